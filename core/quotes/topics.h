// What an object tells of speech beside the words: what or whom somebody spoke of. Reads tokens, tags and arcs.
#pragma once

#include "quotes/clauses.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {

/// Whether the object tells only what or whom somebody spoke of, so that no words are reported: "discussed the plan", "mentioned her". That
/// is what Leech and Short call the narrator's report of a speech act.
bool is_topic(const Clauses& clauses, std::uint32_t verb, std::uint32_t object, const CueWord& cue);

}  // namespace nutgraf::quotes
