#include "names/fine_types.h"

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/text.h"
#include "names/evidence.h"
#include "names/lists.h"
#include "names/name_words.h"

namespace nutgraf::names {
namespace {

bool is_thing(EntityType type) {
  return type == EntityType::Event || type == EntityType::Product || type == EntityType::Work || type == EntityType::Law;
}

/// "Muslims", "Tajiks"; in the singular, "Christian" and "Roman" are people's names as well.
bool is_people(std::string_view name) { return name.size() > 1 && name.back() == 's' && demonyms.contains(name.substr(0, name.size() - 1)); }

/// "Delta", "the Velm brines": no state or town ends in a small letter word.
bool is_small(std::string_view word) { return word == base::fold(word) && base::is_lower(base::decode(word, 0).code_point); }

/// How much of "Highway 11", "Act No. 12" and "Act No." stands before the number.
std::size_t length_before_number(std::string_view name) {
  const std::size_t space = name.rfind(' ');
  if (space == std::string_view::npos || space == 0 || space + 1 >= name.size()) return name.size();
  const std::string_view last = name.substr(space + 1);
  return base::is_digit(static_cast<unsigned char>(last[0])) || last == "No." || last == "No" ? space : name.size();
}

/// What ends or opens the names of places that are neither state nor town, for words that are last names or bodies elsewhere: "Ana Field",
/// "Velm Center".
constexpr auto kSites = base::word_set({"Abbey", "Airfield", "Airstrip", "Aquarium", "Barracks", "Basilica", "Cafe", "Café", "Casino", "Center", "Centre", "Chapel",
                                        "Courthouse", "Depot", "Field", "Fort", "Fortress", "Garden", "Gardens", "Gate", "Headquarters", "House", "Jail",
                                        "Lighthouse", "Mall", "Market", "Memorial", "Metro", "Monastery", "Monument", "Observatory", "Pagoda", "Pavilion",
                                        "Penitentiary", "Pier", "Pub", "Racecourse", "Raceway", "Restaurant", "Sanctuary", "Shrine", "Speedway", "Subway",
                                        "Swannery", "Synagogue", "Tunnel", "Underground", "Viaduct", "Wharf", "Zoo"});
constexpr auto kLandformFirst = base::word_set({"Cape", "Lake", "Loch", "Lough", "Mount", "Mt.", "Mt", "River"});
/// What is held rather than stood in.
constexpr auto kGatherings = base::word_set({"Biennale", "Carnival", "Comicon", "Con", "Derby", "Expo", "Fair", "Fest", "Festival", "Regatta"});

/// What a place is by a word that means something else in other names; nothing where a list knows better.
std::optional<EntityType> type_of_place(std::string_view name) {
  static constexpr auto kWorlds = base::word_set({"Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune", "Pluto", "Moon",
                                                  "Americas", "Antarctica", "Australasia", "Oceania"});  // planets and continents
  if (kWorlds.contains(name)) return EntityType::Location;
  const std::size_t space = name.find(' ');
  if (space == std::string_view::npos || is_place(name)) return std::nullopt;
  const std::string_view last = name.substr(name.rfind(' ') + 1);
  if (kSites.contains(last)) return EntityType::Facility;
  if (kGatherings.contains(last)) return EntityType::Event;
  return kLandformFirst.contains(name.substr(0, space)) ? std::optional(EntityType::Location) : std::nullopt;
}

/// "The Democratic National Convention", "the Velm Collectors Convention" is held; "the Oslo Convention" and that "on Trade" are signed.
bool is_held(std::string_view name) {
  static constexpr auto kSigned = base::word_set({"Rights", "Weapons", "Munitions", "Refugee", "Trade", "Sea", "Heritage", "Climate", "Species", "Wetlands"});
  constexpr std::string_view kEnd = " Convention";
  if (name.size() <= kEnd.size() || name.substr(name.size() - kEnd.size()) != kEnd) return false;
  const std::string_view rest = name.substr(0, name.size() - kEnd.size()), matter = rest.substr(rest.rfind(' ') + 1);
  return rest.find(' ') != std::string_view::npos && !kSigned.contains(matter) && !is_place(rest) && !is_demonym(matter);
}

/// What the words of a name say of its type.
std::optional<EntityType> type_of_words(std::string_view name) {
  if (const auto type = type_of_known_name(name)) return type;
  if (is_place(name)) return EntityType::Gpe;
  if (const std::size_t of = name.find(" of "); of != std::string_view::npos) {
    const std::size_t space = name.rfind(' ', of - 1);
    const std::size_t word = space == std::string_view::npos || of == 0 ? 0 : space + 1;
    if (const auto type = type_of_word_before_of(name.substr(word, of - word))) return type;
  }
  if (const std::size_t number = length_before_number(name); number < name.size()) return type_of_words(name.substr(0, number));
  const std::string_view last = name.substr(name.rfind(' ') + 1);
  if (last.size() < name.size() && last == base::fold(last)) return document::type_of_noun(last);  // "Velm pond"
  return type_of_last_word(last);
}

}  // namespace

FineTypes::FineTypes(const Document& document) : document_(document) {
  for (const Mention& mention : document.evidence) evidence_.emplace(document::text(document, mention.span), mention.type);
}

/// "In Mount Velm", "Cape Velm, Ohio": a town that is called after a landscape.
bool FineTypes::is_town(Span name) const {
  const std::string_view text = document_.source.text, before = text.substr(0, name.begin);
  const auto ends = [&](std::string_view word) { return before.size() >= word.size() && before.substr(before.size() - word.size()) == word; };
  if (ends(" in ") || ends("In ") || ends(" from ") || ends(" of ")) return document::text(document_, name).substr(0, 4) != "Lake";
  return is_before_region(name);
}

/// "In College Station, Texas": one is at a station, but in a town.
bool FineTypes::is_town_in_region(Span name) const {
  return is_before_region(name) && std::string_view(document_.source.text).substr(0, name.begin).ends_with(" in ");
}

/// "Cape Velm, Ohio", "College Station, Texas".
bool FineTypes::is_before_region(Span name) const {
  const std::string_view behind = std::string_view(document_.source.text).substr(name.end);
  if (behind.substr(0, 2) != ", ") return false;
  const std::string_view rest = behind.substr(2);
  const std::size_t word = rest.find_first_of(" .,;:)"), second = word < rest.size() ? rest.find_first_of(" .,;:)", word + 1) : word;
  return is_country_or_region(rest.substr(0, word)) || is_country_or_region(rest.substr(0, second));
}

std::optional<EntityType> FineTypes::choose(std::string_view kind, Span name) const {
  const std::string_view words = document::text(document_, name);
  if (kind == "PER") return is_people(words) ? EntityType::Norp : EntityType::Person;
  if (kind == "ORG") return EntityType::Organization;
  if (kind == "NORP") return EntityType::Norp;
  const auto fits = [&](EntityType type) { return kind == "LOC" ? nutgraf::is_place(type) : kind == "MISC" && is_thing(type); };
  if (kind == "LOC") {
    if (is_town_in_region(name) && words.find(' ') != std::string_view::npos && type_of_words(words) == EntityType::Facility) return EntityType::Gpe;
    const auto type = type_of_place(words);
    if (type && (type != EntityType::Location || words.find(' ') == std::string_view::npos || !is_town(name))) return type;
  } else if (is_held(words)) {
    return EntityType::Event;
  }
  if (const auto found = evidence_.find(words); found != evidence_.end() && fits(found->second)) return found->second;
  if (const auto type = type_of_words(words); type && fits(*type)) return type;
  if (kind == "LOC") return is_small(words.substr(words.rfind(' ') + 1)) ? EntityType::Location : EntityType::Gpe;
  return std::nullopt;
}

}  // namespace nutgraf::names
