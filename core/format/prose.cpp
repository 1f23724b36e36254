#include "format/prose.h"

#include <cstddef>

#include "base/calendar.h"
#include "format/one_line.h"

namespace nutgraf::format {
namespace {

constexpr std::size_t kWidth = 100;  ///< characters

constexpr std::string_view kMonths[] = {"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};

/// Characters of well-formed UTF-8.
std::size_t length_of(std::string_view text) {
  std::size_t length = 0;
  for (const char byte : text) length += (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u;
  return length;
}

std::string_view month_of(Date date) { return kMonths[date.month - 1]; }

std::string day_in_words(Date date, bool with_month, bool with_year) {
  std::string words = std::to_string(date.day);
  if (with_month) words.append(" ").append(month_of(date));
  if (with_year) words.append(" ").append(std::to_string(date.year));
  return words;
}

}  // namespace

void Prose::heading(std::string_view words) {
  if (!text_.empty()) text_ += '\n';
  text_.append(words).append("\n");
}

void Prose::line(std::size_t indent, std::string_view label, std::string_view text) {
  const std::string words = on_one_line(text);
  const std::size_t hang = indent + length_of(label);
  text_.append(indent, ' ').append(label);
  std::size_t column = hang;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t space = words.find(' ', at);
    const std::string_view word = std::string_view(words).substr(at, space == std::string::npos ? space : space - at);
    const std::size_t length = length_of(word);
    if (column > hang && column + 1 + length > kWidth) {
      text_.append("\n").append(hang, ' ');
      column = hang;
    } else if (column > hang) {
      text_ += ' ';
      ++column;
    }
    text_.append(word);
    column += length;
    at = space == std::string::npos ? words.size() : space + 1;
  }
  while (!text_.empty() && text_.back() == ' ') text_.pop_back();
  text_ += '\n';
}

std::string date_in_words(const std::optional<Date>& from, const std::optional<Date>& to) {
  if (!from || !to) return {};
  if (*from == *to) return day_in_words(*from, true, true);
  const bool whole_months = from->day == 1 && to->day == base::days_in_month(to->year, to->month);
  const bool same_year = from->year == to->year;
  if (whole_months && from->month == 1 && to->month == 12) {
    return same_year ? std::to_string(from->year) : std::to_string(from->year) + " to " + std::to_string(to->year);
  }
  const bool same_month = same_year && from->month == to->month;
  if (whole_months && same_month) return std::string(month_of(*from)) + " " + std::to_string(from->year);
  return day_in_words(*from, !same_month, !same_year) + " to " + day_in_words(*to, true, true);
}

}  // namespace nutgraf::format
