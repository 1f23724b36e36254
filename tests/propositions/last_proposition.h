// What tests of propositions ask: the words and the truth of the last predicate of a hand-made article.
#pragma once

#include <string>
#include <vector>

#include "nutgraf/document.h"
#include "support/events_of.h"
#include "support/parsed.h"

namespace nutgraf::test {

/// "role words" of each argument of a proposition.
inline std::vector<std::string> arguments(const Document& document, const Proposition& proposition) {
  std::vector<std::string> all;
  for (const PropositionArgument& one : proposition.arguments) {
    all.push_back(one.role + ' ' + document.source.text.substr(one.span.begin, one.span.size()));
  }
  return all;
}

/// Those of the last proposition of an article.
inline std::vector<std::string> last_arguments(const Document& document) {
  const Document read = with_propositions(document);
  return arguments(read, read.propositions.at(read.propositions.size() - 1));
}

inline Proposition last(const std::string& lines) { return with_propositions(parsed(lines)).propositions.back(); }

using Words = std::vector<std::string>;

}  // namespace nutgraf::test
