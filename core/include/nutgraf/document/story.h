// What the article is about: answers to the reporter's questions, the line of time, keywords, disputes.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "nutgraf/date.h"
#include "nutgraf/document/entities.h"
#include "nutgraf/document/events.h"
#include "nutgraf/document/quotes.h"
#include "nutgraf/document/text.h"
#include "nutgraf/document/times.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// Words that answer one of the reporter's questions.
struct Answer {
  Span span;  ///< of the text, or of `Story::title` where `in_title`
  Id<Entity> entity;
  Id<TimeExpression> time;
  Id<Quote> quote = {};   ///< the claim that it is; none: the article says so itself
  bool in_title = false;  ///< whether the words stand in the title that was given apart from the text
  std::string_view rule = {};  ///< by which it was found: a stable word, one of those that the schema lists
  std::optional<Span> ground = std::nullopt;  ///< the words that it rests on beside its own: "because"
  Id<Event> event = {};     ///< the event that it is of
  double confidence = 0.0;  ///< 0 to 1: of answers of this make, the share that is right
};

/// A word or phrase that tells what the article is about.
struct Keyword {
  std::vector<Span> spans;
  double weight = 0.0;  ///< 0 … 1
};

/// An event on the line of time; in order. `from` and `to` are unknown where only the order is known.
struct TimelineEntry {
  Id<Event> event;
  Id<TimeExpression> time;
  std::optional<Date> from, to;
  bool background = false;  ///< whether it lies long before the news
  std::optional<Span> clause = std::nullopt;  ///< the clause of the event
};

/// What the article is about, in the questions that reporters ask; best first.
struct Story {
  Source title;  ///< given apart from the text; empty where none was
  std::vector<Answer> who, what, when, where, why, how;
  std::vector<TimelineEntry> timeline;
  std::vector<Id<Sentence>> key_sentences;
  std::vector<Keyword> keywords;
};

/// One side of a dispute.
struct Claim {
  Id<Quote> quote;
  Span says;  ///< the words that contradict the other side
};

/// What makes two claims a dispute, or leaves an accusation open.
enum class DisputeRule : std::uint8_t {
  Countercharge,  ///< the accused accuses the accuser
  OthersBlamed,   ///< two sides blame different parties for the same
  Denial,         ///< the accused, or who speaks for them, denies it
  DenialOfIt,     ///< the next to speak denies "it"
  SharedWords,    ///< a denial has most of its words from the claim
  OwnSide,        ///< the accused tell their side without a word of denial
  Argument,       ///< "argued …, but … argued"
  Exclusion,      ///< deeds that exclude each other: keep, close
  NoAnswer,       ///< the article says that the accused gave no answer
  NoWords,        ///< the accused are named and given no words
};

/// Claims about one thing that contradict each other, or an accusation that nobody answers.
struct Dispute {
  Id<Event> about;
  std::vector<Claim> claims;
  bool unanswered = false;
  DisputeRule rule = DisputeRule::Denial;
};

}  // namespace nutgraf
