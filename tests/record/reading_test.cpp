#include <doctest/doctest.h>

#include "record/captions.h"
#include "record/clock.h"
#include "record/turns.h"
#include "record/words.h"
#include "support/reading.h"

using namespace nutgraf;
using test::Words;

namespace {

/// "speaker: words" of each turn.
Words turns(const std::string& text) {
  Words all;
  for (const RecordTurn& turn : record::read_transcript(text).turns) all.push_back(turn.speaker + ": " + text.substr(turn.words.begin, turn.words.size()));
  return all;
}

std::string captions(const std::string& bytes) {
  const auto record = record::read_captions(bytes);
  return record ? record->source.text : "none";
}

/// The keys of the words; "?" behind one that may be left out.
std::string keys(const std::string& text) {
  std::string all;
  for (const record::Word& word : record::read_words(text, {0, static_cast<std::uint32_t>(text.size())})) {
    all += (all.empty() ? "" : " ") + word.key + (word.optional ? "?" : "");
  }
  return all;
}

}  // namespace

TEST_CASE("Labels of every kind open the turns of a transcript") {
  for (const char* label : {"RUIZ:", "Ana Ruiz:", "Sen. Ana Ruiz (by telephone):", "[00:12:31] Ana Ruiz:", ">> ANA RUIZ:", "Ana Ruiz (00:12):", "**Ana Ruiz:**",
                            "((Ana Ruiz))"}) {
    CAPTURE(label);
    const Words found = turns(std::string(label) + " We stay.\n" + label + " So we do.");
    REQUIRE(found.size() == 2);
    CHECK(found[0].find("uiz") + found[0].find("UIZ") != 2 * std::string::npos);
    CHECK(found[0].find("We stay.") != std::string::npos);
  }
  CHECK(turns("Ana Ruiz 0:12\nWe stay.\nPaul Holm 0:15\nWhy?") == Words{"Ana Ruiz: \nWe stay.\n", "Paul Holm: \nWhy?"});
}

TEST_CASE("A text with a colon here and there is no transcript") {
  CHECK(turns("The company keeps its boats.\nIt has twelve.\nThe result: nobody leaves.\nContact: Ana Ruiz\nThey sail at 10:30 on Monday.").empty());
  CHECK(turns("It is simple: we stay.\nWhat now: nobody knows.").empty());
}

TEST_CASE("Captions become words with their voices and times") {
  CHECK(captions("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana Ruiz>We <i>stay</i> &amp; wait.\n\n00:03.000 --> 00:04.000\n<v Paul Holm>Why? [laughs]") ==
        "Ana Ruiz: We stay & wait.\n\nPaul Holm: Why?");
  CHECK(captions("1\r\n00:00:01,000 --> 00:00:02,000\r\nWe will\r\nnot sell\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nthe boats.\r\n") == "We will not sell the boats.");
  CHECK(captions("WEBVTT\n\n00:01.000 --> 00:02.000\nWe will not sell\n\n00:02.000 --> 00:03.000\nWe will not sell the boats.") == "We will not sell the boats.");
  CHECK(captions("We meet from 00:01 --> 00:02 on Monday.") == "none");
}

TEST_CASE("A time of a recording has minutes and seconds") {
  CHECK(record::clock_time("1:02:03 x")->seconds == 3723u);
  CHECK(record::clock_time("02:03.500")->length == 9);
  for (const char* none : {"", "12", "1:2", ":12", "1234:00", "a1:00"}) CHECK_FALSE(record::clock_time(none));
}

TEST_CASE("Words that are spelled otherwise have one key") {
  CHECK(keys("Don't, CANNOT; won’t") == "do not can not will not");
  CHECK(keys("twenty-five per cent of 1,000 & 3.5%") == "25 percent of 1000 and 3.5 percent");
  CHECK(keys("the U.S. labour organisation") == "the us labor organization");
  CHECK(keys("We, we uh know (laughs) it") == "we? we uh? know laughs? it");
  CHECK(keys("[W]e say[s]") == "we says");
}
