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

/// How much of "Highway 11" stands before its number.
std::size_t length_before_number(std::string_view name) {
  const std::size_t space = name.rfind(' ');
  return space != std::string_view::npos && space > 0 && space + 1 < name.size() && base::is_digit(static_cast<unsigned char>(name[space + 1])) ? space : name.size();
}

/// What the words of a name say of its type.
std::optional<EntityType> type_of_words(std::string_view name) {
  static constexpr auto kPlanets = base::word_set({"Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune", "Pluto", "Moon"});
  if (const auto type = type_of_known_name(name)) return type;
  if (kPlanets.contains(name)) return EntityType::Location;
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

std::optional<EntityType> FineTypes::choose(std::string_view kind, Span name) const {
  const std::string_view words = document::text(document_, name);
  if (kind == "PER") return is_people(words) ? EntityType::Norp : EntityType::Person;
  if (kind == "ORG") return EntityType::Organization;
  if (kind == "NORP") return EntityType::Norp;
  const auto fits = [&](EntityType type) { return kind == "LOC" ? nutgraf::is_place(type) : kind == "MISC" && is_thing(type); };
  if (const auto found = evidence_.find(words); found != evidence_.end() && fits(found->second)) return found->second;
  if (const auto type = type_of_words(words); type && fits(*type)) return type;
  if (kind == "LOC") return is_small(words.substr(words.rfind(' ') + 1)) ? EntityType::Location : EntityType::Gpe;
  return std::nullopt;
}

}  // namespace nutgraf::names
