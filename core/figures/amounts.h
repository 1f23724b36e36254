// One amount: a number or two with their bound and unit. Reads words, links and the country of the article.
#pragma once

#include <cstddef>
#include <optional>

#include "figures/numerals.h"
#include "figures/words.h"

namespace nutgraf::figures {

/// An amount at a place of a sentence. Of `figure` the span, the numbers, the unit and what its own words tell of its kind are known.
struct Amount {
  Figure figure;
  std::size_t begin = 0, end = 0;  ///< its words
  std::size_t number = 0;          ///< the word at which its first number begins
  Numeral numeral;                 ///< that number
};

/// The amount whose first number or sign of money stands at a word; words before it may bound it. Nothing where no number stands there.
/// An ordinal is an amount only where it is a rank ("third-largest", "finished second").
std::optional<Amount> read_amount(const Words& words, std::size_t at);

}  // namespace nutgraf::figures
