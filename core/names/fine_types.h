// From the network's five kinds of names to the types of an entity. Reads evidence, tokens.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

#include "nutgraf/document.h"

namespace nutgraf::names {

/// Chooses the finer type of a name: what the rules say of the same words anywhere in the article, then what its own words
/// say.
class FineTypes {
 public:
  explicit FineTypes(const Document& document);

  /// The type of a name of this kind: "PER", "ORG", "LOC", "NORP" or "MISC". Nothing for a "MISC" of which nothing more is
  /// known, or for another word.
  std::optional<EntityType> choose(std::string_view kind, Span name) const;

 private:
  bool is_town(Span name) const;
  bool is_town_in_region(Span name) const;
  bool is_before_region(Span name) const;

  const Document& document_;
  std::unordered_map<std::string_view, EntityType> evidence_;  ///< by the words
};

}  // namespace nutgraf::names
