#include "text/block_signs.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "base/word_set.h"
#include "text/line_words.h"

namespace nutgraf::text {
namespace {

/// Longer paragraphs are prose, whatever words they begin with.
constexpr std::uint32_t kLongestSign = 400;
constexpr std::uint32_t kLongestTitle = 220;

std::string_view words_of(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }
bool ends_with(std::string_view text, std::string_view suffix) {
  return text.size() >= suffix.size() && text.substr(text.size() - suffix.size()) == suffix;
}

template <std::size_t N>
bool contains_any(std::string_view text, const std::string_view (&parts)[N]) {
  return std::any_of(std::begin(parts), std::end(parts), [&](std::string_view part) { return contains(text, part); });
}

}  // namespace

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
  const std::vector<LineWord> words = split_words(text, paragraph);
  if (words.size() < 2 || words.size() > 20) return false;
  for (const LineWord& word : words) {
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
  if (paragraph.size() > kLongestTitle) return false;
  const std::vector<LineWord> words = split_words(text, paragraph);
  if (words.empty() || base::is_dash(base::decode(text, paragraph.begin).code_point)) return false;  // "— A B" credits a quotation
  if (words[0].text.size() == 1 && words[0].mark_after == U':') return false;                        // "Q: …" is half of an interview
  const bool opens = !base::is_lower(base::decode(words[0].text, 0).code_point) || (words.size() > 1 && words[1].capital);  // "iPhone Sales Fall"
  std::uint32_t end = paragraph.end;
  char32_t last = 0;
  do {  // a full stop may stand before the closing quotation mark
    last = base::decode_before(text, end).code_point;
    end -= base::decode_before(text, end).length;
  } while (end > paragraph.begin && (base::is_double_quote(last) || base::is_apostrophe(last)));
  return opens && last != U'.' && last != U',' && last != U';' && last != U':' && last != 0x2026;
}

bool is_title_case(std::string_view text, Span paragraph) {
  static constexpr std::uint32_t kShort = 3;  // letters of the words that titles leave small: "of", "and", "for"
  const std::vector<LineWord> words = split_words(text, paragraph);
  std::uint32_t long_words = 0, capitals = 0;
  for (const LineWord& word : words) {
    if (word.text.size() <= kShort || !base::is_letter(base::decode(word.text, 0).code_point)) continue;
    ++long_words;
    capitals += word.capital;
  }
  return long_words >= 3 && capitals == long_words;
}

}  // namespace nutgraf::text
