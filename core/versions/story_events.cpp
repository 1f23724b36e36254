#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "document/entity_index.h"
#include "versions/story.h"

namespace nutgraf::versions {
namespace {

using Events = std::map<std::string, std::vector<const Event*>>;

constexpr std::size_t kMost = 50;  ///< events of one verb that are compared

bool is_told(const Event& event) {
  return event.factuality == Factuality::Certain && (event.status == EventStatus::Happened || event.status == EventStatus::Ongoing);
}

bool is_denied(const Event& event) { return event.factuality == Factuality::Denied || event.status == EventStatus::Denied; }

/// The events that are told or denied, by their verbs.
Events by_lemma(const Document& document) {
  Events events;
  for (const Event& event : document.events) {
    if (!is_told(event) && !is_denied(event)) continue;
    std::vector<const Event*>& list = events[event.lemma];
    if (list.size() < kMost) list.push_back(&event);
  }
  return events;
}

const Participant* with_role(const Event& event, const std::string& role) {
  const auto found = std::find_if(event.participants.begin(), event.participants.end(), [&](const Participant& one) { return one.role == role; });
  return found == event.participants.end() ? nullptr : &*found;
}

/// Whether two participants are one by a name that both articles have for them, or by the same words.
bool are_one(const Version& first, const Participant& a, const Version& second, const Participant& b) {
  const auto name = [](const Version& version, const Participant& one) {
    return version.wording.words(one.entity ? version.document.entities[one.entity.index].name : one.span);
  };
  const EntityType type = a.entity ? first.document.entities[a.entity.index].type : EntityType::Other;
  return are_one_name(name(first, a), name(second, b), type);
}

/// Whether two events have the same agent and the same patient, and at least one named of them.
bool have_same_parts(const Version& first, const Event& a, const Version& second, const Event& b) {
  bool is_named = false;
  int shared = 0;
  for (const char* role : {"agent", "patient"}) {
    const Participant *one = with_role(a, role), *other = with_role(b, role);
    if (!one && !other) continue;
    if (!one || !other || !are_one(first, *one, second, *other)) return false;
    is_named = is_named || (one->entity && document::has_name(first.document, first.document.entities[one->entity.index]));
    ++shared;
  }
  return shared > 0 && is_named;
}

bool any_like(const Version& of, const std::vector<const Event*>& events, const Version& version, const Event& event, bool (*is)(const Event&)) {
  return std::any_of(events.begin(), events.end(), [&](const Event* one) { return is(*one) && have_same_parts(of, *one, version, event); });
}

/// The events that `teller` tells and `denier` denies, where neither has the other side too.
void find(const Version& teller, const Events& told, const Version& denier, const Events& denied, bool teller_is_first, Points& points) {
  for (const auto& [lemma, events] : denied) {
    const auto found = told.find(lemma);
    if (found == told.end()) continue;
    std::vector<const Event*> reported;  // a denial that is repeated is one
    for (const Event* denial : events) {
      if (!is_denied(*denial) || any_like(denier, events, denier, *denial, is_told)) continue;
      if (any_like(teller, found->second, denier, *denial, is_denied) || any_like(denier, reported, denier, *denial, is_denied)) continue;
      const auto claim = std::find_if(found->second.begin(), found->second.end(),
                                      [&](const Event* one) { return is_told(*one) && have_same_parts(teller, *one, denier, *denial); });
      if (claim == found->second.end()) continue;
      const Span first = teller_is_first ? (*claim)->clause : denial->clause, second = teller_is_first ? denial->clause : (*claim)->clause;
      points.push_back({StoryPoint::EventDenied, lemma, first, second, teller_is_first ? "told" : "denied", teller_is_first ? "denied" : "told"});
      reported.push_back(denial);
    }
  }
}

}  // namespace

void find_denied_events(const Version& first, const Version& second, Points& points) {
  const Events one = by_lemma(first.document), other = by_lemma(second.document);
  find(first, one, second, other, true, points);
  find(second, other, first, one, false, points);
}

}  // namespace nutgraf::versions
