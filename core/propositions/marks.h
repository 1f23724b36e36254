// What the words of its own clause say of a predicate: auxiliaries, adverbs, adjectives, conjunctions. Reads tags and arcs.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/clauses.h"

namespace nutgraf::propositions {

/// What the words around a predicate in its own clause say of it.
struct Marks {
  bool future = false, would = false, could = false, wished = false, perfect = false;  ///< auxiliaries
  bool progressive = false, under_way = false, past_be = false;                        ///< forms of "be": "is", "being", "was"
  bool conditional = false, doubted = false, likely = false, planned = false;
};

/// The marks of a predicate.
Marks marks_of(const document::Clauses& clauses, std::uint32_t token);

/// How far a hedge at the head of a sentence puts in doubt what it stands before.
enum class Hedge { None, Likelihood, Doubt };
/// "Reportedly, he hit a wall and overturned the van": the hedge before the subject that a coordinated verb shares with the first.
Hedge shared_hedge(const document::Clauses& clauses, std::uint32_t verb);
/// Whether an odd number of quotation marks stands between two words.
bool opens_quotation(const document::Clauses& clauses, std::uint32_t from, std::uint32_t to);

/// Whether two words stand right before another: "has [yet to] resign", "[rather than] close".
bool follows(const document::Clauses& clauses, std::uint32_t token, std::string_view first, std::string_view second);
/// Whether there is none of what a noun names: "no pressure", "nothing", but not "no fewer than ten".
bool has_no(const document::Clauses& clauses, std::uint32_t noun);
/// "Not one candidate", "not a single one", "not even one".
bool is_not_one(const document::Clauses& clauses, std::uint32_t noun);
/// Whether a verb is in the perfect: "has left", "to have left".
bool is_perfect(const document::Clauses& clauses, std::uint32_t verb);
/// Whether a verb has "to" as its mark.
bool has_to(const document::Clauses& clauses, std::uint32_t verb);
/// Whether an adverb is that of "no longer".
bool is_no_longer(const document::Clauses& clauses, std::uint32_t adverb);

/// Whether a verb heads its sentence, or is coordinated with what does, and nobody is said to report it.
bool is_asserted_main(const document::Clauses& clauses, std::uint32_t verb);
/// "Would later become mayor": the future of a past time, which the writer knows.
bool is_looked_back_on(const document::Clauses& clauses, std::uint32_t verb);

/// "May the truce hold": a wish, by the order of its words.
bool is_optative(const document::Clauses& clauses, std::uint32_t verb);
/// "Worried that they will not be able to [pay]": what is feared is as open with "not" as without.
bool is_feared(const document::Clauses& clauses, std::uint32_t verb);
/// "Looks forward to [meeting them]", "to the day that she can [meet] them".
bool is_looked_forward_to(const document::Clauses& clauses, std::uint32_t verb);

/// "The board had planned to sell", "was due to have opened": what came of it is left open.
bool is_overtaken(const document::Clauses& clauses, std::uint32_t word);
/// "The party uses primaries to pick its nominee": what something is used for, as a rule, is its purpose and no deed.
bool is_general_means(const document::Clauses& clauses, std::uint32_t verb);

}  // namespace nutgraf::propositions
