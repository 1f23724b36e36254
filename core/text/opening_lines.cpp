#include "text/opening_lines.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/calendar_words.h"
#include "text/line_words.h"
#include "text/paragraphs.h"

namespace nutgraf::text {
namespace {

/// Skips white space and the characters of `marks`.
std::uint32_t skip(std::string_view text, std::uint32_t at, std::uint32_t end, std::u32string_view marks) {
  while (at < end) {
    const base::Decoded character = base::decode(text, at);
    if (!base::is_space(character.code_point) && marks.find(character.code_point) == std::u32string_view::npos) break;
    at += character.length;
  }
  return at;
}

/// Whether the letters at `at` are those of `word`, whatever their case, and end where a word does.
bool is_word_at(std::string_view text, std::uint32_t at, std::uint32_t end, std::string_view word) {
  if (end - at < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (base::to_lower(static_cast<unsigned char>(text[at + i])) != static_cast<unsigned char>(word[i])) return false;
  }
  const auto after = at + static_cast<std::uint32_t>(word.size());
  return after == end || !base::is_letter(base::decode(text, after).code_point);
}

/// Skips one of the words given, with what separates it from the next.
template <std::size_t N>
std::uint32_t skip_word(std::string_view text, std::uint32_t at, std::uint32_t end, const std::string_view (&words)[N]) {
  for (const std::string_view word : words) {
    if (is_word_at(text, at, end, word)) return skip(text, at + static_cast<std::uint32_t>(word.size()), end, U":");
  }
  return at;
}

/// The end of a time of day that may follow a date ("10:15 GMT", "at 3:45 p.m. ET"); `at` where none does.
std::uint32_t clock_end(std::string_view text, std::uint32_t at, std::uint32_t end) {
  static constexpr std::string_view kAt[] = {"at", "t"};
  static constexpr std::string_view kHalves[] = {"a.m.", "p.m.", "am", "pm"};
  static constexpr std::string_view kZones[] = {"gmt", "utc", "est", "edt", "et", "bst", "cet", "cest", "pst", "pdt", "pt", "cst", "cdt", "ist", "eat", "wat", "hrs", "z"};
  const std::uint32_t hour = skip_word(text, skip(text, at, end, U",|-–"), end, kAt);
  std::uint32_t after = hour;
  while (after < end && (base::is_digit(static_cast<unsigned char>(text[after])) || text[after] == ':' || text[after] == '.')) ++after;
  const bool is_clock = after > hour + 2 && contains(text.substr(hour, after - hour), ":");
  if (!is_clock) return at;
  const std::uint32_t suffix = skip(text, after, end, U"");
  const std::uint32_t tail = skip_word(text, skip_word(text, suffix, end, kHalves), end, kZones);
  return tail > suffix ? tail : after;
}

/// The end of a full date that stands right at `at`; `at` where none does.
std::uint32_t date_end(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const auto date = document::find_full_date(text.substr(at, std::min<std::uint32_t>(end - at, 60)));
  return date && date->span.begin == 0 ? at + date->span.end : at;
}

/// A dash, or the underscore that wire services sent for one.
bool is_dash(char32_t c) { return base::is_dash(c) || c == U'_'; }

/// Ends at the last visible character before `at`.
std::uint32_t trimmed_end(std::string_view text, std::uint32_t begin, std::uint32_t at) { return trimmed(text, {begin, at}).end; }

}  // namespace

std::uint32_t publication_line_end(std::string_view text, Span paragraph) {
  static constexpr std::string_view kKeys[] = {"date published", "publication date", "published date", "first published", "published on", "published",
                                               "posted on",      "posted",           "last updated",   "last modified",   "updated on",   "updated",
                                               "modified",       "created",          "issued",         "pubdate",         "date"};
  static constexpr std::string_view kOn[] = {"on", "at"};
  std::uint32_t last = paragraph.begin, at = paragraph.begin;
  while (at < paragraph.end) {
    const std::uint32_t key = skip_word(text, at, paragraph.end, kKeys);
    if (key == at) break;
    const std::uint32_t value = skip_word(text, key, paragraph.end, kOn);
    // "Published 10:15 GMT, 2 May 2017": the time may stand first.
    const std::uint32_t after_clock = skip(text, clock_end(text, value, paragraph.end), paragraph.end, U",|-–");
    const std::uint32_t dated = date_end(text, after_clock, paragraph.end);
    if (dated == after_clock) break;
    last = clock_end(text, dated, paragraph.end);
    at = skip(text, last, paragraph.end, U"|·•,;/()-–");
  }
  return trimmed_end(text, paragraph.begin, last);
}

std::uint32_t dateline_end(std::string_view text, Span paragraph) {
  static constexpr std::uint32_t kLongest = 90;
  const std::uint32_t limit = std::min(paragraph.end, paragraph.begin + kLongest);
  // The dash that ends a dateline stands between spaces, or behind a bracket or slash that closes the agency's name.
  std::uint32_t dash = paragraph.begin, after = paragraph.begin;
  for (std::uint32_t at = paragraph.begin; at < limit && after == paragraph.begin;) {
    const base::Decoded character = base::decode(text, at);
    std::uint32_t next = at + character.length;
    if (is_dash(character.code_point) && at > paragraph.begin) {
      while (next < paragraph.end && is_dash(base::decode(text, next).code_point)) next += base::decode(text, next).length;
      const bool space_before = base::is_space(base::decode_before(text, at).code_point);
      const bool space_after = next < paragraph.end && base::is_space(base::decode(text, next).code_point);
      const bool long_dash = character.code_point != U'-' || next > at + 1;
      if ((space_before && space_after) || text[at - 1] == ')' || text[at - 1] == '/' || (long_dash && space_after)) {
        dash = at;
        after = next;
      }
    }
    at = next;
  }
  if (after == paragraph.begin || after >= paragraph.end) return paragraph.begin;

  const Span head{paragraph.begin, dash};
  const std::vector<LineWord> words = split_words(text, head);
  if (words.empty() || words.size() > 12) return paragraph.begin;
  static constexpr auto kSmall = base::word_set({"of", "the", "and", "de", "la", "al", "el", "on", "in", "s"});
  bool date = false, capitals = false, agency = contains(text.substr(head.begin, head.size()), "(") && contains(text.substr(head.begin, head.size()), ")");
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool number = base::is_digit(base::decode(words[i].text, 0).code_point);
    if (document::month_number(words[i].folded) > 0) date = true;
    if (i == 0 && words[i].text.size() >= 3 && base::is_upper(base::decode_before(words[i].text, words[i].text.size()).code_point)) capitals = true;
    if (words[i].folded == "news" || words[i].folded == "agency") agency = true;
    if (!words[i].capital && !number && !kSmall.contains(words[i].folded) && !(i == 0 && words.size() > 1 && words[1].capital)) return paragraph.begin;
  }
  const bool dated_agency = date && agency;
  const bool place_first = words.front().capital;
  const std::uint32_t body = skip(text, after, paragraph.end, U"\"“'‘");
  const bool new_sentence = body < paragraph.end && base::is_upper(base::decode(text, body).code_point);
  const bool place = place_first && words.size() <= 4 && (date || new_sentence);
  return capitals || dated_agency || (place_first && agency) || place ? after : paragraph.begin;
}

bool is_date_line(std::string_view text, Span paragraph) {
  if (paragraph.size() > 60) return false;
  const std::uint32_t dated = date_end(text, paragraph.begin, paragraph.end);
  if (dated == paragraph.begin) return false;
  return skip(text, clock_end(text, dated, paragraph.end), paragraph.end, U".,|-–—") == paragraph.end;
}

}  // namespace nutgraf::text
