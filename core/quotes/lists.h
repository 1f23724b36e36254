// The word lists of core/quotes/lists, built into the program. Reads no layer.
#pragma once

#include "base/word_list.h"

namespace nutgraf::quotes {

extern const base::WordList cue_verbs;      ///< verbs that report, each with its class, stance and constructions
extern const base::WordList speaker_nouns;  ///< bodies, groups and sides that speak and that core/document's lists lack
extern const base::WordList content_nouns;  ///< what can be said, in the singular: "claim", "decision"

}  // namespace nutgraf::quotes
