// blocks, tokens, sentences, names -> names. What a dateline names, read by its form.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::names {

/// `names` with those in datelines replaced by what the form of a dateline says (AP Stylebook, "datelines"): a place, or several
/// parted by slashes, behind a comma its state, province or country, in brackets or behind a slash the agency that reports. A
/// date alone names nothing.
std::vector<Mention> read_datelines(const Document& document, std::vector<Mention> names);

}  // namespace nutgraf::names
