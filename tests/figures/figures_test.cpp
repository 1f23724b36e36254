#include "figures/figures.h"

#include <doctest/doctest.h>

#include <string>

#include "support/network_reading.h"
#include "support/reading.h"

using namespace nutgraf;

namespace {

/// The figure whose words begin by these; none where there is no such figure.
struct Found {
  Document document;
  Figure figure;
  bool is_there = false;

  std::string counted() const { return figure.counted ? test::words(document, *figure.counted) : ""; }
  std::string of() const { return figure.of ? test::words(document, *figure.of) : ""; }
  std::string as_of() const { return figure.as_of ? test::words(document, document.times[figure.as_of.index].span) : ""; }
};

Found figure_in(const std::string& text, const std::string& words) {
  Options options;
  options.published = Date{2025, 3, 19};
  Found found{test::analyze_with_network(text, options), {}};
  for (const Figure& figure : found.document.figures) {
    if (found.is_there || test::words(found.document, figure.span).find(words) == std::string::npos) continue;
    found.figure = figure;
    found.is_there = true;
  }
  return found;
}

}  // namespace

TEST_CASE("what is counted is told with its restriction") {
  CHECK(figure_in("More than 1,200 people who work in finance have signed the letter.", "1,200").counted() == "people who work in finance");
  CHECK(figure_in("The storm damaged 40 wooden houses of the coast, officials said.", "40").counted() == "wooden houses of the coast");
  CHECK(figure_in("Some 60% of the voters stayed at home.", "60%").counted() == "the voters");
  CHECK(figure_in("The yard bought thousands of tonnes of steel.", "thousands").counted() == "steel");
}

TEST_CASE("a total is what is counted where nothing else is, and a distance counts nothing") {
  CHECK(figure_in("Rescuers brought the confirmed death toll to 31.", "31").counted() == "confirmed death toll");
  CHECK(figure_in("The band played before a crowd of 100,000 on Monday.", "100,000").counted() == "crowd");
  CHECK(figure_in("The court handed down fines of $2 million on Monday.", "2 million").counted() == "fines");
  CHECK(figure_in("The number of horses in the town has risen to 47.", "47").counted() == "horses in the town");
  CHECK(figure_in("The fever has killed 292 people and infected 4,000.", "4,000").counted() == "people");
  CHECK(figure_in("They live within two miles of the islands.", "two").counted() == "");
}

TEST_CASE("a total of a number counts no number") {
  CHECK(figure_in("The number of arrests rose to a total of 815.", "815").counted() == "total");
  CHECK(figure_in("The yard sold a total of 815 boats.", "815").counted() == "boats");
}

TEST_CASE("what a comma parts or another number follows is no restriction") {
  CHECK(figure_in("The ship carried 19 people, including 3 children.", "19").counted() == "people");
  CHECK(figure_in("Officials found 10 cases of fever and 3 deaths.", "10").counted() == "cases of fever");
}

TEST_CASE("the dead, the hurt and the missing are told apart, and animals are none of them") {
  const std::string text = "The storm killed 13 people and injured 40. Two sailors are missing. It killed 200 sheep.";
  CHECK(figure_in(text, "13").figure.casualty == Casualty::Dead);
  CHECK(figure_in(text, "40").figure.casualty == Casualty::Injured);
  CHECK(figure_in(text, "40").counted() == "people");
  CHECK(figure_in(text, "Two").figure.casualty == Casualty::Missing);
  CHECK(figure_in(text, "200").figure.casualty == Casualty::None);
  CHECK(figure_in("The death toll stands at 15.", "15").figure.casualty == Casualty::Dead);
}

TEST_CASE("a change has its parts and whose it is") {
  const std::string text = "Unemployment rose 3% to 5.2% in March.";
  CHECK(figure_in(text, "3%").figure.part == ChangePart::By);
  CHECK(figure_in(text, "5.2%").figure.part == ChangePart::To);
  CHECK(figure_in(text, "5.2%").figure.direction == Direction::Up);
  CHECK(figure_in(text, "5.2%").of() == "Unemployment");
  CHECK(figure_in("Prices fell from 12% to 2%.", "12%").figure.part == ChangePart::From);
}

TEST_CASE("an age is somebody's") {
  CHECK(figure_in("Ana Ruiz, 34, runs the yard.", "34").of() == "Ana Ruiz");
  CHECK(figure_in("Ana Ruiz (34) runs the yard.", "34").figure.kind == FigureKind::Age);
  CHECK(figure_in("Ana Ruiz, now 34, runs the yard.", "34").figure.kind == FigureKind::Age);
  CHECK(figure_in("Her brother, 22, runs the yard.", "22").figure.kind == FigureKind::Age);
  CHECK(figure_in("Ana Ruiz died on Monday. Ruiz was 90.", "90").figure.unit == "a");
  CHECK(figure_in("The yard has 34, and sells 12.", "34").figure.kind != FigureKind::Age);
}

TEST_CASE("two currencies or units for one sum are one figure") {
  const Found sum = figure_in("The sale brought in £5 million ($6.5 million).", "5 million");
  CHECK(sum.document.figures.size() == 1);
  REQUIRE(sum.figure.also.size() == 1);
  CHECK(sum.figure.also[0].unit == "USD");
  CHECK(sum.figure.also[0].value == Number{6'500'000, 1});
}

TEST_CASE("a figure has the time of its event and the word of whoever gives it") {
  const Found toll = figure_in("At least 12 people were killed in the storm on Monday, officials said.", "12");
  CHECK(toll.as_of() == "Monday");
  REQUIRE(toll.figure.quote);
  CHECK(test::words(toll.document, *toll.document.quotes[toll.figure.quote.index].speaker) == "officials");
  CHECK(figure_in("Unemployment fell from 5.2% in February.", "5.2%").as_of() == "");
  CHECK(figure_in("The rate was 45.3%, up from 40% in 2016.", "45.3%").as_of() == "");
}

TEST_CASE("a rate says by what it is counted, and counts nobody") {
  const Found rate = figure_in("The town had 12 deaths per 100,000 people.", "12");
  CHECK(rate.document.figures.size() == 1);
  REQUIRE(rate.figure.per);
  CHECK(test::words(rate.document, *rate.figure.per) == "per 100,000 people");
}

TEST_CASE("a record is told as one") {
  CHECK(figure_in("Sales rose to a record 5 million tonnes.", "5 million").figure.record);
  CHECK(!figure_in("Sales rose to 5 million tonnes.", "5 million").figure.record);
}

TEST_CASE("without the network numbers and units are read, and nothing is counted") {
  const Document document = test::analyze("The council spent $2 million on 12 boats.");
  REQUIRE(document.figures.size() == 2);
  CHECK(document.figures[0].unit == "USD");
  CHECK(!document.figures[1].counted);
}
