// How much of an article lies in each country and region, and what lies near what.
#pragma once

#include <map>
#include <string_view>
#include <utility>

#include "places/gazetteer.h"

namespace nutgraf::places {

/// How much of the article lies where.
class Votes {
 public:
  void add(const Place& place, int votes) {
    if (place.country().empty()) return;
    all_ += votes;
    countries_[place.country()] += votes;
    if (place.kind == PlaceKind::Country) return;
    regions_[place.region] += votes;
    squares_[square(place)] += votes;
  }

  int of_region(const Place& place) const { return of(regions_, place.region); }
  /// Out of `whole`, those of the country.
  int of_country(const Place& place, int whole) const { return all_ > 0 ? whole * of(countries_, place.country()) / all_ : 0; }
  bool has_neighbour(const Place& place) const {
    const auto [north, east] = square(place);
    for (int i = -1; i <= 1; ++i) {
      for (int j = -1; j <= 1; ++j) {
        if (of(squares_, std::pair(north + i, east + j)) > 0) return true;
      }
    }
    return false;
  }

 private:
  /// Squares of one degree, so that finding neighbours costs the same in an article of any length.
  static std::pair<int, int> square(const Place& place) {
    return {static_cast<int>(place.latitude + 90.0), static_cast<int>(place.longitude + 180.0)};
  }
  template <class Key>
  static int of(const std::map<Key, int>& votes, const Key& key) {
    const auto found = votes.find(key);
    return found == votes.end() ? 0 : found->second;
  }

  std::map<std::string_view, int> regions_, countries_;
  std::map<std::pair<int, int>, int> squares_;
  int all_ = 0;
};

}  // namespace nutgraf::places
