// The story of an article whose trees were written by hand.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "story/story.h"
#include "support/events_of.h"
#include "support/reading.h"

namespace nutgraf::test {

inline Words words_of(const Document& document, const std::vector<Answer>& answers) {
  Words answered;
  for (const Answer& answer : answers) answered.push_back(words(document, answer.span));
  return answered;
}

inline Story story_of(Document& document, std::string title = {}) {
  document.events = events_of(document);
  return story::find_story(document, Source{std::move(title), {}});
}

}  // namespace nutgraf::test
