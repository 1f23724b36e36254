#include "dossier/identities.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "base/utf8.h"
#include "base/word_set.h"
#include "dossier/disjoint_sets.h"
#include "dossier/namesakes.h"

namespace nutgraf::dossier {
namespace {

constexpr std::uint32_t kAlwaysRare = 3;  ///< articles that a neighbour may stand in however few there are
constexpr std::uint32_t kRareShare = 50;  ///< otherwise it tells something where at most one of so many articles names it,
constexpr std::uint32_t kMostRare = 100;  ///< and never where more than these do

/// Words before an office that do not tell which one it is.
constexpr auto kBeforeOffices = base::word_set(
    {"a", "an", "the", "then", "former", "ex", "outgoing", "incoming", "new", "current", "his", "her", "its", "their"});

/// A description as it is compared: "the former Mayor of Lisbon" is "mayor of Lisbon". Empty where it is an age, or one word, as several
/// people of one name may be president.
std::string description_key(const std::string& description) {
  std::string key = base::fold(description);
  std::size_t end = key.find(' ');
  for (; end != std::string::npos && kBeforeOffices.contains(std::string_view(key).substr(0, end)); end = key.find(' ')) key.erase(0, end + 1);
  return end == std::string::npos || base::is_digit(static_cast<unsigned char>(key[0])) ? std::string() : "=" + key;
}

}  // namespace

std::uint32_t Identities::number_of(const std::string& text) {
  return text.empty() ? 0 : numbers_.emplace(text, static_cast<std::uint32_t>(numbers_.size() + 1)).first->second;
}

Identities::Kept Identities::kept(const Profile& profile, const std::string& country) {
  Kept kept;
  kept.type = class_of(profile.type);
  kept.name = kind_of_name(profile.type, profile.name);
  kept.is_place = kept.type == TypeClass::Place && profile.geonames != 0;
  const bool is_national = kept.name == NameKind::National;
  if (is_national && country.empty()) kept.name = NameKind::Shared;
  // The class stands in the key, and of a body of the state the country: these are never one.
  const std::string name = kept.is_place ? "#" + std::to_string(profile.geonames) : (is_national ? country + ":" : "") + name_key(profile.name);
  kept.key = number_of(std::to_string(static_cast<int>(kept.type)) + name);
  kept.wikidata = number_of(profile.wikidata);
  kept.country = number_of(profile.country);
  kept.born = profile.born;
  kept.descriptions = static_cast<std::uint32_t>(descriptions_.size());
  for (const std::string& description : profile.descriptions) {
    if (const std::uint32_t number = number_of(description_key(description)); number != 0) descriptions_.push_back(number);
  }
  kept.descriptions_end = static_cast<std::uint32_t>(descriptions_.size());
  return kept;
}

void Identities::add(const std::vector<Profile>& article, const std::string& country) {
  countries_.push_back(number_of(country));
  for (const Profile& profile : article) {
    entities_.push_back(kept(profile, country));
    entities_.back().article = static_cast<std::uint32_t>(countries_.size() - 1);
  }
}

std::vector<Identity> Identities::resolve() const {
  std::vector<std::uint32_t> order(entities_.size());
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) { return entities_[a].key < entities_[b].key; });

  const std::vector<std::vector<std::uint32_t>> rare = rare_keys();
  DisjointSets sets(entities_.size());
  std::vector<Identity> identities(entities_.size());
  for (auto begin = order.begin(); begin != order.end();) {
    const std::uint32_t key = entities_[*begin].key;
    const auto end = std::find_if(begin, order.end(), [&](std::uint32_t entity) { return entities_[entity].key != key; });
    if (end - begin == 1) {
      begin = end;
      continue;
    }
    const std::vector<std::uint32_t> namesakes(begin, end);
    const std::vector<Joined> joined = join_namesakes(traits_of(namesakes, rare), marks_of(namesakes));
    for (std::size_t i = 0; i < namesakes.size(); ++i) {
      identities[namesakes[i]].evidence = joined[i].evidence;
      sets.join(namesakes[joined[i].head], namesakes[i]);
    }
    begin = end;
  }
  join_items(sets, identities);
  for (std::uint32_t i = 0; i < identities.size(); ++i) identities[i].first = sets.head(i);
  return identities;
}

