// One article and everything that is known of it: an immutable text plus layers, whose types stand in document/.
// A layer is a vector that one stage writes once and that later stages only read (see pipeline/stages.cpp).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/document/checks.h"
#include "nutgraf/document/entities.h"
#include "nutgraf/document/events.h"
#include "nutgraf/document/figures.h"
#include "nutgraf/document/mentions.h"
#include "nutgraf/document/meta.h"
#include "nutgraf/document/places.h"
#include "nutgraf/document/propositions.h"
#include "nutgraf/document/quotes.h"
#include "nutgraf/document/sources.h"
#include "nutgraf/document/story.h"
#include "nutgraf/document/syntax.h"
#include "nutgraf/document/text.h"
#include "nutgraf/document/times.h"

namespace nutgraf {

/// One article with its layers, in the order in which they are written.
struct Document {
  Source source;
  Language language;
  std::vector<Block> blocks;
  std::optional<Publication> publication;
  std::vector<Author> byline;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<TimeExpression> times;
  std::vector<Mention> evidence;      ///< the names that rules see, for the network to judge
  std::vector<float> vectors;         ///< what the network knows of each token; gone once all have read it
  std::vector<Tag> tags;              ///< one a token, or none at all where there is no network
  std::vector<Arc> arcs;              ///< likewise
  std::vector<Predicate> predicates;  ///< in order of their tokens
  std::vector<Proposition> propositions;  ///< in order of their predicates
  std::vector<Mention> names;         ///< what the network, or else the rules, took for names
  std::vector<Mention> mentions;      ///< names, nominals and pronouns, by where they begin, the longer first
  std::vector<Quote> quotes;
  std::vector<Entity> entities;
  std::vector<Silence> silences;      ///< in order
  std::vector<NewsSource> sources;    ///< by where they first speak
  std::vector<Passage> passages;
  std::vector<AuditedSource> audit;   ///< the sources by where they are first given words, with those who gave no answer
  std::string country;                ///< ISO 3166-1 code of the country that the article is about; empty where none is
  std::vector<Relation> relations;
  std::vector<Event> events;
  std::vector<EventLink> event_links;
  std::vector<Dispute> disputes;
  std::vector<Figure> figures;        ///< in order of the text
  std::vector<Check> checks;          ///< contradictions and what is open in order of the text, then claims, those most worth checking first, then rules
  Story story;
  std::vector<Warning> warnings;
  std::string reader;   ///< which network read it, "swift" or "careful"; empty where none did
  std::string weights;  ///< SHA-256 of the network's weights that were used; empty where none were
  std::string gazetteer;  ///< SHA-256 of the gazetteer that was used; empty where none was
  std::vector<CorrectionOutcome> corrections;  ///< one a line that was given, in order
  std::string corrections_digest;  ///< SHA-256 of the corrections that were given; empty where none were
};

/// What an entity is called: as a reader said, else by its fullest name in the text.
inline std::string_view entity_name(const Document& document, const Entity& entity) {
  if (!entity.given_name.empty()) return entity.given_name;
  return std::string_view(document.source.text).substr(entity.name.begin, entity.name.size());
}

}  // namespace nutgraf
