#include "plover/plover.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/each_word.h"
#include "base/utf8.h"
#include "base/word_set.h"
#include "document/clauses.h"
#include "document/entity_index.h"
#include "document/general.h"
#include "document/text.h"
#include "plover/actors.h"
#include "plover/clue_words.h"
#include "plover/contexts.h"
#include "plover/doers.h"
#include "plover/idioms.h"
#include "plover/patterns.h"
#include "plover/targets.h"

namespace nutgraf::plover {
namespace {

using document::Clauses;

constexpr int kSportWords = 2;  ///< that make a sentence one about sport or show: one alone may mean something else ("goal", "race")

constexpr auto kSport = base::word_set(
    {"match",  "cup",     "league",     "goal",      "championship", "tournament", "coach",    "goalkeeper",      "midfielder", "batsman",
     "wicket", "stadium", "semi-final", "semifinal", "quarterfinal", "playoff",    "olympics", "olympic",    "race",       "medal",
     "album",  "film",    "concert",    "movie",     "football",     "rugby",      "cricket",  "basketball", "hockey",     "tennis"});

/// What the root becomes where the act lies ahead: PLOVER codes the word that is given, not the deed.
std::string_view announced(std::string_view root) {
  constexpr auto kHostile = base::word_set({"SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "PROTEST"});
  constexpr auto kFriendly = base::word_set({"CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"});
  if (kHostile.contains(root)) return "THREATEN";
  return kFriendly.contains(root) ? "AGREE" : root;
}

constexpr Pattern kDisapproved{"ACCUSE", "disapprove", "111", "", ""};
constexpr Pattern kDeclined{"REJECT", "", "120", "", ""};

class Coder {
 public:
  explicit Coder(const Document& document)
      : document_(document), clauses_(document), entities_(document), clues_(clauses_, entities_), actors_(clauses_, entities_),
        doers_(clauses_, actors_), targets_(clauses_, entities_, actors_), contexts_(clauses_, entities_), is_taken_(document.tokens.size()) {
    for (std::size_t row = 0; row < kPatternCount; ++row) {
      base::for_each_word(kPatterns[row].triggers, [&](std::string_view trigger) { rows_[trigger].push_back(row); });
    }
    for (const Sentence& sentence : document.sentences) {
      int words = 0;
      for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
        if (kSport.contains(base::fold(clauses_.lemma(token)))) ++words;
      }
      is_sport_.push_back(words >= kSportWords);
    }
  }

  /// Verbs first, so that a noun beside one is not coded a second time: "attend the talks".
  void code(std::vector<Event>& events) {
    for (Event& event : events) {
      if (clauses_.is_verb(event.token.index)) code(event);
    }
    for (Event& event : events) {
      if (!clauses_.is_verb(event.token.index) && !is_taken_[event.token.index]) code(event);
    }
  }

 private:
  void code(Event& event) {
    const std::uint32_t token = event.token.index;
    const Id<Sentence> sentence = document::sentence_of(document_, token);
    if (!sentence || is_sport_[sentence.index]) return;
    const std::uint32_t verb = event.support ? event.support.index : token;
    if (document::tells_rule(clauses_, verb) || (!event.time && document::tells_of_anybody(clauses_, verb))) return;
    if (is_idiom(clauses_, actors_, event) || doers_.is_misfortune(event) || doers_.is_mishap(event, document_.sentences[sentence.index])) return;
    const bool political = is_political(event);
    const std::vector<std::uint32_t> companions = clues_.companions_of(event, false), with_subject = clues_.companions_of(event, true);
    for (const std::string& lemma : clues_.names_of(event)) {
      const auto rows = rows_.find(lemma);
      if (rows == rows_.end()) continue;
      const bool carries = event.support && lemma == clauses_.lemma(event.support.index);  // "committed" of "committed the murder"
      for (const std::size_t row : rows->second) {
        const Pattern& pattern = kPatterns[row];
        if (pattern.actors == Actors::Political && !political) continue;
        if (pattern.by_subject && clauses_.is_verb(token) && clauses_.is_passive(token)) continue;  // "two teachers were struck off"
        std::uint32_t companion = Clauses::kNone;
        if (pattern.companions == kAnyPerson) {
          if (!doers_.is_done_to_person(event)) continue;
        } else {
          companion = companion_of(pattern, pattern.by_subject ? with_subject : companions);
          if (pattern.companions.empty() ? carries : companion == Clauses::kNone) continue;
        }
        if (event.participants.empty()) continue;  // "it was alleged that"
        if (!fits(pattern, event)) continue;
        if (pattern.root == "CONSULT" && (is_before_press(clauses_, event) || !doers_.is_between_actors(event))) continue;
        if (doers_.is_by_thing(event)) continue;
        if (pattern.mode == "martial-law" && doers_.is_emergency_of_nature(event, document_.sentences[sentence.index])) continue;
        if (pattern.mode == "investigate" && doers_.tells_of_disaster(document_.sentences[sentence.index])) continue;
        if (pattern.mode == "demo" && is_of_candidate(event)) continue;
        if (pattern.mode == "demo" && is_by_state(event)) return set(event, kDisapproved, Clauses::kNone);
        return set(event, pattern, companion);
      }
    }
    if (political && is_declined(event) && doers_.has_agent(event) && !doers_.is_by_thing(event)) set(event, kDeclined, Clauses::kNone);
  }

  /// Whether somebody takes part where a row means somebody. Who rescues is told, who warns says what he or another power will do, and where
  /// nobody takes part the words are a figure of speech ("the outbreak was blamed on poor hygiene").
  bool fits(const Pattern& pattern, const Event& event) const {
    constexpr auto kRescuing = base::word_set({"airlift", "assist", "evacuate", "help", "relieve", "rescue", "train"});
    if (pattern.root == "AID" && kRescuing.contains(event.lemma) && !doers_.has_agent(event)) return false;
    if (event.lemma == "warn" && pattern.companions.empty() && !warns_of_deed(event)) return false;
    if ((pattern.mode == "censor" || pattern.mode == "restrict") && !doers_.has_agent(event)) return false;  // "was shut after the fire"
    const bool of_powers = pattern.root == "COOPERATE" || (pattern.root == "RETREAT" && pattern.mode == "withdraw");
    if (of_powers && doers_.has_agent(event) && doers_.is_by_private_person(event)) return false;  // "the singer retreated to the hills"
    if (pattern.root == "MOBILIZE" && is_listed("alert", pattern.companions) && !is_of_forces(event)) return false;
    constexpr auto kWithForce = base::word_set({"ASSAULT", "PROTEST", "MOBILIZE", "COERCE"});
    if (kWithForce.contains(pattern.root)) return true;
    return std::any_of(event.participants.begin(), event.participants.end(),
                       [&](const Participant& one) { return actors_.is_actor(one.span) || actors_.is_person(one.span) || actors_.is_political(one.span); });
  }

  /// "Put the army on alert", unlike the hospitals before an epidemic.
  bool is_of_forces(const Event& event) const {
    return any_participant_word(clauses_, event, [](const std::string& lemma) { return is_listed(lemma, "@force @arms"); });
  }

  /// "Ruiz held a rally": one named person's is held to win votes, and protests against nobody.
  bool is_of_candidate(const Event& event) const {
    return event.lemma == "rally" && !clauses_.is_verb(event.token.index) &&
           std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
             return one.role == "agent" && one.entity && document_.entities[one.entity.index].type == EntityType::Person;
           });
  }

