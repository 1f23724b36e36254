// The names of an article that may be places, with what the text says of where these lie. Reads blocks, tokens, sentences, mentions,
// entities and the gazetteer.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"
#include "places/gazetteer.h"
#include "places/readings.h"

namespace nutgraf::places {

constexpr int kClear = 24;  ///< by how much a reading leads where it is clear

/// The name of an entity that may be a place, or of a place within the name of a body ("Athens City Council"): this one tells of
/// others where they lie and is linked to nothing itself.
struct PlaceName {
  Id<Entity> entity;
  EntityType type = EntityType::Gpe;
  int mentions = 0;
  std::vector<Candidate> candidates;  ///< the best first, once they are ranked
  std::vector<Place> wholes;          ///< what the text may mean where it says in what the place lies
  std::optional<Span> ground;         ///< the first words that say so
  std::string_view alone;             ///< the country of a city that stands alone in a dateline, where its name has others as likely
  std::size_t best_alone = 0;         ///< which reading is the best by the name alone, before others vote

  const Candidate& best() const { return candidates.front(); }
  /// Whether only a dateline says in what country it lies.
  bool stands_in_dateline() const { return wholes.empty() && !alone.empty(); }
  bool may_be(PlaceKind kind) const {
    return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) { return candidate.place.kind == kind; });
  }
  /// By how much the best reading leads; `kClear` where there is no other.
  int lead() const { return candidates.size() < 2 ? kClear : candidates[0].score - candidates[1].score; }
};

/// The names of one article.
struct PlaceNames {
  std::vector<PlaceName> listed;
  std::vector<PlaceName> unlisted;  ///< names of places that the gazetteer lacks
};

PlaceNames find_place_names(const Document& document, const Gazetteer& gazetteer);

}  // namespace nutgraf::places
