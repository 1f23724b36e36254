// What every part of the JSON is made of: spans in the unit of the output, names of facts, references to entities.
#pragma once

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include "format/labels.h"
#include "format/offsets.h"
#include "nutgraf/nutgraf.h"

#include <nlohmann/json.hpp>

namespace nutgraf::format {

using Json = nlohmann::ordered_json;

/// The name of a fact within one analysis: "e1" for the first entity.
Json reference(char letter, std::size_t index);

/// Says of a fact that a correction set it, where one did.
template <class Fact>
void mark_reader(Json& json, const Fact& fact) {
  if (fact.by_reader) json["by"] = "reader";
}

/// Why a fact is told, as far as its rule says: {"rule"}.
template <class Rule>
Json basis(Rule rule) {
  return {{"rule", label(rule)}};
}

/// Turns places and references of one document into JSON.
class JsonParts {
 public:
  JsonParts(const Document& document, OffsetUnit unit);

  const Document& document() const { return document_; }
  const Offsets& offsets() const { return offsets_; }

  /// {"start", "end"}.
  Json span(Span span) const;
  /// {"text", "start", "end"}.
  Json quoted(Span span) const;
  /// The same of a span of the title that was given apart from the text.
  Json span_of_title(Span span) const;
  /// A list of what `convert` makes of each item.
  template <class Item, class Convert>
  Json array(const std::vector<Item>& items, Convert convert) const {
    Json array = Json::array();
    for (const Item& item : items) array.push_back(convert(item));
    return array;
  }
  /// Shares are given to three decimals, so that a last bit more or less never shows.
  static double rounded(double share) { return std::round(share * 1000.0) / 1000.0; }
  /// The name of the fact with this id; null where there is none.
  template <class Fact>
  static Json reference_to(char letter, Id<Fact> id) {
    return id ? reference(letter, id.index) : Json();
  }
  /// The name of the entity that a mention belongs to; null where it belongs to none.
  Json entity_of(Id<Mention> mention) const;
  /// A mention as {"start", "end", "entity"}; null where there is none.
  Json party(Id<Mention> mention) const;

 private:
  const Document& document_;
  Offsets offsets_, offsets_of_title_;
  std::vector<Id<Entity>> entity_of_mention_;
};

}  // namespace nutgraf::format