  /// "Warned that his government would expel them", unlike "warned that the toll may rise": what somebody will do.
  bool warns_of_deed(const Event& event) const {
    const document::Trees& trees = clauses_.trees();
    const std::uint32_t deed = trees.child(event.token.index, "ccomp");
    if (deed == Clauses::kNone) return trees.child(event.token.index, "obl") != Clauses::kNone;  // "warned against meddling"
    const std::uint32_t doer = trees.child(deed, "nsubj");
    const bool ahead = std::any_of(trees.children(deed).begin(), trees.children(deed).end(), [&](std::uint32_t child) {
      const std::string_view lemma = clauses_.lemma(child);
      return trees.universal_relation(child) == "aux" && (lemma == "will" || lemma == "would" || lemma == "wo" || lemma == "'ll");
    });
    return ahead && doer != Clauses::kNone && (actors_.is_political(document_.tokens[doer].span) || trees.tag(doer).upos == "PRON");
  }

  std::uint32_t companion_of(const Pattern& pattern, const std::vector<std::uint32_t>& words) const {
    const auto found = std::find_if(words.begin(), words.end(), [&](std::uint32_t word) { return goes_with(word, pattern.companions); });
    return found == words.end() ? Clauses::kNone : *found;
  }

  bool goes_with(std::uint32_t word, std::string_view list) const { return is_listed(base::fold(clauses_.lemma(word)), list); }

