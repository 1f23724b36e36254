// Whether the words around an expression of time look back or ahead. It reads words only, so that times are the same with and without a network.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "time/words.h"

namespace nutgraf::time {

/// `FutureOfPast` is what lay ahead when it was said and may be over by now: "would meet on Friday", "was due on Friday".
enum class Tense : std::uint8_t { Unknown, Past, FutureOfPast, Future };

/// Whether a clause in the past leads up to now ("has killed") or lies before another past ("had attacked").
enum class Aspect : std::uint8_t { Simple, Perfect, Pluperfect };

/// The tenses of one sentence.
class TenseReader {
 public:
  explicit TenseReader(const std::vector<Word>& words);

  /// The tense of the clause that holds words [begin, end): that of the nearest verb before them, else of the first one
  /// after them. "will send … on Wednesday" and "the talks due on Friday" look ahead.
  Tense around(std::size_t begin, std::size_t end) const;

  /// The aspect of the verb that gives that tense.
  Aspect aspect_around(std::size_t begin, std::size_t end) const;

 private:
  struct Cue {
    std::optional<Tense> tense;
    Aspect aspect = Aspect::Simple;
    bool ends_clause = false;
    bool joins = false;  ///< "and", "but"
    bool infinitive = false;  ///< "to hold", "to be held"
  };
  const Cue* nearest(std::size_t begin, std::size_t end) const;

  std::vector<Cue> cues_;  ///< one a word
};

}  // namespace nutgraf::time
