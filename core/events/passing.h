// Which deeds an article tells, and which it only names in passing. Reads blocks, sentences, times, tags, arcs, propositions, mentions,
// quotes and entities; takes time that grows with the number of events.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::events {

/// Drops the events that the article does not tell as something that happens, did not happen or is to happen. Propositions keep all of
/// them. A finite verb asserts its deed; a gerund behind a preposition, an infinitive of purpose, a participle that describes a noun and
/// a noun without a party, a day or a place only name one, so that neither who did it nor whether it was done is said (on finiteness and
/// assertion: J. Hooper and S. Thompson 1973). Questions, rules and the simple present, which tells what always holds (B. Comrie 1976, 1.2),
/// tell no single deed.
void drop_named_in_passing(const Document& document, std::vector<Event>& events);

}  // namespace nutgraf::events
