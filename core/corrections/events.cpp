// Events that are none.
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "corrections/anchors.h"
#include "corrections/corrections.h"
#include "corrections/lines.h"
#include "document/text.h"

namespace nutgraf::corrections {
namespace {

/// The event whose word this is, or one of whose words lies among these.
Id<Event> event_at(const Document& document, Span words) {
  Id<Event> among;
  for (std::uint32_t i = 0; i < document.events.size(); ++i) {
    for (const Span mention : document.events[i].mentions) {
      if (mention == words) return {i};
      if (!among && words.contains(mention)) among = {i};
    }
  }
  return among;
}

/// Drops the events that are marked, and all links of theirs.
void drop(Document& document, const std::vector<bool>& hidden) {
  std::vector<Id<Event>> now(document.events.size());
  std::vector<Event> kept;
  for (std::uint32_t i = 0; i < document.events.size(); ++i) {
    if (hidden[i]) continue;
    now[i] = {static_cast<std::uint32_t>(kept.size())};
    kept.push_back(std::move(document.events[i]));
  }
  document.events = std::move(kept);
  std::vector<EventLink> links;
  for (EventLink& link : document.event_links) {
    link.first = now[link.first.index];
    link.second = now[link.second.index];
    if (link.first && link.second) links.push_back(std::move(link));
  }
  document.event_links = std::move(links);
}

}  // namespace

void correct_events(const Corrections& corrections, Document& document) {
  const std::vector<Line> lines = open_lines(corrections, document, {CorrectionKind::Hide});
  if (lines.empty()) return;
  const Anchors anchors(document);
  std::vector<bool> hidden(document.events.size(), false);
  for (const Line& line : lines) {
    const std::optional<Span> words = find_own(line, anchors);
    if (!words) continue;
    const Id<Event> event = event_at(document, *words);
    if (event) {
      hidden[event.index] = true;
      line.apply();
    } else {
      line.fail("nothing", "No event is named by \"" + std::string(document::text(document, *words)) + "\".");
    }
  }
  drop(document, hidden);
}

}  // namespace nutgraf::corrections
