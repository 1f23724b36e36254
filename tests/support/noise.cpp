#include "support/noise.h"

namespace nutgraf::support {
namespace {

constexpr const char* kCharacters[] = {
    "a", "B", "z", "0", "9", " ", " ", "\n", "\r\n", "\t", ".", "?", "!", ",", "'", "\"", "(", ")", "-", "&", "%", "@", "/",
    "`", "é", "e\u0301", "ß", "Я", "ж", "Ω", "ى", "क", "水", "日本", "한", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u2028",
    "\uFEFF", "\u202E", "‘", "’", "“", "”", "„", "«", "»", "–", "—", "…", "•", "€", "🙂", "👩‍👩‍👧", "🇳🇴", "👍🏽", "\U0001D54F",
    "\U000E0041", "\uFFFD", "\uFFFF", "\xED\xA0\x80", "\xED\xB0\x80", "\xC0\xAF", "\xF4\x90\x80\x80", "\xFF", "\xE2\x82",
    "\x80", "\x01", "\x7F", "\xC2\x85"};

constexpr const char* kNews[] = {
    "The", "president", "Maria", "Olsen", "Dr.", "Mr.", "U.S.", "St.", "Inc.", "Oslo", "Reuters", "Ministry", "of", "and",
    "the", "he", "she", "they", "said", "says", "told", "denied", "according to", "will", "would", "don't", "it's",
    "Olsen's", "10-year-old", "3.5", "1,200", "$5", "€4m", "per cent", "on", "in", "since", "until", "last", "next", "this",
    "week", "month", "year", "years", "ago", "Monday", "Tuesday", "Friday", "May", "March 3", "Sept. 11", "2017",
    "2017-05-02", "5/2/2017", "July 7-8", "1990s", "noon", "6 a.m.", "14:30", "today", "yesterday", "early", "late",
    "between", "from", "to", "two", "first", "quarter", "spring", "every", "daily", "\"", "\"", "“", "”", "‘", "’", "'", "«",
    "»", ",", ".", ".", "?", "!", ":", ";", "(", ")", "-", "—", "...", "\n", "\n\n", "\n- ", "\n1. ", "By", "Published:",
    "Updated", "date", "Read more:", "Photo:", "©", "WASHINGTON (AP) — ", "Q:", "A:", "\u00A0", "http://a.b/2017/05/02/",
    "x@y.org", "#tag", "@me"};

}  // namespace

std::size_t Noise::below(std::size_t bound) {
  state_ ^= state_ << 13;
  state_ ^= state_ >> 7;
  state_ ^= state_ << 17;
  return static_cast<std::size_t>((state_ >> 16) % bound);
}

template <std::size_t N>
std::string Noise::pieces(const char* const (&list)[N], std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += list[below(N)];
  return text;
}

std::string Noise::bytes(std::size_t length) {
  std::string text;
  for (std::size_t i = 0; i < length; ++i) text.push_back(static_cast<char>(below(256)));
  return text;
}

std::string Noise::characters(std::size_t count) {
  std::string text = pieces(kCharacters, count);
  if (!text.empty()) text[below(text.size())] = '\0';
  return text;
}

std::string Noise::news(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    text += pieces(kNews, 1);
    if (below(8) != 0) text += ' ';
  }
  return text;
}

std::string Noise::mutation(const std::string& text) {
  std::string changed = text;
  for (std::size_t rounds = 1 + below(8); rounds > 0 && !changed.empty(); --rounds) {
    const std::size_t at = below(changed.size());
    const std::size_t length = below(changed.size() - at < 60 ? changed.size() - at : 60);
    switch (below(5)) {
      case 0: changed.erase(at, length); break;
      case 1: changed.insert(at, changed.substr(below(changed.size()), length)); break;
      case 2: changed[at] = static_cast<char>(below(256)); break;
      case 3: changed.insert(at, characters(3)); break;
      default: changed.insert(at, " " + news(3)); break;
    }
  }
  return changed;
}

}  // namespace nutgraf::support
