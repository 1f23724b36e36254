// Where the words of a place begin and end, and which place they name. Reads mentions, entities, tags and arcs.
#pragma once

#include <cstdint>

#include "nutgraf/document.h"
#include "story/reading.h"

namespace nutgraf::story {

class PlacePhrases {
 public:
  explicit PlacePhrases(const Reading& reading) : reading_(reading), document_(reading.document) {}

  /// A place with what it names, the places behind commas that it lies in, and those that are listed with it. `mention`: its number.
  Span whole_place(std::uint32_t mention) const;
  /// The place whose name stands behind what it is, of which another name only says where it lies: "the Red Sea town of [Velm]", "the Velm
  /// slum [Kora]"; none where the first name is the place.
  Id<Entity> place_behind(Span name) const;
  /// Whether a noun is one of places: "town", "station".
  bool is_noun_of_place(std::uint32_t token) const;

 private:
  /// The end of the phrase of which a name is the first part: "Ellis" of "the Ellis stop on Mill Road"; 0 where it is none.
  std::uint32_t end_of_named_place(Span name) const;

  const Reading& reading_;
  const Document& document_;
};

}  // namespace nutgraf::story
