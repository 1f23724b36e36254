// Speakers, classes and borders of quotations, and what is no quotation.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "corrections/anchors.h"
#include "corrections/corrections.h"
#include "corrections/lines.h"
#include "corrections/mentions.h"
#include "document/text.h"

namespace nutgraf::corrections {
namespace {

using Kind = CorrectionKind;

/// How well a quotation fits the words, the higher the better; 0 where it does not. One of exactly these words goes before the innermost
/// that holds them, and that before the longest among them.
std::uint64_t fit(const Quote& quote, Span words) {
  constexpr std::uint64_t kExact = std::uint64_t{1} << 62, kAround = std::uint64_t{1} << 61;
  std::uint64_t best = 0;
  for (const Span part : quote.spans) {
    if (part == words) best = std::max(best, kExact);
    else if (part.contains(words)) best = std::max(best, kAround - part.size());
    else if (words.contains(part)) best = std::max(best, std::uint64_t{part.size()});
  }
  return best;
}

/// Corrects the quotations of one article. A quotation that is none is dropped at the end, so that ids hold until then.
class QuoteEditor {
 public:
  explicit QuoteEditor(Document& document) : document_(document), anchors_(document), gone_(document.quotes.size(), false) {}

  /// The quotation that a line is about; where there is none the line fails. To be asked before any is changed.
  Id<Quote> find_quote(const Line& line) const {
    const std::optional<Span> words = find_own(line, anchors_);
    if (!words) return {};
    const Id<Quote> quote = quote_at(*words);
    if (!quote) line.fail("nothing", "No quotation stands at \"" + std::string(document::text(document_, *words)) + "\".");
    return quote;
  }

  void apply(const Line& line, Id<Quote> quote) {
    const bool gone = gone_[quote.index] && line.correction.kind != Kind::Unquote;
    if (gone) return line.fail("nothing", "Another line says that this is no quotation.");
    if (line.correction.kind == Kind::Speaker) return set_speaker(line, at(quote));
    if (line.correction.kind == Kind::Border) return set_border(line, quote);
    if (line.correction.kind == Kind::Class) at(quote).quote_class = line.correction.quote_class;
    if (line.correction.kind == Kind::Unquote) remove(quote);
    claim(at(quote));
    line.apply();
  }

  /// Marks a quotation as the reader's, who is sure of it.
  static void claim(Quote& quote) {
    quote.by_reader = true;
    quote.confidence = 1.0;
  }

  void finish() {
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < document_.quotes.size(); ++i) {
      if (!gone_[i]) order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      return document_.quotes[a].spans.front().begin < document_.quotes[b].spans.front().begin;
    });
    std::vector<Id<Quote>> now(document_.quotes.size());
    std::vector<Quote> ordered;
    for (const std::uint32_t i : order) {
      now[i] = {static_cast<std::uint32_t>(ordered.size())};
      ordered.push_back(std::move(document_.quotes[i]));
    }
    for (Quote& quote : ordered) {
      if (quote.within) quote.within = now[quote.within.index];
    }
    document_.quotes = std::move(ordered);
  }

 private:
  Quote& at(Id<Quote> quote) { return document_.quotes[quote.index]; }

  Id<Quote> quote_at(Span words) const {
    Id<Quote> best;
    std::uint64_t most = 0;
    for (std::uint32_t i = 0; i < document_.quotes.size(); ++i) {
      const std::uint64_t now = fit(document_.quotes[i], words);
      if (now <= most) continue;
      most = now;
      best = {i};
    }
    return best;
  }

  void set_speaker(const Line& line, Quote& quote) {
    const Correction& correction = line.correction;
    std::optional<Span> speaker;
    Id<Mention> mention;
    if (correction.other) {
      speaker = find(line, anchors_, *correction.other);
      if (!speaker) return;
      mention = mention_at(document_, *speaker);
    } else if (!correction.name.empty()) {
      mention = name_near(correction.name, quote.spans.front().begin);
      if (!mention) return line.fail("nothing", "Nobody in the article is called \"" + correction.name + "\".");
      speaker = document_.mentions[mention.index].span;
    }
    quote.speaker = speaker;
    quote.speaker_mention = mention;
    claim(quote);
    line.apply();
  }

  /// The last name of these words before `at`, else the first behind it.
  Id<Mention> name_near(std::string_view name, std::uint32_t at) const {
    Id<Mention> found;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      const Mention& mention = document_.mentions[i];
      if (mention.kind != MentionKind::Name || document::text(document_, mention.span) != name) continue;
      if (found && mention.span.begin > at) break;
      found = {i};
    }
    return found;
  }

  /// The new words must be whole ones; those of several blocks become a part each.
  void set_border(const Line& line, Id<Quote> id) {
    const std::optional<Span> words = find(line, anchors_, *line.correction.other);
    if (!words) return;
    std::vector<Span> parts;
    for (const Block& block : document_.blocks) {
      if (!block.span.overlaps(*words)) continue;
      const Span part{std::max(block.span.begin, words->begin), std::min(block.span.end, words->end)};
      const IdRange<Token> tokens = document::tokens_in(document_, part);
      const auto token = [&](std::uint32_t number) { return document_.tokens[number].span; };
      const bool whole = !tokens.empty() && token(tokens.begin).begin == part.begin && token(tokens.end - 1).end == part.end;
      if (!whole) return line.fail("conflict", "A quotation begins and ends with whole words.");
      parts.push_back(part);
    }
    Quote& quote = at(id);
    const bool cut_off = parts.empty() || (quote.cue && words->overlaps(quote.cue->span));
    if (cut_off) return line.fail("conflict", "The words that report a quotation are no part of it.");
    quote.spans = std::move(parts);
    claim(quote);
    release(id);
    line.apply();
  }

  bool holds(Id<Quote> outer, const Quote& inner) const {
    const std::vector<Span>& spans = document_.quotes[outer.index].spans;
    return std::any_of(spans.begin(), spans.end(), [&](Span span) { return span.contains(inner.spans.front()); });
  }

  /// Lets a quotation, and those within it, be within no quotation that no longer holds them.
  void release(Id<Quote> changed) {
    for (std::uint32_t i = 0; i < document_.quotes.size(); ++i) {
      Quote& quote = document_.quotes[i];
      if (i != changed.index && quote.within != changed) continue;
      while (quote.within && !holds(quote.within, quote)) quote.within = at(quote.within).within;
    }
  }

  void remove(Id<Quote> removed) {
    gone_[removed.index] = true;
    for (Quote& quote : document_.quotes) {
      if (quote.within == removed) quote.within = at(removed).within;
    }
  }

  Document& document_;
  Anchors anchors_;
  std::vector<bool> gone_;
};

}  // namespace

void correct_quotes(const Corrections& corrections, Document& document) {
  const std::vector<Line> lines = open_lines(corrections, document, {Kind::Speaker, Kind::Class, Kind::Border, Kind::Unquote});
  if (lines.empty()) return;
  QuoteEditor editor(document);
  std::vector<Id<Quote>> quotes;
  for (const Line& line : lines) quotes.push_back(editor.find_quote(line));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (quotes[i]) editor.apply(lines[i], quotes[i]);
  }
  editor.finish();
}

}  // namespace nutgraf::corrections
