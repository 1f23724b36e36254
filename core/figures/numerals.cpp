#include "figures/numerals.h"

#include "base/exact.h"
#include "base/utf8.h"
#include "figures/number_words.h"

namespace nutgraf::figures {
namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::size_t kLongestNumber = 12;  // words

bool scale(Numeral& numeral, std::int64_t by) {
  const auto value = base::multiply(numeral.value, {by, 1}), step = base::multiply(numeral.step, {by, 1});
  if (!value || !step) return false;
  numeral.value = *value;
  numeral.step = *step;
  numeral.by *= by;
  return true;
}

/// "m", "k" and "b" behind digits are multipliers of money, and of what is counted: "1.2m people".
std::optional<std::int64_t> short_multiplier(const Words& words, std::size_t at, bool money) {
  const Word& word = words.at(at);
  const std::int64_t value = word.is("m") ? kMillion : word.is("k") ? 1'000 : word.is("b") ? 1'000 * kMillion : 0;
  const bool counts = money || (word.glued && words.xpos(at + 1) == "NNS");
  return value > 0 && counts ? std::optional(value) : std::nullopt;
}

/// Multipliers behind a number: "million", "hundred thousand", "bn".
bool read_multipliers(const Words& words, Numeral& numeral, bool money) {
  if (const auto by = short_multiplier(words, numeral.end, money)) {
    ++numeral.end;
    return scale(numeral, *by);
  }
  const std::size_t hyphen = words.at(numeral.end).is("-") && words.at(numeral.end).glued && words.at(numeral.end + 1).glued ? 1 : 0;
  for (std::size_t at = numeral.end + hyphen;; ++at) {
    const auto by = multiplier(words.at(at).text);
    if (!by) return true;
    if (!scale(numeral, *by)) return false;
    numeral.end = at + 1;
  }
}

/// "and a half", "½", "1/2" behind a number.
void read_half(const Words& words, Numeral& numeral) {
  std::size_t length = words.phrase(numeral.end, "and a half");
  if (length == 0 && (words.at(numeral.end).is("½") || words.at(numeral.end).is("1/2"))) length = 1;
  const auto value = length > 0 ? base::add(numeral.value, {1, 2}) : std::nullopt;
  if (!value) return;
  numeral.value = *value;
  numeral.end += length;
}

/// Groups of three digits that spaces part: "12 000".
std::string grouped_digits(const Words& words, std::size_t at, std::size_t& end) {
  std::string text = words.at(at).text;
  end = at + 1;
  const bool may_begin = text.size() <= 3 && text.find_first_not_of("0123456789") == std::string::npos && text[0] != '0';
  while (may_begin && words.at(end).digits && words.at(end).text.size() == 3 && words.at(end).text.find_first_not_of("0123456789") == std::string::npos &&
         words.at(end).span.begin == words.at(end - 1).span.end + 1) {
    text += words.at(end++).text;
  }
  return text;
}

std::optional<Numeral> read_in_digits(const Words& words, std::size_t at, bool money) {
  std::size_t end = at;
  auto numeral = read_digits(grouped_digits(words, at, end));
  if (!numeral) return std::nullopt;
  numeral->end = end;
  const std::string_view suffix = words.at(end).glued ? std::string_view(words.at(end).text) : std::string_view();
  if (suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th") {
    numeral->form = NumeralForm::Ordinal;
    ++numeral->end;
    return numeral;
  }
  read_half(words, *numeral);
  if (!read_multipliers(words, *numeral, money)) return std::nullopt;
  return numeral;
}

/// A number below a hundred: "seven", "twenty-four".
std::optional<std::int64_t> read_small(const Words& words, std::size_t& at) {
  const auto first = small_number(words.at(at).text);
  if (!first) return std::nullopt;
  ++at;
  if (*first < 20) return first;
  const std::size_t next = words.at(at).is("-") ? at + 1 : at;
  const auto ones = small_number(words.at(next).text);
  if (!ones || *ones == 0 || *ones >= 10) return first;
  at = next + 1;
  return *first + *ones;
}

/// "two hundred and five thousand", "a million", "twenty-four".
std::optional<Numeral> read_in_words(const Words& words, std::size_t at) {
  std::int64_t total = 0, part = 0;
  const std::size_t begin = at;
  std::int64_t step = 1;
  bool any = false;
  if ((words.at(at).is("a") || words.at(at).is("an")) && multiplier(words.at(at + 1).text)) part = 1, any = true, ++at;
  for (std::size_t count = 0; count < kLongestNumber; ++count) {
    const bool goes_on = part >= 100 || total > 0;
    const std::size_t skip = goes_on && words.at(at).is("and") && small_number(words.at(at + 1).text) ? 1 : 0;
    std::size_t next = at + skip;
    if (!any || goes_on) {
      const auto small = part == 0 || part >= 100 ? read_small(words, next) : std::nullopt;
      if (small) {
        part += *small, at = next, any = true, step = 1;
        continue;
      }
    }
    const std::size_t hyphen = words.at(at).is("-") ? 1 : 0;
    const auto by = any ? multiplier(words.at(at + hyphen).text) : std::nullopt;
    if (!by || part == 0 || part > kMillion || total > kMillion * kMillion) break;
    at += hyphen + 1;
    part *= *by, step = *by;
    if (*by >= 1'000) total += part, part = 0;
  }
  if (!any || at == begin) return std::nullopt;
  Numeral numeral{NumeralForm::Cardinal, {total + part, 1}, {step, 1}, step, at};
  const std::size_t end = numeral.end;
  read_half(words, numeral);
  if (numeral.end > end && !read_multipliers(words, numeral, false)) return std::nullopt;  // "one and a half million"
  return numeral;
}

/// "half a million", "half of", "a third of", "two-thirds", "three quarters"; a part alone is one only where a whole follows.
std::optional<Numeral> read_fraction(const Words& words, std::size_t at) {
  const auto whole_follows = [&](std::size_t end) {
    const std::string& next = words.at(end).text;
    return next == "of" || next == "the" || next == "its" || next == "their" || next == "all" || next == "his" || next == "her" || next == "our";
  };
  if (words.at(at).is("half")) {
    const std::size_t article = words.at(at + 1).is("a") || words.at(at + 1).is("an") ? 1 : 0;
    const auto by = multiplier(words.at(at + 1 + article).text);
    if (article > 0 && by) return Numeral{NumeralForm::Cardinal, *base::fraction(*by, 2), {*by, 2}, *by, at + 3};
    if (whole_follows(at + 1)) return Numeral{NumeralForm::Fraction, {1, 2}, {1, 100}, 1, at + 1};
    return std::nullopt;
  }
  const bool article = words.at(at).is("a") || words.at(at).is("one");
  const std::size_t hyphen = words.at(at + 1).is("-") ? 1 : 0;
  const auto count = article ? std::optional<std::int64_t>(1) : small_number(words.at(at).text);
  const auto below = parts(words.at(at + 1 + hyphen).text);
  if (!count || !below || *count == 0 || *count >= *below) return std::nullopt;
  const std::size_t end = at + 2 + hyphen;
  const bool plural = words.at(end - 1).text.back() == 's';
  const bool said = *count > 1 ? plural && (hyphen > 0 || whole_follows(end)) : !plural && whole_follows(end);
  if (!said) return std::nullopt;
  return Numeral{NumeralForm::Fraction, *base::fraction(*count, *below), {1, 100}, 1, end};
}

/// "dozens", "hundreds of thousands": from the least of several on.
std::optional<Numeral> read_several(const Words& words, std::size_t at) {
  const bool tens = words.phrase(at, "tens of") > 0;
  const auto first = tens ? std::optional<std::int64_t>(10) : several(words.at(at).text);
  if (!first) return std::nullopt;
  const auto second = words.at(at + 1).is("of") ? several(words.at(at + 2).text) : std::nullopt;
  if (tens && !second) return std::nullopt;
  const auto least = base::multiply({2 * *first, 1}, {second ? *second : 1, 1});
  if (!least) return std::nullopt;
  return Numeral{NumeralForm::Several, *least, *least, 1, at + (second ? 3 : 1)};
}

}  // namespace

std::optional<Numeral> read_digits(std::string_view text) {
  constexpr std::size_t kMostDigits = 15;
  std::int64_t digits = 0, below = 1;
  std::size_t count = 0, since_comma = 0;
  bool point = false, comma = false;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      if (++count > kMostDigits) return std::nullopt;
      digits = digits * 10 + (c - '0');
      if (point) below *= 10;
      ++since_comma;
    } else if (c == ',' && !point && count > 0 && (comma ? since_comma == 3 : since_comma <= 3)) {
      comma = true, since_comma = 0;
    } else if (c == '.' && !point && (!comma || since_comma == 3)) {
      point = true;
    } else {
      return std::nullopt;
    }
  }
  const bool ends = !text.empty() && text.back() >= '0' && text.back() <= '9';
  if (!ends || (comma && !point && since_comma != 3)) return std::nullopt;
  const auto value = base::fraction(digits, below);
  if (!value) return std::nullopt;
  return Numeral{NumeralForm::Cardinal, *value, {1, below}, 1, 0, true};
}

std::optional<Numeral> read_numeral(const Words& words, std::size_t at, bool money) {
  const Word& word = words.at(at);
  if (word.text.empty()) return std::nullopt;
  if (word.digits) return read_in_digits(words, at, money);
  if (word.is("½")) return Numeral{NumeralForm::Fraction, {1, 2}, {1, 100}, 1, at + 1};
  if (const auto fraction = read_fraction(words, at)) return fraction;
  if (const auto many = read_several(words, at)) return many;
  const std::size_t ordinal_at = small_number(word.text).value_or(0) >= 20 && words.at(at + 1).is("-") ? at + 2 : at;
  if (const auto rank = ordinal(words.at(ordinal_at).text)) {
    const std::int64_t tens = ordinal_at > at ? *small_number(word.text) : 0;
    return Numeral{NumeralForm::Ordinal, {tens + *rank, 1}, {1, 1}, 1, ordinal_at + 1};
  }
  return read_in_words(words, at);
}

}  // namespace nutgraf::figures
