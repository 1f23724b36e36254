#include "story/reading.h"

#include <algorithm>
#include <cstddef>

#include "document/phrases.h"
#include "document/quoted_words.h"
#include "document/text.h"

namespace nutgraf::story {
namespace {

constexpr std::size_t kMostAnswers = 3;
constexpr std::uint32_t kLongestPhrase = 14;    ///< words of a noun with all that belongs to it
constexpr std::uint32_t kLongestAdverbial = 6;  ///< words behind a verb that complete it: "on suspicion of manslaughter"
constexpr std::uint32_t kFarthestVerb = 8;      ///< words between coordinated verbs of one phrase

constexpr double kNearlyAsHeavy = 0.6;  ///< share of the heaviest clause's weight from which one is told for it that names its doer

std::vector<bool> find_events(const Document& document) {
  std::vector<bool> is_event(document.tokens.size());
  for (const Event& event : document.events) is_event[event.token.index] = true;
  return is_event;
}

std::vector<Id<Event>> find_event_at(const Document& document) {
  std::vector<Id<Event>> event_at(document.tokens.size());
  for (std::uint32_t i = 0; i < document.events.size(); ++i) {
    const Event& event = document.events[i];
    event_at[event.token.index] = {i};
    if (event.support && !event_at[event.support.index]) event_at[event.support.index] = {i};
  }
  return event_at;
}

/// Quotations come in order and a quotation comes before those within it, so that the last one to hold a token is the innermost.
std::vector<Id<Quote>> find_claims(const Document& document) {
  std::vector<Id<Quote>> claim_of(document.tokens.size());
  for (std::uint32_t i = 0; i < document.quotes.size(); ++i) {
    for (const Span span : document.quotes[i].spans) {
      const IdRange<Token> tokens = document::tokens_in(document, span);
      for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) claim_of[token] = {i};
    }
  }
  return claim_of;
}

/// The cues of direct speech, which is no clause of the article's own, and of the claims that are told clauses themselves. "Police accuse
/// Ada Weir of theft" has no clause within and is told as it stands.
std::vector<bool> find_frames(const Document& document, const std::vector<Id<Quote>>& claim_of, const std::vector<ToldClause>& told) {
  std::vector<bool> is_frame(document.tokens.size());
  const auto mark = [&](const Quote& quote) {
    if (!quote.cue) return;
    const IdRange<Token> words = document::tokens_in(document, quote.cue->span);
    for (std::uint32_t token = words.begin; token < words.end; ++token) is_frame[token] = true;
  };
  for (const Quote& quote : document.quotes) {
    if (quote.kind == QuoteKind::Direct) mark(quote);
  }
  for (const ToldClause& clause : told) {
    if (clause.takes_subject && claim_of[clause.verb]) mark(document.quotes[claim_of[clause.verb].index]);
  }
  return is_frame;
}

/// Whether a clause says whom it is about: by a noun, or by a pronoun in a claim whose speaker stands before it ("the firm said it …").
bool names_its_subject(const Reading& reading, const ToldClause& clause) {
  if (!clause.takes_subject) return false;
  if (!is_pronoun(reading.clauses.trees(), clause.subject)) return true;
  const Id<Quote> claim = reading.claim_of[clause.verb];
  if (!claim) return false;
  const Quote& quote = reading.document.quotes[claim.index];
  return quote.speaker && quote.speaker->end <= reading.document.tokens[clause.subject].span.begin;
}

/// The heaviest clause, or one nearly as heavy if only that tells more than who speaks and names its doer.
const ToldClause* find_deed(const Reading& reading) {
  for (const ToldClause& clause : reading.told) {
    if (clause.weight < kNearlyAsHeavy) break;
    if (!reading.is_frame[clause.verb] && names_its_subject(reading, clause)) return &clause;
  }
  return reading.told.empty() ? nullptr : &reading.told.front();
}

bool is_negation(std::string_view lemma) { return lemma == "not" || lemma == "n't" || lemma == "never"; }

}  // namespace

Reading::Reading(const Document& article, const ContentWords& content_words, std::string_view title_apart)
    : document(article),
      words(content_words),
      title(title_apart),
      headline(article, title_apart),
      clauses(article),
      entities(article),
      is_quoted(document::find_quoted(article)),
      is_event(find_events(article)),
      event_at(find_event_at(article)),
      claim_of(find_claims(article)),
      told(find_told_clauses(clauses, content_words, headline)),
      is_frame(find_frames(article, claim_of, told)),
      deed(find_deed(*this)) {}

