// Values of times, words that are none, and words that are one.
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "corrections/anchors.h"
#include "corrections/corrections.h"
#include "corrections/lines.h"
#include "document/text.h"

namespace nutgraf::corrections {
namespace {

bool is_sound(const Document& document, Span words) {
  const IdRange<Token> tokens = document::tokens_in(document, words);
  if (tokens.empty()) return false;
  const bool whole = document.tokens[tokens.begin].span.begin == words.begin && document.tokens[tokens.end - 1].span.end == words.end;
  return whole && document::sentence_of(document, tokens.begin) == document::sentence_of(document, tokens.end - 1);
}

/// The expression of these words, else the first that holds them, else the first among them; the number of expressions where there is none.
std::size_t time_at(const Document& document, Span words) {
  const std::vector<TimeExpression>& times = document.times;
  std::size_t best = times.size();
  for (std::size_t i = 0; i < times.size(); ++i) {
    if (times[i].span == words) return i;
    const bool holds = times[i].span.contains(words), among = words.contains(times[i].span);
    if (holds || (among && best == times.size())) best = i;
  }
  return best;
}

/// Corrects the times of one article. What is none is dropped at the end and what is new comes in then, so that numbers hold until then.
class TimeEditor {
 public:
  explicit TimeEditor(Document& document) : document_(document), gone_(document.times.size(), false) {}

  void apply(const Line& line, Span words) {
    const std::optional<TimeExpression>& given = line.correction.time;
    const std::size_t found = time_at(document_, words);
    if (found < document_.times.size()) {
      gone_[found] = !given;
      if (given) set(document_.times[found], *given, document_.times[found].span);
      return line.apply();
    }
    if (!given) return line.fail("nothing", "These words are no time.");
    const bool sound = document_.language.code == "en" && is_sound(document_, words);
    if (!sound || is_taken(words)) return line.fail("conflict", "A time is made of whole words of one English sentence, of no other time.");
    added_.emplace_back();
    set(added_.back(), *given, words);
    line.apply();
  }

  void finish() {
    std::vector<TimeExpression> times = std::move(added_);
    for (std::size_t i = 0; i < document_.times.size(); ++i) {
      if (!gone_[i]) times.push_back(document_.times[i]);
    }
    std::sort(times.begin(), times.end(), [](const TimeExpression& a, const TimeExpression& b) { return a.span.begin < b.span.begin; });
    for (TimeExpression& time : times) {
      if (time.counted_from) time.counted_from = number_now(times, time.counted_from);
    }
    document_.times = std::move(times);
  }

 private:
  /// Which of the new times an old one is; none where it is gone, or counts from another day now.
  Id<TimeExpression> number_now(const std::vector<TimeExpression>& times, Id<TimeExpression> before) const {
    const std::uint32_t begin = document_.times[before.index].span.begin;
    const auto found = std::lower_bound(times.begin(), times.end(), begin, [](const TimeExpression& time, std::uint32_t at) { return time.span.begin < at; });
    if (gone_[before.index] || found->by_reader) return {};
    return {static_cast<std::uint32_t>(found - times.begin())};
  }

  static void set(TimeExpression& time, const TimeExpression& given, Span words) {
    time = given;
    time.span = words;
    time.by_reader = true;
    time.rule = TimeRule::Reader;
  }

  bool is_taken(Span words) const {
    const auto overlaps = [&](const TimeExpression& time) { return time.span.overlaps(words); };
    return std::any_of(document_.times.begin(), document_.times.end(), overlaps) || std::any_of(added_.begin(), added_.end(), overlaps);
  }

  Document& document_;
  std::vector<bool> gone_;
  std::vector<TimeExpression> added_;
};

}  // namespace

void correct_times(const Corrections& corrections, Document& document) {
  const std::vector<Line> lines = open_lines(corrections, document, {CorrectionKind::Time});
  if (lines.empty()) return;
  const Anchors anchors(document);
  TimeEditor editor(document);
  for (const Line& line : lines) {
    if (const std::optional<Span> words = find_own(line, anchors)) editor.apply(line, *words);
  }
  editor.finish();
}

}  // namespace nutgraf::corrections
