#include "names/fine_types.h"

#include "base/utf8.h"
#include "document/nouns.h"
#include "document/text.h"
#include "names/name_words.h"
#include "names/lists.h"

namespace nutgraf::names {
namespace {

bool is_thing(EntityType type) {
  return type == EntityType::Event || type == EntityType::Product || type == EntityType::Work || type == EntityType::Law;
}

/// "Muslims", "Tajiks"; in the singular, "Christian" and "Roman" are people's names as well.
bool is_people(std::string_view name) { return name.size() > 1 && name.back() == 's' && demonyms.contains(name.substr(0, name.size() - 1)); }

/// What the words of a name say of its type.
std::optional<EntityType> type_of_words(std::string_view name) {
  if (const auto type = type_of_known_name(name)) return type;
  if (countries.contains(name) || regions.contains(name) || cities.contains(name)) return EntityType::Gpe;
  if (const std::size_t of = name.find(" of "); of != std::string_view::npos) {
    const std::size_t space = name.rfind(' ', of - 1);
    const std::size_t word = space == std::string_view::npos || of == 0 ? 0 : space + 1;
    if (const auto type = type_of_word_before_of(name.substr(word, of - word))) return type;
  }
  const std::string_view last = name.substr(name.rfind(' ') + 1);
  if (last.size() < name.size() && last == base::fold(last)) return document::type_of_noun(last);  // "Velm pond"
  return type_of_last_word(last);
}

}  // namespace

FineTypes::FineTypes(const Document& document) : document_(document) {
  for (const Mention& mention : document.evidence) evidence_.emplace(document::text(document, mention.span), mention.type);
}

std::optional<EntityType> FineTypes::choose(std::string_view kind, Span name) const {
  const std::string_view words = document::text(document_, name);
  if (kind == "PER") return is_people(words) ? EntityType::Norp : EntityType::Person;
  if (kind == "ORG") return EntityType::Organization;
  if (kind == "NORP") return EntityType::Norp;
  const auto fits = [&](EntityType type) { return kind == "LOC" ? nutgraf::is_place(type) : kind == "MISC" && is_thing(type); };
  if (const auto found = evidence_.find(words); found != evidence_.end() && fits(found->second)) return found->second;
  if (const auto type = type_of_words(words); type && fits(*type)) return type;
  if (kind == "LOC") return EntityType::Gpe;
  return std::nullopt;
}

}  // namespace nutgraf::names
