#include "format/json_parts.h"

#include <cmath>
#include <cstdint>

namespace nutgraf::format {

Json reference(char letter, std::size_t index) { return letter + std::to_string(index + 1); }

JsonParts::JsonParts(const Document& document, OffsetUnit unit)
    : document_(document), offsets_(document.source, unit), offsets_of_title_(document.story.title, unit), entity_of_mention_(document.mentions.size()) {
  for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
    for (const Id<Mention> mention : document.entities[i].mentions) entity_of_mention_[mention.index] = {i};
  }
}

namespace {

Json bounds(Span units) { return {{"start", units.begin}, {"end", units.end}}; }

}  // namespace

Json JsonParts::span(Span span) const { return bounds(offsets_(span)); }

Json JsonParts::quoted(Span span) const {
  Json json{{"text", document_.source.text.substr(span.begin, span.size())}};
  json.update(this->span(span));
  return json;
}

Json JsonParts::span_of_title(Span span) const { return bounds(offsets_of_title_(span)); }

Json JsonParts::entity_of(Id<Mention> mention) const {
  return mention ? reference_to('e', entity_of_mention_[mention.index]) : Json();
}

Json JsonParts::party(Id<Mention> mention) const {
  if (!mention) return nullptr;
  Json party = span(document_.mentions[mention.index].span);
  party["entity"] = entity_of(mention);
  return party;
}

}  // namespace nutgraf::format
