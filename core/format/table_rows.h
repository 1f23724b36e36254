// Rows of tables, field by field, framed by what every row says of its article.
#pragma once

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "format/csv.h"
#include "format/json_parts.h"
#include "format/tables.h"

namespace nutgraf::format {

inline std::string number(std::uint64_t value) { return std::to_string(value); }

inline std::string decimal(double value, double steps) { return Json(std::round(value * steps) / steps).dump(); }

/// The name of a fact as in the JSON; empty where there is none.
template <class Fact>
std::string name(char letter, Id<Fact> id) {
  return id ? letter + number(id.index + 1) : "";
}

/// A list in one field.
template <class Item, class Convert>
std::string joined(const std::vector<Item>& items, std::string_view mark, Convert convert) {
  std::string joined;
  for (const Item& item : items) joined.append(joined.empty() ? "" : mark).append(convert(item));
  return joined;
}

/// What every row opens with.
inline void begin_row(CsvRows& csv, const RowOrigin& origin) { csv.field(number(origin.article)).field(origin.id); }

/// What every row ends with.
inline void end_row(CsvRows& csv, const RowOrigin& origin) { csv.field(version()).field(origin.digest).end_row(); }

/// The rows of one table; each is framed by what `RowOrigin` holds.
class Rows {
 public:
  Rows(const RowOrigin& origin, const JsonParts& parts) : origin_(origin), parts_(parts) {}

  template <class... Fields>
  void add(const Fields&... fields) {
    begin_row(csv_, origin_);
    (put(fields), ...);
    end_row(csv_, origin_);
  }
  std::string take() { return csv_.take(); }
  const RowOrigin& origin() const { return origin_; }

 private:
  void put(std::string_view text) { csv_.field(text); }
  /// Three fields: where the words stand, and the words.
  void put(Span span) {
    const Span units = parts_.offsets()(span);
    const std::string_view text = parts_.document().source.text;
    csv_.field(number(units.begin)).field(number(units.end)).field(text.substr(span.begin, span.size()));
  }

  const RowOrigin& origin_;
  const JsonParts& parts_;
  CsvRows csv_;
};

}  // namespace nutgraf::format
