// The word list of core/dossier/lists, built into the program. Reads no layer.
#pragma once

#include "base/word_list.h"

namespace nutgraf::dossier {

extern const base::WordList national_nouns;  ///< in a body's name: there is one in every country

}  // namespace nutgraf::dossier
