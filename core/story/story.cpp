#include "story/story.h"

#include <utility>
#include <vector>

#include "story/answers.h"
#include "story/content_words.h"
#include "story/key_sentences.h"
#include "story/keywords.h"
#include "story/reading.h"
#include "story/standalone_clause.h"
#include "story/timeline.h"

namespace nutgraf::story {
namespace {

/// Whether a row would show a lone verb: nobody is known to take part, and its clause cannot be read alone ("to be unveiled this week").
bool is_lone_verb(const Reading& reading, const TimelineEntry& entry) {
  const Event& event = reading.document.events[entry.event.index];
  return !entry.clause && event.participants.empty() && !reading.clauses.empty() && reading.clauses.is_verb(event.token.index);
}

}  // namespace

Story find_story(const Document& document, Source title) {
  Story story;
  story.title = std::move(title);
  const ContentWords words(document);
  const Reading reading(document, words, story.title.text);
  find_answers(reading, story);
  story.timeline = find_timeline(document);
  for (TimelineEntry& entry : story.timeline) {
    const IdRange<Token> clause = deed_clause(reading, document.events[entry.event.index]);
    if (!clause.empty()) entry.clause = reading.span_of(clause);
  }
  std::erase_if(story.timeline, [&](const TimelineEntry& entry) { return is_lone_verb(reading, entry); });
  story.key_sentences = find_key_sentences(document, words);
  story.keywords = find_keywords(document, words);
  return story;
}

}  // namespace nutgraf::story
