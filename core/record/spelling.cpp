#include "record/spelling.h"

#include <array>
#include <cstddef>
#include <utility>

#include "base/utf8.h"
#include "base/word_set.h"

namespace nutgraf::record {
namespace {

// Numerals up to the tens; larger ones are written in words on either side ("5 million").
constexpr std::array<std::string_view, 20> kUnits{"zero",    "one",     "two",       "three",    "four",     "five",    "six",
                                                  "seven",   "eight",   "nine",      "ten",      "eleven",   "twelve",  "thirteen",
                                                  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 8> kTens{"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

constexpr auto kMagnitudes = base::word_set({"hundred", "thousand", "million", "billion", "trillion"});
constexpr auto kCurrencies = base::word_set({"dollar", "dollars", "euro", "euros", "pound", "pounds", "cents"});
constexpr auto kFillers = base::word_set({"ah", "eh", "er", "erm", "hm", "hmm", "mhm", "mm", "uh", "uhm", "um", "umm"});

/// Endings that British and American English spell otherwise, behind three letters or more.
struct Ending {
  std::string_view british, american;
};
constexpr Ending kEndings[] = {{"our", "or"},      {"ours", "ors"},      {"oured", "ored"},   {"ouring", "oring"}, {"ourable", "orable"},
                               {"ourite", "orite"}, {"ourites", "orites"}, {"ourful", "orful"}, {"ise", "ize"},      {"ised", "ized"},
                               {"ises", "izes"},   {"ising", "izing"},   {"isation", "ization"}, {"isations", "izations"},
                               {"tre", "ter"},     {"tres", "ters"},     {"yse", "yze"},      {"ysed", "yzed"},    {"ysing", "yzing"}};
constexpr std::size_t kShortestStem = 3;

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() >= ending.size() && word.substr(word.size() - ending.size()) == ending;
}

std::string american(std::string word) {
  for (const Ending& ending : kEndings) {
    if (word.size() < ending.british.size() + kShortestStem || !ends_with(word, ending.british)) continue;
    return word.substr(0, word.size() - ending.british.size()).append(ending.american);
  }
  return word;
}

/// The numeral in digits; empty for any other word.
std::string digits_of(std::string_view word) {
  for (std::size_t i = 0; i < kUnits.size(); ++i) {
    if (kUnits[i] == word) return std::to_string(i);
  }
  for (std::size_t i = 0; i < kTens.size(); ++i) {
    if (kTens[i] == word) return std::to_string(20 + 10 * i);
  }
  return {};
}

bool is_number(std::string_view key) { return !key.empty() && base::is_digit(static_cast<unsigned char>(key.front())); }
bool is_one_digit(std::string_view key) { return key.size() == 1 && key[0] >= '1' && key[0] <= '9'; }
bool is_tens(std::string_view key) { return key.size() == 2 && key[0] >= '2' && key[0] <= '9' && key[1] == '0'; }

/// What stands before "n't": "ca" is "can".
std::string full_auxiliary(std::string short_form) {
  if (short_form == "ca") return "can";
  if (short_form == "wo") return "will";
  if (short_form == "sha") return "shall";
  return short_form;
}

}  // namespace

std::vector<std::string> spelled_alike(std::string word) {
  if (word == "cannot") return {"can", "not"};
  if (word == "ok") return {"okay"};
  if (ends_with(word, "n't") && word.size() > 3) return {full_auxiliary(word.substr(0, word.size() - 3)), "not"};
  if (std::string digits = digits_of(word); !digits.empty()) return {std::move(digits)};
  return {american(std::move(word))};
}

void join_number(std::vector<Word>& words) {
  Word& first = words[words.size() - 2];
  const Word& second = words.back();
  if (second.gap > Gap::None) return;
  if (is_tens(first.key) && is_one_digit(second.key)) first.key[1] = second.key[0];
  else if (first.key == "per" && second.key == "cent") first.key = "percent";
  else return;
  first.span.end = second.span.end;
  words.pop_back();
}

bool is_filler(std::string_view key) { return kFillers.contains(key); }
bool is_currency(std::string_view key) { return kCurrencies.contains(key); }
bool is_amount(std::string_view key) { return is_number(key) || kMagnitudes.contains(key); }

}  // namespace nutgraf::record
