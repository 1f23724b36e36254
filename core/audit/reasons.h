// Why an article quotes somebody, or leaves somebody unnamed, in its own words. Reads tokens, sentences, tags, arcs and quotes.
#pragma once

#include <optional>
#include <vector>

#include "document/clauses.h"
#include "nutgraf/document.h"

namespace nutgraf::audit {

/// The relative clause behind words for a person: "who was in the building". Nothing where there is none; it ends where the words that report
/// a quotation begin.
std::optional<Span> clause_about(const document::Clauses& clauses, Span person, const Quote* quote);

/// What a source without a name is said to know: "familiar with the talks", "with knowledge of the matter".
std::optional<Span> knowledge_of(const document::Clauses& clauses, Span person);

/// Why a source is left unnamed, where the sentence of a quotation says so: "on condition of anonymity because she feared for her job",
/// "who asked not to be named", "not authorised to speak to the press".
std::optional<Span> anonymity_in(const document::Clauses& clauses, Id<Sentence> sentence, const Quote& quote);

}  // namespace nutgraf::audit
