// How a token hangs together with a predicate in the tree of their sentence. Reads arcs.
#pragma once

#include <cstdint>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::roles {

/// Relations are numbers from 1 to `relations`, 0 for those that paths do not tell apart. A path is one of
///   relation                  the predicate stands above the token, on a branch of this relation
///   relations + relation      the predicate's head does, on another branch than the predicate's, of this relation
///   2 · relations + relation  the token is the predicate's head; the relation is the predicate's
///   0                         anything else
class Paths {
 public:
  /// `relation_of` holds the number of each token's relation from `first` on.
  Paths(const std::vector<Arc>& arcs, const std::vector<std::uint16_t>& relation_of, std::uint32_t first, std::uint32_t relations)
      : arcs_(arcs), relation_of_(relation_of), first_(first), relations_(relations) {}

  /// The path of each token of `window`, in which the predicate stands; it is only looked for within the window.
  std::vector<std::uint32_t> from(std::uint32_t predicate, IdRange<Token> window) const;

 private:
  std::uint32_t relation(std::uint32_t token) const { return relation_of_[token - first_]; }

  const std::vector<Arc>& arcs_;
  const std::vector<std::uint16_t>& relation_of_;
  std::uint32_t first_, relations_;
};

}  // namespace nutgraf::roles
