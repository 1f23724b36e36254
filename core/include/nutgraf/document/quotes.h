// Words given to somebody, with the words that report them and what told the speaker.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "nutgraf/document/mentions.h"
#include "nutgraf/span.h"

namespace nutgraf {

enum class QuoteKind : std::uint8_t { Direct, Indirect, Mixed };
/// What it is that a quotation gives to somebody: words that were spoken or written, a belief or perception, a will (a decision, a
/// plan, support, refusal), or the judgement of an authority.
enum class QuoteClass : std::uint8_t { Speech, Writing, Thought, Will, Act };
enum class Stance : std::uint8_t { Say, Claim, Deny, Blame, Praise, Demand, Promise, Warn, Ask, Agree };

/// The words that report a quotation: a verb ("said"), a noun ("warning") or "according to".
struct Cue {
  Span span;
  std::string lemma;
  Stance stance = Stance::Say;
  bool negated = false;     ///< "did not say that …"
  bool questioned = false;  ///< "did not say whether …", "asked if …"
};

/// The construction by which a quotation was found.
enum class QuoteRule : std::uint8_t {
  Marks,            ///< words in marks that no clause reports
  CueBefore,        ///< Ruiz said: "…"
  CueBehind,        ///< "…," Ruiz said
  CueWithin,        ///< "…," Ruiz said, "…"
  Label,            ///< RUIZ: "…", and "…" — Ruiz
  Turn,             ///< a turn of an interview, a hearing or a transcript
  ThatClause,       ///< said that …
  BareClause,       ///< said …, without "that"
  QuestionClause,   ///< asked whether …
  Gerund,           ///< denied stealing
  Aside,            ///< …, Ruiz said, …, without marks
  Infinitive,       ///< vowed to …
  Request,          ///< urged them to …
  Preposition,      ///< called for …
  Object,           ///< announced the plan
  Predicate,        ///< called it a mess, accused them of theft
  PassiveClause,    ///< was told that …
  PassiveComplement,  ///< is expected to …
  PassiveObject,    ///< was condemned by …
  Accusation,       ///< was accused of …, by nobody
  Plea,             ///< pleaded guilty
  Dissent,          ///< Ruiz disagreed
  NounClause,       ///< the claim that …, the decision to …
  NounObject,       ///< warnings of …
  Adjective,        ///< confident that …
  AccordingTo,      ///< according to Ruiz
};

/// Where the words for a speaker were found.
enum class SpeakerRule : std::uint8_t {
  Subject,        ///< of the word that reports
  SharedSubject,  ///< which the cue has of a clause above or before: "rose and said", "…, adding that"
  Agent,          ///< by Ruiz
  AccordingTo,
  Owner,          ///< Ruiz's claim, or who makes it
  Label,
  Sender,         ///< of the document in which the words stand
  LastSpeaker,    ///< whoever spoke in the sentence before
};

/// Words given to somebody. `spans` are in order: of direct speech the quoted words with their marks, one a paragraph that the
/// quotation runs over; of reported speech its clause; and one a part where the words that report it stand in the middle.
struct Quote {
  QuoteKind kind = QuoteKind::Direct;
  std::vector<Span> spans;
  std::optional<Span> speaker;    ///< the words that name who said it
  Id<Mention> speaker_mention;    ///< the mention that they are, where one is
  std::optional<Cue> cue;
  Id<Mention> addressee;          ///< to whom it was said
  Id<Mention> target;             ///< whom the cue blames, praises …
  Id<Quote> within;               ///< the quotation that holds this one
  QuoteClass quote_class = QuoteClass::Speech;
  QuoteRule rule = QuoteRule::Marks;
  SpeakerRule speaker_rule = SpeakerRule::Subject;  ///< says something only where there is a speaker
  double confidence = 0.0;          ///< 0 to 1: of quotations of this make, the share whose words and class are right
  double speaker_confidence = 0.0;  ///< likewise of their speakers; the stage "voices" writes it
  std::optional<Span> speaker_named = std::nullopt;  ///< where the speaker's words are no name: the nearest name of who it is; likewise
  bool by_reader = false;  ///< whether a correction set anything of it
};

}  // namespace nutgraf
