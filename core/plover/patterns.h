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

/// One row: an event whose lemma is among `triggers`, and that has a word of `companions` among its objects, obliques and modifiers where
/// any are listed; who acts carries the sense only where `by_subject` says so ("workers struck"). Both are lists of lemmas parted by
/// spaces. A companion with "@" is a class of words, "@person" anybody to whom the act is done. A trigger with "_" is a verb with its
/// particle or preposition, with an infinitive ("ask_inf"), with a clause ("warn_that"), or a noun ("rally_n").
struct Pattern {
  std::string_view root, mode, cameo;
  std::string_view triggers, companions;
  Actors actors = Actors::Political;
  bool by_subject = false;
};

/// The companion that stands for anybody to whom an act is done.
constexpr std::string_view kAnyPerson = "@person";

/// Whether a lemma is among the words of a list, or in a class that it names.
bool is_listed(std::string_view lemma, std::string_view list);

extern const Pattern kPatterns[];
extern const std::size_t kPatternCount;
}  // namespace nutgraf::plover
