// What the spelling of an English noun says of its number. Reads no layer.
#pragma once

#include <string_view>

namespace nutgraf::syntax {

/// Whether spelling allows a folded form to be a plural: regular ones end in -s, and those that do not are listed ("men", "police",
/// "aircraft") or end as words of other languages do ("alumni", "criteria", "plateaux"). After R. Quirk et al. 1985, 5.73-5.103.
bool may_be_plural(std::string_view form);

}  // namespace nutgraf::syntax
