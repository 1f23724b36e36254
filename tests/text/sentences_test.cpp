#include <doctest/doctest.h>

#include "support/reading.h"

using namespace nutgraf;
using test::Words;

namespace {
Words sentences(std::string text) { return test::sentence_words(test::analyze(std::move(text))); }
}  // namespace

TEST_CASE("A full stop, a question mark and an exclamation mark end a sentence") {
  CHECK(sentences("He left. Why? Nobody knows! It rained.") == Words{"He left.", "Why?", "Nobody knows!", "It rained."});
}

TEST_CASE("An abbreviation ends a sentence only where a new one plainly begins") {
  CHECK(sentences("Dr. Hall of the U.S. Senate met Gen. Ruiz. They talked.") == Words{"Dr. Hall of the U.S. Senate met Gen. Ruiz.", "They talked."});
  CHECK(sentences("They met at 5 p.m. The talks failed.") == Words{"They met at 5 p.m.", "The talks failed."});
  CHECK(sentences("It was sold to Hale Inc. for little.") == Words{"It was sold to Hale Inc. for little."});
  CHECK(sentences("It was sold to Hale Kft. for little.") == Words{"It was sold to Hale Kft. for little."});
  CHECK(sentences("J. R. Ames won on Sept. 4 in St. Cloud.") == Words{"J. R. Ames won on Sept. 4 in St. Cloud."});
}

TEST_CASE("What an abbreviation introduces belongs to its sentence") {
  CHECK(sentences("Some boats (e.g. The Heron) sank. They were old.") == Words{"Some boats (e.g. The Heron) sank.", "They were old."});
  CHECK(sentences("It was Ostvik vs. The Rest.") == Words{"It was Ostvik vs. The Rest."});
}

TEST_CASE("Closing marks belong to the sentence that they close") {
  CHECK(sentences("“We won.” She smiled. (It was late.) They slept.") == Words{"“We won.”", "She smiled.", "(It was late.)", "They slept."});
  CHECK(sentences("\"We won.\" \"So did we.\" All agreed.") == Words{"\"We won.\"", "\"So did we.\"", "All agreed."});
  CHECK(sentences("They fell.[3] They rose.") == Words{"They fell.[3]", "They rose."});
}

TEST_CASE("A quoted question goes on with the words that report it") {
  CHECK(sentences("“Why now?” she asked. Nobody spoke.") == Words{"“Why now?” she asked.", "Nobody spoke."});
}

TEST_CASE("A headline and a heading are sentences without a full stop") {
  const std::string prose = "The council of the town voted on the plan late at night and closed the old bridge to all cars for two months.";
  CHECK(sentences("Council closes bridge\n\n" + prose + "\n\nWhat comes next\n\n" + prose) == Words{"Council closes bridge", prose, "What comes next", prose});
}

TEST_CASE("The items of a list are sentences of their own and their labels end none") {
  CHECK(sentences("1. Fix the roof\n2. Paint the door\n3. Rest") == Words{"1. Fix the roof", "2. Paint the door", "3. Rest"});
}

TEST_CASE("The short name of a species is no end of a sentence") {
  CHECK(sentences("They grew E. coli and T. b. gambiense. It worked.") == Words{"They grew E. coli and T. b. gambiense.", "It worked."});
}

TEST_CASE("An ellipsis that opens a sentence belongs to it") { CHECK(sentences("\"... We won.\" She left.") == Words{"\"... We won.\"", "She left."}); }

TEST_CASE("An emoticon and a rule across the page end a sentence") {
  CHECK(sentences("We are so happy :) See you soon") == Words{"We are so happy :)", "See you soon"});
  CHECK(sentences("The letter ends here ---------- The notes begin") == Words{"The letter ends here ----------", "The notes begin"});
}

TEST_CASE("A web address ends a sentence where a new one plainly begins") {
  CHECK(sentences("Read it at https://example.org/a The report is long") == Words{"Read it at https://example.org/a", "The report is long"});
  CHECK(sentences("The page www.example.org Ada Moss wrote is gone") == Words{"The page www.example.org Ada Moss wrote is gone"});
}

TEST_CASE("A last quotation mark closes, whichever way it faces") { CHECK(sentences("“We won. “") == Words{"“We won. “"}); }

TEST_CASE("An ellipsis within a sentence does not end it") { CHECK(sentences("He was ... well, late. She was not.") == Words{"He was ... well, late.", "She was not."}); }

TEST_CASE("A mark that belongs to a name ends no sentence") {
  CHECK(sentences("The band Why? plays in Leeds. It is late.") == Words{"The band Why? plays in Leeds.", "It is late."});
  CHECK(sentences("Shares in Zing! and Tarn rose.") == Words{"Shares in Zing! and Tarn rose."});
  CHECK(sentences("They make Zing! bars in Norway. The head of Zing! Norway left.") == Words{"They make Zing! bars in Norway.", "The head of Zing! Norway left."});
  CHECK(sentences("They flew from Norway to Peru. She liked Norway! Peru was dull.") == Words{"They flew from Norway to Peru.", "She liked Norway!", "Peru was dull."});
  CHECK(sentences("He cried Stop! The car went on.") == Words{"He cried Stop!", "The car went on."});
}
