#include "story/timeline.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "document/clauses.h"
#include "document/text.h"
#include "story/content_words.h"

namespace nutgraf::story {
namespace {

constexpr std::size_t kLeadSentences = 3;  ///< of prose, whose undated deeds belong to the day of the first

bool is_one_day(const TimeExpression& time) { return time.from && time.to && *time.from == *time.to; }

class TimelineBuilder {
 public:
  explicit TimelineBuilder(const Document& document) : document_(document), clauses_(document) {
    for (std::uint32_t i = 0; i < document.sentences.size() && lead_.size() < kLeadSentences; ++i) {
      if (document.blocks[document.sentences[i].block.index].kind == BlockKind::Paragraph) lead_.push_back(i);
    }
  }

  std::vector<TimelineEntry> build() {
    const std::optional<Date> day = day_of_lead();
    std::vector<TimelineEntry> dated, undated;
    for (std::uint32_t i = 0; i < document_.events.size(); ++i) {
      const Event& event = document_.events[i];
      if (event.time) {
        dated.push_back({{i}, event.time, document_.times[event.time.index].from, last_day(event)});
      } else if (event.plover.empty()) {
        continue;
      } else if (day && is_told_of_lead(event)) {
        dated.push_back({{i}, {}, day, day});
      } else {
        undated.push_back({{i}, {}, std::nullopt, std::nullopt});
      }
    }
    std::stable_sort(dated.begin(), dated.end(),
                     [](const TimelineEntry& a, const TimelineEntry& b) { return *a.from != *b.from ? *a.from < *b.from : *a.to < *b.to; });
    const auto future = std::find_if(dated.begin(), dated.end(), [&](const TimelineEntry& entry) {
      return document_.publication && document_.publication->date < *entry.from;
    });
    dated.insert(future, undated.begin(), undated.end());
    return dated;
  }

 private:
  std::optional<Date> last_day(const Event& event) const {
    const std::optional<Date> own = document_.times[event.time.index].to;
    if (!event.time_end) return own;
    const std::optional<Date> end = document_.times[event.time_end.index].to;
    return end && *own < *end ? end : own;
  }

  bool is_in_lead(const Event& event) const {
    const Id<Sentence> sentence = document::sentence_of(document_, event.token.index);
    return sentence && std::find(lead_.begin(), lead_.end(), sentence.index) != lead_.end();
  }

  /// The day on which the first dated event of the lead happened.
  std::optional<Date> day_of_lead() const {
    for (const Event& event : document_.events) {
      if (event.time && event.status == EventStatus::Happened && is_in_lead(event) && is_one_day(document_.times[event.time.index])) {
        return document_.times[event.time.index].from;
      }
    }
    return std::nullopt;
  }

  /// Whether the article itself tells the event in the simple past, in the main clause of one of its first sentences.
  bool is_told_of_lead(const Event& event) const {
    const std::uint32_t verb = event.support ? event.support.index : event.token.index;
    return !event.quote && event.status == EventStatus::Happened && clauses_.trees().is_root(verb) &&
           clauses_.trees().tag(verb).xpos == "VBD" && is_in_lead(event);
  }

  const Document& document_;
  document::Clauses clauses_;
  std::vector<std::uint32_t> lead_;  ///< sentences
};

}  // namespace

std::vector<TimelineEntry> find_timeline(const Document& document) {
  if (document.events.empty()) return {};
  return TimelineBuilder(document).build();
}

}  // namespace nutgraf::story
