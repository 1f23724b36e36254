#include "places/readings.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"

namespace nutgraf::places {
namespace {

constexpr auto kDirections = base::word_set(
    {"north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast", "northwest", "southeast", "southwest",
     "northeastern", "northwestern", "southeastern", "southwestern", "upper", "lower", "downtown", "mid", "inner", "outer", "mainland", "rural",
     "greater"});
constexpr auto kRegionWords = base::word_set({"province", "state", "region", "oblast", "governorate", "prefecture", "republic", "county", "parish",
                                              "district", "department", "krai", "territory"});
constexpr auto kCityWords = base::word_set({"city", "town", "village", "township"});

/// Worlds for which towns are called.
constexpr auto kPlanets = base::word_set({"mercury", "venus", "mars", "jupiter", "saturn", "uranus", "neptune", "pluto"});

bool is_region(PlaceKind kind) { return kind == PlaceKind::Country || kind == PlaceKind::Region || kind == PlaceKind::County; }
bool is_city(PlaceKind kind) { return kind == PlaceKind::City || kind == PlaceKind::Capital || kind == PlaceKind::Section; }

std::string_view last_word(std::string_view key) { return key.substr(key.rfind(' ') + 1); }
std::string_view without_last_word(std::string_view key) { return key.substr(0, key.rfind(' ')); }

/// Short forms stand with a capital and, where they are two letters, with two ("OR") or with a stop ("Pa.").
bool is_short_form(std::string_view name) {
  if (name.size() != 2) return true;
  return base::is_upper(static_cast<unsigned char>(name[0])) && base::is_upper(static_cast<unsigned char>(name[1]));
}

class Search {
 public:
  Search(const Gazetteer& gazetteer, std::string_view name, EntityType type) : gazetteer_(gazetteer), name_(name), type_(type) {}

  std::vector<Candidate> run() {
    const std::string whole = gazetteer_.key(name_);
    std::string_view key = whole;
    if (key == "earth" || key == "moon" || (type_ == EntityType::Location && kPlanets.contains(key))) return found_;
    if (kDirections.contains(key)) return found_;  // "19 West and Central African countries"
    if (add(key, any)) return found_;
    if (key.substr(0, 4) == "the ") key.remove_prefix(4);
    if (kDirections.contains(key) || add(key, any)) return found_;
    if (type_ == EntityType::Norp) {
      if (!key.empty() && key.back() == 's') add(key.substr(0, key.size() - 1), any);
      return found_;
    }
    if (kRegionWords.contains(last_word(key)) && add(without_last_word(key), is_region)) return found_;
    if (kCityWords.contains(last_word(key)) && add(without_last_word(key), is_city)) return found_;
    const std::string_view first = key.substr(0, key.find(' '));
    if (first.size() < key.size() && kDirections.contains(first)) add(key.substr(first.size() + 1), any);
    for (Candidate& candidate : found_) candidate.within = true;
    return found_;
  }

 private:
  static bool any(PlaceKind) { return true; }

  bool fits(NameUse use) const {
    if (type_ == EntityType::Norp) return use == NameUse::Demonym;
    return use != NameUse::Demonym && (use != NameUse::ShortForm || is_short_form(name_));
  }

  /// "The White House" is no town of that name.
  bool is_building() const { return type_ == EntityType::Facility && document::type_of_noun(base::fold(last_word(name_))) == EntityType::Facility; }

  bool add(std::string_view key, bool (*of_kind)(PlaceKind)) {
    for (const Reading reading : gazetteer_.find(key)) {
      const Place place = gazetteer_.place(reading.place);
      if (fits(reading.use) && of_kind(place.kind) && !(is_building() && is_city(place.kind))) found_.push_back({place, reading.place, reading.use, false, 0});
    }
    return !found_.empty();
  }

  const Gazetteer& gazetteer_;
  std::string_view name_;
  EntityType type_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> find_candidates(const Gazetteer& gazetteer, std::string_view name, EntityType type) {
  return Search(gazetteer, name, type).run();
}

}  // namespace nutgraf::places
