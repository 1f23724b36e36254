// The part of the JSON that tells figures and what to check.
#pragma once

#include <cstddef>
#include <optional>

#include "format/json_parts.h"

namespace nutgraf::format {

/// Turns figures and checks of one document into JSON, item by item.
class FiguresJson {
 public:
  explicit FiguresJson(const JsonParts& parts) : parts_(parts) {}

  Json figure(const Figure& figure, std::size_t index) const;
  Json check(const Check& check, std::size_t index) const;

  /// A number as JSON writes it: whole ones without a point, others as the shortest decimal that reads as the nearest double.
  static Json number(const std::optional<Number>& number);

 private:
  Json words(const std::optional<Span>& span, Id<Entity> entity) const;

  const JsonParts& parts_;
};

}  // namespace nutgraf::format
