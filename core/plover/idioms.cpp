#include "plover/idioms.h"

#include <algorithm>
#include <cstdint>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::plover {
namespace {

using document::Clauses;

/// "Thank you", "I spoke to you": what a speaker does with the hearer is no act between political actors.
bool is_between_speakers(const Document& document, const Event& event) {
  constexpr auto kSpeakers = base::word_set({"i", "you", "me"});
  return std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
    return kSpeakers.contains(base::fold(document::text(document, one.span)));
  });
}

/// "Demonstrated a new screen", "demonstrates that it works" is no protest.
bool shows_something(const Clauses& clauses, const Event& event) {
  const std::uint32_t verb = event.token.index;
  return event.lemma == "demonstrate" && (clauses.object(verb) != Clauses::kNone || clauses.trees().child(verb, "ccomp") != Clauses::kNone);
}

/// "Was released from hospital": who goes home after an illness was nobody's prisoner.
bool leaves_hospital(const Clauses& clauses, const Event& event) {
  constexpr auto kCaring = base::word_set({"clinic", "hospital", "infirmary", "ward"});
  const auto& children = clauses.trees().children(event.token.index);
  const bool leaves = event.lemma == "release" || event.lemma == "discharge";
  return leaves && std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return clauses.preposition(child) == "from" && kCaring.contains(base::fold(clauses.lemma(child)));
  });
}

/// "The population declined by a tenth": what sinks rejects nothing. Who declines declines something, or to do something.
bool only_sinks(const Clauses& clauses, const Event& event) {
  const std::uint32_t verb = event.token.index;
  if (event.lemma != "decline" || !clauses.is_verb(verb) || clauses.trees().child(verb, "xcomp") != Clauses::kNone) return false;
  const std::uint32_t object = clauses.is_passive(verb) ? Clauses::kNone : clauses.object(verb);
  return !clauses.is_passive(verb) && (object == Clauses::kNone || clauses.lemma(object) == "%" || clauses.lemma(object) == "percent");
}

/// "Appealed the ruling": who takes a judgement to a higher court asks it of nobody in politics; who appeals to or for something has no object.
bool appeals_judgement(const Clauses& clauses, const Event& event) {
  const std::uint32_t verb = event.token.index;
  return event.lemma == "appeal" && clauses.is_verb(verb) && !clauses.is_passive(verb) && clauses.object(verb) > verb &&
         clauses.object(verb) != Clauses::kNone;
}

/// "Pleaded guilty", "pleaded not guilty to", "pleaded no contest": a defendant's answer in court asks for nothing (Black's Law
/// Dictionary, "plead", sense 1).
bool answers_in_court(const Clauses& clauses, const Event& event) {
  constexpr auto kPleas = base::word_set({"guilty", "innocent", "innocence", "contest", "contendere", "insanity", "case", "guilt"});
  constexpr std::uint32_t kReach = 4;  // words
  if (event.lemma != "plead" && event.lemma != "pled") return false;
  const std::uint32_t word = event.token.index, end = static_cast<std::uint32_t>(clauses.document().tokens.size());
  for (std::uint32_t token = word + 1; token < end && token <= word + kReach; ++token) {
    if (kPleas.contains(base::fold(clauses.lemma(token)))) return true;
  }
  return false;
}

/// "Called the vote a farce", "called a halt": who calls something, or somebody something, consults nobody.
bool gives_a_name(const Clauses& clauses, const ActorJudge& actors, const Event& event) {
  const std::uint32_t object = event.lemma == "call" ? clauses.object(event.token.index) : Clauses::kNone;
  if (object == Clauses::kNone || clauses.trees().child(event.token.index, "compound") != Clauses::kNone) return false;
  const std::uint32_t name = clauses.trees().child(event.token.index, "xcomp"), behind = clauses.noun_phrase(object).end;
  const bool article = behind < clauses.document().tokens.size() && (clauses.lemma(behind) == "a" || clauses.lemma(behind) == "an");
  return article || !actors.is_actor(clauses.document().tokens[object].span) || (name != Clauses::kNone && !clauses.is_verb(name));
}

/// "A tsunami warning", "issued a travel warning": what warns of nature, or tells people to take care, threatens nobody.
bool warns_of_danger(const Clauses& clauses, const Event& event) {
  constexpr auto kDangers = base::word_set({"avalanche", "boil", "cyclone", "earthquake", "evacuation", "fire", "flood", "frost", "health", "heat", "hurricane",
                                            "ice", "rain", "snow", "storm", "thunderstorm", "tornado", "travel", "tsunami", "typhoon", "warming", "weather",
                                            "wind"});
  if (event.lemma != "warning" && event.lemma != "warn") return false;
  const auto& children = clauses.trees().children(event.token.index);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return kDangers.contains(base::fold(clauses.lemma(child))); });
}

/// "Backed away from the pact": the opposite of backing it.
bool backs_away(const Clauses& clauses, const Event& event) {
  const std::uint32_t next = event.token.index + 1;
  return event.lemma == "back" && next < clauses.document().tokens.size() && clauses.lemma(next) == "away";
}

/// "Resigned in protest", "was held in detention": a bare singular behind a preposition says how something is done (T. Baldwin et al. 2006,
/// "In search of a systematic treatment of determinerless PPs").
bool is_adverbial(const Clauses& clauses, const Event& event) {
  const std::uint32_t noun = event.token.index;
  if (clauses.is_verb(noun) || event.support || clauses.trees().tag(noun).xpos != "NN" || clauses.preposition(noun) != "in") return false;
  const auto& children = clauses.trees().children(noun);
  return std::all_of(children.begin(), children.end(),
                     [&](std::uint32_t child) { return clauses.trees().universal_relation(child) == "case"; });
}

/// "Cardiac arrest": what stops is a heart.
bool is_of_body(const Clauses& clauses, const Event& event) {
  constexpr auto kOrgans = base::word_set({"cardiac", "cardiopulmonary", "heart", "respiratory", "circulatory", "asthma", "panic"});
  const auto& children = clauses.trees().children(event.token.index);
  return !clauses.is_verb(event.token.index) &&
         std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return kOrgans.contains(base::fold(clauses.lemma(child))); });
}

}  // namespace

bool is_idiom(const Clauses& clauses, const ActorJudge& actors, const Event& event) {
  return gives_a_name(clauses, actors, event) || backs_away(clauses, event) || warns_of_danger(clauses, event) || is_between_speakers(clauses.document(), event) || shows_something(clauses, event) || leaves_hospital(clauses, event) ||
         is_adverbial(clauses, event) || answers_in_court(clauses, event) ||
         only_sinks(clauses, event) || appeals_judgement(clauses, event) || is_of_body(clauses, event);
}

bool is_before_press(const Clauses& clauses, const Event& event) {
  constexpr auto kPress = base::word_set({"press", "news", "media"});
  const auto tells_press = [&](std::uint32_t noun) {
    const auto& children = clauses.trees().children(noun);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
      return clauses.trees().relation(child) == "compound" && kPress.contains(base::fold(clauses.lemma(child)));
    });
  };
  const std::uint32_t word = event.token.index, object = clauses.is_verb(word) ? clauses.object(word) : Clauses::kNone;
  return tells_press(word) || (object != Clauses::kNone && tells_press(object));
}

}  // namespace nutgraf::plover
