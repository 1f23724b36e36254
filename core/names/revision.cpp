#include "names/revision.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/lists.h"
#include "document/text.h"
#include "names/evidence.h"
#include "names/lists.h"
#include "names/name_words.h"

namespace nutgraf::names {
namespace {

/// Whether `token` is a hyphen that joins the words on its two sides, the second of which has a capital.
bool joins(const Document& document, const Sentence& sentence, std::uint32_t token) {
  const auto& tokens = document.tokens;
  if (token <= sentence.tokens.begin || token + 1 >= sentence.tokens.end || document::text(document, tokens[token]) != "-") return false;
  if (tokens[token - 1].span.end != tokens[token].span.begin || tokens[token].span.end != tokens[token + 1].span.begin) return false;
  return base::is_upper(base::decode(document.source.text, tokens[token + 1].span.begin).code_point);
}

std::string_view word(const Document& document, std::uint32_t token) { return document::text(document, document.tokens[token]); }

bool has_title_before(const Document& document, const FoundName& name) {
  const IdRange<Token> sentence = document.sentences[name.sentence.index].tokens;
  return name.tokens.begin > sentence.begin && is_title(word(document, name.tokens.begin - 1));
}

/// "West said", but not "the West".
bool is_direction_alone(const Document& document, const FoundName& name) {
  const IdRange<Token> sentence = document.sentences[name.sentence.index].tokens;
  const bool alone = name.tokens.begin == sentence.begin || base::fold(word(document, name.tokens.begin - 1)) != "the";
  return alone && listed_type(text(document, name.tokens)) == EntityType::Location;
}

/// "The central town of Velm": what the text itself calls a town or a state.
bool is_called_place(const Document& document, const FoundName& name) {
  static constexpr auto kPlaces = base::word_set({"borough", "canton", "city", "commune", "community", "county", "district", "emirate", "governorate", "hamlet", "island", "municipality",
                                                  "neighborhood", "neighbourhood", "oblast", "parish", "peninsula", "port", "prefecture", "province", "region", "resort", "settlement", "suburb",
                                                  "town", "township", "village"});
  const IdRange<Token> sentence = document.sentences[name.sentence.index].tokens;
  if (name.tokens.begin < sentence.begin + 2 || word(document, name.tokens.begin - 1) != "of") return false;
  return kPlaces.contains(document::folded(document, document.tokens[name.tokens.begin - 2]));
}

/// "In Oslo": a town of the list behind a preposition of place, with nothing that it would qualify.
bool is_listed_town_in(const Document& document, const FoundName& name) {
  static constexpr auto kIn = base::word_set({"in", "near", "outside", "across", "around"});
  const IdRange<Token> sentence = document.sentences[name.sentence.index].tokens;
  if (name.tokens.begin == sentence.begin || !kIn.contains(word(document, name.tokens.begin - 1))) return false;
  const std::string_view next = name.tokens.end < sentence.end ? word(document, name.tokens.end) : std::string_view{};
  return next != "'s" && next != "’s" && listed_type(text(document, name.tokens)) == EntityType::Gpe;
}

/// Whether people stand in the name ("traders in Velm"), are at home there or rule it ("residents, the mayor of Ostvik"), as the two words before tell.
bool is_home(const Document& document, const FoundName& name) {
  static constexpr auto kInhabitants = base::word_set({"residents", "inhabitants", "citizens", "villagers", "townspeople", "natives", "townsfolk", "islanders"});
  // What these people are in is no place: "believers in Ruiz", "investors in Arvel".
  static constexpr auto kMembers = base::word_set({"believers", "investors", "shareholders", "stakeholders", "partners", "participants", "players", "actors", "characters", "rivals", "successors"});
  const IdRange<Token> sentence = document.sentences[name.sentence.index].tokens;
  if (name.tokens.begin < sentence.begin + 2) return false;
  if (name.tokens.end < sentence.end && document::folded(document, document.tokens[name.tokens.end]) == "'s") return false;
  const std::string preposition = document::folded(document, document.tokens[name.tokens.begin - 1]);
  std::string people = document::folded(document, document.tokens[name.tokens.begin - 2]);
  if (preposition == "of") return kInhabitants.contains(people) || people == "mayor" || people == "outskirts";
  if (preposition != "in" || people.empty() || people.back() != 's' || kMembers.contains(people)) return false;
  people.pop_back();
  return document::person_nouns.contains(people);
}

/// "US dollars", "U.S.$", "$US"
bool stands_before_currency(const Document& document, const FoundName& name) {
  if (name.tokens.begin > 0 && word(document, name.tokens.begin - 1) == "$") return true;
  if (name.tokens.end == document.sentences[name.sentence.index].tokens.end) return false;
  const std::string_view next = word(document, name.tokens.end);
  return next == "dollar" || next == "dollars" || next == "$";
}

/// "KF-21", "BA.5": a number that a mark joins to the name.
bool goes_on_with_number(const Document& document, const FoundName& name) {
  const std::string_view rest = std::string_view(document.source.text).substr(document.tokens[name.tokens.end - 1].span.end);
  if (rest.empty()) return false;
  const base::Decoded mark = base::decode(rest, 0);
  const bool joins = mark.code_point == U'-' || mark.code_point == U'.' || mark.code_point == U'–';
  return joins && mark.length < rest.size() && base::is_digit(static_cast<unsigned char>(rest[mark.length]));
}

}  // namespace

std::string_view text(const Document& document, IdRange<Token> tokens) {
  return document::text(document, Span{document.tokens[tokens.begin].span.begin, document.tokens[tokens.end - 1].span.end});
}

KindsInArticle::KindsInArticle(const Document& document, const std::vector<FoundName>& names) {
  for (const FoundName& name : names) {
    auto& kinds = kinds_of_[text(document, name.tokens)];
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.first == name.kind; });
    if (known == kinds.end()) kinds.emplace_back(name.kind, 1);
    else ++known->second;
  }
}

