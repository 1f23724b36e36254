// How likely it is that an event is told as it is shown. Reads tags, arcs, mentions and entities; takes time that grows with the number of events.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::events {

/// Sets the form (`rule`) and the `confidence` of each event and weighs its salience by it, so that a list begins with what is both important and likely right.
/// Confidence is the share of events of the same make that strangers found right, from 0 to 1, as a logistic regression puts it. It was fitted to
/// 1,062 events of 77 Wikinews articles that were read fact by fact (scripts/train/sureness), over the form of the verb, its place in
/// the sentence, and what makes readings fail: parties of several parts, pronouns that nobody knows, words that somebody is said to have said.
void set_confidence(const Document& document, std::vector<Event>& events);

}  // namespace nutgraf::events
