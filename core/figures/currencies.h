// Currencies before and behind a number, with their codes of ISO 4217. Reads words, links and the country of the article.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "figures/words.h"

namespace nutgraf::figures {

/// A currency at a place of a sentence. Its code is empty where the article does not tell which one of several it is ("pesos").
struct Currency {
  std::string code;
  std::size_t end = 0;      ///< the word behind it
  bool hundredths = false;  ///< cents, pence
};

/// The sign or code that begins at a word and stands before the number: "$", "US$", "£", "EUR".
std::optional<Currency> read_money_sign(const Words& words, std::size_t at);

/// The currency that begins at a word behind the number: "dollars", "Australian dollars", "euros", "pence", "USD".
std::optional<Currency> read_money_word(const Words& words, std::size_t at);

}  // namespace nutgraf::figures
