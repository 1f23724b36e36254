// Numbers that say how much of nothing: parts of names, numbers of things, times, codes. Reads words, times, names, tags and arcs.
#pragma once

#include <vector>

#include "document/tree.h"
#include "figures/amounts.h"

namespace nutgraf::figures {

/// Tells amounts from numbers that name or number something, in one article.
class NoAmounts {
 public:
  NoAmounts(const Document& document, const document::Trees& trees);

  /// Whether an amount is none: part of a name ("Boeing 747", "Group of Seven") or of a time, the number of a thing ("page 12", "flight
  /// 370"), a code ("F-16"), a bare year, or "one" as a pronoun.
  bool holds(const Words& words, const Amount& amount) const;

 private:
  bool is_named(const Words& words, const Amount& amount) const;
  bool is_pronoun(const Words& words, const Amount& amount) const;

  const Document& document_;
  const document::Trees& trees_;
  std::vector<bool> in_name_;  ///< of each token
};

}  // namespace nutgraf::figures
