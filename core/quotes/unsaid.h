// Verbs of saying that tell of no saying. Reads tags and arcs.
#pragma once

#include "quotes/clauses.h"

namespace nutgraf::quotes {

/// Whether the clause of a verb tells that its words were not said, or only might have been: "did not tell me what …", "nobody bothered
/// to ask if …", "would have asked them to …", "told me to agree", "I don't know what he said", "writing this is not easy",
/// "tests will be done to confirm it", "let me thank you". What is said by saying no is another matter: "did not deny it" and a refusal
/// are stances.
bool is_unsaid(const Clauses& clauses, std::uint32_t verb);

}  // namespace nutgraf::quotes
