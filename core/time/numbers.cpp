#include "time/numbers.h"

namespace nutgraf::time {
namespace {

constexpr int kFirstYear = 1000, kLastYear = 2199;
constexpr std::int64_t kTooLarge = 1'000'000;

/// "seven", "twenty-four": below a hundred.
std::optional<int> read_small(Cursor& cursor) {
  const auto first = cursor.take(WordClass::Cardinal);
  if (!first || *first < 20) return first;
  const std::size_t start = cursor.at();
  cursor.skip_hyphen();
  if (const auto ones = cursor.take(WordClass::Cardinal); ones && *ones < 10) return *first + *ones;
  cursor.move_to(start);
  return first;
}

/// "a hundred", "two thousand and five", "six".
std::optional<std::int64_t> read_cardinal(Cursor& cursor) {
  std::int64_t total = 0, part = 0;
  bool any = false;
  if (cursor.here(1).is(WordClass::Multiplier) && cursor.any("a", "one")) part = 1, any = true;
  constexpr int kLongest = 12;  // parts; no number of a text is longer
  for (int parts = 0; parts < kLongest; ++parts) {
    if (const auto small = attempt(cursor, read_small)) {
      part += *small;
    } else if (const auto multiplier = any && part < kTooLarge ? cursor.take(WordClass::Multiplier) : std::nullopt) {
      part = (part == 0 ? 1 : part) * *multiplier;
      if (*multiplier >= 1000) total += part, part = 0;
    } else {
      break;
    }
    any = true;
    if (cursor.here().is(WordClass::Multiplier)) continue;
    const bool goes_on = (total > 0 || part >= 100) && cursor.here().is("and") && cursor.here(1).is(WordClass::Cardinal);
    if (goes_on) {
      cursor.advance();
    } else if (!(total > 0 || part >= 100) || !cursor.here().is(WordClass::Cardinal)) {
      break;
    }
  }
  return any ? std::optional(total + part) : std::nullopt;
}

/// "1/2", "½", "and a half".
bool read_half(Cursor& cursor) {
  if (cursor.word("½")) return true;
  const bool slashed = cursor.here().is("1") && cursor.here(1).is("/") && cursor.here(2).is("2");
  return slashed ? cursor.phrase("1 / 2") : cursor.phrase("and a half");
}

std::optional<Quantity> read_single(Cursor& cursor) {
  const bool half = cursor.here(1).is_hyphen() || cursor.here(1).is(WordClass::Unit);  // "half-hour", "half hour"
  if (cursor.phrase("half a") || cursor.phrase("half an") || (half && cursor.word("half"))) return Quantity{50};
  if (cursor.phrase("a couple of") || cursor.phrase("couple of") || cursor.phrase("a couple")) return Quantity{200};
  if (cursor.phrase("dozens of") || cursor.phrase("hundreds of") || cursor.phrase("thousands of")) return Quantity{0, true};
  if (cursor.phrase("a dozen")) return Quantity{1200};
  if (cursor.here().is("a") && cursor.here(1).is(WordClass::Vague)) cursor.advance();
  if (cursor.take(WordClass::Vague)) return Quantity{0, true};
  Quantity quantity;
  if (cursor.here().is("another") && (cursor.here(1).has_digits() || cursor.here(1).is(WordClass::Cardinal))) cursor.advance();
  if (cursor.here().has_digits()) {
    quantity.hundredths = cursor.here().number;
    cursor.advance();
    if (const auto multiplier = quantity.hundredths < kTooLarge * 100 ? cursor.take(WordClass::Multiplier) : std::nullopt)
      quantity.hundredths *= *multiplier;
  } else if (const auto cardinal = attempt(cursor, read_cardinal)) {
    quantity.hundredths = *cardinal * 100;
  } else if (!cursor.any("a", "an", "another")) {
    return std::nullopt;
  }
  if (read_half(cursor)) quantity.hundredths += 50;
  return quantity;
}

}  // namespace

std::optional<Quantity> read_quantity(Cursor& cursor) {
  const auto first = attempt(cursor, read_single);
  if (!first) return std::nullopt;
  const std::size_t start = cursor.at();
  const bool range = cursor.any("to", "or", "-", "–");
  if (range && !cursor.here().is("a") && !cursor.here().is("an") && attempt(cursor, read_single)) return Quantity{0, true};
  cursor.move_to(start);
  return first;
}

std::optional<int> whole_count(Quantity quantity) {
  constexpr std::int64_t kMost = 1000;
  const bool whole = !quantity.vague && quantity.hundredths % 100 == 0 && quantity.hundredths <= kMost * 100;
  return whole ? std::optional(static_cast<int>(quantity.hundredths / 100)) : std::nullopt;
}

std::optional<Unit> read_counted_unit(Cursor& cursor, Quantity& amount) {
  if (!cursor.any("fortnight", "fortnights")) return cursor.unit();
  amount.hundredths *= 2;
  return Unit::Week;
}

std::optional<int> read_ordinal(Cursor& cursor) {
  const bool tens = cursor.here().is("twenty") || cursor.here().is("thirty");
  if (tens && cursor.here(1).is_hyphen() && cursor.here(2).is(WordClass::Ordinal) && cursor.here(2).entry.value < 10) {
    const int number = *cursor.take(WordClass::Cardinal);
    cursor.skip_hyphen();
    return number + *cursor.take(WordClass::Ordinal);
  }
  if (const auto ordinal = cursor.take(WordClass::Ordinal)) return ordinal;
  const Word& suffix = cursor.here(1);
  const std::int64_t number = cursor.here().integer();
  const bool ordinal = suffix.glued && (suffix.is("st") || suffix.is("nd") || suffix.is("rd") || suffix.is("th"));
  if (number < 1 || number > 99 || !ordinal) return std::nullopt;
  cursor.advance();
  cursor.advance();
  return static_cast<int>(number);
}

std::optional<int> read_integer(Cursor& cursor, int low, int high) {
  const std::int64_t number = cursor.here().integer();
  if (number < low || number > high) return std::nullopt;
  cursor.advance();
  return static_cast<int>(number);
}

std::optional<int> read_year(Cursor& cursor) {
  if (cursor.here().text.size() == 4) {
    if (const auto year = read_integer(cursor, kFirstYear, kLastYear)) return year;
  }
  const std::size_t start = cursor.at();
  const bool short_year = (cursor.here().is("'")) && cursor.here(1).glued && cursor.here(1).text.size() == 2;
  if (short_year) {
    cursor.advance();
    if (const auto year = read_integer(cursor, 0, 99)) return *year + (*year < 30 ? 2000 : 1900);
  }
  cursor.move_to(start);
  const auto first = attempt(cursor, read_small);
  if (first && *first >= 15 && *first <= 20) {
    if (const auto second = attempt(cursor, read_small); second && *second >= 10) return *first * 100 + *second;
  }
  cursor.move_to(start);
  const auto cardinal = attempt(cursor, read_cardinal);
  if (cardinal && *cardinal >= 2000 && *cardinal < 2100) return static_cast<int>(*cardinal);
  cursor.move_to(start);
  return std::nullopt;
}

}  // namespace nutgraf::time
