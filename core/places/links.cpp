#include "places/links.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "places/confidence.h"
#include "places/place_names.h"
#include "places/votes.h"

namespace nutgraf::places {
namespace {

constexpr int kRounds = 3;
constexpr int kOtherName = -12;      ///< an unofficial or foreign name
constexpr int kStated = 60;          ///< the text says where it lies
constexpr int kSameRegion = 12;      ///< something else lies in its region …
constexpr int kRegionMost = 30;      ///< … and the more of the article does, up to this
constexpr int kSameCountry = 26;     ///< all that is known lies in its country
constexpr int kFarGreater = 16;      ///< a name of which the region has sixteen times the people of the town, and more
constexpr int kNearby = 10;          ///< something else lies close by
constexpr int kMisfit = -12;         ///< a landscape that is spoken of as a state, or the other way round
constexpr int kLikely = 8;           ///< by how much a reading leads where it is likely
constexpr int kTooClose = 3;         ///< below this lead nobody can tell
constexpr int kMostMentions = 5;     ///< more mentions count no more
constexpr double kClose = 1.0;       ///< degrees: about a hundred kilometres
constexpr double kSame = 0.5;        ///< degrees within which two readings are as good as one

bool is_landscape(PlaceKind kind) { return kind >= PlaceKind::Area; }

bool are_within(const Place& a, const Place& b, double degrees) {
  return std::abs(a.latitude - b.latitude) < degrees && std::abs(a.longitude - b.longitude) < degrees;
}

bool contains(const Place& whole, const Place& part) {
  if (whole.kind == PlaceKind::Country) return whole.country() == part.country() && part.kind != PlaceKind::Country;
  if (whole.kind == PlaceKind::Region) return whole.region == part.region && part.kind != PlaceKind::Region && part.kind != PlaceKind::Country;
  return whole.kind == PlaceKind::County && whole.region == part.region && are_within(whole, part, kClose);
}

PlaceLevel level(PlaceKind kind) {
  return kind == PlaceKind::Country ? PlaceLevel::Country : kind == PlaceKind::Region ? PlaceLevel::Region : PlaceLevel::Within;
}

Link link_of(const Place& place) {
  Link link;
  link.country = place.country();
  link.region = place.region;
  link.level = level(place.kind);
  link.capital = place.kind == PlaceKind::Capital;
  link.geonames = place.geonames;
  link.located = true;
  link.latitude = place.latitude;
  link.longitude = place.longitude;
  return link;
}

class Linker {
 public:
  Linker(const Document& document, const Gazetteer& gazetteer) : document_(document), names_(find_place_names(document, gazetteer)) {}

  std::vector<std::optional<Link>> links() {
    for (PlaceName& name : names_.listed) {
      rank(name, {});
      name.best_alone = name.best().index;
    }
    for (int round = 0; round < kRounds; ++round) {
      Votes votes = count();
      for (PlaceName& name : names_.listed) rank_by_others(name, votes);
    }
    std::vector<std::optional<Link>> links(document_.entities.size());
    for (const PlaceName& name : names_.listed) {
      if (name.entity) links[name.entity.index] = link(name);
    }
    for (const PlaceName& name : names_.unlisted) links[name.entity.index] = link_by_wholes(name);
    return links;
  }

 private:
  /// How sure a reading is, as a weight of its votes.
  static int certainty(const PlaceName& name) { return name.lead() >= kClear ? 4 : name.lead() >= kLikely ? 2 : 1; }
  static int votes(const PlaceName& name) { return certainty(name) * std::min(name.mentions, kMostMentions); }

  Votes count() const {
    Votes votes;
    for (const PlaceName& name : names_.listed) votes.add(name.best().place, this->votes(name));
    return votes;
  }

  /// Ranks a name by the votes of all others.
  void rank_by_others(PlaceName& name, Votes& votes) const {
    const Place place = name.best().place;
    const int own = this->votes(name);
    votes.add(place, -own);
    rank(name, votes);
    votes.add(place, own);
  }

