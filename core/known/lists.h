// The lists of core/known/lists, built into the program: lines of a name and, behind tabs, what is known of it. Reads no layer.
#pragma once

#include "base/word_list.h"

namespace nutgraf::known {

extern const base::WordList people;     ///< item, year from which on, places that may stand beside, words that confirm
extern const base::WordList bodies;     ///< item
extern const base::WordList countries;  ///< item
extern const base::WordList words;      ///< how a text may say what `people` has in short: "sen" as "senator", "ny" as "new york"

}  // namespace nutgraf::known