std::optional<std::string_view> KindsInArticle::most_frequent(std::string_view words) const {
  const auto found = kinds_of_.find(words);
  if (found == kinds_of_.end()) return std::nullopt;
  const auto& kinds = found->second;
  const auto most = std::max_element(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  const auto as_frequent = std::count_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.second == most->second; });
  return as_frequent == 1 ? std::optional(most->first) : std::nullopt;
}

void join_hyphens(const Document& document, std::vector<FoundName>& names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    FoundName& name = names[i];
    if (name.kind != "PER") continue;
    const Sentence& sentence = document.sentences[name.sentence.index];
    if (document::text(document, document.tokens[name.tokens.end - 1]) == "-") --name.tokens.end;
    while (!name.tokens.empty() && joins(document, sentence, name.tokens.end)) {
      const std::uint32_t joined = name.tokens.end + 1;
      const bool taken = i + 1 < names.size() && names[i + 1].tokens.begin <= joined;
      if (taken && names[i + 1].kind != "PER") break;
      name.tokens.end = taken ? names[i + 1].tokens.end : joined + 1;
      if (taken) names.erase(names.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }
  names.erase(std::remove_if(names.begin(), names.end(), [](const FoundName& name) { return name.tokens.empty(); }), names.end());
}

void agree_on_kinds(const Document& document, std::vector<FoundName>& names) {
  static constexpr auto kWhere = base::word_set({"at", "from", "in", "near", "of", "to", "told"});
  const KindsInArticle kinds(document, names);
  std::unordered_set<std::string_view> people;                        // words of full names, and what follows a title
  std::unordered_map<std::string_view, std::string_view> elsewhere;  // kinds of what stands where places and bodies do
  for (const FoundName& name : names) {
    const bool known = name.kind == "PER" && (name.tokens.size() > 1 || has_title_before(document, name));
    for (std::uint32_t at = name.tokens.begin; known && at < name.tokens.end; ++at) people.insert(word(document, at));
    const bool other = (name.kind == "LOC" || name.kind == "ORG") && name.tokens.begin > document.sentences[name.sentence.index].tokens.begin;
    if (other && kWhere.contains(base::fold(word(document, name.tokens.begin - 1)))) elsewhere.emplace(text(document, name.tokens), name.kind);
  }
  for (FoundName& name : names) {
    const std::string_view words = text(document, name.tokens);
    const bool personal = name.tokens.size() > 1 && first_names.contains(word(document, name.tokens.begin));
    const auto other = name.kind == "PER" && !personal ? elsewhere.find(words) : elsewhere.end();
    if (const auto most = kinds.most_frequent(words)) name.kind = *most;
    else if (other != elsewhere.end() && (name.tokens.size() > 1 || (!people.count(words) && !first_names.contains(words)))) name.kind = other->second;
  }
}

void follow_full_names(const Document& document, std::vector<FoundName>& names) {
  std::unordered_set<std::string_view> open_bodies, people, last_names;
  for (const FoundName& name : names) {
    const bool full = name.tokens.size() > 1;
    if (full && name.kind == "ORG") open_bodies.insert(word(document, name.tokens.begin));
    if (!full && has_title_before(document, name)) people.insert(word(document, name.tokens.begin));
    if (full && name.kind == "PER") last_names.insert(word(document, name.tokens.end - 1));
    for (std::uint32_t at = name.tokens.begin; full && name.kind == "PER" && at < name.tokens.end; ++at) people.insert(word(document, at));
  }
  for (FoundName& name : names) {
    const std::string_view words = text(document, name.tokens);
    if (name.kind == "PER" && open_bodies.count(words) && !people.count(words) && !first_names.contains(words)) name.kind = "ORG";
    if (name.kind == "LOC" && last_names.count(words) && is_direction_alone(document, name)) name.kind = "PER";
  }
}

void take_countries_for_places(const Document& document, std::vector<FoundName>& names) {
  // States that go by their letters, which are no body's.
  static constexpr auto kLetters = base::word_set({"NSW", "N.S.W.", "Qld", "QLD", "PEI", "P.E.I.", "UAE", "U.A.E."});
  // Houses of parliaments, which are in no place.
  static constexpr auto kChambers = base::word_set({"Assembly", "Cabinet", "Commons", "Congress", "Council", "Court", "House", "Lords", "Parliament", "Senate"});
  for (FoundName& name : names) {
    const std::string_view words = text(document, name.tokens);
    if (name.kind == "ORG" && (kLetters.contains(words) || (name.tokens.size() > 1 && countries.contains(words)))) name.kind = "LOC";
    if (name.kind == "LOC" && kChambers.contains(words)) name.kind = "ORG";
  }
}

namespace {

/// "Velm" of "Velm International Airport".
std::unordered_set<std::string_view> towns_of_airports(const Document& document, const std::vector<FoundName>& names) {
  std::unordered_set<std::string_view> towns;
  for (const FoundName& name : names) {
    if (name.tokens.size() < 2 || word(document, name.tokens.end - 1) != "Airport") continue;
    std::uint32_t end = name.tokens.end - 1;
    if (end > name.tokens.begin + 1 && (word(document, end - 1) == "International" || word(document, end - 1) == "Regional")) --end;
    towns.insert(text(document, {name.tokens.begin, end}));
  }
  return towns;
}

}  // namespace

void take_homes_for_places(const Document& document, std::vector<FoundName>& names) {
  const auto towns = towns_of_airports(document, names);
  for (FoundName& name : names) {
    if (name.kind != "PER" && name.kind != "ORG") continue;
    const auto listed = listed_type(text(document, name.tokens));
    const bool known_otherwise = listed && *listed != EntityType::Gpe && *listed != EntityType::Location;
    const bool home = !known_otherwise && (is_home(document, name) || is_called_place(document, name));
    const bool town = name.kind == "ORG" && (is_listed_town_in(document, name) || towns.count(text(document, name.tokens)) > 0);
    if (home || town) name.kind = "LOC";
  }
}

void take_peoples_for_bodies(const Document& document, std::vector<FoundName>& names) {
  for (FoundName& name : names) {
    if (name.kind != "PER" || name.tokens.size() != 2) continue;
    const std::string_view first = word(document, name.tokens.begin), last = word(document, name.tokens.end - 1);
    const bool people = is_demonym(last) && last.size() > 2 && last.substr(last.size() - 2) == "an";
    if (people && !first_names.contains(first) && !word_names.contains(first) && !is_initial(first)) name.kind = "ORG";
  }
}

void leave_out_codes(const Document& document, std::vector<FoundName>& names) {
  const auto is_left_out = [&](const FoundName& name) {
    if (name.kind == "LOC") return stands_before_currency(document, name);
    return (name.kind == "ORG" || name.kind == "PER") && goes_on_with_number(document, name);
  };
  names.erase(std::remove_if(names.begin(), names.end(), is_left_out), names.end());
}

}  // namespace nutgraf::names
