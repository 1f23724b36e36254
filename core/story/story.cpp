#include "story/story.h"

#include <utility>

#include "story/answers.h"
#include "story/content_words.h"
#include "story/key_sentences.h"
#include "story/keywords.h"
#include "story/reading.h"
#include "story/timeline.h"

namespace nutgraf::story {
Story find_story(const Document& document, Source title) {
  Story story;
  story.title = std::move(title);
  const ContentWords words(document);
  const Reading reading(document, words, story.title.text);
  find_answers(reading, story);
  story.timeline = find_timeline(document);
  story.key_sentences = find_key_sentences(document, words);
  story.keywords = find_keywords(document, words);
  return story;
}

}  // namespace nutgraf::story
