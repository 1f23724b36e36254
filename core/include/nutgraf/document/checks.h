// What an editor may want to check.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "nutgraf/document/figures.h"
#include "nutgraf/document/quotes.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// Why something is on the list of what to check: two facts of the article do not go together, something is left open, or somebody
/// claims what can be measured. `Rule` is a rule of the house, where rules were given.
enum class CheckKind : std::uint8_t { Contradiction, Open, Claim, Rule };

/// How much a rule of the house matters to it.
enum class Severity : std::uint8_t { Error, Warning, Suggestion };

/// Something that an editor may want to check. It is never called an error.
struct Check {
  CheckKind kind = CheckKind::Contradiction;
  std::string rule;                 ///< a stable word: "toll", "sum", "unknown", "second_mention"
  std::string message;              ///< a sentence
  std::vector<Span> spans;          ///< the words that it is about, at least one
  std::vector<Id<Figure>> figures;  ///< that it is about
  Id<Quote> quote = {};             ///< the claim that it is
  std::optional<Severity> severity = std::nullopt;  ///< of a rule of the house
};

}  // namespace nutgraf
