// The audit of sources -> text for people.
#pragma once

#include <string>

#include "nutgraf/document.h"

namespace nutgraf::format {

/// Each source with its office, affiliation, kind, the reasons that the article gives, its words and whether it gave no answer; those who
/// are given most words first.
std::string audit_list(const Document& document);

}  // namespace nutgraf::format
