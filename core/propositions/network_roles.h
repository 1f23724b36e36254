// The roles that the network gives, by predicate and noun. Reads roles.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::propositions {

/// Whether a role of PropBank is one of the numbered arguments, no circumstance: "ARG1", unlike "ARGM-TMP".
bool is_core(std::string_view propbank);

/// Looks up what the network takes a noun for beside a predicate.
class NetworkRoles {
 public:
  explicit NetworkRoles(const Document& document);

  /// Whether the network takes a word for a predicate at all.
  bool knows(std::uint32_t word) const { return predicate_at_[word] != Id<Token>::kNone; }
  /// The role of the argument that holds the noun ("ARG0"); empty where there is none.
  std::string_view of(std::uint32_t predicate, std::uint32_t noun) const;

 private:
  const Document& document_;
  std::vector<std::uint32_t> predicate_at_;  ///< of each token, its place among the network's predicates
};

}  // namespace nutgraf::propositions
