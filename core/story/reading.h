// What the answers rest on: an article with its trees, its headline and the clauses that tell its story; and how phrases are cut.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/clauses.h"
#include "document/entity_index.h"
#include "story/content_words.h"
#include "story/headline.h"
#include "story/told_clauses.h"

namespace nutgraf::story {

struct Reading {
  Reading(const Document& article, const ContentWords& content_words, std::string_view title_apart);
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

  const Document& document;
  const ContentWords& words;
  std::string_view title;  ///< given apart from the text; may be empty
  Headline headline;
  document::Clauses clauses;
  document::EntityIndex entities;
  std::vector<bool> is_quoted;   ///< of each token, whether it stands between quotation marks
  std::vector<bool> is_event;    ///< of each token, whether it names one
  std::vector<Id<Event>> event_at;  ///< of each token, the event that it names, or whose noun it carries as its verb
  std::vector<Id<Quote>> claim_of;  ///< of each token, the innermost quotation that holds it
  std::vector<ToldClause> told;  ///< heaviest first; empty where the article has no trees
  std::vector<bool> is_frame;    ///< of each token, whether it only says who says what is told or quoted beside it
  const ToldClause* deed;        ///< of them the one that the card tells; none where there are none

  /// A noun with what describes it and, where it is short enough, what is coordinated with it; of a longer one the first parts.
  IdRange<Token> noun_phrase(std::uint32_t noun) const;
  /// A verb with its objects and complements and the short adverbials right behind them, but for times and places, which
  /// answer questions of their own; at most `steps` complements within each other ("agreed to try to stop").
  IdRange<Token> verb_phrase(std::uint32_t verb, int steps = 4) const;
  /// A subordinate clause without the word that brings it in: its subject where it has one, and its verb phrases.
  IdRange<Token> clause(std::uint32_t verb) const;

  Span span_of(IdRange<Token> range) const;

 private:
  std::uint32_t complement_end(std::uint32_t complement, int steps) const;
};

/// Names the rule by which those answers were found that have none yet.
void name_rule(std::vector<Answer>& answers, std::string_view rule);

/// Puts an answer behind the others of its list, if there is room and none of them stands for the same words or entity.
void add(std::vector<Answer>& answers, const Answer& answer);

/// Whether somebody or something of this type acts: people, bodies, states and peoples.
bool is_actor(EntityType type);

/// Whether a span stands in a block that tells the story or in a caption.
bool is_prose(const Document& document, Span span);

/// The entities by salience, the most salient first.
std::vector<std::uint32_t> by_salience(const Document& document);

}  // namespace nutgraf::story
