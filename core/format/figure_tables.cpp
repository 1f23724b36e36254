#include "format/figure_tables.h"

#include <optional>

#include "format/figures_json.h"
#include "format/labels.h"

namespace nutgraf::format {
namespace {

/// A number in a field; empty where there is none.
std::string field(const std::optional<Number>& number) { return number ? FiguresJson::number(number).dump() : ""; }

}  // namespace

void add_figures(Rows& rows, const JsonParts& parts) {
  const Document& document = parts.document();
  const auto words = [&](const std::optional<Span>& span) {
    return span ? std::string_view(document.source.text).substr(span->begin, span->size()) : std::string_view();
  };
  for (std::uint32_t i = 0; i < document.figures.size(); ++i) {
    const Figure& figure = document.figures[i];
    const Json speaker = figure.quote ? parts.entity_of(document.quotes[figure.quote.index].speaker_mention) : Json();
    rows.add(name('f', Id<Figure>{i}), figure.span, label(figure.kind), field(figure.value), field(figure.low), field(figure.high), label(figure.bound),
             field(figure.against), figure.unit, words(figure.counted), name('e', figure.counted_entity), words(figure.of), name('e', figure.of_entity),
             words(figure.per), name('t', figure.as_of), name('v', figure.event), name('q', figure.quote),
             speaker.is_null() ? "" : speaker.get<std::string>(), label(figure.casualty), label(figure.part), label(figure.direction),
             figure.record ? "true" : "false");
  }
}

void add_checks(Rows& rows, const JsonParts& parts) {
  const Document& document = parts.document();
  for (std::uint32_t i = 0; i < document.checks.size(); ++i) {
    const Check& check = document.checks[i];
    const std::string figures = joined(check.figures, " ", [](Id<Figure> figure) { return name('f', figure); });
    for (const Span span : check.spans) {
      rows.add(name('c', Id<Check>{i}), label(check.kind), check.rule, check.message, span, figures, name('q', check.quote));
    }
  }
}

}  // namespace nutgraf::format
