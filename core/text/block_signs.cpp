#include "text/block_signs.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/calendar_words.h"
#include "text/paragraphs.h"

namespace nutgraf::text {
namespace {

/// Longer paragraphs are prose, whatever words they begin with.
constexpr std::uint32_t kLongestSign = 400;

std::string_view words_of(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }
bool ends_with(std::string_view text, std::string_view suffix) {
  return text.size() >= suffix.size() && text.substr(text.size() - suffix.size()) == suffix;
}
bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// Whether `text` opens with the words of `prefix` and these end where a word of the text does.
bool opens_with(std::string_view text, std::string_view prefix) {
  if (!starts_with(text, prefix)) return false;
  return prefix.size() == text.size() || !base::is_letter(base::decode(text, prefix.size()).code_point) ||
         !base::is_letter(base::decode_before(prefix, prefix.size()).code_point);
}

template <std::size_t N>
bool opens_with_any(std::string_view text, const std::string_view (&prefixes)[N]) {
  return std::any_of(std::begin(prefixes), std::end(prefixes), [&](std::string_view prefix) { return opens_with(text, prefix); });
}

template <std::size_t N>
bool contains_any(std::string_view text, const std::string_view (&parts)[N]) {
  return std::any_of(std::begin(parts), std::end(parts), [&](std::string_view part) { return contains(text, part); });
}

/// The words of a span without the brackets and marks around them.
struct Word {
  std::string_view text;
  std::string folded;
  bool capital = false;
  char32_t mark_after = 0;  ///< the mark that follows at once: a comma, a semicolon …
};

std::vector<Word> split_words(std::string_view text, Span span) {
  std::vector<Word> words;
  std::uint32_t at = span.begin;
  while (at < span.end) {
    const base::Decoded first = base::decode(text, at);
    if (!base::is_letter(first.code_point) && !base::is_digit(first.code_point)) {
      if (!words.empty() && words.back().mark_after == 0 && !base::is_space(first.code_point)) words.back().mark_after = first.code_point;
      at += first.length;
      continue;
    }
    std::uint32_t end = at;
    while (end < span.end) {
      const base::Decoded next = base::decode(text, end);
      const bool inside = base::is_letter(next.code_point) || base::is_digit(next.code_point) || base::is_mark(next.code_point) ||
                          base::is_apostrophe(next.code_point) || next.code_point == U'.' || next.code_point == U'-';
      if (!inside) break;
      end += next.length;
    }
    while (end > at && (text[end - 1] == '.' || text[end - 1] == '-') && end - at > 3) --end;
    const std::string_view word = text.substr(at, end - at);
    words.push_back({word, base::fold(word), base::is_upper(first.code_point), 0});
    at = end;
  }
  return words;
}

/// Skips white space and the characters of `marks`.
std::uint32_t skip(std::string_view text, std::uint32_t at, std::uint32_t end, std::u32string_view marks) {
  while (at < end) {
    const base::Decoded character = base::decode(text, at);
    if (!base::is_space(character.code_point) && marks.find(character.code_point) == std::u32string_view::npos) break;
    at += character.length;
  }
  return at;
}

/// Skips one of the words given, with what separates it from the next.
template <std::size_t N>
std::uint32_t skip_word(std::string_view text, std::uint32_t at, std::uint32_t end, const std::string_view (&words)[N]) {
  const std::string folded = base::fold(text.substr(at, std::min<std::uint32_t>(end - at, 40)));
  for (const std::string_view word : words) {
    if (opens_with(folded, word)) return skip(text, at + static_cast<std::uint32_t>(word.size()), end, U":");
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

/// Ends at the last visible character before `at`.
std::uint32_t trimmed_end(std::string_view text, std::uint32_t begin, std::uint32_t at) { return trimmed(text, {begin, at}).end; }

}  // namespace

std::uint32_t count_words(std::string_view text, Span paragraph) {
  std::uint32_t words = 0;
  bool inside = false;
  for (std::uint32_t at = paragraph.begin; at < paragraph.end;) {
    const base::Decoded character = base::decode(text, at);
    const bool space = base::is_space(character.code_point);
    if (!space && !inside) ++words;
    inside = !space;
    at += character.length;
  }
  return words;
}

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
    if (base::is_dash(character.code_point) && at > paragraph.begin) {
      while (next < paragraph.end && base::is_dash(base::decode(text, next).code_point)) next += base::decode(text, next).length;
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
  const std::vector<Word> words = split_words(text, head);
  if (words.empty() || words.size() > 12) return paragraph.begin;
  static constexpr auto kSmall = base::word_set({"of", "the", "and", "de", "la", "al", "el", "on", "in", "s"});
  bool date = false, capitals = false, agency = contains(words_of(text, head), "(") && contains(words_of(text, head), ")");
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

bool is_metadata(std::string_view text, Span paragraph) {
  if (paragraph.size() > kLongestSign) return false;
  static constexpr std::string_view kKeys[] = {"author:", "authors:", "source:", "section:", "category:", "categories:", "tags:", "keywords:", "topic:", "topics:", "url:",
                                               "link:", "language:", "location:", "publisher:", "publication:", "edition:", "word count:", "filed under:", "from:", "to:",
                                               "subject:", "sent:", "cc:", "date:", "doi:", "isbn:"};
  const std::string folded = base::fold(words_of(text, paragraph));
  if (opens_with_any(folded, kKeys)) return true;
  const bool address = starts_with(folded, "http://") || starts_with(folded, "https://") || starts_with(folded, "www.");
  return address && count_words(text, paragraph) == 1;
}

bool is_date_line(std::string_view text, Span paragraph) {
  if (paragraph.size() > 60) return false;
  const std::uint32_t dated = date_end(text, paragraph.begin, paragraph.end);
  if (dated == paragraph.begin) return false;
  return skip(text, clock_end(text, dated, paragraph.end), paragraph.end, U".,|-–—") == paragraph.end;
}

bool is_byline(std::string_view text, Span paragraph) {
  if (paragraph.size() > kLongestSign) return false;
  const std::string folded = base::fold(words_of(text, paragraph));
  static constexpr std::string_view kCredits[] = {"reporting by", "(reporting by", "additional reporting by", "editing by", "(editing by", "written by", "story by", "words by",
                                                  "compiled by", "(compiled by", "report by"};
  if (opens_with_any(folded, kCredits)) return true;

  static constexpr auto kSmall = base::word_set({"by", "and", "of", "in", "for", "the", "with", "at", "de", "van", "von", "der", "al", "el", "bin", "da", "la", "le", "di", "ben"});
  static constexpr auto kAgencies =
      base::word_set({"reuters", "ap", "afp", "bbc", "cnn", "upi", "tass", "xinhua", "press", "news", "correspondent", "reporter", "staff", "writer", "editor", "times",
                      "post", "guardian", "tribune", "herald", "agencies", "bloomberg", "npr", "agency", "bureau"});
  const std::vector<Word> words = split_words(text, paragraph);
  if (words.size() < 2 || words.size() > 20) return false;
  for (const Word& word : words) {
    if (!word.capital && !kSmall.contains(word.folded)) return false;
  }
  const bool by = words.front().folded == "by" && words[1].capital && words.front().mark_after != U',';
  if (by && !ends_with(folded, "?")) return true;
  // "Name, Agency": a name of two to four words, a comma or bar, and a medium.
  std::size_t name = 0;
  while (name < words.size() && words[name].mark_after == 0) ++name;
  const bool separated = name >= 1 && name <= 3 && name + 1 < words.size() && (words[name].mark_after == U',' || words[name].mark_after == U'|');
  return separated && words.size() <= 8 && !ends_with(folded, ".") && kAgencies.contains(words.back().folded);
}

bool is_caption(std::string_view text, Span paragraph) {
  if (paragraph.size() > kLongestSign) return false;
  const std::string folded = base::fold(words_of(text, paragraph));
  static constexpr std::string_view kOpenings[] = {"image:", "images:", "photo:", "photos:", "photograph:", "picture:", "pictured:", "video:", "graphic:", "map:", "chart:", "illustration:",
                                                   "caption:", "file photo", "file -", "file –", "file —", "file:", "(file", "image credit", "image source", "image caption", "photo by",
                                                   "photo credit", "photo courtesy", "photograph by", "(photo", "[photo", "(image", "[image", "credit:", "a file photo", "above:"};
  static constexpr std::string_view kEndings[] = {"(reuters)", "/reuters", "/reuters)", "/afp", "/afp)", "/ap", "/ap)", "/epa", "/epa)", "getty images", "getty images)", "/getty", "/shutterstock",
                                                  "(ap)", "(afp)", "(epa)", "/xinhua", "(xinhua)"};
  if (opens_with_any(folded, kOpenings)) return true;
  if (contains(folded, "(ap photo") || contains(folded, "(photo:") || contains(folded, "(photo by") || contains(folded, "afp photo")) return true;
  return std::any_of(std::begin(kEndings), std::end(kEndings), [&](std::string_view ending) { return ends_with(folded, ending); });
}

bool is_boilerplate(std::string_view text, Span paragraph) {
  if (paragraph.size() > kLongestSign) return false;
  const std::string folded = base::fold(words_of(text, paragraph));
  static constexpr std::string_view kAlone[] = {"advertisement", "advertising", "share", "share this", "print", "save", "comments", "comment", "email", "tweet", "whatsapp", "related", "related news",
                                                "related stories", "related articles", "related topics", "more on this story", "top stories", "most read", "trending", "recommended", "you may also like", "sponsored", "continue reading",
                                                "story continues below", "article continues below", "ends", "end", "listen", "watch", "more>>", "more »", "more"};
  if (std::any_of(std::begin(kAlone), std::end(kAlone), [&](std::string_view words) { return folded == words; })) return true;

  static constexpr std::string_view kOpenings[] = {
      "read more", "read also", "also read", "read next", "read:", "see also", "related:", "more from", "sign up", "subscribe to", "subscribe now", "subscribe for", "follow us", "follow @", "click here", "join our",
      "download our", "download the", "copyright", "©", "(c) 20", "share this", "share on", "watch:", "watch live:", "listen:", "advertisement", "get the latest", "get our", "get breaking",
      "support our", "donate to", "contact us", "contact the author", "send us", "have you been affected", "do you have a story", "leave a comment", "terms of use", "terms of service", "privacy policy", "continue reading",
      "for more news", "for more stories", "to read more", "to learn more", "like us on", "visit our", "view comments", "show comments", "this article was originally", "this article first appeared", "this story was originally",
      "this story has been updated", "this article has been updated", "this is a developing story", "with inputs from", "with files from", "with reporting by", "- with", "photo gallery", "share your"};
  static constexpr std::string_view kParts[] = {"all rights reserved", "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting", "may not be published, broadcast",
                                                "sign up for our", "sign up here", "subscribe to our", "our newsletter", "min read", "minute read", "republished with permission", "follow him on twitter", "follow her on twitter",
                                                "follow them on twitter", "this material may not be"};
  const std::uint32_t words = count_words(text, paragraph);
  if (words <= 45 && (opens_with_any(folded, kOpenings) || contains_any(folded, kParts))) return true;
  if (opens_with(folded, "follow") && words <= 25 && (contains(folded, " on twitter") || contains(folded, " on facebook") || contains(folded, " on instagram"))) return true;

  // A broadcaster hands over to its reporter: "Channel Two's A B has more from C."
  const bool handover = contains(folded, " has more from ") || contains(folded, " has more on this") || contains(folded, " has this report") || contains(folded, " has the story") ||
                        (contains(folded, "'s ") && contains(folded, " reports from "));
  return handover && words <= 14;
}

bool is_title_like(std::string_view text, Span paragraph) {
  const std::string_view words = words_of(text, paragraph);
  if (words.empty() || paragraph.size() > 220) return false;
  const char32_t first = base::decode(words, skip(words, 0, static_cast<std::uint32_t>(words.size()), U"#'\"“‘«([") % words.size()).code_point;
  if (!base::is_upper(first) && !base::is_digit(first) && !base::is_letter(first)) return false;
  if (base::is_lower(first) && !contains(words, " ")) return false;
  std::size_t end = words.size();
  while (end > 1 && (base::is_double_quote(base::decode_before(words, end).code_point) || base::is_apostrophe(base::decode_before(words, end).code_point))) {
    end -= base::decode_before(words, end).length;
  }
  const char32_t last = base::decode_before(words, end).code_point;
  const bool closed = last == U'.' || last == U',' || last == U';' || last == U':' || last == 0x2026;
  return !closed && !(base::is_lower(first) && !base::is_upper(base::decode(words, words.find(' ') == std::string_view::npos ? 0 : words.find(' ') + 1).code_point));
}

bool is_title_case(std::string_view text, Span paragraph) {
  static constexpr std::uint32_t kShort = 3;  // letters of the words that titles leave small: "of", "and", "for"
  const std::vector<Word> words = split_words(text, paragraph);
  std::uint32_t long_words = 0, capitals = 0;
  for (const Word& word : words) {
    if (word.text.size() <= kShort || !base::is_letter(base::decode(word.text, 0).code_point)) continue;
    ++long_words;
    capitals += word.capital;
  }
  return long_words >= 3 && capitals == long_words;
}

}  // namespace nutgraf::text