std::vector<std::uint32_t> Identities::count_articles() const {
  std::vector<std::uint32_t> counts(numbers_.size() + 1), seen_in(counts.size(), UINT32_MAX);
  for (const Kept& entity : entities_) {
    if (std::exchange(seen_in[entity.key], entity.article) != entity.article) ++counts[entity.key];
  }
  return counts;
}

std::vector<std::vector<std::uint32_t>> Identities::rare_keys() const {
  const std::uint32_t most = std::clamp(static_cast<std::uint32_t>(countries_.size()) / kRareShare, kAlwaysRare, kMostRare);
  const std::vector<std::uint32_t> articles_with = count_articles();
  std::vector<std::vector<std::uint32_t>> keys(countries_.size());
  for (const Kept& entity : entities_) {
    const bool is_rare = articles_with[entity.key] <= most && entity.name != NameKind::Partial && entity.type != TypeClass::People;
    if (is_rare) keys[entity.article].push_back(entity.key);
  }
  return keys;
}

std::vector<Marks> Identities::marks_of(const std::vector<std::uint32_t>& namesakes) const {
  std::vector<Marks> marks;
  std::vector<BirthYears> born;
  for (const std::uint32_t i : namesakes) {
    const Kept& entity = entities_[i];
    marks.push_back({entity.wikidata, entity.country, 0});
    born.push_back(entity.born);
  }
  set_births(born, marks);
  return marks;
}

std::vector<Trait> Identities::traits_of(const std::vector<std::uint32_t>& namesakes, const std::vector<std::vector<std::uint32_t>>& rare_keys) const {
  std::vector<Trait> traits;
  for (std::uint32_t member = 0; member < namesakes.size(); ++member) {
    const Kept& entity = entities_[namesakes[member]];
    const auto add = [&](Evidence kind, std::uint32_t what) { traits.push_back({kind, what, member, entity.article}); };
    if (entity.is_place) add(Evidence::Place, 1);
    if (entity.is_place || entity.name == NameKind::Partial) continue;
    if (entity.wikidata != 0) add(Evidence::Wikidata, entity.wikidata);
    if (entity.name == NameKind::National || entity.name == NameKind::Own) add(Evidence::Name, 1);
    for (std::uint32_t i = entity.descriptions; i < entity.descriptions_end; ++i) add(Evidence::Description, descriptions_[i]);
    const std::uint32_t country = countries_[entity.article];
    if (entity.type != TypeClass::Person && country != 0) add(Evidence::Country, country);
    for (const std::uint32_t neighbour : rare_keys[entity.article]) {
      if (neighbour != entity.key) add(Evidence::Neighbour, neighbour);
    }
  }
  return traits;
}

/// Joins what has one item although its names differ: whole sets, and only where nothing keeps them apart.
void Identities::join_items(DisjointSets& sets, std::vector<Identity>& identities) const {
  std::vector<std::vector<std::uint32_t>> members(entities_.size());  // of each set, by its head
  for (std::uint32_t i = 0; i < entities_.size(); ++i) members[sets.head(i)].push_back(i);
  std::map<std::pair<std::uint32_t, TypeClass>, std::set<std::uint32_t>> heads_of;  // by item and class
  for (std::uint32_t i = 0; i < entities_.size(); ++i) {
    const Kept& entity = entities_[i];
    if (entity.wikidata != 0 && !entity.is_place) heads_of[{entity.wikidata, entity.type}].insert(sets.head(i));
  }
  for (const auto& [item, heads] : heads_of) {
    if (heads.size() == 1) continue;
    std::vector<std::uint32_t> all;
    for (const std::uint32_t head : heads) all.insert(all.end(), members[head].begin(), members[head].end());
    const std::vector<Marks> marks = marks_of(all);
    Marks known{};
    if (!std::all_of(marks.begin(), marks.end(), [&](const Marks& own) { return agree(known, own); })) continue;
    for (const std::uint32_t one : all) {
      sets.join(all.front(), one);
      if (identities[one].evidence == Evidence::None) identities[one].evidence = Evidence::Wikidata;
    }
  }
}

}  // namespace nutgraf::dossier
