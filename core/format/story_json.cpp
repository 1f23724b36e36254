// Two articles on one story -> JSON, "nutgraf-articles/1.0".
#include <optional>
#include <string>
#include <vector>

#include "format/json_parts.h"
#include "format/labels.h"
#include "format/story_labels.h"
#include "nutgraf/articles.h"

namespace nutgraf {

std::string to_json(const Document& first, const Document& second, const std::vector<ComparedPoint>& points, OffsetUnit unit) {
  using format::Json;
  const format::JsonParts one(first, unit), other(second, unit);
  const auto words = [](const format::JsonParts& parts, const std::optional<Span>& span) { return span ? parts.quoted(*span) : Json(); };
  const auto text = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
  Json json{{"schema", "nutgraf-articles/1.0"}, {"offsets", format::label(unit)}, {"points", Json::array()}};
  for (const ComparedPoint& point : points) {
    json["points"].push_back({{"kind", format::label(point.point)},
                              {"about", text(point.about)},
                              {"first", words(one, point.first)},
                              {"second", words(other, point.second)},
                              {"ofFirst", text(point.of_first)},
                              {"ofSecond", text(point.of_second)}});
  }
  json["meta"] = {{"version", version()}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace nutgraf
