// The lists of core/format/lists, built into the program. Reads no layer.
#pragma once

#include "base/word_list.h"

namespace nutgraf::format {

extern const base::WordList country_names;  ///< by ISO 3166-1 alpha-2 code, the name behind the tab

}  // namespace nutgraf::format
