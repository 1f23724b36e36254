#include <doctest/doctest.h>

#include "support/reading.h"

using namespace nutgraf;
using test::Words;

namespace {
const std::string kProse =
    "The council of the town voted late at night to close the old bridge to all cars for two months while it is mended and painted.";

Words authors(const std::string& byline) {
  const Document document = test::analyze("Council closes bridge\n\n" + byline + "\n\n" + kProse);
  Words names;
  for (const Author& author : document.byline) names.push_back(test::words(document, author.span));
  return names;
}
}  // namespace

TEST_CASE("The date of publication is read from the text with the words that state it") {
  const Document document = test::analyze(" date 2017-05-02 " + kProse);
  REQUIRE(document.publication);
  CHECK(document.publication->date == Date{2017, 5, 2});
  CHECK(document.publication->from == DateSource::Text);
  CHECK(test::words(document, *document.publication->span) == "date 2017-05-02");
}

TEST_CASE("A date of publication goes before one of an update, and an update before none") {
  const Document both = test::analyze("Updated 4 May 2017 | Published 2 May 2017\n\n" + kProse);
  REQUIRE(both.publication);
  CHECK(both.publication->date == Date{2017, 5, 2});
  const Document update = test::analyze(kProse + "\n\nLast updated: May 4, 2017");
  REQUIRE(update.publication);
  CHECK(update.publication->date == Date{2017, 5, 4});
}

TEST_CASE("Datelines and addresses state the date as well") {
  CHECK(test::analyze("Friday, January 4, 2019\n\n" + kProse).publication->date == Date{2019, 1, 4});
  CHECK(test::analyze("https://example.org/news/2022/07/25/bridge/\n\n" + kProse).publication->date == Date{2022, 7, 25});
}

TEST_CASE("A date in the story is not the date of publication") {
  CHECK_FALSE(test::analyze(kProse + " It was built on 2 May 1917.").publication);
  CHECK_FALSE(test::analyze("https://example.org/news/2022/13/45/bridge/\n\n" + kProse).publication);
}

TEST_CASE("An option goes before the text, and the text before the page") {
  Options options;
  options.published = Date{2020, 1, 1};
  CHECK(test::analyze("date 2017-05-02 " + kProse, options).publication->date == Date{2020, 1, 1});
  options.published_from = DateSource::Page;
  CHECK(test::analyze("date 2017-05-02 " + kProse, options).publication->date == Date{2017, 5, 2});
  const Document page = test::analyze(kProse, options);
  CHECK(page.publication->date == Date{2020, 1, 1});
  CHECK(page.publication->from == DateSource::Page);
}

TEST_CASE("A byline names its authors and not the place they write from") {
  CHECK(authors("By Ada Moss and Ben de la Ruiz in Oslo") == Words{"Ada Moss", "Ben de la Ruiz"});
  CHECK(authors("Ada Moss, Reuters") == Words{"Ada Moss", "Reuters"});
  CHECK(authors("By J. R. Ames, Ada O'Neill-Moss") == Words{"J. R. Ames", "Ada O'Neill-Moss"});
}
