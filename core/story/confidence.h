// How likely it is that an answer is right. Reads sentences, entities and what a Reading holds; its time grows with the number of entities.
#pragma once

#include "story/reading.h"

namespace nutgraf::story {

/// Sets the `confidence` of each answer: the share of first answers of the same make that readers found right, from 0 to 1, by a logistic
/// regression over the rule that found it, its place and how salient its entity is. It was fitted to answers to Wikinews articles that were
/// judged one by one (scripts/train/sureness).
void set_confidence(const Reading& reading, Story& story);

}  // namespace nutgraf::story
