#include "dossier/names.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"
#include "base/word_set.h"
#include "dossier/lists.h"

namespace nutgraf::dossier {
namespace {

/// Forms of company that articles write or leave out.
constexpr auto kCompanyForms = base::word_set({"inc", "ltd", "llc", "plc", "limited", "incorporated"});

/// What stands behind a last name and tells nothing apart by itself.
constexpr auto kNameEnds = base::word_set({"jr", "sr"});

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

bool is_in_capitals(std::string_view name) {
  return std::none_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == ' '; });
}

NameKind kind_of_person(std::vector<std::string_view> words) {
  if (!words.empty() && kNameEnds.contains(words.back())) words.pop_back();
  if (words.size() < 2) return NameKind::Partial;
  const auto is_initial = [](std::string_view word) { return word.size() < 2 || (word.size() == 2 && static_cast<unsigned char>(word[0]) >= 0xC0); };
  return is_initial(words.front()) || is_initial(words.back()) ? NameKind::Partial : NameKind::Shared;
}

NameKind kind_of_body(std::string_view name, const std::vector<std::string_view>& words) {
  if (words.size() < 2 || is_in_capitals(name)) return NameKind::Shared;
  const bool is_national = std::any_of(words.begin(), words.end(), [](std::string_view word) { return national_nouns.contains(word); });
  return is_national && words.size() < 4 ? NameKind::National : NameKind::Own;
}

}  // namespace

TypeClass class_of(EntityType type) {
  switch (type) {
    case EntityType::Person: return TypeClass::Person;
    case EntityType::Organization: return TypeClass::Body;
    case EntityType::Gpe:
    case EntityType::Location:
    case EntityType::Facility: return TypeClass::Place;
    case EntityType::Norp: return TypeClass::People;
    default: return TypeClass::Thing;
  }
}

std::string name_key(std::string_view name) {
  std::string folded = base::fold(name);
  folded.erase(std::remove(folded.begin(), folded.end(), '.'), folded.end());
  if (folded.size() > 2 && folded.compare(folded.size() - 2, 2, "'s") == 0) folded.resize(folded.size() - 2);
  std::string key;
  for (std::string_view word : words_of(folded)) {
    if (word.back() == ',') word.remove_suffix(1);
    if (word.empty() || (key.empty() && word == "the") || (!key.empty() && kCompanyForms.contains(word))) continue;
    if (!key.empty()) key += ' ';
    key += word == "&" ? "and" : word;
  }
  return key;
}

NameKind kind_of_name(EntityType type, std::string_view name) {
  const std::string key = name_key(name);
  const std::vector<std::string_view> words = words_of(key);
  if (words.empty()) return NameKind::Partial;
  if (type == EntityType::Person) return kind_of_person(words);
  return type == EntityType::Organization ? kind_of_body(name, words) : NameKind::Shared;
}

}  // namespace nutgraf::dossier
