#include "names/torn_names.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "names/candidates.h"
#include "names/evidence.h"
#include "names/lists.h"
#include "names/name_words.h"

namespace nutgraf::names {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kLongestWhole = 8;  ///< words of a name that is looked for elsewhere
constexpr std::uint32_t kLongestEnd = 3;  ///< words that a name goes on with
constexpr std::size_t kLongestNumber = 4;

/// States, provinces and districts that are called after two parts of theirs; those of the gazetteer that news tells of.
constexpr auto kPairs = base::word_set(
    {"Andaman and Nicobar", "Antigua and Barbuda", "Argyll and Bute", "Barking and Dagenham", "Bosnia and Herzegovina", "Brighton and Hove",
     "Dadra and Nagar", "Daman and Diu", "Dumfries and Galloway", "Hammersmith and Fulham", "Jammu and Kashmir", "Kensington and Chelsea",
     "Newfoundland and Labrador", "Perth and Kinross", "Redcar and Cleveland", "Svalbard and Jan", "Telford and Wrekin", "Trinidad and Tobago",
     "Turks and Caicos", "Tyne and Wear", "Wallis and Futuna"});

/// What befell a place or people, with a capital after its name.
constexpr auto kCalamities = base::word_set({"Avalanche", "Blackout", "Bombing", "Bombings", "Crisis", "Cyclone", "Disaster", "Earthquake", "Explosion", "Famine",
                                             "Fire", "Flood", "Floods", "Landslide", "Massacre", "Plague", "Quake", "Riots", "Shooting", "Siege", "Tsunami",
                                             "Wildfire", "Wildfires"});

/// What places of one kind are counted by: "Area 9", "Highway 11".
constexpr auto kNumbered = base::word_set({"Area", "Block", "Building", "Camp", "Checkpoint", "Gate", "Hangar", "Highway", "Interstate", "Lot", "Pier", "Route", "Sector",
                                           "Site", "Studio", "Terminal", "Tower", "Zone"});

/// Before the town that somebody or something is from.
constexpr auto kWhence = base::word_set({"from", "in", "near", "of", "outside"});

class Reader {
 public:
  Reader(const Document& document, NameTable& names) : document_(document), names_(names), capitals_(document) {}

  void read() {
    capitals_.for_each_word([&](Range sentence, std::uint32_t at) { read_at(sentence, at); });
    learn_whole();
    capitals_.for_each_word([&](Range sentence, std::uint32_t at) { follow_whole(sentence, at); });
    for (std::uint32_t at = 0; at + 1 < document_.tokens.size(); ++at) {
      if (brands_.count(names_.word(at)) && is_possessive(at + 1)) names_.put({at, at + 2}, EntityType::Organization);
    }
  }

 private:
  void read_at(Range sentence, std::uint32_t at) {
    join_pair(sentence, at);
    join_number(sentence, at);
    join_people(sentence, at);
    const Mention* name = names_.at(at);
    if (!name || names_.tokens(*name).begin != at) return;
    join_hyphens(sentence, *name);
    join_direction(sentence, *names_.at(at));
    join_front(sentence, *names_.at(at));
    join_campus(sentence, *names_.at(at));
    join_capital(sentence, *names_.at(at));
    cut_party(*names_.at(at));
    if (names_.at(at) == nullptr) return;
    join_end(sentence, *names_.at(at));
    tell_town(sentence, *names_.at(at));
    part_office(sentence, *names_.at(at));
    if (!names_.at(at)) return;
    learn_brand(sentence, *names_.at(at));
  }

  std::string_view before(Range sentence, std::uint32_t at) const { return at > sentence.begin ? names_.word(at - 1) : std::string_view{}; }

  /// "West African", "Northern Irish": part of a people.
  void join_direction(Range sentence, const Mention& name) {
    const Range words = names_.tokens(name);
    if (name.type != EntityType::Norp || !is_direction(before(sentence, words.begin)) || !names_.is_capitalised(words.begin - 1)) return;
    const bool alone = !names_.at(words.begin - 1) || names_.around(words.begin - 1).size() == 1;
    if (alone) names_.put({words.begin - 1, words.end}, EntityType::Norp);
  }

  /// "United States", of which only "States" was found.
  void join_front(Range sentence, const Mention& name) {
    const Range words = names_.tokens(name);
    if (words.begin == sentence.begin || names_.at(words.begin - 1) || !names_.is_capitalised(words.begin - 1) || names_.is_glued(words.begin - 1)) return;
    const Range whole{words.begin - 1, words.end};
    if (is_country_or_region(capitals_.text(whole))) names_.put(whole, EntityType::Gpe);
  }

