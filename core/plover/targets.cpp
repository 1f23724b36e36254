#include "plover/targets.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/word_set.h"
#include "document/text.h"
#include "plover/patterns.h"

namespace nutgraf::plover {
namespace {

using document::Clauses;

/// Acts that both sides do to each other.
bool is_mutual(std::string_view root) { return root == "CONSULT" || root == "AGREE" || root == "COOPERATE" || root == "SUPPORT"; }

/// Acts that are done at a place and not to it.
bool is_local(std::string_view root) { return root == "CONSULT" || root == "PROTEST" || root == "ASSAULT"; }

}  // namespace

TargetFinder::TargetFinder(const document::Clauses& clauses, const document::EntityIndex& entities, const ActorJudge& actors)
    : clauses_(clauses), entities_(entities), actors_(actors), is_speaker_(clauses.document().tokens.size()) {
  for (const Quote& quote : document().quotes) {
    if (!quote.speaker) continue;
    const IdRange<Token> words = document::tokens_in(document(), *quote.speaker);
    for (std::uint32_t token = words.begin; token < words.end; ++token) is_speaker_[token] = true;
  }
}

/// Names as target whom the act is directed at, where no participant does so yet.
void TargetFinder::add_target(Event& event) const {
  std::size_t agents = 0;
  for (const Participant& participant : event.participants) {
    if (participant.role == "agent") ++agents;
    const bool directed = participant.role == "target" || participant.role == "recipient" || participant.role == "patient" || participant.role == "destination";
    const bool to_people = directed && (event.plover == "REQUEST" || event.plover == "THREATEN") && actors_.is_person(participant.span);
    if (to_people || (directed && (participant.entity || actors_.is_actor(participant.span)) && !is_owned(participant))) return;
  }
  for (Participant& participant : event.participants) {
    if (is_other_side(event, participant)) {
      participant.role = "target";
      return;
    }
  }
  const bool mutual = is_mutual(event.plover) || event.lemma == "fail";  // "the two sides failed to agree"
  if (agents > 1 && mutual) return;  // each is the other's target
  if (!add_actor_below(event, true)) add_actor_below(event, false);
}

/// Whether a participant is whom the act concerns: with whom one speaks or fights, whence one withdraws.
bool TargetFinder::is_other_side(const Event& event, const Participant& participant) const {
  constexpr auto kFights = base::word_set({"fight", "clash", "battle", "war", "skirmish", "fighting"});
  constexpr auto kLeaves = base::word_set({"RETREAT", "AGREE", "SANCTION", "REJECT", "AID"});
  if (participant.role == "companion") return event.plover != "ASSAULT" || kFights.contains(event.lemma);
  return participant.role == "origin" && kLeaves.contains(event.plover) && actors_.is_actor(participant.span);
}

/// "Withdrew its troops": what is the agent's own is not whom the act is directed at.
bool TargetFinder::is_owned(const Participant& participant) const {
  const std::string_view xpos = clauses_.trees().tag(document::tokens_in(document(), participant.span).begin).xpos;
  return xpos == "PRP$";
}

/// The first actor, or the first that is an entity, in the rest of the event's clause: "agreed to send troops to Norway".
bool TargetFinder::add_actor_below(Event& event, bool as_entity) const {
  const std::uint32_t head = event.support ? event.support.index : event.token.index;
  for (std::uint32_t token = head + 1; token < clauses_.trees().range(head).end; ++token) {
    if (!clauses_.is_nominal(token) || clauses_.trees().tag(token).upos == "PRON") continue;
    if (as_entity ? !entities_.at(token) : is_before_noun(token)) continue;
    if (!actors_.is_political(document().tokens[token].span) || document::overlaps_time(document(), document().tokens[token].span)) continue;
    if (is_speaker_[token] || !is_said_of(head, token) || (is_local(event.plover) && is_within_venue(head, token))) continue;
    if (event.plover == "REQUEST" && is_in_clause_below(head, token)) continue;
    if (event.plover == "PROTEST" && is_in_favour(head, token)) continue;
    Participant other = participant_of(token);
    const bool known = std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
      const bool own = one.role == "agent" || one.role == "companion";
      return one.span == other.span || (own && (one.span.overlaps(other.span) || (other.entity && one.entity == other.entity)));
    });
    if (known || is_owned(other) || is_venue(event, other, token)) continue;
    event.participants.push_back(std::move(other));
    return true;
  }
  return false;
}

/// Whether a word stands in a clause below the event: whom what is asked for concerns is not who is asked ("appealed for money to help refugees").
bool TargetFinder::is_in_clause_below(std::uint32_t head, std::uint32_t token) const {
  for (; token != head && !clauses_.trees().is_root(token); token = clauses_.trees().head(token)) {
    const std::string_view relation = clauses_.trees().universal_relation(token);
    if (clauses_.is_verb(token) && (relation == "advcl" || relation == "acl")) return true;
  }
  return false;
}

