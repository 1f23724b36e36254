#include "events/events.h"

#include <algorithm>
#include <utility>

#include "base/word_set.h"
#include "document/clauses.h"
#include "document/entity_index.h"
#include "document/text.h"
#include "document/event_words.h"
#include "document/general.h"
#include "document/name_around.h"
#include "events/circumstances.h"
#include "events/states.h"

namespace nutgraf::events {
namespace {

/// The innermost quotation that holds each token: quotations that hold others begin before them.
std::vector<Id<Quote>> quote_of_tokens(const Document& document) {
  std::vector<Id<Quote>> quote_of(document.tokens.size());
  for (std::uint32_t quote = 0; quote < document.quotes.size(); ++quote) {
    for (const Span span : document.quotes[quote].spans) {
      const IdRange<Token> words = document::tokens_in(document, span);
      for (std::uint32_t token = words.begin; token < words.end; ++token) {
        const Id<Quote> outer = quote_of[token];
        if (!outer || !(document.quotes[outer.index].within == Id<Quote>{quote})) quote_of[token] = {quote};
      }
    }
  }
  return quote_of;
}

/// Whether a proposition tells an event; what "be" and "seem" tell is none. What somebody is praised or accused of is a deed by any
/// verb: "praised the crew for reporting it".
bool tells_event(const document::Clauses& clauses, const Proposition& proposition) {
  const std::uint32_t word = proposition.predicate.index;
  if (clauses.trees().tag(word).xpos.substr(0, 2) == "JJ") return false;  // "children aged ten"
  if (clauses.is_verb(word) ? is_deedless_verb(clauses, word) : is_deedless_noun(clauses, word)) return false;
  if (!clauses.is_verb(word) && clauses.trees().child(word, "cop") != document::Clauses::kNone) return false;  // "it was a fair match"
  const bool bare_noun = !clauses.is_verb(word) && !proposition.support && proposition.status == EventStatus::Happened;
  if (bare_noun && document::is_of_any_kind(clauses, word)) return false;  // "condemned any form of violence"
  if (!clauses.is_verb(word) || !document::is_eventless_verb(clauses.lemma(word))) return true;
  const bool has_object = clauses.trees().child(word, "obj") != document::Clauses::kNone;
  return proposition.within && has_object && clauses.trees().tag(word).xpos == "VBG" && clauses.trees().tag(word - 1).xpos == "IN";
}

/// Whether a proposition only says that somebody gave no answer: "declined to comment" is a reply that did not come, and no deed.
bool is_silence(const Document& document, const Proposition& proposition) {
  const Span word = document.tokens[proposition.predicate.index].span;
  return std::any_of(document.silences.begin(), document.silences.end(), [&](const Silence& silence) { return silence.evidence.contains(word); });
}

/// "Don't touch it!": what is forbidden is neither done nor said not to be done.
bool is_prohibition(const document::Clauses& clauses, const Proposition& proposition) {
  const std::uint32_t verb = proposition.predicate.index;
  if (!proposition.negated || !clauses.is_verb(verb) || clauses.trees().tag(verb).xpos != "VB") return false;
  const std::uint32_t auxiliary = clauses.trees().child(verb, "aux");
  return clauses.trees().child(verb, "nsubj") == document::Clauses::kNone && clauses.trees().child(verb, "mark") == document::Clauses::kNone &&
         auxiliary != document::Clauses::kNone && clauses.lemma(auxiliary) == "do" && clauses.trees().universal_relation(verb) != "xcomp" &&
         clauses.trees().universal_relation(verb) != "conj";
}

/// "Ask anyone": who is told to do something has not done it.
bool is_imperative(const document::Clauses& clauses, const Proposition& proposition) {
  const document::Trees& trees = clauses.trees();
  const std::uint32_t verb = proposition.predicate.index;
  if (!clauses.is_verb(verb) || trees.tag(verb).xpos != "VB") return false;
  const bool bare = trees.child(verb, "aux") == document::Clauses::kNone && trees.child(verb, "mark") == document::Clauses::kNone &&
                    trees.child(verb, "cop") == document::Clauses::kNone;
  const std::uint32_t subject = trees.child(verb, "nsubj");
  if (!bare || (subject != document::Clauses::kNone && subject < verb)) return false;
  return trees.is_root(verb) || trees.universal_relation(verb) == "parataxis" ||
         (trees.universal_relation(verb) == "conj" && !clauses.is_verb(trees.head(verb)));
}

/// Whether an event is told in a past tense: "left", "did not leave", "had left", "were freed".
bool is_past(const document::Clauses& clauses, const Event& event) {
  const std::uint32_t verb = event.support ? event.support.index : event.token.index;
  if (!clauses.is_verb(verb)) return false;
  const auto& children = clauses.trees().children(verb);
  return clauses.trees().tag(verb).xpos == "VBD" || std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
           return clauses.trees().universal_relation(child) == "aux" && clauses.trees().tag(child).xpos == "VBD";
         });
}

/// What lies ahead of the day of publication has not happened yet, unless a past tense says that it has: then it is the day that is wrong.
void look_ahead(const Document& document, const document::Clauses& clauses, Event& event) {
  if (event.status != EventStatus::Happened || !event.time || !document.publication) return;
  const auto& from = document.times[event.time.index].from;
  if (!from || !(document.publication->date < *from)) return;
  if (is_past(clauses, event) && !document::is_planning(event.lemma)) {
    event.time = {};  // "did not endorse her until July": the month of another year
    return;
  }
  event.status = EventStatus::Planned;
  event.factuality = Factuality::Future;
}

