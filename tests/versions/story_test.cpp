#include "nutgraf/articles.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/articles.h"
#include "support/network_reading.h"
#include "support/reading.h"

using namespace nutgraf;
using test::words;

namespace {

Document read(const std::string& text) {
  Options options;
  options.published = Date{2025, 3, 19};
  return test::analyze_with_network(text, options);
}

/// "about: first | second (of first / of second)" of the points of one kind.
std::string points(const std::string& first, const std::string& second, StoryPoint kind) {
  const Document one = read(first), other = read(second);
  std::string all;
  for (const ComparedPoint& point : compare_articles(one, other)) {
    if (point.point != kind) continue;
    all.append(all.empty() ? "" : "; ").append(point.about).append(": ");
    all += (point.first ? words(one, *point.first) : "") + " | " + (point.second ? words(other, *point.second) : "");
    if (!point.of_first.empty()) all += " (" + point.of_first + " / " + point.of_second + ")";
  }
  return all;
}

const std::string kFirst =
    "Blast kills 12 people in Velm\n\n"
    "An explosion at a mill killed 12 people in Velm on Monday.\n\n"
    "“We heard a noise like thunder and ran to the door,” Ana Ruiz, a baker, said.\n\n"
    "The police arrested Paul Holm. The owner paid $3 million for the mill in March 2024.\n";
const std::string kSecond =
    "Mill explodes in Velm\n\n"
    "A mill in Velm exploded on Monday, and 14 people died.\n\n"
    "“We heard a noise like thunder and ran to the door,” Karin Moss, a teacher, said.\n\n"
    "Ana Ruiz said the mill was old.\n\n"
    "The police did not arrest Paul Holm. The harbour will open on 22 March.\n";

}  // namespace

TEST_CASE("two articles that open with other tolls contradict each other") {
  CHECK(points(kFirst, kSecond, StoryPoint::FigureDiffers) == "people: 12 | 14 (12 people / 14 people)");
}

TEST_CASE("bounds that allow each other, and an article that gives both values, contradict nothing") {
  CHECK(points(kFirst, "Mill explodes in Velm\n\nA mill in Velm exploded on Monday, and at least 11 people died.\n", StoryPoint::FigureDiffers).empty());
  CHECK(points(kFirst, "Mill explodes in Velm\n\nA mill exploded on Monday, and 14 people died. Officials had said that 12 people died.\n", StoryPoint::FigureDiffers).empty());
}

TEST_CASE("the age of one person differs, that of two people does not") {
  const std::string text = "Baker opens a school\n\nAna Ruiz, 34, opened a school in Velm on Monday.\n";
  CHECK(points(text, "School opens\n\nAna Ruiz, 36, has opened a school.\n", StoryPoint::FigureDiffers) == "Ana Ruiz: 34 | 36 (34 / 36)");
  CHECK(points(text, "School opens\n\nKarin Moss, 36, has opened a school.\n", StoryPoint::FigureDiffers).empty());
}

TEST_CASE("what one article tells and the other says did not happen is a contradiction") {
  CHECK(points(kFirst, kSecond, StoryPoint::EventDenied) == "arrest: The police arrested Paul Holm | The police did not arrest Paul Holm (told / denied)");
  CHECK(points(kFirst, "Blast in Velm\n\nThe police did not arrest Karin Moss.\n", StoryPoint::EventDenied).empty());
  CHECK(points(kFirst, "Blast in Velm\n\nThe police did not arrest Paul Holm on Monday. On Tuesday the police arrested Paul Holm.\n", StoryPoint::EventDenied).empty());
}

TEST_CASE("each deed that the other article denies is told, the same deed once") {
  const std::string told = "Arrests in Velm\n\nThe police arrested Paul Holm. The police arrested Karin Moss.\n";
  const std::string denied = "No arrests in Velm\n\nThe police did not arrest Paul Holm. The police did not arrest Karin Moss. The police did not arrest Paul Holm.\n";
  const std::string all = points(told, denied, StoryPoint::EventDenied);
  CHECK(all.find("Paul Holm") != std::string::npos);
  CHECK(all.find("Karin Moss") != std::string::npos);
  CHECK(std::count(all.begin(), all.end(), ';') == 1);
}

TEST_CASE("one quotation with two speakers is a contradiction; a surname alone is the same speaker") {
  const std::string quotation = "“We heard a noise like thunder and ran to the door,”";
  CHECK(points(kFirst, kSecond, StoryPoint::SpeakerDiffers) == ": " + quotation + " | " + quotation + " (Ana Ruiz / Karin Moss)");
  CHECK(points(kFirst, "Blast in Velm\n\n" + quotation + " Ruiz said.\n", StoryPoint::SpeakerDiffers).empty());
}

TEST_CASE("who is quoted stands with the first words in each article") {
  CHECK(points(kFirst, kSecond, StoryPoint::QuotedInBoth) == "Ana Ruiz: “We heard a noise like thunder and ran to the door,” | the mill was old");
  CHECK(points(kFirst, kSecond, StoryPoint::QuotedInOne) == "Karin Moss:  | “We heard a noise like thunder and ran to the door,”");
}

TEST_CASE("names, figures and days that one article has are told once") {
  CHECK(points(kFirst, kSecond, StoryPoint::FigureInOne) == "people: 12 | ; : $3 million | ; people:  | 14");
  CHECK(points(kFirst, kSecond, StoryPoint::DayInOne) == "2025-03-22:  | 22 March");
  CHECK(points(kFirst, kSecond, StoryPoint::QuotationInOne).empty());
  CHECK(points(kFirst, "Blast in Velm\n\nKarl Brandt owns the mill in Velm. Brandt bought it in May.\n", StoryPoint::NameInOne).find("Karl Brandt:  | Karl Brandt") != std::string::npos);
}

TEST_CASE("an article beside itself has no contradiction and nothing alone, for any text") {
  for (const support::Article& article : support::golden_articles()) {
    const Document document = read(article.text);
    const std::vector<ComparedPoint> points = compare_articles(document, document);
    CHECK_MESSAGE(std::all_of(points.begin(), points.end(), [](const ComparedPoint& point) { return point.point == StoryPoint::QuotedInBoth; }), article.name);
  }
}
