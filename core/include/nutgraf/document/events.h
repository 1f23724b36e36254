// What happens or is said to, who takes part in it, and in which order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "nutgraf/document/entities.h"
#include "nutgraf/document/propositions.h"
#include "nutgraf/document/quotes.h"
#include "nutgraf/document/text.h"
#include "nutgraf/document/times.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// What takes part in an event.
struct Participant {
  std::string role;      ///< "agent", "patient", "recipient" …
  std::string propbank;  ///< "ARG0" …; empty where none
  Span span;
  Id<Entity> entity;
  bool can_act = false;  ///< in a coded event: it is people, a body or a state, or words that name some
  double confidence = 0.0;  ///< 0 to 1: of participants of this make, the share that takes part
};

/// The form in which an event is told.
enum class EventRule : std::uint8_t { Past, Perfect, Progressive, Modal, Present, Infinitive, Gerund, Participle, Noun, LightVerb };

/// Something that happens, or is said to; further words that name the same event are its `mentions`.
struct Event {
  Span span;  ///< the word that names it
  Span clause;  ///< the words that tell it, `span` among them: from its subject, where that stands before it, to its last complement
  Id<Token> token;
  Id<Token> support;  ///< the verb that only carries a noun: "held" of "held a meeting"
  std::string lemma;
  std::string plover, mode, cameo;  ///< codes of political events; empty where they do not hold
  std::vector<std::string> context;  ///< PLOVER's contexts in which a political event stands
  std::vector<Span> evidence;       ///< the words behind the codes
  std::vector<Participant> participants;
  std::vector<Span> mentions;       ///< in order of the text, `span` among them
  Id<TimeExpression> time;
  Id<TimeExpression> time_end;  ///< the last of several: "on Wednesday and Thursday"
  Id<Entity> place;
  EventStatus status = EventStatus::Happened;
  Factuality factuality = Factuality::Certain;
  Id<Quote> quote;  ///< the quotation in which it stands; none: the article says so itself
  double salience = 0.0;
  double confidence = 0.0;  ///< 0 to 1: of events of this make, the share that is wholly right
  EventRule rule = EventRule::Past;
};

enum class TemporalOrder : std::uint8_t { Before, After, During, Causes };

/// What the text says or implies of the order of two events, or that one is the cause of the other.
struct EventLink {
  Id<Event> first;
  TemporalOrder order = TemporalOrder::Before;
  Id<Event> second;
  std::optional<Span> evidence;
};

}  // namespace nutgraf
