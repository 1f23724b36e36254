#include "support/events_of.h"

#include <utility>

#include "events/events.h"
#include "propositions/propositions.h"

namespace nutgraf::test {

Document with_propositions(Document document) {
  document.propositions = propositions::find_propositions(document);
  return document;
}

std::vector<Event> events_of(const Document& document) { return events::find_events(with_propositions(document)); }

}  // namespace nutgraf::test
