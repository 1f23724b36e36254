// Words given to somebody, as they are found: by tokens, before quotations are put together.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::quotes {

/// What one cue reports, or what stands between one pair of marks.
struct Report {
  static constexpr std::uint32_t kNone = Id<Token>::kNone;

  QuoteKind kind = QuoteKind::Indirect;
  std::vector<IdRange<Token>> content;        ///< in order
  std::optional<std::uint32_t> cue;           ///< the word of the cue that carries its meaning
  IdRange<Token> cue_words;                   ///< the cue with its auxiliaries and its preposition
  std::string lemma;
  Stance stance = Stance::Say;
  QuoteClass quote_class = QuoteClass::Speech;
  QuoteRule rule = QuoteRule::Marks;
  SpeakerRule source_rule = SpeakerRule::Subject;
  bool fragment = false;                      ///< a few words in marks, speech only where a report holds them: was "a mess"
  bool spoken = true;                         ///< of speech or writing; not of a belief, a wish or an intention
  bool clausal = true;                        ///< what it reports is a clause, an infinitive or stands in marks; no noun
  bool negated = false;
  bool questioned = false;
  std::optional<std::uint32_t> begins_anew;   ///< where its clause ends what an earlier cue reports: ", adding that …", ", the source said"
  std::optional<IdRange<Token>> source;
  std::uint32_t source_head = kNone;          ///< the word of the source that carries its meaning, where a tree tells
  std::uint32_t addressee = kNone, target = kNone;  ///< likewise
};

class Clauses;

/// Gives a report its cue: the word that carries the meaning and the words around it.
void set_cue(Report& report, const Clauses& clauses, std::uint32_t cue, IdRange<Token> cue_words, Stance stance, bool spoken);
/// Gives a report the noun phrase of this head as its source; none where that is no noun, or nobody in particular ("you", "anyone").
void set_source(Report& report, const Clauses& clauses, std::uint32_t head);
/// Adds words to what is reported, unless there are none.
void add(Report& report, IdRange<Token> range);

}  // namespace nutgraf::quotes
