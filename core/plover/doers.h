// Whether an event is an act of somebody on somebody, and no mishap, accident or force of nature.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>

#include "base/utf8.h"
#include "document/clauses.h"
#include "document/text.h"
#include "nutgraf/document.h"
#include "plover/actors.h"

namespace nutgraf::plover {

/// Whether the folded lemma of some word of those who take part passes the test.
template <class Test>
bool any_participant_word(const document::Clauses& clauses, const Event& event, Test test) {
  return std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
    const IdRange<Token> words = document::tokens_in(clauses.document(), one.span);
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
      if (test(base::fold(clauses.lemma(token)))) return true;
    }
    return false;
  });
}

/// Judges who does an event and to whom, from its participants and the words of its sentence.
class DoerJudge {
 public:
  DoerJudge(const document::Clauses& clauses, const ActorJudge& actors);

  /// Whether somebody is killed, shot or rounded up by somebody: a goal kills a game and a fall a climber, and neither is an assault.
  bool is_done_to_person(const Event& event) const;
  /// Whether somebody or something does the event.
  bool has_agent(const Event& event) const;
  /// A state of emergency before a storm coerces nobody.
  bool tells_of_disaster(const Sentence& sentence) const;
  /// So does one for a storm or a disease of which the article tells, or that names itself ("a public health emergency").
  bool is_emergency_of_nature(const Event& event, const Sentence& sentence) const;
  /// Whether who does it is political or has a name: what they, whoever they are, will do is no promise.
  bool may_promise(const Event& event) const;
  /// Whether one who holds no office does it: his retreats and collaborations are no politics.
  bool is_by_private_person(const Event& event) const;
  /// A fire that kills attacks nobody, and who looks into one accuses nobody.
  bool is_misfortune(const Event& event) const;
  /// A lorry that kills attacks nobody, nor does who drives it, unless the sentence speaks of intent; and who was killed by nobody that is
  /// named was attacked only where the article tells of force.
  bool is_mishap(const Event& event, const Sentence& sentence) const;
  /// Who consults is somebody, unlike a mother who calls the police, and so is whom one calls, meets or visits, unlike a deadline.
  bool is_between_actors(const Event& event) const;
  /// "The findings urged a meeting", "the crisis demands action": what is no actor acts on nobody, unless it is itself an act of force.
  bool is_by_thing(const Event& event) const;

 private:
  bool has_political_agent(const Event& event) const;
  bool is_act_of_force(Span words) const;
  bool has_many_agents(const Event& event) const;
  bool has_political_host(const Event& event) const;
  bool is_headed_by_actor(const Participant& agent) const;
  bool names_body(std::uint32_t noun) const;
  Span head_of(Span words) const;

  const Document& document_;
  const document::Clauses& clauses_;
  const ActorJudge& actors_;
  bool is_of_force_ = false;     ///< whether the article opens with words of force
  bool is_of_disaster_ = false;  ///< whether it opens with words of a disaster
};

}  // namespace nutgraf::plover
