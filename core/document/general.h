// What tells of no deed that has happened: rules, habits, questions, times that are not over. Reads tags, arcs, times.
#pragma once

#include <cstdint>

#include "document/clauses.h"

namespace nutgraf::document {

/// Whether a verb stands in the simple present, active or passive.
bool is_simple_present(const Clauses& clauses, std::uint32_t verb);

/// Whether a verb tells a rule or a habit: in the simple present of a whole kind ("foxes kill hens", "any movement is banned"), or with an adverb
/// of habit ("has always elected"). Headlines, which put what happened into the present, tell none.
bool tells_rule(const Clauses& clauses, std::uint32_t verb);

/// Whether a clause only says whom or when a general statement concerns, and tells no deed of its own: "people accused of crimes", "anyone
/// visiting the city", "when threatened, the fish dives".
bool tells_of_anybody(const Clauses& clauses, std::uint32_t verb);

/// Whether an infinitive tells what the first, the last, the only or the most of a kind did: "the first to leave", "the fourth case to be
/// found", "the best player to wear the shirt". Who is singled out so did it (on infinitival relatives: R. Bhatt 2006).
bool is_singled_out(const Clauses& clauses, std::uint32_t verb);

/// Whether a time holds the day of publication without being that day, so that what it tells of may be still ahead: "this year's election".
bool is_not_over(const Document& document, const TimeExpression& time);

/// Whether a word stands in a sentence that ends with a question mark, before a closing quotation mark or not.
bool is_question(const Document& document, std::uint32_t token);

/// Whether a noun names no particular event but any of its kind: "any attack", "every form of violence".
bool is_of_any_kind(const Clauses& clauses, std::uint32_t noun);

}  // namespace nutgraf::document
