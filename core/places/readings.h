// What a name of an article may mean in the gazetteer. Reads mentions by their words.
#pragma once

#include <string_view>
#include <vector>

#include "nutgraf/document.h"
#include "places/gazetteer.h"

namespace nutgraf::places {

/// One place that a name may mean. `within` says that the name is of a part of it only ("eastern Chad"): its country holds,
/// its middle does not.
struct Candidate {
  Place place;
  std::uint32_t index = 0;
  NameUse use = NameUse::Name;
  bool within = false;
  int score = 0;
};

/// The places that a name of this type may mean; of a people, the countries whose people it is. Where the gazetteer lacks the
/// name as it stands it is tried without "the", without a word for its kind ("Velm Province": then a region), in the singular,
/// and, for a part of a place, without its direction. A direction alone ("the West") is no place.
std::vector<Candidate> find_candidates(const Gazetteer& gazetteer, std::string_view name, EntityType type);

}  // namespace nutgraf::places
