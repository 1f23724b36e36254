#include "events/events.h"

#include "document/clauses.h"
#include "document/entity_index.h"
#include "document/text.h"
#include "events/circumstances.h"
#include "events/participants.h"
#include "events/status.h"
#include "events/triggers.h"

namespace nutgraf::events {
namespace {

/// The innermost quotation that holds each token: quotations that hold others begin before them.
std::vector<Id<Quote>> quote_of_tokens(const Document& document) {
  std::vector<Id<Quote>> quote_of(document.tokens.size());
  for (std::uint32_t quote = 0; quote < document.quotes.size(); ++quote) {
    for (const Span span : document.quotes[quote].spans) {
      const IdRange<Token> words = document::tokens_in(document, span);
      for (std::uint32_t token = words.begin; token < words.end; ++token) {
        const Id<Quote> outer = quote_of[token];
        if (!outer || !(document.quotes[outer.index].within == Id<Quote>{quote})) quote_of[token] = {quote};
      }
    }
  }
  return quote_of;
}

/// What lies ahead of the day of publication has not happened yet.
EventStatus seen_from(const Document& document, const Event& event) {
  if (event.status != EventStatus::Happened || !event.time || !document.publication) return event.status;
  const auto& from = document.times[event.time.index].from;
  return from && document.publication->date < *from ? EventStatus::Planned : event.status;
}

}  // namespace

std::vector<Event> find_events(const Document& document) {
  std::vector<Event> events;
  const document::Clauses clauses(document);
  const std::vector<Trigger> triggers = find_triggers(clauses);
  if (triggers.empty()) return events;
  const document::EntityIndex entities(document);
  const ParticipantFinder participants(clauses, entities);
  const std::vector<Id<Quote>> quote_of = quote_of_tokens(document);
  events.reserve(triggers.size());
  for (const Trigger& trigger : triggers) {
    Event event;
    event.token = {trigger.token};
    event.support = {trigger.support};
    event.span = document.tokens[trigger.token].span;
    event.mentions = {event.span};
    event.lemma = clauses.lemma(trigger.token);
    event.participants = participants.find(trigger);
    event.status = find_status(clauses, trigger);
    event.quote = quote_of[trigger.token];
    events.push_back(std::move(event));
  }
  add_circumstances(clauses, entities, triggers, events);
  for (Event& event : events) event.status = seen_from(document, event);
  return events;
}

}  // namespace nutgraf::events