  /// Scores the readings of a name and puts the best first.
  void rank(PlaceName& name, const Votes& votes) const {
    for (Candidate& candidate : name.candidates) candidate.score = score(name, candidate, votes);
    std::stable_sort(name.candidates.begin(), name.candidates.end(), [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
  }

  int score(const PlaceName& name, const Candidate& candidate, const Votes& votes) const {
    const Place& place = candidate.place;
    int score = place.prominence;
    if (candidate.use == NameUse::OtherName) score += kOtherName;
    if (is_landscape(place.kind) ? name.type == EntityType::Gpe : name.type == EntityType::Location) score += kMisfit;
    const bool alone = name.stands_in_dateline() && name.alone == place.country();
    if (is_stated(name, place) || alone) score += kStated;
    if (place.country().empty()) return score;
    const bool near = place.kind != PlaceKind::Country && !bears_name_of_region(name, place);
    const int region = near ? votes.of_region(place) : 0;
    if (region > 0) score += std::min(kSameRegion + 2 * region, kRegionMost);
    if (near && votes.has_neighbour(place)) score += kNearby;
    return score + votes.of_country(place, kSameCountry);
  }

  /// Whether a small town has the name of a far greater region of its country: Vermont is the state also beside Wisconsin, which has a Vermont too.
  static bool bears_name_of_region(const PlaceName& name, const Place& town) {
    return town.kind == PlaceKind::City && std::any_of(name.candidates.begin(), name.candidates.end(), [&](const Candidate& other) {
      const bool region = other.place.kind == PlaceKind::Region && other.place.country() == town.country() && other.place.region != town.region;
      return region && other.use != NameUse::OtherName && other.place.prominence >= town.prominence + kFarGreater;
    });
  }

  static bool is_stated(const PlaceName& name, const Place& place) {
    return std::any_of(name.wholes.begin(), name.wholes.end(), [&](const Place& whole) { return contains(whole, place); });
  }

  /// "Bradford, Ontario" is no town of Yorkshire, and "Randolph, New Hampshire" none of Vermont; states and capitals stand behind commas in
  /// lists of their like.
  static bool is_stated_elsewhere(const PlaceName& name, const Place& place) {
    const auto holds = [&](const Place& whole) {
      return whole.country() == place.country() && (whole.kind != PlaceKind::Region || place.region == place.country() || whole.region == place.region);
    };
    return place.kind == PlaceKind::City && !name.wholes.empty() && std::none_of(name.wholes.begin(), name.wholes.end(), holds);
  }

  /// The best reading, where it lies in what the text says and the next one lags behind or means as good as the same place. Of a
  /// state and its town of the same name it is the state, which holds both.
  static std::optional<Candidate> clear_best(const PlaceName& name) {
    const Candidate& best = name.best();
    if (is_stated_elsewhere(name, best.place)) return std::nullopt;
    if (name.stands_in_dateline() && name.alone != best.place.country()) return std::nullopt;
    if (name.candidates.size() < 2 || name.lead() >= kTooClose) return best;
    const Candidate& next = name.candidates[1];
    if (contains(next.place, best.place)) return next;
    return contains(best.place, next.place) || are_within(best.place, next.place, kSame) ? std::optional(best) : std::nullopt;
  }

  /// A town that the gazetteer lacks lies where the text says; nothing where that may be in several countries.
  static std::optional<Link> link_by_wholes(const PlaceName& name) {
    if (name.wholes.empty()) return std::nullopt;
    Link link;
    link.rule = LinkRule::Whole;
    link.confidence = confidence_of(link.rule);
    link.ground = name.ground;
    link.country = name.wholes.front().country();
    const bool one = std::all_of(name.wholes.begin(), name.wholes.end(), [&](const Place& whole) { return whole.country() == link.country; });
    return one && !link.country.empty() ? std::optional(link) : std::nullopt;
  }

  std::optional<Link> link(const PlaceName& name) const {
    const std::optional<Candidate> clear = clear_best(name);
    if (!clear) return is_stated_elsewhere(name, name.best().place) ? link_by_wholes(name) : std::nullopt;
    const Candidate& best = *clear;
    Link link = link_of(best.place);
    if (best.within) {
      link = {};
      link.country = best.place.country();
      if (link.country.empty()) return std::nullopt;
    }
    link.rule = rule_for(name, best);
    link.confidence = confidence_of(link.rule);
    if (link.rule == LinkRule::Stated) link.ground = name.ground;
    return link;
  }

  /// What made a reading the best one of its name.
  LinkRule rule_for(const PlaceName& name, const Candidate& best) const {
    if (is_stated(name, best.place)) return LinkRule::Stated;
    if (name.stands_in_dateline()) return LinkRule::Dateline;
    if (name.candidates.size() == 1) return LinkRule::Only;
    if (name.lead() < kClear) return LinkRule::Close;
    return name.best_alone == best.index ? LinkRule::Prominent : LinkRule::Nearby;
  }

  const Document& document_;
  PlaceNames names_;
};

}  // namespace

std::vector<std::optional<Link>> find_links(const Document& document, const Gazetteer& gazetteer) { return Linker(document, gazetteer).links(); }

std::optional<Link> link_to(const Gazetteer& gazetteer, std::uint32_t geonames) {
  const std::optional<Place> place = gazetteer.place_of(geonames);
  return place ? std::optional(link_of(*place)) : std::nullopt;
}

}  // namespace nutgraf::places
