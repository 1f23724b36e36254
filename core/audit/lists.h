// The word lists of core/audit/lists, built into the program. Reads no layer.
#pragma once

#include "base/word_list.h"

namespace nutgraf::audit {

extern const base::WordList source_nouns;  ///< what sources are called, each with the kind of source that it tells
extern const base::WordList body_words;    ///< words in the names of bodies, each with the kind of source that it tells

}  // namespace nutgraf::audit