IdRange<Token> Reading::noun_phrase(std::uint32_t noun) const { return document::readable_noun_phrase(clauses, noun); }

std::uint32_t Reading::complement_end(std::uint32_t complement, int steps) const {
  return clauses.is_verb(complement) && steps > 0 ? verb_phrase(complement, steps - 1).end : noun_phrase(complement).end;
}

IdRange<Token> Reading::verb_phrase(std::uint32_t verb, int steps) const {
  const document::Trees& trees = clauses.trees();
  IdRange<Token> phrase{verb, clauses.is_verb(verb) ? verb + 1 : noun_phrase(verb).end};
  for (const std::uint32_t child : trees.children(verb)) {
    const std::string_view relation = trees.universal_relation(child);
    if (child < verb && (relation == "cop" || relation == "aux" || is_negation(clauses.lemma(child))))
      phrase.begin = std::min(phrase.begin, child);
    if (child < verb) continue;
    if (relation == "compound") phrase.end = std::max(phrase.end, child + 1);
    if (relation == "obj" || relation == "iobj") phrase.end = std::max(phrase.end, noun_phrase(child).end);
    if (relation == "xcomp") phrase.end = std::max(phrase.end, complement_end(child, steps));
  }
  for (const std::uint32_t child : trees.children(verb)) {
    if (child < phrase.end || trees.range(child).begin > phrase.end || trees.universal_relation(child) != "obl") continue;
    const IdRange<Token> adverbial{phrase.end, noun_phrase(child).end};
    const Id<Entity> entity = entities.at(child);
    const bool placed = entity && is_place(document.entities[entity.index].type);
    const bool short_enough = adverbial.size() <= kLongestAdverbial && phrase.size() + adverbial.size() <= kLongestPhrase;
    if (!placed && short_enough && !document::overlaps_time(document, span_of(adverbial))) phrase.end = adverbial.end;
  }
  return phrase;
}

IdRange<Token> Reading::clause(std::uint32_t verb) const {
  const document::Trees& trees = clauses.trees();
  IdRange<Token> range = verb_phrase(verb);
  const std::uint32_t subject = trees.child(verb, "nsubj");
  if (subject < verb) range.begin = std::min(range.begin, clauses.noun_phrase(subject).begin);
  for (const std::uint32_t child : trees.children(verb)) {
    const bool joined = trees.universal_relation(child) == "conj" && clauses.is_verb(child) && child - verb <= kFarthestVerb;
    if (joined && child >= range.end && trees.child(child, "nsubj") == document::Clauses::kNone) range.end = verb_phrase(child).end;
    if (child == range.end && trees.universal_relation(child) == "advmod") range.end = child + 1;
  }
  return range;
}

Span Reading::span_of(IdRange<Token> range) const {
  if (range.empty()) return {};
  return {document.tokens[range.begin].span.begin, document.tokens[range.end - 1].span.end};
}

void name_rule(std::vector<Answer>& answers, std::string_view rule) {
  for (Answer& answer : answers) {
    if (answer.rule.empty()) answer.rule = rule;
  }
}

void add(std::vector<Answer>& answers, const Answer& answer) {
  const bool known = std::any_of(answers.begin(), answers.end(), [&](const Answer& other) {
    return (other.in_title == answer.in_title && other.span.overlaps(answer.span)) || (answer.entity && other.entity == answer.entity);
  });
  if (!known && answers.size() < kMostAnswers && !answer.span.empty()) answers.push_back(answer);
}

bool is_actor(EntityType type) {
  return type == EntityType::Person || type == EntityType::Organization || type == EntityType::Gpe || type == EntityType::Norp;
}

bool is_prose(const Document& document, Span span) {
  const auto after = std::upper_bound(document.blocks.begin(), document.blocks.end(), span.begin,
                                      [](std::uint32_t at, const Block& block) { return at < block.span.begin; });
  if (after == document.blocks.begin()) return false;
  const BlockKind kind = (after - 1)->kind;
  return kind == BlockKind::Paragraph || kind == BlockKind::Headline || kind == BlockKind::Caption || kind == BlockKind::List;
}

std::vector<std::uint32_t> by_salience(const Document& document) {
  std::vector<std::uint32_t> order(document.entities.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return document.entities[a].salience > document.entities[b].salience; });
  return order;
}

}  // namespace nutgraf::story
