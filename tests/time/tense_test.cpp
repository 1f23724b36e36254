#include <doctest/doctest.h>

#include "support/reading.h"
#include "time/tense.h"

using namespace nutgraf;
using namespace nutgraf::time;

namespace {
/// The tense around the word "Friday".
Tense tense_at_friday(const std::string& text) {
  const Document document = test::analyze(text);
  const std::vector<Word> words = words_of(document, document.sentences.at(0));
  std::size_t at = 0;
  while (!words.at(at).is("friday")) ++at;
  return TenseReader(words).around(at, at + 1);
}
}  // namespace

TEST_CASE("The nearest verb of the clause gives the tense") {
  CHECK(tense_at_friday("The board met on Friday and will report.") == Tense::Past);
  CHECK(tense_at_friday("The board, which met in Rome, will report on Friday.") == Tense::Future);
  CHECK(tense_at_friday("The firm announced that it will close on Friday.") == Tense::Future);
  CHECK(tense_at_friday("On Friday, the firm closed.") == Tense::Past);
}

TEST_CASE("Participles take the tense of their auxiliaries") {
  CHECK(tense_at_friday("The report will be released on Friday.") == Tense::Future);
  CHECK(tense_at_friday("The report is released on Friday.") == Tense::Future);
  CHECK(tense_at_friday("The report was released on Friday.") == Tense::Past);
  CHECK(tense_at_friday("The report has been released on Friday.") == Tense::Past);
}

TEST_CASE("What lay ahead in a report may be over by now") {
  CHECK(tense_at_friday("He said they would meet on Friday.") == Tense::FutureOfPast);
  CHECK(tense_at_friday("It was agreed the ban would be lifted on Friday.") == Tense::FutureOfPast);
  CHECK(tense_at_friday("The talks were due on Friday.") == Tense::FutureOfPast);
  CHECK(tense_at_friday("The talks had been due to end on Friday.") == Tense::Past);
  CHECK(tense_at_friday("The talks are due on Friday.") == Tense::Future);
}

TEST_CASE("An infinitive tells nothing of a clause with a tense of its own") {
  CHECK(tense_at_friday("On Friday, Ruiz, a candidate for the election to be held in May, held a rally.") == Tense::Past);
  CHECK(tense_at_friday("On Friday, Ruiz, who hopes to win, left.") != Tense::Past);
}

TEST_CASE("Without a verb the tense is unknown") { CHECK(tense_at_friday("A bridge on Friday.") == Tense::Unknown); }