  bool is_political(const Event& event) const {
    return std::any_of(event.participants.begin(), event.participants.end(),
                       [&](const Participant& participant) { return actors_.is_political(participant.span); });
  }

  /// A state that protests complains; only people take to the streets.
  bool is_by_state(const Event& event) const {
    return event.lemma == "protest" && std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
      return one.role == "agent" && one.entity && document_.entities[one.entity.index].type == EntityType::Gpe;
    });
  }

  /// "Will not lift the ban": whoever says what he will not do rejects it, but not who will not hinder it.
  bool is_declined(const Event& event) const {
    constexpr auto kHindering = base::word_set({"prevent", "stop", "hinder", "block", "reject", "refuse", "oppose", "deny", "forbid", "ban", "resist",
                                               "object", "interfere", "obstruct", "harm", "hurt", "attack", "punish", "abandon", "give_up", "forget"});
    if (event.status != EventStatus::Denied || !clauses_.is_verb(event.token.index) || kHindering.contains(event.lemma)) return false;
    bool negated = false, ahead = false;
    for (const std::uint32_t child : clauses_.trees().children(event.token.index)) {
      const std::string_view lemma = clauses_.lemma(child);
      ahead |= clauses_.trees().universal_relation(child) == "aux" && (lemma == "will" || lemma == "would" || lemma == "wo");
      negated |= ahead && (lemma == "not" || lemma == "n't" || lemma == "never" || lemma == "no");  // "not many would come" denies the many
    }
    return negated;
  }

  void set(Event& event, const Pattern& pattern, std::uint32_t companion) {
    std::string_view root = pattern.root;
    if (event.status == EventStatus::Denied) {
      if (!is_declined(event)) return;
      root = "REJECT";
    } else if (event.status == EventStatus::Planned) {
      const bool bare_noun = !event.support && !clauses_.is_verb(event.token.index);  // "worked to arrange a meeting" is no promise of one
      if (bare_noun || is_governed(event)) return;
      if (announced(root) != root && !doers_.may_promise(event)) return;  // "they will talk to him": who promises nothing
      if (pattern.mode == "resign") return;  // who will go has agreed to nothing
      root = announced(root);
    } else if (event.status != EventStatus::Happened && event.status != EventStatus::Ongoing) {
      return;
    }
    event.plover = root;
    event.mode = root == pattern.root ? pattern.mode : std::string_view();
    event.cameo = root == pattern.root ? pattern.cameo : std::string_view();
    event.evidence.push_back(event.span);
    if (event.support) event.evidence.push_back(document_.tokens[event.support.index].span);
    if (companion != Clauses::kNone) {
      event.evidence.push_back(document_.tokens[companion].span);
      is_taken_[companion] = true;
    }
    contexts_.add_contexts(event);
    std::sort(event.evidence.begin(), event.evidence.end(), [](Span a, Span b) { return a.begin < b.begin; });
    event.evidence.erase(std::unique(event.evidence.begin(), event.evidence.end()), event.evidence.end());
    targets_.add_target(event);
  }

  /// Whether the word above says of the event what is coded there already: "agreed to meet".
  bool is_governed(const Event& event) const {
    std::uint32_t verb = event.support ? event.support.index : event.token.index;
    if (clauses_.trees().universal_relation(verb) == "conj") verb = clauses_.trees().head(verb);  // "promised to come and talk"
    if (clauses_.trees().is_root(verb) || clauses_.trees().universal_relation(verb) != "xcomp") return false;
    const std::string above(clauses_.lemma(clauses_.trees().head(verb)));
    return rows_.count(above) > 0 || rows_.count(above + "_inf") > 0;
  }

  const Document& document_;
  Clauses clauses_;
  document::EntityIndex entities_;
  ClueWords clues_;
  ActorJudge actors_;
  DoerJudge doers_;
  TargetFinder targets_;
  ContextFinder contexts_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> rows_;  ///< the rows that a lemma triggers
  std::vector<bool> is_sport_;                                           ///< of each sentence
  std::vector<bool> is_taken_;                                           ///< of each token: a coded event has it as companion
};

}  // namespace

void code_events(const Document& document, std::vector<Event>& events) {
  if (events.empty()) return;
  Coder(document).code(events);
}

}  // namespace nutgraf::plover