  /// "Port-au-Prince", of which only "Port-au" was found.
  void join_hyphens(Range sentence, const Mention& name) {
    const Range words = names_.tokens(name);
    const std::uint32_t rest = words.end + 1;
    const bool place = name.type == EntityType::Gpe || name.type == EntityType::Location;
    if (!place || rest >= sentence.end || names_.word(words.end) != "-" || !names_.is_glued(words.end - 1) || !names_.is_glued(words.end)) return;
    const bool linked = capitals_.text(words).find('-') != std::string_view::npos;  // "Port-au"
    if (names_.is_capitalised(rest) && (linked || is_place(capitals_.text(Range{words.begin, rest + 1})))) names_.put({words.begin, rest + 1}, name.type);
  }

  /// "University of California, San Diego": of the universities that a state has, the one in this town.
  void join_campus(Range sentence, const Mention& name) {
    const Range words = names_.tokens(name);
    const std::uint32_t town = words.end + 1;
    const bool of_state = name.type == EntityType::Organization && words.size() > 2 && names_.word(words.begin) == "University" && names_.word(words.begin + 1) == "of";
    if (!of_state || town >= sentence.end || names_.word(words.end) != "," || !is_country_or_region(capitals_.text(Range{words.begin + 2, words.end}))) return;
    const Mention* place = names_.at(town);
    if (!place || place->type != EntityType::Gpe || names_.tokens(*place).begin != town || is_country_or_region(capitals_.text(names_.tokens(*place)))) return;
    const std::uint32_t end = names_.tokens(*place).end;
    const bool in_state = end + 1 < sentence.end && names_.word(end) == "," && is_country_or_region(names_.word(end + 1));
    const bool listed = end < sentence.end && names_.word(end) == "and";
    if (!in_state && !listed) names_.put({words.begin, end}, EntityType::Organization);
  }

  /// "Washington, DC": the district tells which Washington, and is none but it.
  void join_capital(Range sentence, const Mention& name) {
    const Range words = names_.tokens(name);
    const std::uint32_t district = words.end + 1;
    if (words.size() != 1 || names_.word(words.begin) != "Washington" || district >= sentence.end || names_.word(words.end) != ",") return;
    if (names_.word(district) == "DC" || names_.word(district) == "D.C." || names_.word(district) == "D.C") names_.put({words.begin, district + 1}, EntityType::Gpe);
  }

  /// "Republican Senate" in "the Republican Senate Majority Leader": the party is his, the chamber the people's.
  void cut_party(const Mention& name) {
    static constexpr auto kChambers = base::word_set({"Assembly", "Congress", "House", "Parliament", "Senate"});
    const Range words = names_.tokens(name);
    const bool led = name.type == EntityType::Organization && words.size() == 2 && words.end < document_.tokens.size() && is_title(names_.word(words.end));
    if (!led || !kChambers.contains(names_.word(words.end - 1)) || !is_demonym(names_.word(words.begin))) return;
    names_.put({words.end - 1, words.end}, EntityType::Organization);
  }

  void join_pair(Range sentence, std::uint32_t at) {
    if (at + 2 >= sentence.end || names_.word(at + 1) != "and" || !kPairs.contains(capitals_.text(Range{at, at + 3}))) return;
    names_.put({at, names_.around(at + 2).end}, EntityType::Gpe);
  }

  /// "The People's Republic of Velm", "the People's Party".
  void join_people(Range sentence, std::uint32_t at) {
    if (names_.word(at) != "People" || at + 2 >= sentence.end || !is_possessive(at + 1) || !names_.is_capitalised(at + 2)) return;
    const Mention* rest = names_.at(at + 2);
    const bool torn = rest && names_.tokens(*rest).begin == at + 2;
    if (torn && rest->type != EntityType::Person && rest->type != EntityType::Norp) names_.put({names_.around(at).begin, names_.tokens(*rest).end}, rest->type);
  }

  /// "The Velm Relief Fund", "the Velm Earthquake", of which only "Velm" was found.
  void join_end(Range sentence, const Mention& name) {
    const Range words = names_.tokens(name);
    if (name.type == EntityType::Norp || (name.type == EntityType::Person && words.size() > 2)) return;
    const bool calamity = words.size() > 1 && kCalamities.contains(names_.word(words.end - 1));
    std::optional<EntityType> type = calamity ? std::optional(EntityType::Event) : std::nullopt;
    std::uint32_t end = words.end;
    for (std::uint32_t at = words.end; at < sentence.end && at < words.end + kLongestEnd && names_.is_proper(at) && (!names_.at(at) || is_end_alone(at)); ++at) {
      const bool of_site = at + 1 < sentence.end && is_end_alone(at + 1);  // "Executive Airport"
      if ((is_title(names_.word(at)) && !of_site) || names_.is_glued(at - 1)) break;
      const auto told = type_of_end(names_.word(at));
      if (told) type = told, end = at + 1;
    }
    const bool of_office = end < sentence.end && is_title(names_.word(end));  // "United States District [Judge]"
    if (type && !of_office) names_.put({words.begin, end}, *type);
  }

