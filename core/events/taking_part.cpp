#include "events/taking_part.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "base/word_set.h"
#include "document/clauses.h"
#include "document/entity_index.h"
#include "document/event_words.h"

namespace nutgraf::events {
namespace {

constexpr std::uint32_t kNone = document::Clauses::kNone;

constexpr auto kWithin = base::word_set({"in", "at", "during", "amid"});

class CircumstanceSharer {
 public:
  CircumstanceSharer(const Document& document, std::vector<Event>& events)
      : document_(document), clauses_(document), entities_(document), events_(events) {
    for (std::size_t i = 0; i < events.size(); ++i) {
      for (const Span mention : events[i].mentions) event_at_[mention.begin] = i;
      if (events[i].place && events[i].time && document::is_gathering(events[i].lemma)) held_at_.emplace(events[i].place.index, i);
    }
  }

  void share() {
    for (Event& event : events_) {
      const std::uint32_t verb = event.support ? event.support.index : event.token.index;
      take_from_nouns_below(event, verb);
      if (verb != event.token.index) take_from_nouns_below(event, event.token.index);
      if (document::is_attending_verb(event.lemma)) take_from_place(event, clauses_.object(verb));
    }
    for (const Event& event : events_) {
      if (document::is_harming_verb(event.lemma)) give_to_doer(event);
    }
  }

 private:
  void take_from_nouns_below(Event& event, std::uint32_t head) const {
    for (const std::uint32_t child : clauses_.trees().children(head)) {
      const auto other = event_at_.find(document_.tokens[child].span.begin);
      if (other != event_at_.end() && holds(child)) take(event, events_[other->second]);
    }
  }

  /// Whether a noun names that within which its head happens.
  bool holds(std::uint32_t noun) const {
    const std::string_view relation = clauses_.trees().universal_relation(noun), preposition = clauses_.preposition(noun);
    const bool oblique = relation == "obl" || relation == "nmod";
    const bool gathering = document::is_gathering(clauses_.lemma(noun)) && (relation == "obj" || (oblique && preposition == "to"));
    return gathering || (oblique && kWithin.contains(preposition));
  }

  /// "A blast killed two on Monday", "was hit by a storm": what does harm happens when the harm is done.
  void give_to_doer(const Event& event) {
    for (const std::uint32_t child : clauses_.trees().children(event.token.index)) {
      const std::string_view relation = clauses_.trees().relation(child);
      const bool doer = relation == "nsubj" || (clauses_.is_passive(event.token.index) && clauses_.preposition(child) == "by");
      const auto other = doer ? event_at_.find(document_.tokens[child].span.begin) : event_at_.end();
      if (other != event_at_.end() && events_[other->second].status == event.status) take(events_[other->second], event);
    }
  }

  /// "Will attend Oslo": what is held there.
  void take_from_place(Event& event, std::uint32_t noun) const {
    const Id<Entity> place = noun == kNone ? Id<Entity>() : entities_.at(noun);
    const auto held = place ? held_at_.find(place.index) : held_at_.end();
    if (held != held_at_.end()) take(event, events_[held->second]);
  }

  void take(Event& event, const Event& other) const {
    if (event.time || !other.time || (event.status == EventStatus::Happened && lies_ahead(other))) return;
    event.time = other.time;
    event.time_end = other.time_end;
    if (!event.place) event.place = other.place;
  }

  bool lies_ahead(const Event& event) const {
    return document_.publication && document_.publication->date < *document_.times[event.time.index].from;
  }

  const Document& document_;
  document::Clauses clauses_;
  document::EntityIndex entities_;
  std::vector<Event>& events_;
  std::unordered_map<std::uint32_t, std::size_t> event_at_;  ///< by the first byte of a mention
  std::unordered_map<std::uint32_t, std::size_t> held_at_;   ///< by place, the first gathering that has a time
};

}  // namespace

void share_circumstances(const Document& document, std::vector<Event>& events) {
  CircumstanceSharer(document, events).share();
}

}  // namespace nutgraf::events
