#include "time/speech.h"

#include <optional>

#include "base/calendar.h"
#include "time/resolve.h"

namespace nutgraf::time {
namespace {

constexpr std::int64_t kRecent = 14;  ///< days before publication that news tell of

/// "Today", "last night", "two days ago".
bool counts_from_today(const Meaning& meaning) {
  if (meaning.kind != MeaningKind::Point || meaning.last || !meaning.point.shift) return false;
  const Shift& shift = *meaning.point.shift;
  return shift.unit == Unit::Day && shift.anchor == TimeAnchor::Published;
}

bool is_day(const TimeExpression& time) { return time.from && time.to && *time.from == *time.to; }

bool is_prose(const Document& document, Id<Sentence> sentence) {
  const Id<Block> block = document.sentences[sentence.index].block;
  return !block || document.blocks[block.index].kind == BlockKind::Paragraph;
}

/// The day of the news: the first one of the last two weeks that the article itself names.
std::optional<Date> day_of_news(const Document& document, const std::vector<SaidTime>& said, const std::vector<TimeExpression>& times) {
  const Date published = document.publication->date;
  for (std::size_t i = 0; i < times.size(); ++i) {
    if (said[i].in_speech || !is_day(times[i]) || !is_prose(document, said[i].sentence)) continue;
    const std::int64_t days = base::to_days(published) - base::to_days(*times[i].from);
    if (0 <= days && days <= kRecent) return times[i].from;
  }
  return std::nullopt;
}

/// The day that the sentence of the words at `time` names outside its quotation marks: that on which they were said.
Id<TimeExpression> day_of_saying(std::size_t time, const std::vector<SaidTime>& said, const std::vector<TimeExpression>& times) {
  std::size_t first = time;
  while (first > 0 && said[first - 1].sentence == said[time].sentence) --first;
  for (std::size_t i = first; i < times.size() && said[i].sentence == said[time].sentence; ++i) {
    if (!said[i].in_speech && is_day(times[i])) return {static_cast<std::uint32_t>(i)};
  }
  return {};
}

}  // namespace

std::vector<bool> QuotationMarks::read(const Sentence& sentence, const std::vector<Word>& words) {
  if (sentence.block != block_) is_open_ = false;
  block_ = sentence.block;
  std::vector<bool> quoted;
  for (const Word& word : words) {
    const bool opens = word.is("“") || word.is("``"), closes = word.is("”") || word.is("''");
    if (opens || closes) is_open_ = opens;
    if (word.is("\"")) is_open_ = !is_open_;
    quoted.push_back(is_open_);
  }
  return quoted;
}

void count_from_speaker(const Document& document, NumericOrder order, const std::vector<SaidTime>& said,
                        std::vector<TimeExpression>& times) {
  if (!document.publication) return;
  const std::optional<Date> news = day_of_news(document, said, times);
  const bool is_known = !news || *news == document.publication->date;
  for (std::size_t i = 0; i < times.size(); ++i) {
    if (!said[i].in_speech || !counts_from_today(said[i].meaning)) continue;
    const Id<TimeExpression> saying = day_of_saying(i, said, times);
    if (!saying && is_known) continue;
    const std::optional<Date> day = saying ? times[saying.index].from : std::nullopt;
    const Span span = times[i].span;
    times[i] = Resolver(day, order).resolve(said[i].meaning, said[i].tense, said[i].aspect);
    times[i].span = span;
    times[i].anchor = day ? TimeAnchor::Text : TimeAnchor::None;
    times[i].counted_from = saying;
  }
}

}  // namespace nutgraf::time
