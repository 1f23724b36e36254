#include "checks/figure_words.h"

#include <cmath>
#include <limits>
#include <utility>

#include "document/text.h"

namespace nutgraf::checks {

std::string quoted(const Document& document, Span span) { return "\u201c" + std::string(document::text(document, span)) + "\u201d"; }

std::string rounded(double value) {
  const auto tenths = static_cast<std::int64_t>(std::round(value * 10));
  const std::int64_t size = tenths < 0 ? -tenths : tenths;
  return (tenths < 0 ? "-" : "") + std::to_string(size / 10) + (size % 10 == 0 ? "" : "." + std::to_string(size % 10));
}

Limits limits(const Figure& figure) {
  constexpr double kMost = std::numeric_limits<double>::max();
  if (figure.bound == FigureBound::About && figure.value) {
    const double value = to_double(*figure.value);
    return {value * 0.9, value * 1.1};
  }
  return {figure.low ? to_double(*figure.low) : -kMost, figure.high ? to_double(*figure.high) : kMost};
}

double rounding(const Figure& figure) {
  double step = to_double(figure.step);
  std::int64_t value = figure.value && figure.value->denominator == 1 && figure.step == Number{1, 1} ? figure.value->numerator : 0;
  for (; value >= 100 && value % 10 == 0; value /= 10) step *= 10;
  return step / 2;
}

std::string word_before(const Document& document, const Figure& figure, std::uint32_t back) {
  const std::uint32_t first = document::tokens_in(document, figure.span).begin;
  const Id<Sentence> sentence = sentence_of(document, figure);
  if (!sentence || first < document.sentences[sentence.index].tokens.begin + back) return {};
  return document::folded(document, document.tokens[first - back]);
}

std::string word_behind(const Document& document, const Figure& figure, std::uint32_t ahead) {
  const std::uint32_t last = document::tokens_in(document, figure.span).end - 1;
  const Id<Sentence> sentence = sentence_of(document, figure);
  if (!sentence || last + ahead >= document.sentences[sentence.index].tokens.end) return {};
  return document::folded(document, document.tokens[last + ahead]);
}

Id<Sentence> sentence_of(const Document& document, const Figure& figure) {
  return document::sentence_of(document, document::tokens_in(document, figure.span).begin);
}

bool are_of_two_speakers(const Document& document, const Figure& a, const Figure& b) {
  if (!a.quote || !b.quote || a.quote == b.quote) return false;
  const auto speaker = [&](const Figure& figure) {
    const std::optional<Span>& words = document.quotes[figure.quote.index].speaker;
    return words ? document::text(document, *words) : std::string_view();
  };
  return speaker(a) != speaker(b);
}

Span with_counted(const Figure& figure) {
  const bool behind = figure.counted && figure.counted->begin >= figure.span.end && figure.counted->begin <= figure.span.end + 1;
  return {figure.span.begin, behind ? figure.counted->end : figure.span.end};
}

Check contradiction(const Document& document, std::string rule, std::string what, const std::vector<Id<Figure>>& figures) {
  Check check{CheckKind::Contradiction, std::move(rule), std::move(what), {}, figures};
  std::string list;
  for (const Id<Figure> id : figures) {
    const Span span = with_counted(document.figures[id.index]);
    check.spans.push_back(span);
    list.append(list.empty() ? ": " : ", ").append(quoted(document, span));
  }
  check.message += list + ".";
  return check;
}

std::vector<std::vector<Id<Figure>>> by_sentence(const Document& document) {
  std::vector<std::vector<Id<Figure>>> all(document.sentences.size());
  for (std::uint32_t i = 0; i < document.figures.size(); ++i) {
    if (const Id<Sentence> sentence = sentence_of(document, document.figures[i])) all[sentence.index].push_back({i});
  }
  return all;
}

}  // namespace nutgraf::checks
