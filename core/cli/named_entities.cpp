#include "cli/named_entities.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "format/labels.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {
namespace {

EntityType type_of(std::string_view word) {
  for (unsigned i = 0; i < static_cast<unsigned>(EntityType::Other); ++i) {
    if (format::label(static_cast<EntityType>(i)) == word) return static_cast<EntityType>(i);
  }
  return EntityType::Other;
}

std::uint32_t number(std::string_view word) {
  std::uint32_t value = 0;
  std::from_chars(word.data(), word.data() + word.size(), value);
  return value;
}

std::vector<std::string> parts(std::string_view list) {
  constexpr std::string_view kMark = "; ";
  std::vector<std::string> parts;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(kMark), list.size());
    parts.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + kMark.size(), list.size()));
  }
  return parts;
}

/// What the other tables say of each entity: the countries in whose offices it is, and when it was born.
class Lives {
 public:
  explicit Lives(const ArticleRows& rows) {
    std::unordered_map<std::string, std::string> country_of;
    for (const TableRow& place : rows["places"]) country_of[place["entity"]] = place["country"];
    for (const TableRow& relation : rows["relations"]) {
      const auto country = country_of.find(relation["object_entity"]);
      const bool is_office = relation["type"] == "holds_office" || relation["type"] == "held_office";
      if (is_office && country != country_of.end()) countries_[relation["subject_entity"]].insert(country->second);
    }
    const Result<Date> published = parse_date(rows.article()["published"]);
    if (!published) return;
    for (const TableRow& figure : rows["figures"]) {
      const bool is_age = figure["kind"] == "age" && figure["unit"] == "a" && figure["bound"] == "exact" && !figure["of_entity"].empty();
      const auto born = published.value().year - static_cast<std::int32_t>(number(figure["value"]));
      if (is_age) births_[figure["of_entity"]].insert(born);
    }
  }

  std::string country(const std::string& entity) const {
    const auto found = countries_.find(entity);
    return found != countries_.end() && found->second.size() == 1 ? *found->second.begin() : "";
  }
  dossier::BirthYears born(const std::string& entity) const {
    const auto found = births_.find(entity);
    if (found == births_.end() || found->second.size() != 1) return {};
    return {*found->second.begin() - 1, *found->second.begin()};
  }

 private:
  std::unordered_map<std::string, std::set<std::string>> countries_;
  std::unordered_map<std::string, std::set<std::int32_t>> births_;
};

}  // namespace

std::vector<NamedEntity> named_entities(const ArticleRows& rows) {
  std::set<std::string> named;
  for (const TableRow& mention : rows["mentions"]) {
    if (mention["kind"] == "name") named.insert(mention["entity"]);
  }
  std::unordered_map<std::string, std::uint32_t> place_of;
  for (const TableRow& place : rows["places"]) place_of[place["entity"]] = number(place["geonames"]);
  const Lives lives(rows);
  std::vector<NamedEntity> entities;
  for (const TableRow& row : rows["entities"]) {
    const std::string& entity = row["entity"];
    if (named.count(entity) == 0 || !row["members"].empty()) continue;
    const auto place = place_of.find(entity);
    entities.push_back({entity,
                        {type_of(row["type"]), row["name"], parts(row["descriptions"]), row["wikidata"], place == place_of.end() ? 0 : place->second,
                         lives.country(entity), lives.born(entity)},
                        number(row["mentions"])});
  }
  return entities;
}

}  // namespace nutgraf::cli