/// Drops who is said to give himself what a plain pronoun receives: "Ruiz won, giving her ten seats". A pronoun that is not reflexive does
/// not mean the subject of its own clause (principle B of N. Chomsky 1981), so something else does it.
void drop_doer_of_own(const document::Clauses& clauses, const Proposition& proposition, Event& event) {
  constexpr auto kPlain = base::word_set({"him", "her", "them", "it", "me", "us"});
  Id<Entity> own;
  for (std::size_t i = 0; i < event.participants.size(); ++i) {
    const Participant& one = event.participants[i];
    const Token& head = clauses.document().tokens[proposition.arguments[i].head.index];
    const bool pronoun = head.span == one.span && kPlain.contains(document::folded(clauses.document(), head));
    if (pronoun && one.entity && one.role == "recipient") own = one.entity;
  }
  if (!own) return;
  event.participants.erase(std::remove_if(event.participants.begin(), event.participants.end(),
                                          [&](const Participant& one) { return one.role == "agent" && one.entity == own; }),
                           event.participants.end());
}

/// Whether words are a name by their head, or a pronoun that turns back on its subject.
bool is_name_or_reflexive(const document::Clauses& clauses, std::uint32_t head) {
  constexpr auto kReflexive = base::word_set({"myself", "yourself", "himself", "herself", "itself", "oneself", "ourselves", "yourselves",
                                              "themselves", "each", "other", "another"});
  return clauses.trees().tag(head).upos == "PROPN" || kReflexive.contains(document::folded(clauses.document(), clauses.document().tokens[head]));
}

/// Nobody does a deed to himself without a reflexive: in "Ruiz defeated the incumbent" the incumbent is another, whoever he was taken for.
/// Of two parties that would be one, the words that are no name stand for nobody known.
void part_doer_and_undergoer(const document::Clauses& clauses, const Proposition& proposition, Event& event) {
  for (std::size_t i = 0; i < event.participants.size(); ++i) {
    Participant& doer = event.participants[i];
    if (doer.role != "agent" || !doer.entity) continue;
    for (std::size_t j = 0; j < event.participants.size(); ++j) {
      Participant& other = event.participants[j];
      const bool undergoes = other.role == "patient" || other.role == "target" || other.role == "recipient";
      if (!undergoes || other.entity != doer.entity) continue;
      const std::uint32_t head = proposition.arguments[j].head.index, doer_head = proposition.arguments[i].head.index;
      if (!is_name_or_reflexive(clauses, head)) other.entity = {};
      else if (clauses.trees().tag(head).upos == "PROPN" && clauses.trees().tag(doer_head).upos == "PRON") doer.entity = {};
      if (!doer.entity) break;
    }
  }
}

/// "Ruiz filed [his] resignation": who plays a part already plays it once.
void drop_repeated(Event& event) {
  std::vector<Participant> kept;
  for (Participant& one : event.participants) {
    const bool known = one.entity && std::any_of(kept.begin(), kept.end(), [&](const Participant& other) {
      return other.role == one.role && other.entity == one.entity;
    });
    if (!known) kept.push_back(std::move(one));
  }
  event.participants = std::move(kept);
}

/// "Ministry of Health [officers]": whether a common noun stands behind the name that a tree takes for the head, so that the name only says
/// of whom they are.
bool names_kind(const Document& document, const document::Clauses& clauses, const PropositionArgument& argument) {
  const Mention* name = document::name_around(document, argument.head.index);
  if (name == nullptr) return false;
  const std::uint32_t count = name->type == EntityType::Norp ? clauses.trees().child(argument.head.index, "nummod") : document::Clauses::kNone;
  if (count != document::Clauses::kNone && count < argument.head.index) return true;  // "fifteen Democrats" are not the Democrats
  if (name->span.end >= argument.span.end) return false;
  const std::uint32_t next = document::tokens_in(document, name->span).end;
  return next < document.tokens.size() && argument.span.contains(document.tokens[next].span) && document.tags[next].upos == "NOUN";
}

Event make_event(const Document& document, const document::Clauses& clauses, const document::EntityIndex& entities,
                 const Proposition& proposition) {
  Event event;
  event.token = proposition.predicate;
  event.support = proposition.support;
  event.span = document.tokens[event.token.index].span;
  event.mentions = {event.span};
  event.lemma = clauses.lemma(event.token.index);
  for (const PropositionArgument& argument : proposition.arguments) {
    const Id<Entity> bearer = names_kind(document, clauses, argument) ? Id<Entity>() : entities.of_noun(clauses.trees(), argument.head.index);
    event.participants.push_back({argument.role, argument.propbank, argument.span, bearer});
  }
  part_doer_and_undergoer(clauses, proposition, event);
  const bool aside = clauses.is_verb(event.token.index) && clauses.trees().universal_relation(event.token.index) == "advcl";
  if (aside) drop_doer_of_own(clauses, proposition, event);
  drop_repeated(event);
  event.status = proposition.status;
  event.factuality = proposition.factuality;
  return event;
}

}  // namespace

std::vector<Event> find_events(const Document& document) {
  std::vector<Event> events;
  if (document.propositions.empty()) return events;
  const document::Clauses clauses(document);
  const document::EntityIndex entities(document);
  const std::vector<Id<Quote>> quote_of = quote_of_tokens(document);
  for (const Proposition& proposition : document.propositions) {
    if (!tells_event(clauses, proposition) || is_silence(document, proposition) || is_prohibition(clauses, proposition) || is_imperative(clauses, proposition)) continue;
    events.push_back(make_event(document, clauses, entities, proposition));
    events.back().quote = quote_of[proposition.predicate.index];
  }
  add_circumstances(clauses, entities, events);
  for (Event& event : events) look_ahead(document, clauses, event);
  return events;
}

}  // namespace nutgraf::events
