#include "checks/claims.h"

#include <algorithm>
#include <string>

#include "checks/figure_words.h"
#include "document/text.h"

namespace nutgraf::checks {
namespace {

/// A list longer than this helps nobody to choose.
constexpr std::size_t kMost = 20;
constexpr int kWorthwhile = 4;

struct Claim {
  int weight = 0;
  Check check;
};

/// What a figure adds to the weight of a claim: how specific it is, and how far public numbers could tell.
int weight_of(const Figure& figure) {
  int weight = 0;
  if (figure.kind == FigureKind::Share || figure.kind == FigureKind::Ratio || figure.kind == FigureKind::Money) weight += 3;
  if (figure.kind == FigureKind::Casualties || figure.kind == FigureKind::Votes) weight += 2;
  constexpr double kFew = 10;
  if (figure.kind == FigureKind::Count) weight += figure.value && to_double(*figure.value) < kFew ? 0 : 2;
  if (figure.kind == FigureKind::Measure || figure.kind == FigureKind::Rank) weight += 1;
  if (weight == 0) return 0;
  weight += (figure.part != ChangePart::None) + 2 * figure.record + (figure.counted || figure.of) + figure.per.has_value();
  return figure.bound == FigureBound::Several ? weight - 1 : weight;
}

/// Whether a quotation says that something is so: somebody's words, neither asked nor denied, of what has come about.
bool asserts(const Document& document, const Figure& figure) {
  const Quote& quote = document.quotes[figure.quote.index];
  const bool said = quote.quote_class == QuoteClass::Speech || quote.quote_class == QuoteClass::Writing;
  if (!said || (quote.cue && (quote.cue->negated || quote.cue->questioned))) return false;
  if (!figure.event) return true;
  const EventStatus status = document.events[figure.event.index].status;
  return status == EventStatus::Happened || status == EventStatus::Ongoing;
}

/// The sources by quotation.
std::vector<Id<NewsSource>> source_of_quotes(const Document& document) {
  std::vector<Id<NewsSource>> of(document.quotes.size());
  for (std::uint32_t i = 0; i < document.sources.size(); ++i) {
    for (const Id<Quote> quote : document.sources[i].quotes) of[quote.index] = {i};
  }
  return of;
}

/// The part of a sentence that a quotation holds.
Span words_of(const Sentence& sentence, const Quote& quote) {
  Span words{sentence.span.end, sentence.span.begin};
  for (const Span span : quote.spans) {
    if (!span.overlaps(sentence.span)) continue;
    words.begin = std::min(words.begin, std::max(span.begin, sentence.span.begin));
    words.end = std::max(words.end, std::min(span.end, sentence.span.end));
  }
  return words.empty() ? sentence.span : words;
}

}  // namespace

std::vector<Check> find_claims(const Document& document) {
  const std::vector<Id<NewsSource>> sources = source_of_quotes(document);
  std::vector<Claim> claims;
  Id<Sentence> last;
  for (std::uint32_t i = 0; i < document.figures.size(); ++i) {
    const Figure& figure = document.figures[i];
    const Id<Sentence> sentence = sentence_of(document, figure);
    if (!figure.quote || !sentence || !sources[figure.quote.index] || !asserts(document, figure)) continue;
    const NewsSource& source = document.sources[sources[figure.quote.index].index];
    const int weight = weight_of(figure);
    if (weight == 0 || source.voice == VoiceKind::Reporter) continue;
    const bool goes_on = last == sentence && !claims.empty() && claims.back().check.quote == figure.quote;
    if (goes_on) {
      claims.back().weight = std::max(claims.back().weight, weight) + 1;
      claims.back().check.figures.push_back({i});
      continue;
    }
    last = sentence;
    const Span words = words_of(document.sentences[sentence.index], document.quotes[figure.quote.index]);
    const std::string name(document::text(document, source.name));
    const int named = source.voice == VoiceKind::Named ? 1 : 0;
    claims.push_back({weight + named, {CheckKind::Claim, "measurable", "According to " + name + ": " + quoted(document, words), {words}, {{i}}, figure.quote}});
  }
  std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) { return a.weight > b.weight; });
  std::vector<Check> checks;
  for (Claim& claim : claims) {
    if (checks.size() < kMost && claim.weight >= kWorthwhile) checks.push_back(std::move(claim.check));
  }
  return checks;
}

}  // namespace nutgraf::checks
