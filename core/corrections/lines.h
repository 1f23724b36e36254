// The lines that are to be applied, and what is told of each. Reads source; writes corrections.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "corrections/anchors.h"
#include "nutgraf/corrections.h"
#include "nutgraf/document.h"

namespace nutgraf::corrections {

/// One line that is still open.
struct Line {
  const Correction& correction;
  CorrectionOutcome& outcome;

  bool of_every_article() const { return correction.scope == CorrectionScope::EveryArticle; }
  void apply() const { outcome.state = CorrectionState::Applied; }
  /// Nothing holds of a line that fails; one for every article only has nothing to say of this one.
  void fail(std::string code, std::string message) const;
};

/// The open lines of these kinds, in order.
std::vector<Line> open_lines(const Corrections& corrections, Document& document, std::initializer_list<CorrectionKind> kinds);

/// Where an anchor of the line stands; where it stands nowhere the line fails.
std::optional<Span> find(const Line& line, const Anchors& anchors, const Anchor& anchor);
/// Likewise the line's own anchor, which the outcome then tells.
std::optional<Span> find_own(const Line& line, const Anchors& anchors);

}  // namespace nutgraf::corrections
