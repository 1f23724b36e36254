// What is coded as which political act: the table of patterns. Knows lemmas, reads no layer.
// Roots and modes are those of PLOVER (A. Halterman et al. 2023, "PLOVER and POLECAT"), the numbers those of CAMEO (P. Schrodt 2012).
#pragma once

#include <cstddef>
#include <string_view>

namespace nutgraf::plover {

/// Whose part in an event makes it political.
enum class Actors : unsigned char {
  Any,        ///< the words alone say so: "air strike"
  Political,  ///< only where a government, a people, a party or the like takes part: "meet"
};

/// One row: an event whose lemma is among `triggers`, and that has a word of `companions` beside it where any are listed.
/// Both are lists of lemmas parted by spaces; a companion with "@" is a class of words, a trigger with "_" a verb and its particle.
struct Pattern {
  std::string_view root, mode, cameo;
  std::string_view triggers, companions;
  Actors actors = Actors::Political;
};

/// A class of words that a row may name: "@aid".
struct WordClass {
  std::string_view name, words;
};

extern const Pattern kPatterns[];
extern const std::size_t kPatternCount;
extern const WordClass kWordClasses[];
extern const std::size_t kWordClassCount;

}  // namespace nutgraf::plover
