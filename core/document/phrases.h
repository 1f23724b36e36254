// How phrases and clauses are cut so that they can be read alone. Reads tokens, sentences, tags, arcs and times.
#pragma once

#include <cstdint>

#include "document/clauses.h"

namespace nutgraf::document {

/// A noun with what describes it and, where it is short enough, what is coordinated with it; of a longer one the first parts.
IdRange<Token> readable_noun_phrase(const Clauses& clauses, std::uint32_t noun);

/// Of coordinated verbs the one that has the subject; `Clauses::kNone` where the subject lies in a clause above.
std::uint32_t verb_of_subject(const Clauses& clauses, std::uint32_t verb, std::uint32_t subject);

/// Where a clause begins: with its subject where that stands before the verb, else with its first auxiliary.
std::uint32_t clause_begin(const Clauses& clauses, std::uint32_t verb, std::uint32_t subject);

/// What a clause is told with beside its complements.
enum class Coordination : std::uint8_t { With, Without };

/// Where a clause ends: behind the last object, complement or adverbial, or subject behind the verb; without the clauses that hang on it but for
/// a result ("…, killing two people"), a purpose and what a preposition governs ("from leaving"). Verbs that are coordinated with it
/// and share its subject are part of it or not.
std::uint32_t clause_end(const Clauses& clauses, std::uint32_t verb, std::uint32_t subject, Coordination coordination);

/// The same, without the last adverbials where the clause would be longer than `longest` words: never shorter than with its objects.
std::uint32_t clause_end_within(const Clauses& clauses, std::uint32_t verb, std::uint32_t subject, std::uint32_t begin, std::uint32_t longest);

/// Where a clause ends that would end with its bare verb: behind what follows the verb at once, if that takes no more than `longest` words
/// ("is waiting [for news]", "died [without seeing it]"), else behind its noun.
std::uint32_t end_behind_bare_verb(const Clauses& clauses, std::uint32_t verb, std::uint32_t end, std::uint32_t longest);

/// A range that ends within quotation marks, up to the mark that closes them if that is near; one that begins behind the mark whose closing
/// mark it holds, from that mark on.
IdRange<Token> whole_quotation(const Document& document, IdRange<Token> range);

/// A range that holds one bracket of two, with the other if that is near; to the left with the noun that the bracket stands behind.
IdRange<Token> whole_brackets(const Clauses& clauses, IdRange<Token> range);

/// Whether a token closes a quotation or brackets.
bool is_closing_mark(const Clauses& clauses, std::uint32_t token);

}  // namespace nutgraf::document
