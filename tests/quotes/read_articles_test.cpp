// Who says what in sentences as the network that ships reads them: borders and speakers that hang on the whole tree.
#include <doctest/doctest.h>

#include <string>

#include "support/network_reading.h"
#include "support/reading.h"

using namespace nutgraf;
using test::Words;

namespace {

/// "speaker: words" of each quotation of speech or writing; "?" without a speaker.
Words said(const std::string& text) {
  const Document document = test::analyze_with_network(text);
  Words all;
  for (const Quote& quote : document.quotes) {
    if (quote.quote_class != QuoteClass::Speech && quote.quote_class != QuoteClass::Writing) continue;
    std::string line = (quote.speaker ? test::words(document, *quote.speaker) : "?") + ":";
    for (const Span span : quote.spans) line += " " + test::words(document, span);
    all.push_back(line);
  }
  return all;
}

}  // namespace

TEST_CASE("How others take what is said is not said by the speaker") {
  CHECK(said("A report by the agency suggested the mill was polluting the river, claims the owner denies.").front() ==
        "A report by the agency: the mill was polluting the river");
}

TEST_CASE("The speaker's critics speak for themselves") {
  const Words found = said("Ruiz has said publicly the forest should be opened to farmers, and his critics, which include the charity Greenleaf, blame him for the fires.");
  REQUIRE(found.size() == 2);
  CHECK(found[0] == "Ruiz: the forest should be opened to farmers");
  CHECK(found[1].rfind("his critics: ", 0) == 0);
}

TEST_CASE("What the speaker has done since is not what others are told to do") {
  CHECK(said("Velmian officials have told shops to sell only bread, has closed schools, and placed the town under guard.").front() ==
        "Velmian officials: shops to sell only bread");
}

TEST_CASE("A number behind the source's name is not the source's") {
  CHECK(said("At least twelve sailors have died this year, according to the UN, 79 since the war began.").front() ==
        "the UN: At least twelve sailors have died this year");
}

TEST_CASE("A number behind the source may begin what is said") {
  CHECK(said("As a result of the storm, according to a report of the city, twenty people were hurt, and two boats sank.").front().find("twenty people were hurt") !=
        std::string::npos);
}

TEST_CASE("What is suspected, seen or called back is said by nobody") {
  CHECK(said("He is widely suspected of asking for a delay.").empty());
  CHECK(said("The scientists count the birds by observing the nests they build.").empty());
  CHECK(said("Three kinds of cars are being recalled in Norland.").empty());
}

TEST_CASE("The person behind a body's name speaks, not the body") {
  CHECK(said("Remarked Centre for River Studies scientist Ana Ruiz, \"The water is clear again after many years.\"").front() ==
        "Centre for River Studies scientist Ana Ruiz: \"The water is clear again after many years.\"");
}

TEST_CASE("A member of a party is whoever is named behind") {
  CHECK(said("Since then, a Republican, Mark Moss, has voiced support, telling the Velm Echo: \"I am a big fan of bridges.\"").back() ==
        "a Republican, Mark Moss: \"I am a big fan of bridges.\"");
}

TEST_CASE("Two quotations that \"and\" joins have one speaker, whatever follows") {
  const Words found = said("Ruiz spoke of \"rain and more rain\" and \"mud in every street.\" Mark Moss said nobody had come.");
  REQUIRE(found.size() >= 2);
  for (const std::string& line : found) {
    if (line.find("mud") != std::string::npos) CHECK(line.rfind("Ruiz: ", 0) == 0);
  }
}

TEST_CASE("Whoever is asked to do something by nobody is given no words") {
  CHECK(said("The villagers were ordered to leave their homes on Monday.").empty());
}

TEST_CASE("Words in a post are theirs who wrote it") {
  const Words found = said("\"The boats are safe and the crews are well,\" according to a tweet on Monday by Transport Minister Ana Ruiz.");
  REQUIRE(found.size() == 1);
  CHECK(found[0].rfind("Transport Minister Ana Ruiz: ", 0) == 0);
}

TEST_CASE("Whom somebody tells something is no part of it") {
  CHECK(said("\"The water is clear again after many years,\" Ana Ruiz told those gathered to watch the boats.").front() ==
        "Ana Ruiz: \"The water is clear again after many years,\"");
}
