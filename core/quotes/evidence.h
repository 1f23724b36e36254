// Things that show something without saying it. Reads tokens, tags and arcs.
#pragma once

#include "quotes/clauses.h"

namespace nutgraf::quotes {

/// Whether things report with the verb too, as evidence does: "confirm", "suggest".
bool indicates(std::string_view verb);
/// Whether a verb tells what somebody makes out, with words or without: "it was speculated that …".
bool is_inference(std::string_view verb);
/// Whether what is looked at shows something: "the analysis showed that …", unlike "the analysis said that …".
bool is_finding(const Clauses& clauses, std::uint32_t subject, std::uint32_t verb);
/// Whether the subject of a verb that may report is a thing, a thought or a deed that itself has no words: "tests confirmed that …".
bool is_shown_by_things(const Clauses& clauses, std::uint32_t verb);

}  // namespace nutgraf::quotes
