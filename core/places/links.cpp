#include "places/links.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string_view>

#include "base/utf8.h"
#include "document/text.h"
#include "places/confidence.h"
#include "places/readings.h"
#include "places/votes.h"

namespace nutgraf::places {
namespace {

constexpr int kRounds = 3;
constexpr int kOtherName = -12;      ///< an unofficial or foreign name
constexpr int kStated = 60;          ///< the text says where it lies
constexpr int kSameRegion = 12;      ///< something else lies in its region …
constexpr int kRegionMost = 30;      ///< … and the more of the article does, up to this
constexpr int kSameCountry = 26;     ///< all that is known lies in its country
constexpr int kNearby = 10;          ///< something else lies close by
constexpr int kMisfit = -12;         ///< a landscape that is spoken of as a state, or the other way round
constexpr int kClear = 24, kLikely = 8;  ///< by how much a reading leads where it is clear, where it is likely
constexpr int kTooClose = 3;         ///< below this lead nobody can tell
constexpr int kMostMentions = 5;     ///< more mentions count no more
constexpr std::uint32_t kLongestPart = 3;  ///< tokens of a place within a body's name or behind a comma
constexpr double kClose = 1.0;       ///< degrees: about a hundred kilometres
constexpr double kSame = 0.5;        ///< degrees within which two readings are as good as one

/// Of the cities that stand in datelines without a state or country (AP Stylebook, "datelines"), those that share their name with a
/// place as prominent.
struct CityAlone {
  std::string_view key, country;
};
constexpr CityAlone kCitiesAlone[] = {{"saint louis", "US"}, {"panama city", "PA"}};

std::string_view country_alone(std::string_view key) {
  for (const CityAlone& city : kCitiesAlone) {
    if (city.key == key) return city.country;
  }
  return {};
}

bool is_landscape(PlaceKind kind) { return kind >= PlaceKind::Area; }

bool is_whole(PlaceKind kind) { return kind == PlaceKind::Country || kind == PlaceKind::Region || kind == PlaceKind::County; }

bool are_within(const Place& a, const Place& b, double degrees) {
  return std::abs(a.latitude - b.latitude) < degrees && std::abs(a.longitude - b.longitude) < degrees;
}

bool contains(const Place& whole, const Place& part) {
  if (whole.kind == PlaceKind::Country) return whole.country() == part.country() && part.kind != PlaceKind::Country;
  if (whole.kind == PlaceKind::Region) return whole.region == part.region && part.kind != PlaceKind::Region && part.kind != PlaceKind::Country;
  return whole.kind == PlaceKind::County && whole.region == part.region && are_within(whole, part, kClose);
}

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
  int lead() const { return candidates.size() < 2 ? kClear : candidates[0].score - candidates[1].score; }
};

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
  Linker(const Document& document, const Gazetteer& gazetteer) : document_(document), gazetteer_(gazetteer) {}

  std::vector<std::optional<Link>> links() {
    collect();
    collect_parts_of_bodies();
    for (PlaceName& name : names_) {
      rank(name, {});
      name.best_alone = name.best().index;
    }
    for (int round = 0; round < kRounds; ++round) {
      Votes votes = count();
      for (PlaceName& name : names_) rank_by_others(name, votes);
    }
    std::vector<std::optional<Link>> links(document_.entities.size());
    for (const PlaceName& name : names_) {
      if (name.entity) links[name.entity.index] = link(name);
    }
    for (const PlaceName& name : unlisted_) links[name.entity.index] = link_by_wholes(name);
    return links;
  }

 private:
  static bool may_be_place(EntityType type) {
    return type == EntityType::Gpe || type == EntityType::Location || type == EntityType::Norp || type == EntityType::Facility;
  }

