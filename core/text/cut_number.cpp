#include "base/word_set.h"
#include "text/chunk.h"

namespace nutgraf::text {
namespace {

/// Letters behind a number that belong to it ("10th", "1990s"), and units, which stand apart; others are part of a code
/// ("3G", "501c").
constexpr auto kEndings = base::word_set({"st", "nd", "rd", "th", "s"});
constexpr auto kUnits =
    base::word_set({"am", "pm", "mm", "cm", "km", "kg", "k",  "m",  "bn",  "mn",  "tn", "ft", "mb",  "gb",   "tb",  "mw", "gw", "kw", "mph", "kph", "hr",  "hrs",
                    "min", "mins", "lb", "lbs", "oz", "sq", "yr", "yrs", "yo", "mg", "ml", "kb", "ghz", "mhz", "million", "billion"});

bool is_separator(char32_t c) { return c == U'.' || c == U',' || c == U':' || c == U'/'; }

/// Where a number with hyphens ends: a date (2017-05-02) or a telephone number (555-0136, 202-555-0136) is one token, a
/// range (7-8, 1994-95) is three.
std::uint32_t hyphenated_end(const Chunk& chunk, std::uint32_t begin, std::uint32_t first_end) {
  std::uint32_t end = first_end, last_begin = begin;
  int groups = 1;
  while (chunk.at(end) == U'-' && base::is_digit(chunk.at(end + 1))) {
    last_begin = end + 1;
    end = chunk.digits(end + 1);
    ++groups;
  }
  const bool telephone = groups == 2 && first_end - begin == 3 && end - last_begin == 4;
  return groups >= 3 || telephone ? end : first_end;
}

/// The end of digits with what may part them; `begin` where none stand there.
std::uint32_t figures_end(const Chunk& chunk, std::uint32_t begin) {
  std::uint32_t first_digit = begin;
  if (base::is_apostrophe(chunk.at(begin))) {  // '90s
    first_digit = chunk.next(begin);
    if (begin != chunk.begin() || chunk.digits(first_digit) != first_digit + 2) return begin;
  } else if (chunk.at(begin) == U'.' && !base::is_letter(chunk.before(begin))) {  // .25
    first_digit = begin + 1;
  }
  std::uint32_t end = chunk.digits(first_digit);
  if (end == first_digit) return begin;
  while (is_separator(chunk.at(end)) && base::is_digit(chunk.at(end + 1))) end = chunk.digits(end + 1);
  return hyphenated_end(chunk, begin, end);
}

}  // namespace

Cuts cut_number(const Chunk& chunk, std::uint32_t begin) {
  Cuts cuts;
  const std::uint32_t end = figures_end(chunk, begin);
  if (end == begin) return cuts;

  const std::uint32_t tail = chunk.letters(end);
  const std::string ending = chunk.folded(end, tail);
  const bool whole = !base::is_digit(chunk.at(tail));
  if (whole && kEndings.contains(ending)) {
    cuts.add(tail);
  } else if (whole && kUnits.contains(ending)) {
    cuts.add(end);
    cuts.add(tail);
  } else if (const std::uint32_t clitic = clitic_end(chunk, end); clitic > end) {  // the 1980's
    cuts.add(end);
    cuts.add(clitic);
  } else {
    cuts.add(tail == end ? end : chunk.run(end, [](char32_t c) { return base::is_letter(c) || base::is_digit(c) || base::is_mark(c); }));
  }
  return cuts;
}

}  // namespace nutgraf::text
