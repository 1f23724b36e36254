#include "format/figures_json.h"

#include <string_view>

#include "format/labels.h"

namespace nutgraf::format {
namespace {

Json word(std::string_view text) { return text.empty() ? Json() : Json(text); }

/// What a figure tells of a change; null where it tells none.
Json change(const Figure& figure) {
  if (figure.part == ChangePart::None) return nullptr;
  return {{"part", label(figure.part)}, {"direction", word(label(figure.direction))}};
}

}  // namespace

Json FiguresJson::number(const std::optional<Number>& number) {
  if (!number) return nullptr;
  return number->denominator == 1 ? Json(number->numerator) : Json(to_double(*number));
}

Json FiguresJson::words(const std::optional<Span>& span, Id<Entity> entity) const {
  if (!span) return nullptr;
  Json json = parts_.span(*span);
  json["entity"] = JsonParts::reference_to('e', entity);
  return json;
}

Json FiguresJson::figure(const Figure& figure, std::size_t index) const {
  const Document& document = parts_.document();
  Json json{{"id", reference('f', index)}};
  json.update(parts_.span(figure.span));
  json["text"] = document.source.text.substr(figure.span.begin, figure.span.size());
  json["kind"] = label(figure.kind);
  json["value"] = number(figure.value);
  json["low"] = number(figure.low);
  json["high"] = number(figure.high);
  json["bound"] = label(figure.bound);
  json["against"] = number(figure.against);
  json["unit"] = word(figure.unit);
  json["also"] = parts_.array(figure.also, [](const Equivalent& other) { return Json{{"value", number(other.value)}, {"unit", word(other.unit)}}; });
  json["per"] = figure.per ? parts_.span(*figure.per) : Json();
  json["counted"] = words(figure.counted, figure.counted_entity);
  json["of"] = words(figure.of, figure.of_entity);
  json["asOf"] = JsonParts::reference_to('t', figure.as_of);
  json["event"] = JsonParts::reference_to('v', figure.event);
  json["source"] = figure.quote ? Json{{"quote", reference('q', figure.quote.index)}, {"entity", parts_.entity_of(document.quotes[figure.quote.index].speaker_mention)}}
                                : Json();
  json["casualty"] = word(label(figure.casualty));
  json["change"] = change(figure);
  json["record"] = figure.record;
  return json;
}

Json FiguresJson::check(const Check& check, std::size_t index) const {
  Json json{{"id", reference('c', index)},
            {"kind", label(check.kind)},
            {"rule", check.rule},
            {"message", check.message},
            {"spans", parts_.array(check.spans, [this](Span span) { return parts_.span(span); })},
            {"figures", parts_.array(check.figures, [](Id<Figure> figure) { return reference('f', figure.index); })},
            {"quote", JsonParts::reference_to('q', check.quote)}};
  if (check.severity) json["severity"] = label(*check.severity);
  return json;
}

}  // namespace nutgraf::format
