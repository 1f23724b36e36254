// Words that tell what kind of name they are part of or stand beside. Knows words, reads no layer.
#pragma once

#include <optional>
#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::names {

/// The kind of name that ends in this word ("Ministry", "River", "Bridge"), as written.
std::optional<EntityType> type_of_last_word(std::string_view word);
/// The kind of name that begins with this word and goes on with "of" or "for" ("Ministry of", "Gulf of"), as written.
std::optional<EntityType> type_of_word_before_of(std::string_view word);
/// The kind of a whole name that is known by itself ("Kremlin", "Middle East"), as written.
std::optional<EntityType> type_of_known_name(std::string_view name);

/// Forms of address: what follows is a person's name ("Mr.", "Dr").
bool is_honorific(std::string_view word);
/// Offices and ranks that stand before a person's name ("President", "Senator"), as written.
bool is_title(std::string_view word);
/// Titles that only qualify another one ("Prime", "Foreign"): no person's name follows them at once.
bool is_qualifier(std::string_view word);
/// What an office's name goes on with ("State" in "Secretary of State").
bool is_portfolio(std::string_view word);
/// Lower-case words for what people are ("leader", "lawyer") that stand before their names.
bool is_occupation(std::string_view folded);
/// Verbs of saying and doing that have people for subjects ("said", "announced").
bool is_personal_verb(std::string_view folded);
/// Words that are in no name even with a capital, unless inside one: "the", "his", "according".
bool is_function_word(std::string_view folded);
/// Words that often open a sentence and may be the first of a name too: "new", "world", "officials".
bool is_opener(std::string_view folded);
/// Capitalised words that are no names: days, months, "I", abbreviations of things.
bool is_no_name(std::string_view word);
/// "Inc.", "Group": what stands before is the body's short name.
bool is_company_suffix(std::string_view word);
/// Words that name a part of a place: "Eastern", "Upper".
bool is_direction(std::string_view word);
/// People as a kind, whose bodies are named with a possessive ("Prosecutor's Office").
bool is_owner(std::string_view word);
/// The code of a state of the US as addresses write it ("NV", "Ca").
bool is_state_code(std::string_view word);
/// Lower-case words inside names: "de", "bin", "van".
bool is_particle(std::string_view word);

}  // namespace nutgraf::names
