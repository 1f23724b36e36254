// Numbers as words and digits write them. Reads words.
#pragma once

#include <cstddef>
#include <optional>

#include "figures/words.h"

namespace nutgraf::figures {

enum class NumeralForm { Cardinal, Fraction, Ordinal, Several };

/// A number at a place of a sentence.
struct Numeral {
  NumeralForm form = NumeralForm::Cardinal;
  Number value;
  Number step{1, 1};    ///< the worth of its last digit
  std::int64_t by = 1;  ///< by which "million" and its like multiply it
  std::size_t end = 0;  ///< the word behind it
  bool digits = false;  ///< whether digits write it
};

/// The number that a text of digits writes: "12", "1,200", "5.2"; nothing for "1.2.3" and "12,34".
std::optional<Numeral> read_digits(std::string_view text);

/// The number that begins at a word: "12", "1,200", "12 000", "5.2 million", "twenty-four", "a hundred", "two and a half", "a dozen", "half a
/// million", "two-thirds", "third", "21st", "dozens", "tens of thousands". `money` says that a sign of money stands before it, which makes
/// "5m" a million and no length.
std::optional<Numeral> read_numeral(const Words& words, std::size_t at, bool money);

}  // namespace nutgraf::figures
