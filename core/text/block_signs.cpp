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

/// Whether a line, folded, names who wrote an article or worked on it.
bool opens_credit(std::string_view folded) {
  static constexpr std::string_view kCredits[] = {"reporting by",      "additional reporting by", "additional reporting from", "reporting and writing by", "reporting and editing by", "editing by",
                                                  "writing by",        "written by",              "story by",                  "words by",                 "compiled by",              "report by",
                                                  "additional writing by", "edited by",           "translated by",             "with reporting by",        "with reporting from",      "with additional reporting"};
  if (!folded.empty() && (folded[0] == '(' || folded[0] == '[')) folded.remove_prefix(1);
  return opens_with_any(folded, kCredits);
}

/// "Getty Images", "AFP via Getty Images", "EPA": an agency of pictures alone on its line.
bool is_credit_line(std::string_view text, Span paragraph) {
  static constexpr auto kAgencies = base::word_set({"getty", "images", "afp", "ap", "epa", "pa", "reuters", "alamy", "shutterstock", "media", "wire", "photo", "file", "via", "istock", "istockphoto", "rex", "features"});
  const std::vector<LineWord> words = split_words(text, paragraph);
  return !words.empty() && words.size() <= 6 && std::all_of(words.begin(), words.end(), [](const LineWord& word) { return kAgencies.contains(word.folded); });
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

std::uint32_t closing_credit(std::string_view text, Span paragraph) {
  const char32_t last = paragraph.empty() ? 0 : base::decode_before(text, paragraph.end).code_point;
  if (last != U')' && last != U']') return paragraph.end;
  const char open = last == U')' ? '(' : '[';
  const std::size_t bracket = words_of(text, paragraph).rfind(open);
  if (bracket == std::string_view::npos || paragraph.size() - bracket > kLongestSign) return paragraph.end;
  const auto begin = paragraph.begin + static_cast<std::uint32_t>(bracket);
  return opens_credit(base::fold(words_of(text, {begin, paragraph.end}))) ? begin : paragraph.end;
}

bool is_byline(std::string_view text, Span paragraph) {
  if (paragraph.size() > kLongestSign) return false;
  const std::string folded = base::fold(words_of(text, paragraph));
  if (opens_credit(folded)) return true;

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

namespace {

/// "Image caption", "Photo credit: …", "Video source, …": a picture and what of it the line gives.
bool opens_with_picture(const std::vector<LineWord>& words) {
  static constexpr auto kPictures = base::word_set({"image", "images", "photo", "photos", "photograph", "picture", "pictures", "media", "video",
                                                    "graphic", "illustration", "map", "chart", "cover"});
  static constexpr auto kParts = base::word_set({"caption", "credit", "credits", "source", "copyright", "courtesy", "description"});
  return words.size() > 1 && kPictures.contains(words[0].folded) && kParts.contains(words[1].folded);
}

}  // namespace

bool labels_caption(std::string_view text, Span paragraph) {
  if (paragraph.size() > kLongestSign) return false;
  std::string folded = base::fold(words_of(text, paragraph));
  while (!folded.empty() && (folded.back() == ',' || folded.back() == ':' || folded.back() == '.')) folded.pop_back();
  if (folded == "caption" || folded == "image") return true;
  const std::vector<LineWord> words = split_words(text, paragraph);
  return words.size() == 2 && words[1].folded == "caption" && opens_with_picture(words);
}

bool is_caption(std::string_view text, Span paragraph) {
  if (paragraph.size() > kLongestSign) return false;
  const std::string folded = base::fold(words_of(text, paragraph));
  static constexpr std::string_view kOpenings[] = {"image:", "images:", "photo:", "photos:", "photograph:", "picture:", "pictured:", "video:", "graphic:", "map:", "chart:", "illustration:",
                                                   "caption:", "file photo", "file -", "file –", "file —", "file:", "(file", "photo by", "photos by", "pictures by", "photography by", "file picture", "file image",
                                                   "stock image", "stock photo", "representative image", "representational image",
                                                   "photograph by", "(photo", "[photo", "(image:", "[image", "credit:", "a file photo", "above:"};
  static constexpr std::string_view kEndings[] = {"(reuters)", "/reuters", "/reuters)", "/afp", "/afp)", "/ap", "/ap)", "/epa", "/epa)", "getty images", "getty images)", "/getty", "/shutterstock",
                                                  "(ap)", "(afp)", "(epa)", "/xinhua", "(xinhua)", "(getty)", "(shutterstock)", "(alamy)", "/alamy", "(supplied)", "(file)", "(file photo)", "(pa)", "(pa wire)", "/pa wire", "/pa"};
  if (opens_with_any(folded, kOpenings) || is_credit_line(text, paragraph)) return true;
  if (opens_with_picture(split_words(text, paragraph))) return true;
  static constexpr std::string_view kParts[] = {"(ap photo", "afp photo", "(photo:", "(photos:", "(photo by", "(picture:", "(pictures:", "(image:", "(photograph:", "(photo credit", "(credit:"};
  constexpr std::uint32_t kLongestCaption = 25;  // words: a longer paragraph is prose that a credit stands in
  const bool credited = std::any_of(std::begin(kParts), std::end(kParts), [&](std::string_view part) { return contains(folded, part); });
  if (credited && count_words(text, paragraph) <= kLongestCaption) return true;
  return std::any_of(std::begin(kEndings), std::end(kEndings), [&](std::string_view ending) { return ends_with(folded, ending); });
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
