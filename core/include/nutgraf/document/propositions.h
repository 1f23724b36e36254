// What each predicate says of whom, and how far that is a fact.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "nutgraf/document/text.h"
#include "nutgraf/span.h"

namespace nutgraf {

enum class EventStatus : std::uint8_t { Happened, Ongoing, Planned, Possible, Denied, Conditional, Wished };

/// How sure whoever vouches for a proposition is of it (after FactBank, R. Saurí and J. Pustejovsky 2009). `Open` leaves it undecided.
enum class Factuality : std::uint8_t { Certain, Probable, Possible, Denied, Open, Future };

/// What takes part in what a predicate tells: "agent", "patient", "recipient" …
struct PropositionArgument {
  std::string role;
  std::string propbank;  ///< "ARG0" …; empty where the network gives none
  Span span;
  Id<Token> head;        ///< the word of `span` that carries the meaning
};

/// What one predicate says of its arguments, and how far that is a fact to whoever vouches for it.
struct Proposition {
  Id<Token> predicate;  ///< a verb, or a noun that names something that happens
  Id<Token> support;    ///< the light verb that carries a noun: "held" of "held a meeting"
  std::vector<PropositionArgument> arguments;
  bool negated = false;  ///< by a word of its own clause
  EventStatus status = EventStatus::Happened;
  Factuality factuality = Factuality::Certain;
  Id<Proposition> within;  ///< the proposition whose complement it is
};

}  // namespace nutgraf
