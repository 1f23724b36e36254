// Propositions as JSON: who does what to whom, how far it is a fact, and who vouches for it.
#pragma once

#include <cstddef>
#include <vector>

#include "format/json_parts.h"

namespace nutgraf::format {

/// Turns propositions into JSON. Their sources are the quotations around their predicate, the outermost first.
class PropositionsJson {
 public:
  explicit PropositionsJson(const JsonParts& parts);

  Json proposition(const Proposition& proposition, std::size_t index) const;

 private:
  Json argument(const PropositionArgument& argument) const;
  Json sources(Span predicate) const;

  const JsonParts& parts_;
  std::vector<Id<Mention>> mention_of_token_;  ///< the name that a token stands in, or the description or pronoun whose head it is
};

}  // namespace nutgraf::format
