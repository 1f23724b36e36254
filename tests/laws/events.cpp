// The laws of events and of the line of time.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "laws/laws.h"

namespace nutgraf::laws {

std::string broken_in_events(const Document& document) {
  std::string broken;
  const auto law = [&](bool holds, std::string_view name) {
    if (!holds && broken.find(name) == std::string::npos) broken.append(name).append("\n");
  };
  for (const Event& event : document.events) {
    law(!event.span.empty() && event.clause.contains(event.span), "the clause of an event holds the word that names it");
    law(std::find(event.mentions.begin(), event.mentions.end(), event.span) != event.mentions.end(), "an event is its own mention");
    const auto after = std::upper_bound(document.sentences.begin(), document.sentences.end(), event.span.begin,
                                        [](std::uint32_t at, const Sentence& sentence) { return at < sentence.span.begin; });
    law(after != document.sentences.begin() && (after - 1)->span.contains(event.clause), "the clause of an event lies within its sentence");
  }
  for (const TimelineEntry& entry : document.story.timeline) {
    law(entry.event.index < document.events.size(), "the event of a row is there");
    if (entry.clause) law(*entry.clause == document.events[entry.event.index].clause, "the clause of a row is its event's");
  }
  return broken;
}

}  // namespace nutgraf::laws
