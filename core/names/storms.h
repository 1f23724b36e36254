// Storms, which are called by people's names. Reads tokens, sentences.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::names {

/// Makes "Hurricane Dorian" an event, and "Dorian" wherever the article speaks of it.
void tell_storms(const Document& document, std::vector<Mention>& names);

}  // namespace nutgraf::names
