// The laws of figures and of what to check.
#include <cstdint>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "laws/laws.h"

namespace nutgraf::laws {
namespace {

bool is_lowest(const std::optional<Number>& number) {
  if (!number) return true;
  std::int64_t a = number->numerator < 0 ? -number->numerator : number->numerator, b = number->denominator;
  while (b != 0) {
    const std::int64_t rest = a % b;
    a = b, b = rest;
  }
  return number->denominator > 0 && a == 1;
}

}  // namespace

std::string broken_in_figures(const Document& document) {
  std::string broken;
  const auto law = [&](bool holds, std::string_view name) {
    if (!holds && broken.find(name) == std::string::npos) broken.append(name).append("\n");
  };
  const std::string_view text = document.source.text;
  const auto sound = [&](Span span) {
    return !span.empty() && span.end <= text.size() && base::is_border(text, span.begin) && base::is_border(text, span.end);
  };
  const auto sound_if_any = [&](const std::optional<Span>& span) { return !span || sound(*span); };
  std::uint32_t end = 0;
  for (const Figure& figure : document.figures) {
    law(sound(figure.span) && figure.span.begin >= end, "figures are words, in order and apart");
    end = figure.span.end;
    law(sound_if_any(figure.counted) && sound_if_any(figure.of) && sound_if_any(figure.per), "what a figure counts, is of and is by are words");
    law(is_lowest(figure.value) && is_lowest(figure.low) && is_lowest(figure.high), "numbers are in their lowest terms");
    law(!figure.low || !figure.high || to_double(*figure.low) <= to_double(*figure.high), "a figure's least is not above its most");
    law(figure.bound != FigureBound::Exact || (figure.value && figure.low == figure.value && figure.high == figure.value), "an exact figure is its own bounds");
    law((figure.casualty != Casualty::None) == (figure.kind == FigureKind::Casualties), "casualties are dead, injured or missing, and nothing else is");
    law(!figure.event || figure.event.index < document.events.size(), "the event of a figure is there");
    law(!figure.as_of || figure.as_of.index < document.times.size(), "the time of a figure is there");
    law(!figure.quote || figure.quote.index < document.quotes.size(), "the quotation of a figure is there");
    law(!figure.of_entity || figure.of_entity.index < document.entities.size(), "the entity of a figure is there");
    law(!figure.counted_entity || figure.counted_entity.index < document.entities.size(), "the entity that a figure counts is there");
  }
  for (const Check& check : document.checks) {
    law(!check.spans.empty() && !check.rule.empty() && !check.message.empty(), "a check has words, a rule and a message");
    for (const Span span : check.spans) law(sound(span), "the words of a check are of the text");
    for (const Id<Figure> figure : check.figures) law(figure.index < document.figures.size(), "the figures of a check are there");
    law(!check.quote || check.quote.index < document.quotes.size(), "the quotation of a check is there");
  }
  return broken;
}

}  // namespace nutgraf::laws