  void collect() {
    for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
      const Entity& entity = document_.entities[i];
      if (!may_be_place(entity.type)) continue;
      PlaceName name;
      name.entity = {i};
      name.type = entity.type;
      name.candidates = candidates(entity);
      if (name.candidates.empty() && entity.type != EntityType::Gpe) continue;
      for (const Id<Mention> id : entity.mentions) {
        const Mention& mention = document_.mentions[id.index];
        if (mention.kind != MentionKind::Name) continue;
        ++name.mentions;
        add_wholes(mention, name);
        const Id<Block> block = document_.sentences[mention.sentence.index].block;
        if (document_.blocks[block.index].kind == BlockKind::Dateline) name.alone = country_alone(gazetteer_.key(text(document::tokens_in(document_, mention.span))));
      }
      (name.candidates.empty() ? unlisted_ : names_).push_back(std::move(name));
    }
  }

  /// "Athens City Council": the longest beginning of the name that is a place itself.
  void collect_parts_of_bodies() {
    std::map<std::string, std::size_t> known;
    for (const Mention& mention : document_.mentions) {
      const bool body = mention.type == EntityType::Organization || mention.type == EntityType::Facility;
      if (mention.kind != MentionKind::Name || !body) continue;
      const IdRange<Token> tokens = document::tokens_in(document_, mention.span);
      for (std::uint32_t size = std::min(tokens.size(), kLongestPart + 1); size-- > 1;) {
        const std::string_view part = text({tokens.begin, tokens.begin + size});
        const auto [at, fresh] = known.emplace(part, names_.size());
        if (fresh) {
          PlaceName name;
          name.candidates = find_candidates(gazetteer_, part, EntityType::Gpe);
          if (name.candidates.empty() || name.candidates.front().within) {
            known.erase(at);
            continue;
          }
          names_.push_back(std::move(name));
        }
        ++names_[at->second].mentions;
        break;
      }
    }
  }

  /// "Hamburg, Germany", "Rock Hill, S.C.": the countries and regions that may be meant behind a comma.
  void add_wholes(const Mention& mention, PlaceName& name) const {
    const IdRange<Token> tokens = document_.sentences[mention.sentence.index].tokens, part = document::tokens_in(document_, mention.span);
    const std::uint32_t comma = part.end;
    if (comma + 1 >= tokens.end || word(comma) != "," || !is_capitalised(comma + 1)) return;
    for (std::uint32_t size = std::min(kLongestPart, tokens.end - comma - 1); size > 0; --size) {
      const IdRange<Token> whole{comma + 1, comma + 1 + size};
      const bool listed = goes_on_before(part.begin, tokens) || goes_on_behind(whole.end, tokens);
      bool found = false;
      const std::vector<Candidate> meant = find_candidates(gazetteer_, text(whole), EntityType::Gpe);
      const auto is_town = [](const Candidate& candidate) { return candidate.place.kind == PlaceKind::City || candidate.place.kind == PlaceKind::Capital; };
      if (listed && name.may_be(PlaceKind::City) && std::any_of(meant.begin(), meant.end(), is_town)) return;  // "Boston, New York and Chicago"
      for (const Candidate& candidate : meant) {
        const PlaceKind kind = candidate.place.kind;
        if (!is_whole(kind)) continue;
        found = true;
        if (listed && name.may_be(kind)) continue;
        name.wholes.push_back(candidate.place);
        const std::uint32_t last = size > 1 && word(whole.end - 1) == "." ? whole.end - 2 : whole.end - 1;
        if (!name.ground) name.ground = Span{document_.tokens[whole.begin].span.begin, document_.tokens[last].span.end};
      }
      if (found) return;
    }
  }

  /// "Chad, Niger, Nigeria and Mali" is a list of its like and says of none where it lies.
  bool goes_on_before(std::uint32_t token, IdRange<Token> sentence) const { return token > sentence.begin && divides(token - 1); }
  bool goes_on_behind(std::uint32_t token, IdRange<Token> sentence) const {
    return token + 1 < sentence.end && divides(token) && (divides(token + 1) || is_capitalised(token + 1));
  }
  bool divides(std::uint32_t token) const { return word(token) == "," || word(token) == "and" || word(token) == "or"; }

  bool is_capitalised(std::uint32_t token) const { return base::is_upper(base::decode(word(token), 0).code_point); }

  std::string_view word(std::uint32_t token) const { return document::text(document_, document_.tokens[token]); }

  std::string_view text(IdRange<Token> tokens) const {
    return document::text(document_, Span{document_.tokens[tokens.begin].span.begin, document_.tokens[tokens.end - 1].span.end});
  }

  /// What the fullest name may mean, or else the first of its other names that means anything.
  std::vector<Candidate> candidates(const Entity& entity) const {
    std::vector<Candidate> found = find_candidates(gazetteer_, document::text(document_, entity.name), entity.type);
    for (std::size_t i = 0; i < entity.mentions.size() && found.empty(); ++i) {
      const Mention& mention = document_.mentions[entity.mentions[i].index];
      if (mention.kind == MentionKind::Name) found = find_candidates(gazetteer_, document::text(document_, mention.span), entity.type);
    }
    return found;
  }

  /// How sure a reading is, as a weight of its votes.
  static int certainty(const PlaceName& name) { return name.lead() >= kClear ? 4 : name.lead() >= kLikely ? 2 : 1; }
  static int votes(const PlaceName& name) { return certainty(name) * std::min(name.mentions, kMostMentions); }

  Votes count() const {
    Votes votes;
    for (const PlaceName& name : names_) votes.add(name.best().place, this->votes(name));
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
    const int region = place.kind == PlaceKind::Country ? 0 : votes.of_region(place);
    if (region > 0) score += std::min(kSameRegion + 2 * region, kRegionMost);
    if (place.kind != PlaceKind::Country && votes.has_neighbour(place)) score += kNearby;
    return score + votes.of_country(place, kSameCountry);
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
  const Gazetteer& gazetteer_;
  std::vector<PlaceName> names_;
  std::vector<PlaceName> unlisted_;  ///< names of places that the gazetteer lacks
};

}  // namespace

std::vector<std::optional<Link>> find_links(const Document& document, const Gazetteer& gazetteer) { return Linker(document, gazetteer).links(); }

std::optional<Link> link_to(const Gazetteer& gazetteer, std::uint32_t geonames) {
  const std::optional<Place> place = gazetteer.place_of(geonames);
  return place ? std::optional(link_of(*place)) : std::nullopt;
}

}  // namespace nutgraf::places
