#include "story/story.h"

#include <cstdint>
#include <unordered_map>
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

/// Whether a noun's row only repeats the row of the verb whose subject the noun is, of the same days: "another explosion" beside "another
/// explosion hit a bus".
bool is_told_by_verb(const Reading& reading, const TimelineEntry& noun, const std::unordered_map<std::uint32_t, const TimelineEntry*>& row_of) {
  const document::Trees& trees = reading.clauses.trees();
  const std::uint32_t token = reading.document.events[noun.event.index].token.index;
  if (reading.clauses.empty() || noun.clause || trees.is_root(token) || trees.universal_relation(token) != "nsubj") return false;
  const auto verb = row_of.find(trees.head(token));
  return verb != row_of.end() && verb->second->clause && verb->second->from == noun.from && verb->second->to == noun.to;
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
    const Event& event = document.events[entry.event.index];
    if (stands_alone(reading, event)) entry.clause = event.clause;
  }
  std::unordered_map<std::uint32_t, const TimelineEntry*> row_of;  // of each token that names an event
  for (const TimelineEntry& entry : story.timeline) row_of[document.events[entry.event.index].token.index] = &entry;
  std::vector<TimelineEntry> rows;
  for (const TimelineEntry& entry : story.timeline) {
    if (!is_lone_verb(reading, entry) && !is_told_by_verb(reading, entry, row_of)) rows.push_back(entry);
  }
  story.timeline = std::move(rows);
  story.key_sentences = find_key_sentences(document, words);
  story.keywords = find_keywords(document, words);
  return story;
}

}  // namespace nutgraf::story
