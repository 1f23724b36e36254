// The names of an article as its other names and its trees correct them. Reads blocks, tokens, sentences, times, tags and names.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::mentions {

/// The names, in order and without overlap: titles cut off ("Magistrate Ortega"), bare titles left out ("Emperor"), what belongs to an office cut off
/// ("Velm District" of "Velm District Attorney"), peninsulas of peoples and groups of states ("G20") added, and those that
/// were overlooked added where the words repeat a name that was found, or the last name of a person's full name.
std::vector<Mention> revise_names(const Document& document);

}  // namespace nutgraf::mentions
