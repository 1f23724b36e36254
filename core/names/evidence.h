// What the form of a name says of its type, and a sum of such evidence. Knows words, reads no layer.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::names {

constexpr int kEnough = 3;   ///< points that a type needs
constexpr int kCertain = 6;  ///< points of a listed name or of a person's title

/// Points for each type of one distinct name, summed over the article.
class Evidence {
 public:
  /// Adds points, which may be negative; a type's sum is capped, so that repetition alone does not win.
  void add(EntityType type, int points);
  /// The type with most points, where they are enough and no other type has as many.
  std::optional<EntityType> type() const;

 private:
  std::array<int, 10> points_{};  ///< by `EntityType`
};

/// Capitals only, with dots, hyphens or "&" between: "NATO", "U.N.".
bool is_acronym(std::string_view word);
/// "J."
bool is_initial(std::string_view word);
/// A nationality, people or religion, also in the plural.
bool is_demonym(std::string_view name);
/// A country or region of the lists.
bool is_country_or_region(std::string_view name);
/// The same, or a city.
bool is_place(std::string_view name);
/// The type of a name that a list holds, alone ("Kenya"), in capitals ("NAIROBI") or with a direction ("Northern Kenya").
std::optional<EntityType> listed_type(std::string_view name);

}  // namespace nutgraf::names
