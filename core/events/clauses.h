// The words that tell an event, so that one need not go to the article to know what happened. Reads tokens, sentences, tags and arcs; takes
// time that grows with the number of events.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::events {

/// Gives each event its `clause`. Of a verb it runs from the subject, also where a verb above shares it ("The firm agreed to [sell] the
/// ship"), or the noun that a relative clause tells about, to the last object, complement or adverbial, without the adverbials that make it
/// too long for a line. Of a noun it is the noun with what describes it; of one that a verb only carries, the verb's clause.
void add_clauses(const Document& document, std::vector<Event>& events);

}  // namespace nutgraf::events
