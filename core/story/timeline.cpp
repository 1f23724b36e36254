#include "story/timeline.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "base/calendar.h"
#include "base/utf8.h"
#include "base/word_set.h"
#include "document/clauses.h"
#include "document/text.h"
#include "story/finer_time.h"
#include "story/row_judge.h"

namespace nutgraf::story {
namespace {

constexpr std::int64_t kYear = 366;        ///< days
constexpr std::size_t kMostCompared = 8;   ///< rows of one word
constexpr std::size_t kLeadSentences = 3;  ///< of prose, whose hours belong to the day of the first

bool is_one_day(const TimeExpression& time) { return time.from && time.to && *time.from == *time.to; }

/// Whether a time is that of a clock on a day that nothing names.
bool names_only_hour(const TimeExpression& time) {
  constexpr std::string_view kAnyDay = "XXXX-XX-XXT";
  const bool is_any_day = !time.from && time.value.compare(0, kAnyDay.size(), kAnyDay) == 0 && time.value.size() > kAnyDay.size();
  return is_any_day && base::is_digit(static_cast<unsigned char>(time.value[kAnyDay.size()]));
}

class TimelineBuilder {
 public:
  explicit TimelineBuilder(const Document& document)
      : document_(document), clauses_(document), judge_(clauses_), is_repeated_(document.events.size()) {
    for (std::uint32_t i = 0; i < document.sentences.size() && lead_.size() < kLeadSentences; ++i) {
      if (document.blocks[document.sentences[i].block.index].kind == BlockKind::Paragraph) lead_.push_back(i);
    }
  }

  std::vector<TimelineEntry> build() {
    const std::optional<Date> day = day_of_lead();
    std::vector<TimelineEntry> dated, undated;
    for (std::uint32_t i = 0; i < document_.events.size(); ++i) {
      const Event& event = document_.events[i];
      if (!judge_.has_row(event)) continue;
      if (event.time) {
        const Id<TimeExpression> time = event.time_end ? event.time : finer_time(document_, event.time);
        add(dated, {{i}, time, document_.times[time.index].from, last_day(event, time)});
      } else if (is_clocked(event)) {
        add(day ? dated : undated, {{i}, {}, day, day});
      }
    }
    const auto is_repeated = [&](const TimelineEntry& entry) { return is_repeated_[entry.event.index]; };
    dated.erase(std::remove_if(dated.begin(), dated.end(), is_repeated), dated.end());
    undated.erase(std::remove_if(undated.begin(), undated.end(), is_repeated), undated.end());
    std::stable_sort(dated.begin(), dated.end(),
                     [](const TimelineEntry& a, const TimelineEntry& b) { return *a.from != *b.from ? *a.from < *b.from : *a.to < *b.to; });
    const auto future = std::find_if(dated.begin(), dated.end(), [&](const TimelineEntry& entry) {
      return document_.publication && document_.publication->date < *entry.from;
    });
    dated.insert(future, undated.begin(), undated.end());
    return dated;
  }

 private:
  /// Adds an event that no row tells already; of those of one word or code the last few are looked at, so that the work stays linear.
  void add(std::vector<TimelineEntry>& rows, TimelineEntry entry) {
    const Event& event = document_.events[entry.event.index];
    std::vector<TimelineEntry>& like = rows_of_[event.plover.empty() ? std::string_view(event.lemma) : event.plover];
    const std::size_t first = like.size() - std::min(like.size(), kMostCompared);
    for (std::size_t i = first; i < like.size(); ++i) {
      if (is_same(like[i], entry) || is_told_again(like[i], entry)) return;
      if (is_told_again(entry, like[i])) is_repeated_[like[i].event.index] = true;
    }
    entry.background = is_background(entry);
    entry.clause = event.clause;
    like.push_back(entry);
    rows.push_back(entry);
  }

  /// Whether two rows tell one deed of one day, and nothing says that different people did or suffered it.
  bool is_same(const TimelineEntry& a, const TimelineEntry& b) const {
    const Event& first = document_.events[a.event.index];
    const Event& second = document_.events[b.event.index];
    if (a.from != b.from || a.to != b.to || first.lemma != second.lemma || first.status != second.status) return false;
    for (const Participant& one : first.participants) {
      for (const Participant& other : second.participants) {
        if (one.role == other.role && one.entity != other.entity) return false;
      }
    }
    return true;
  }

