// The events of hand-made articles, by way of the layer that events are read from.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::test {

/// An article with its propositions, which are read from its trees.
Document with_propositions(Document document);

/// The events of an article, each with one mention, read from propositions that are found on the way.
std::vector<Event> events_of(const Document& document);

}  // namespace nutgraf::test
