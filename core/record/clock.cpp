#include "record/clock.h"

#include "base/utf8.h"

namespace nutgraf::record {
namespace {

constexpr std::size_t kMostDigits = 3;  ///< of one part; also keeps the sum within 32 bits

bool is_digit(char c) { return base::is_digit(static_cast<unsigned char>(c)); }

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

std::uint32_t number_at(std::string_view text, std::size_t at, std::size_t digits) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < digits; ++i) number = number * 10 + static_cast<std::uint32_t>(text[at + i] - '0');
  return number;
}

}  // namespace

std::optional<ClockTime> clock_time(std::string_view text) {
  ClockTime time;
  int parts = 0;
  for (;;) {
    const std::size_t digits = digits_at(text, time.length);
    if (digits == 0 || digits > kMostDigits || (parts > 0 && digits != 2)) return std::nullopt;
    time.seconds = time.seconds * 60 + number_at(text, time.length, digits);
    time.length += digits;
    ++parts;
    if (parts == 3 || time.length >= text.size() || text[time.length] != ':') break;
    ++time.length;
  }
  if (parts < 2) return std::nullopt;
  const bool has_mark = time.length < text.size() && (text[time.length] == '.' || text[time.length] == ',');
  const std::size_t fraction = has_mark ? digits_at(text, time.length + 1) : 0;
  if (fraction > 0) {
    time.length += 1 + fraction;
    time.has_fraction = true;
  }
  return time;
}

}  // namespace nutgraf::record