  /// Whether a row tells the deed of another row with a wider day or none, of somebody who takes part in both: "resigned on 2 August", "before
  /// resigning", "his resignation last month". Whose deeds differ in their time differ.
  bool is_told_again(const TimelineEntry& a, const TimelineEntry& b) const {
    const Event& first = document_.events[a.event.index];
    const Event& second = document_.events[b.event.index];
    const bool within = a.from && b.from && !(*a.from < *b.from) && !(*b.to < *a.to);
    const bool wider = (within && *b.from < *b.to) || !b.from;
    if (!wider || first.status != second.status || first.mode != second.mode || clashes(first, second)) return false;
    const auto names_nobody = [](const Event& event) { return event.participants.empty(); };
    if (within && first.lemma == second.lemma && (names_nobody(first) || names_nobody(second))) return true;  // "the fire of Monday"
    return std::any_of(first.participants.begin(), first.participants.end(), [&](const Participant& one) {
      return one.entity && std::any_of(second.participants.begin(), second.participants.end(), [&](const Participant& other) {
               return one.entity == other.entity && one.role == other.role;
             });
    });
  }

  /// Whether two events have different known parties in one role.
  static bool clashes(const Event& a, const Event& b) {
    for (const Participant& one : a.participants) {
      for (const Participant& other : b.participants) {
        const bool core = one.role == "agent" || one.role == "patient" || one.role == "target";
        if (core && one.role == other.role && one.entity && other.entity && one.entity != other.entity) return true;
      }
    }
    return false;
  }

  /// Whether an event is no news: it lies more than a year before publication.
  bool is_background(const TimelineEntry& entry) const {
    return entry.to && document_.publication && base::to_days(document_.publication->date) - base::to_days(*entry.to) > kYear;
  }

  std::optional<Date> last_day(const Event& event, Id<TimeExpression> time) const {
    const std::optional<Date> own = document_.times[time.index].to;
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
    const std::uint32_t verb = main_verb(event);
    return !event.quote && event.status == EventStatus::Happened && clauses_.trees().is_root(verb) &&
           clauses_.trees().tag(verb).xpos == "VBD" && is_in_lead(event);
  }

  /// The verb of an event, or that which says only in which phase it is: "[began] shutting".
  std::uint32_t main_verb(const Event& event) const {
    constexpr auto kPhases = base::word_set({"begin", "commence", "continue", "keep", "proceed", "resume", "start"});
    const std::uint32_t verb = event.support ? event.support.index : event.token.index;
    const bool below = !clauses_.trees().is_root(verb) && clauses_.trees().universal_relation(verb) == "xcomp";
    return below && kPhases.contains(clauses_.lemma(clauses_.trees().head(verb))) ? clauses_.trees().head(verb) : verb;
  }

  /// Whether a deed of the lead has an hour but no day that the article names: "at midnight the works began shutting the valves".
  bool is_clocked(const Event& event) const {
    if (clauses_.empty() || !is_told_of_lead(event)) return false;
    const std::uint32_t verb = main_verb(event);
    const Span sentence = document_.sentences[document::sentence_of(document_, verb).index].span;
    auto time = std::lower_bound(document_.times.begin(), document_.times.end(), sentence.begin,
                                 [](const TimeExpression& one, std::uint32_t at) { return one.span.end <= at; });
    for (; time != document_.times.end() && time->span.begin < sentence.end; ++time) {
      if (names_only_hour(*time) && hangs_on(document::tokens_in(document_, time->span), verb)) return true;
    }
    return false;
  }

  bool hangs_on(IdRange<Token> words, std::uint32_t verb) const {
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
      if (!clauses_.trees().is_root(token) && clauses_.trees().head(token) == verb) return true;
    }
    return false;
  }

  const Document& document_;
  document::Clauses clauses_;
  std::unordered_map<std::string_view, std::vector<TimelineEntry>> rows_of_;  ///< of each code or, without one, lemma
  RowJudge judge_;
  std::vector<bool> is_repeated_;  ///< of each event, whether another row tells it with its day
  std::vector<std::uint32_t> lead_;  ///< sentences
};

}  // namespace

std::vector<TimelineEntry> find_timeline(const Document& document) {
  if (document.events.empty()) return {};
  return TimelineBuilder(document).build();
}

}  // namespace nutgraf::story
