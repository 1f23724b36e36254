#include "checks/settings.h"

#include <algorithm>
#include <cstdint>

#include "base/calendar.h"
#include "document/text.h"

namespace nutgraf::checks {

Settings::Settings(const Document& document)
    : document_(document), places_(document.sentences.size()), times_(document.sentences.size()), names_past_(document.sentences.size()) {
  note_places();
  note_times();
}

void Settings::note_places() {
  for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
    if (!is_place(document_.entities[i].type) && document_.entities[i].type != EntityType::Event) continue;
    for (const Id<Mention> mention : document_.entities[i].mentions) {
      if (const Id<Sentence> sentence = document_.mentions[mention.index].sentence) places_[sentence.index].push_back(i);
    }
  }
}

void Settings::note_times() {
  for (std::uint32_t i = 0; i < document_.times.size(); ++i) {
    const TimeExpression& time = document_.times[i];
    const Id<Sentence> sentence = document::sentence_of(document_, document::tokens_in(document_, time.span).begin);
    if (!time.from || !sentence) continue;
    times_[sentence.index].push_back(i);
    if (is_before_news(time)) names_past_[sentence.index] = true;
  }
}

bool Settings::name_more(std::uint32_t sentence, std::uint32_t than) const {
  const std::vector<std::uint32_t>&here = places_[sentence], &there = places_[than];
  const bool more = std::any_of(here.begin(), here.end(), [&](std::uint32_t place) { return std::find(there.begin(), there.end(), place) == there.end(); });
  const std::vector<std::uint32_t>&days = times_[sentence], &others = times_[than];
  const bool another_day = !days.empty() && !others.empty() && std::none_of(days.begin(), days.end(), [&](std::uint32_t day) {
    return std::any_of(others.begin(), others.end(), [&](std::uint32_t other) { return document_.times[day].from == document_.times[other].from; });
  });
  return more || another_day || names_past_[sentence];
}

/// Whether a time lies more than a week before the article.
bool Settings::is_before_news(const TimeExpression& time) const {
  if (!document_.publication || !time.to) return true;
  constexpr std::int64_t kWeek = 7;  // days
  return base::to_days(document_.publication->date) - base::to_days(*time.to) > kWeek;
}

}  // namespace nutgraf::checks