  /// "Airport", found as a name by itself.
  bool is_end_alone(std::uint32_t token) const {
    return names_.is_of(token, EntityType::Facility) && names_.around(token).size() == 1 && type_of_last_word(names_.word(token)) == EntityType::Facility;
  }

  static std::optional<EntityType> type_of_end(std::string_view word) { return kCalamities.contains(word) ? EntityType::Event : type_of_last_word(word); }

  /// "Area 9", also where nobody saw a name.
  void join_number(Range sentence, std::uint32_t at) {
    if (at + 1 >= sentence.end || !kNumbered.contains(names_.word(at)) || names_.around(at).end != at + 1) return;
    const std::string_view number = names_.word(at + 1);
    const bool counts = base::is_digit(static_cast<unsigned char>(number[0])) && number.size() <= kLongestNumber && !names_.is_glued(at);
    if (counts && at > sentence.begin) names_.put({names_.around(at).begin, at + 2}, EntityType::Facility);
  }

  /// "Ana Lind of Oru, Ohio": what stands in a state is no person.
  void tell_town(Range sentence, const Mention& name) {
    const Range words = names_.tokens(name);
    const std::uint32_t state = words.end + 1;
    if (name.type != EntityType::Person || words.size() > 2 || !kWhence.contains(before(sentence, words.begin))) return;
    if (state >= sentence.end || names_.word(words.end) != ",") return;
    const Range region = names_.around(state);
    if (region.begin == state && is_country_or_region(capitals_.text(region))) names_.put(words, EntityType::Gpe);
  }

  /// "President of Velm [Ana Lind]", "Ministers of [Velm]": where somebody holds an office is no part of a name.
  void part_office(Range sentence, const Mention& name) {
    constexpr auto kHolders = base::word_set({"Ambassadors", "Governors", "Mayors", "Ministers", "Presidents", "Secretaries"});
    const Range words = names_.tokens(name);
    std::uint32_t country = words.begin;
    while (country < words.end && names_.word(country) != "of") ++country;
    const bool within = country < words.end;
    if (!within && before(sentence, words.begin) != "of") return;
    country = within ? country + 1 : words.begin;
    if (country < sentence.begin + 2) return;
    const std::string_view office = names_.word(country - 2);
    const bool holders = name.type == EntityType::Organization && within && kHolders.contains(office);
    if (!holders && (name.type != EntityType::Person || !is_title(office))) return;
    for (std::uint32_t end = words.end; end > country; --end) {
      if (!is_country_or_region(capitals_.text(Range{country, end}))) continue;
      const Range rest{end, words.end};
      names_.put({country, end}, EntityType::Gpe);
      if (!rest.empty()) names_.put(rest, EntityType::Person);
      return;
    }
  }

  void learn_whole() {
    for (std::uint32_t at = 0; at < document_.tokens.size(); ++at) {
      const Mention* name = names_.at(at);
      if (!name || names_.tokens(*name).begin != at || name->type == EntityType::Person || name->type == EntityType::Norp) continue;
      const Range words = names_.tokens(*name);
      if (words.size() > 1) whole_.emplace(capitals_.text(words), name->type), longest_ = std::max(longest_, words.size());
    }
    longest_ = std::min(longest_, kLongestWhole);
  }

  /// "Velm" in "a Velm Tarn player", where the article has the Velm Tarn elsewhere.
  void follow_whole(Range sentence, std::uint32_t at) {
    if (!names_.is_capitalised(at) || names_.around(at).begin != at) return;
    for (std::uint32_t end = std::min(at + longest_, sentence.end); end > at + 1; --end) {
      const auto found = whole_.find(capitals_.text(Range{at, end}));
      if (found == whole_.end()) continue;
      const Range first = names_.around(at), last = names_.around(end - 1);
      const bool torn = (names_.at(at) || names_.at(end - 1)) && first.end < end && last.end == end;
      if (torn && !names_.is_of(at, EntityType::Person)) names_.put({at, end}, found->second);
      return;
    }
  }

  bool is_possessive(std::uint32_t token) const { return names_.word(token) == "'s" || names_.word(token) == "’s"; }

  /// "A Velm's restaurant": no person has an article, so the mark is a part of the name.
  void learn_brand(Range sentence, const Mention& name) {
    const Range words = names_.tokens(name);
    const std::string_view article = before(sentence, words.begin);
    const bool single = article == "a" || article == "an" || article == "A" || article == "An";
    if (name.type != EntityType::Person || words.size() != 1 || !single || words.end >= sentence.end || !is_possessive(words.end)) return;
    brands_.insert(names_.word(words.begin));
  }

  const Document& document_;
  NameTable& names_;
  Capitals capitals_;
  std::unordered_map<std::string_view, EntityType> whole_;  ///< names of several words
  std::uint32_t longest_ = 0;                               ///< words of one of them
  std::unordered_set<std::string_view> brands_;  ///< without their "'s"
};

}  // namespace

void whole_torn_names(const Document& document, NameTable& names) { Reader(document, names).read(); }

}  // namespace nutgraf::names