/// "Rallied in support of the mayor": for whom one takes to the streets is not whom one protests against.
bool TargetFinder::is_in_favour(std::uint32_t head, std::uint32_t token) const {
  constexpr auto kFavour = base::word_set({"aid", "celebration", "defence", "defense", "favor", "favour", "honor", "honour", "memory", "remembrance",
                                           "solidarity", "support", "tribute"});
  for (; token != head && !clauses_.trees().is_root(token); token = clauses_.trees().head(token)) {
    if (kFavour.contains(clauses_.lemma(token)) || clauses_.preposition(token) == "for") return true;
  }
  return false;
}

/// Whether a name only tells where something is that lies there: "rallied at the square [of Lima]".
bool TargetFinder::is_within_venue(std::uint32_t head, std::uint32_t token) const {
  constexpr auto kPlacing = base::word_set({"in", "at", "near", "outside", "inside", "across", "throughout", "within", "around"});
  const Id<Entity> entity = entities_.at(token);
  if (!entity || !is_place(document().entities[entity.index].type)) return false;
  for (std::uint32_t noun = clauses_.trees().head(token); noun != head && !clauses_.trees().is_root(noun); noun = clauses_.trees().head(noun)) {
    if (clauses_.is_nominal(noun) && kPlacing.contains(clauses_.preposition(noun))) return true;
  }
  return false;
}

/// Where an act happens suffers nothing: "met in Oslo", "resigned in Lima".
bool TargetFinder::is_venue(const Event& event, const Participant& other, std::uint32_t token) const {
  if (!other.entity) return false;
  constexpr auto kPlacing = base::word_set({"in", "at", "near", "outside", "inside", "across", "throughout", "within", "around"});
  const IdRange<Token> words = document::tokens_in(document(), other.span);
  const bool is_receiver = event.plover == "AID" && clauses_.trees().universal_relation(words.end - 1) == "nmod";  // "aid for those in Yemen"
  if (is_receiver) return false;
  const bool is_at_place = is_place(document().entities[other.entity.index].type);
  while (is_before_noun(token)) token = clauses_.trees().head(token);
  return event.place == other.entity || (is_at_place && (kPlacing.contains(clauses_.preposition(token)) || kPlacing.contains(clauses_.preposition(words.end - 1))));
}

bool TargetFinder::is_before_noun(std::uint32_t token) const { return clauses_.trees().relation(token) == "compound"; }

/// The whole noun phrase as target: of "regime" or "Oslo" in "the Oslo regime leader Ruiz" that of the leader.
Participant TargetFinder::participant_of(std::uint32_t token) const {
  std::uint32_t noun = token;
  while (is_before_noun(noun)) noun = clauses_.trees().head(noun);
  const IdRange<Token> words = clauses_.noun_phrase(noun);
  const Id<Entity> entity = entities_.of_noun(clauses_.trees(), noun);
  return {"target", "", {document().tokens[words.begin].span.begin, document().tokens[words.end - 1].span.end},
          entity ? entity : entities_.at(token)};
}

/// Whether a word belongs to what an event's own clause says, and not to another clause told of somebody in it or beside it.
bool TargetFinder::is_said_of(std::uint32_t head, std::uint32_t token) const {
  for (; token != head; token = clauses_.trees().head(token)) {
    if (clauses_.trees().is_root(token) || is_aside(token)) return false;
    if (clauses_.trees().head(token) == head && clauses_.trees().relation(token) == "conj" && clauses_.is_verb(token)) return false;
  }
  return true;
}

/// Whether a word heads a clause with a subject of its own, a participle that says what came of it all, or what was before or after.
bool TargetFinder::is_aside(std::uint32_t token) const {
  constexpr auto kBesides = base::word_set({"after", "before", "since", "until", "during", "amid", "following", "despite"});
  const std::string_view relation = clauses_.trees().relation(token);
  if (relation == "obl" && kBesides.contains(clauses_.preposition(token))) return true;
  if (relation == "conj" && clauses_.is_verb(token) && clauses_.trees().child(token, "nsubj") != Clauses::kNone) return true;
  const bool agreed = relation == "ccomp" && clauses_.lemma(clauses_.trees().head(token)) == "agree";
  if (!agreed && relation != "acl:relcl" && relation != "parataxis" && relation != "advcl") return false;
  const auto lacks = [&](std::string_view child) { return clauses_.trees().child(token, child) == Clauses::kNone; };
  return !lacks("nsubj") || (clauses_.trees().tag(token).xpos == "VBG" && lacks("mark"));
}

}  // namespace nutgraf::plover
