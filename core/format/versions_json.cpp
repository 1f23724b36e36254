// Changes between two versions -> JSON, "nutgraf-versions/1.0".
#include <optional>
#include <string>
#include <vector>

#include "format/json_parts.h"
#include "format/labels.h"
#include "format/versions_labels.h"
#include "nutgraf/versions.h"

namespace nutgraf {
namespace {

using format::Json;

/// The words of one side with those that only it has.
Json words(const format::JsonParts& parts, const std::optional<Span>& span, const std::vector<Span>& only) {
  if (!span) return nullptr;
  Json json = parts.quoted(*span);
  json["differs"] = parts.array(only, [&](Span run) { return parts.span(run); });
  return json;
}

}  // namespace

std::string to_json(const Document& before, const Document& after, const std::vector<FactChange>& changes, OffsetUnit unit) {
  const format::JsonParts earlier(before, unit), later(after, unit);
  Json json{{"schema", "nutgraf-versions/1.0"}, {"offsets", format::label(unit)}, {"changes", Json::array()}};
  for (const FactChange& change : changes) {
    json["changes"].push_back({{"kind", format::label(change.kind)},
                               {"before", words(earlier, change.before, change.only_before)},
                               {"after", words(later, change.after, change.only_after)},
                               {"from", change.from.empty() ? Json() : Json(change.from)},
                               {"to", change.to.empty() ? Json() : Json(change.to)}});
  }
  json["meta"] = {{"version", version()}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace nutgraf
