#include "format/outline.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>

#include "format/prose.h"
#include "support/reading.h"

using namespace nutgraf;

namespace {

/// The longest line of a text, in bytes.
std::size_t longest_line(const std::string& text) {
  std::size_t longest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    longest = std::max(longest, end - at);
    at = end + 1;
  }
  return longest;
}

}  // namespace

TEST_CASE("Lines are wrapped at 100 characters and go on below the words, not below the label") {
  format::Prose prose;
  std::string words;
  for (int i = 0; i < 40; ++i) words += "harbour ";
  prose.line(2, "What   ", words);
  const std::string text = prose.take();
  CHECK(longest_line(text) <= 100);
  CHECK(text.find("\n         harbour") != std::string::npos);
}

TEST_CASE("Days, months, years and ranges are written as one writes them") {
  using format::date_in_words;
  CHECK(date_in_words(Date{2026, 3, 9}, Date{2026, 3, 9}) == "9 March 2026");
  CHECK(date_in_words(Date{2026, 3, 1}, Date{2026, 3, 31}) == "March 2026");
  CHECK(date_in_words(Date{2009, 1, 1}, Date{2009, 12, 31}) == "2009");
  CHECK(date_in_words(Date{2026, 1, 2}, Date{2026, 1, 4}) == "2 to 4 January 2026");
  CHECK(date_in_words(Date{2025, 12, 30}, Date{2026, 1, 2}) == "30 December 2025 to 2 January 2026");
  CHECK(date_in_words(std::nullopt, std::nullopt).empty());
}

TEST_CASE("An outline tells the article in plain words and shows no internal names") {
  Options options;
  options.published = Date{2024, 3, 6};
  options.title = "Council closes old harbour at Port Ellis";
  const Document document = test::analyze(
      "The council of Port Ellis closed the old harbour on Monday after cracks were found in its wall. \"Nobody may enter it,\" said "
      "Mayor Ada Weir. Boats must now use the new harbour until the wall of the old one is mended.",
      options);
  const std::string outline = format::to_outline(document);
  CHECK(outline.find("Council closes old harbour at Port Ellis\nPublished 6 March 2024.\n") == 0);
  CHECK(outline.find("Monday (4 March 2024)") != std::string::npos);
  CHECK(outline.find("WHO SAYS WHAT") != std::string::npos);
  CHECK(outline.find("Nobody may enter it") != std::string::npos);
  CHECK(outline.find("tokens") == std::string::npos);
  CHECK(longest_line(outline) <= 100);
}

TEST_CASE("An outline gives speech and writing to who says it, and names who gave no answer") {
  Document document = test::analyze("Ana Ruiz said that the pier was safe. The council declined to comment.");
  document.quotes.clear();
  document.sources.clear();
  const auto quote = [&](QuoteClass quote_class, Span words) {
    Quote one;
    one.quote_class = quote_class;
    one.spans = {words};
    one.speaker = Span{0, 8};
    document.quotes.push_back(one);
  };
  quote(QuoteClass::Speech, {14, 36});
  quote(QuoteClass::Will, {49, 57});
  NewsSource source;
  source.name = {0, 8};
  source.quotes = {{0}, {1}};
  document.sources = {source};
  document.silences = {{{38, 49}, {}, NoReply::Declined, {50, 69}}};
  const std::string outline = format::to_outline(document);
  CHECK(outline.find("WHO SAYS WHAT\n  Ana Ruiz\n    - that the pier was safe\n\n") != std::string::npos);
  CHECK(outline.find("WHO GAVE NO ANSWER\n  The council: declined to comment\n") != std::string::npos);
}

TEST_CASE("An empty document has an empty outline") { CHECK(format::to_outline(Document{}).empty()); }
