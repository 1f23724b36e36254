#include "names/evidence.h"

#include <algorithm>
#include <string>

#include "names/name_words.h"
#include "names/lists.h"

namespace nutgraf::names {
namespace {

constexpr int kMost = 12;

/// "BEIJING" as "Beijing", as datelines need it; nothing for words that are short or not in capitals only.
std::optional<std::string> without_capitals(std::string_view word) {
  if (word.size() < 4) return std::nullopt;
  std::string lowered(word);
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] < 'A' || word[i] > 'Z') return std::nullopt;
    if (i > 0) lowered[i] = static_cast<char>(word[i] - 'A' + 'a');
  }
  return lowered;
}

}  // namespace

void Evidence::add(EntityType type, int points) {
  int& sum = points_[static_cast<std::size_t>(type)];
  sum = std::min(sum + points, kMost);
}

std::optional<EntityType> Evidence::type() const {
  const auto best = std::max_element(points_.begin(), points_.end());
  if (*best < kEnough || std::count(points_.begin(), points_.end(), *best) > 1) return std::nullopt;
  return static_cast<EntityType>(best - points_.begin());
}

bool is_acronym(std::string_view word) {
  std::size_t capitals = 0;
  for (const char c : word) {
    if (c >= 'A' && c <= 'Z') ++capitals;
    else if (c != '.' && c != '-' && c != '&') return false;
  }
  return capitals >= 2 && word.size() <= 7;
}

bool is_initial(std::string_view word) { return word.size() == 2 && word[1] == '.'; }

bool is_demonym(std::string_view name) {
  if (demonyms.contains(name)) return true;
  return name.size() > 3 && name.back() == 's' && demonyms.contains(name.substr(0, name.size() - 1));
}

bool is_country_or_region(std::string_view name) { return countries.contains(name) || regions.contains(name); }

bool is_place(std::string_view name) { return is_country_or_region(name) || cities.contains(name); }

std::optional<EntityType> listed_type(std::string_view name) {
  if (const auto lowered = without_capitals(name); lowered && is_place(*lowered)) return EntityType::Gpe;
  if (const auto known = type_of_known_name(name)) return known;
  if (is_place(name)) return EntityType::Gpe;
  const std::size_t space = name.find(' ');
  if (space != std::string_view::npos && is_direction(name.substr(0, space))) {
    const std::string_view whole = name.substr(space + 1);
    if (is_place(whole) || type_of_known_name(whole) == EntityType::Location) return EntityType::Location;
  }
  if (is_demonym(name)) return EntityType::Norp;
  return std::nullopt;
}

}  // namespace nutgraf::names
