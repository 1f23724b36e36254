// What the name of an entity alone says of its identity. Knows words, reads no layer.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::dossier {

/// How far a name tells who or what bears it.
enum class NameKind : std::uint8_t {
  Partial,   ///< "Smith", "J. Smith": many bear it, so it joins nothing
  Shared,    ///< "John Smith", "Apple", "GAO": several may bear it, so something else must agree
  National,  ///< "the Supreme Court": there is one in every country
  Own        ///< "World Health Organization": hardly anything else is called so
};

NameKind kind_of_name(EntityType type, std::string_view name);

/// The form in which two spellings of one name are equal: in small letters, without full stops, "the" before it, and a form of
/// company or a genitive behind it.
std::string name_key(std::string_view name);

/// Types that one thing may have in two articles are one class; names of different classes are never joined.
enum class TypeClass : std::uint8_t { Person, Body, Place, People, Thing };

TypeClass class_of(EntityType type);

}  // namespace nutgraf::dossier
