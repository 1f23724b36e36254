#include "format/corrections_json.h"

#include "format/labels.h"

namespace nutgraf::format {
namespace {

Json outcome_json(const JsonParts& parts, const CorrectionOutcome& outcome) {
  const bool applied = outcome.state == CorrectionState::Applied;
  Json json{{"line", outcome.line},
            {"id", outcome.id.empty() ? Json() : Json(outcome.id)},
            {"do", outcome.kind ? Json(label(*outcome.kind)) : Json()},
            {"applied", applied}};
  if (outcome.span) json.update(parts.span(*outcome.span));
  if (!applied) json.update({{"code", outcome.code}, {"message", outcome.message}});
  return json;
}

}  // namespace

Json corrections_json(const JsonParts& parts) {
  Json list = Json::array();
  for (const CorrectionOutcome& outcome : parts.document().corrections) {
    const bool told = outcome.state == CorrectionState::Applied || outcome.state == CorrectionState::Failed;
    if (told) list.push_back(outcome_json(parts, outcome));
  }
  return list;
}

}  // namespace nutgraf::format
