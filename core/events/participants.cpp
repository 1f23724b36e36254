#include "events/participants.h"

#include <algorithm>
#include <string>

#include "base/word_set.h"
#include "document/text.h"
#include "events/event_words.h"

namespace nutgraf::events {
namespace {

using document::Clauses;

constexpr std::uint32_t kNone = Clauses::kNone;

/// What a preposition makes of the noun behind it; nothing where it rather tells place, time or manner.
std::string_view role_of_preposition(std::string_view preposition) {
  if (preposition == "by") return "agent";
  if (preposition == "on" || preposition == "against" || preposition == "upon" || preposition == "at" || preposition == "into")
    return "target";
  if (preposition == "to" || preposition == "for") return "recipient";
  if (preposition == "with" || preposition == "alongside") return "companion";
  if (preposition == "about" || preposition == "over" || preposition == "regarding" || preposition == "concerning") return "topic";
  if (preposition == "from") return "origin";
  if (preposition == "of") return "patient";
  if (preposition == "between" || preposition == "among") return "agent";
  return {};
}

/// Nouns with which "from" names what is left.
constexpr auto kRemoving =
    base::word_set({"withdrawal", "release", "resignation", "transfer", "evacuation", "expulsion", "retreat", "rescue", "dismissal",
                    "suspension", "theft", "seizure", "deportation", "extradition", "recall", "exit", "departure", "journey", "trip",
                    "flight", "purchase", "eviction", "suffering", "death"});

/// Nouns that name what is done to their owner.
constexpr auto kSuffered =
    base::word_set({"killing", "murder", "death", "assassination", "arrest", "detention", "execution", "abduction", "kidnapping",
                    "conviction", "trial", "funeral", "burial", "dismissal", "shooting", "poisoning", "beheading", "impeachment",
                    "extradition", "deportation", "expulsion", "release", "rape", "stabbing", "inauguration", "appointment"});

int rank(const Participant& participant) {
  if (participant.role == "agent") return 0;
  return participant.role == "patient" ? 1 : 2;
}

}  // namespace

ParticipantFinder::ParticipantFinder(const Clauses& clauses, const document::EntityIndex& entities)
    : clauses_(clauses), entities_(entities), predicate_at_(clauses.document().tokens.size(), kNone) {
  const auto& predicates = clauses.document().predicates;
  for (std::uint32_t i = 0; i < predicates.size(); ++i) predicate_at_[predicates[i].token.index] = i;
}

std::vector<Participant> ParticipantFinder::find(const Trigger& trigger) const {
  std::vector<Participant> found;
  if (clauses_.is_verb(trigger.token)) {
    add_verb(found, trigger.token);
  } else {
    add_noun(found, trigger);
  }
  std::stable_sort(found.begin(), found.end(), [](const Participant& a, const Participant& b) { return rank(a) < rank(b); });
  return found;
}

void ParticipantFinder::add_verb(std::vector<Participant>& found, std::uint32_t verb) const {
  const bool passive = clauses_.is_passive(verb);
  const std::uint32_t subject = is_result(verb) ? kNone : clauses_.subject(verb);
  const std::uint32_t object = clauses_.object(verb);
  if (subject != kNone) {
    const bool acts = object != kNone || pursues_something(verb);
    const bool undergoes = passive || (propbank(verb, subject) == "ARG1" && !acts);
    add(found, undergoes ? "patient" : "agent", subject, verb);
  }
  if (object != kNone) add(found, "patient", object, verb);
  const std::uint32_t recipient = clauses_.trees().child(verb, "iobj");
  if (recipient != kNone) add(found, "recipient", recipient, verb);
  add_obliques(found, verb, kNone);
  add_behind_preposition(found, verb);
}

/// A noun that a parser tore from its preposition: "blamed on | Ruiz, prompting …", where "on" hangs on the verb.
void ParticipantFinder::add_behind_preposition(std::vector<Participant>& found, std::uint32_t verb) const {
  const std::uint32_t preposition = clauses_.trees().child(verb, "case");
  if (preposition != verb + 1) return;
  const std::uint32_t end = clauses_.document().sentences[document::sentence_of(clauses_.document(), verb).index].tokens.end;
  std::uint32_t noun = preposition + 1;
  while (noun + 1 < end && !clauses_.is_nominal(noun) && clauses_.trees().tag(noun).upos != "PUNCT") ++noun;
  while (clauses_.is_nominal(noun) && !clauses_.trees().is_root(noun) && clauses_.is_nominal(clauses_.trees().head(noun))) {
    noun = clauses_.trees().head(noun);
  }
  const std::string_view role = role_of_preposition(clauses_.lemma(preposition));
  if (noun > preposition && role == "target" && entities_.of_noun(clauses_.trees(), noun)) add(found, role, noun, verb);
}

/// Whether a participle says to what the whole clause above it led: "Ruiz resigned, prompting protests".
bool ParticipantFinder::is_result(std::uint32_t verb) const {
  return is_causing_verb(clauses_.lemma(verb)) && clauses_.trees().universal_relation(verb) == "advcl" &&
         clauses_.trees().child(verb, "nsubj") == kNone;
}

/// Whether an infinitive says what the subject is after: "moved to ease the tension".
bool ParticipantFinder::pursues_something(std::uint32_t verb) const {
  const std::uint32_t aim = clauses_.trees().child(verb, "xcomp");
  return aim != kNone && clauses_.trees().tag(aim).xpos == "VB";
}

void ParticipantFinder::add_noun(std::vector<Participant>& found, const Trigger& trigger) const {
  if (trigger.support != kNone) {
    const std::uint32_t subject = clauses_.subject(trigger.support);
    if (subject != kNone && subject != trigger.token && !clauses_.is_passive(trigger.support))
      add(found, "agent", subject, trigger.support);
    add_obliques(found, trigger.support, trigger.token);
  }
  add_modifiers(found, trigger.token);
  add_obliques(found, trigger.token, kNone);
}

/// "Her arrest", "the journalist's murder" are done to their owner, unless "of" names another.
bool ParticipantFinder::is_done_to_owner(std::uint32_t noun) const {
  if (!kSuffered.contains(clauses_.lemma(noun))) return false;
  const auto& children = clauses_.trees().children(noun);
  return std::none_of(children.begin(), children.end(), [&](std::uint32_t child) { return clauses_.preposition(child) == "of"; });
}

/// What stands before a noun: "Russia's visit", "the US attack", "Syrian ceasefire".
void ParticipantFinder::add_modifiers(std::vector<Participant>& found, std::uint32_t noun) const {
  for (const std::uint32_t child : clauses_.trees().children(noun)) {
    const std::string_view relation = clauses_.trees().relation(child);
    const Id<Entity> entity = entities_.at(child);
    const bool owner = relation == "nmod:poss" && (entity || clauses_.trees().tag(child).upos == "NOUN");
    const bool named = (relation == "compound" || relation == "amod") && entity && child < noun && !is_gathering(clauses_.lemma(noun));
    if (owner || named) add(found, owner && is_done_to_owner(noun) ? "patient" : "agent", child, noun);
  }
}

/// What the network takes for place, manner, degree or purpose takes no part: "died at home", "drove at great speed".
std::string_view ParticipantFinder::role_beside_verb(std::uint32_t verb, std::uint32_t noun) const {
  const std::string_view label = propbank(verb, noun);
  const bool circumstance = label.substr(0, 4) == "ARGM" && label != "ARGM-COM" && label != "ARGM-GOL" && label != "ARGM-DIR";
  const std::string_view role = role_of_preposition(clauses_.preposition(noun));
  if ((circumstance && role != "companion") || (role == "agent" && !clauses_.is_passive(verb))) return {};
  return role == "patient" ? "topic" : role;
}

/// Protests, attacks or calls "from" somebody are his; what leaves or takes away has an origin.
std::string_view ParticipantFinder::role_beside_noun(std::uint32_t noun, std::uint32_t other) const {
  const std::string_view role = role_of_preposition(clauses_.preposition(other));
  return role == "origin" && entities_.of_noun(clauses_.trees(), other) && !kRemoving.contains(clauses_.lemma(noun)) ? "agent" : role;
}

void ParticipantFinder::add_obliques(std::vector<Participant>& found, std::uint32_t head, std::uint32_t but) const {
  for (const std::uint32_t child : clauses_.trees().children(head)) {
    const std::string_view relation = clauses_.trees().universal_relation(child);
    if ((relation != "obl" && relation != "nmod") || child == but || child < head) continue;
    const std::string_view role = clauses_.is_verb(head) ? role_beside_verb(head, child) : role_beside_noun(head, child);
    if (!role.empty()) add(found, role, child, head);
  }
}

void ParticipantFinder::add(std::vector<Participant>& found, std::string_view role, std::uint32_t noun, std::uint32_t predicate) const {
  const std::string_view label = propbank(predicate, noun);
  if (label == "ARGM-TMP") return;
  const auto& tokens = clauses_.document().tokens;
  for (const std::uint32_t member : clauses_.coordinated(noun)) {
    if (!clauses_.is_nominal(member) && !entities_.at(member)) continue;
    const IdRange<Token> words = clauses_.noun_phrase(member);
    const Span span{tokens[words.begin].span.begin, tokens[words.end - 1].span.end};
    const bool known = std::any_of(found.begin(), found.end(), [&](const Participant& other) { return other.span == span; });
    if (known || document::overlaps_time(clauses_.document(), tokens[member].span)) continue;
    const bool core = label.size() == 4 && label != "ARGM";
    found.push_back({std::string(role), core ? std::string(label) : std::string(), span, entities_.of_noun(clauses_.trees(), member)});
  }
}

/// The role that the network gives the noun as an argument of the predicate; empty where it gives none.
std::string_view ParticipantFinder::propbank(std::uint32_t predicate, std::uint32_t noun) const {
  if (predicate_at_[predicate] == kNone) return {};
  for (const Argument& argument : clauses_.document().predicates[predicate_at_[predicate]].arguments) {
    if (argument.tokens.contains(noun)) return argument.role;
  }
  return {};
}

}  // namespace nutgraf::events
