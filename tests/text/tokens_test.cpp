#include <doctest/doctest.h>

#include "support/reading.h"

using namespace nutgraf;
using test::Words;

namespace {
Words tokens(std::string text) { return test::token_words(test::analyze(std::move(text))); }
}  // namespace

TEST_CASE("Clitics stand apart from their word") {
  CHECK(tokens("They don't know.") == Words{"They", "do", "n't", "know", "."});
  CHECK(tokens("She can’t say it’s Ortega’s") == Words{"She", "ca", "n’t", "say", "it", "’s", "Ortega", "’s"});
  CHECK(tokens("We'll, they've, I'm, you're, he'd") == Words{"We", "'ll", ",", "they", "'ve", ",", "I", "'m", ",", "you", "'re", ",", "he", "'d"});
  CHECK(tokens("It cannot last; they're gonna go") == Words{"It", "can", "not", "last", ";", "they", "'re", "gon", "na", "go"});
  CHECK(tokens("the workers' rights") == Words{"the", "workers", "'", "rights"});
}

TEST_CASE("An apostrophe within a name stays") {
  CHECK(tokens("O'Brien met L'Enfant at ten o'clock") == Words{"O'Brien", "met", "L'Enfant", "at", "ten", "o'clock"});
}

TEST_CASE("Hyphens stand apart, save behind a prefix") {
  CHECK(tokens("a 10-year-old, long-term plan") == Words{"a", "10", "-", "year", "-", "old", ",", "long", "-", "term", "plan"});
  CHECK(tokens("an anti-war, non-profit co-founder by e-mail") == Words{"an", "anti-war", ",", "non-profit", "co-founder", "by", "e-mail"});
}

TEST_CASE("Abbreviations keep their full stop and other words do not") {
  CHECK(tokens("Mr. Hall of the U.S. said so.") == Words{"Mr.", "Hall", "of", "the", "U.S.", "said", "so", "."});
  CHECK(tokens("on Sept. 11 at 3 p.m. sharp") == Words{"on", "Sept.", "11", "at", "3", "p.m.", "sharp"});
  CHECK(tokens("John F. Kane, e.g. in Malibu, Calif., won") == Words{"John", "F.", "Kane", ",", "e.g.", "in", "Malibu", ",", "Calif.", ",", "won"});
  CHECK(tokens("The answer was no. They sat in the sun.") == Words{"The", "answer", "was", "no", ".", "They", "sat", "in", "the", "sun", "."});
}

TEST_CASE("Numbers with their points, dates and telephone numbers are whole, ranges and units are not") {
  CHECK(tokens("3.5 of 1,200 at 5:30 on 9/11") == Words{"3.5", "of", "1,200", "at", "5:30", "on", "9/11"});
  CHECK(tokens("July 7-8, 2017-05-02, 202-555-0136") == Words{"July", "7", "-", "8", ",", "2017-05-02", ",", "202-555-0136"});
  CHECK(tokens("$3.5bn, 40% and 5km in the 1990s, the 20th") == Words{"$", "3.5", "bn", ",", "40", "%", "and", "5", "km", "in", "the", "1990s", ",", "the", "20th"});
}

TEST_CASE("Addresses are whole and lose the mark that ends the sentence") {
  CHECK(tokens("See https://example.org/a?b=c, www.example.com. Write to press@example.org!") ==
        Words{"See", "https://example.org/a?b=c", ",", "www.example.com", ".", "Write", "to", "press@example.org", "!"});
  CHECK(tokens("@newsdesk on #Election2026") == Words{"@newsdesk", "on", "#Election2026"});
}

TEST_CASE("Quotation marks and brackets stand apart and runs of one mark are whole") {
  CHECK(tokens("“Stop,” she said (twice)...") == Words{"“", "Stop", ",", "”", "she", "said", "(", "twice", ")", "..."});
  CHECK(tokens("``Really?!'' -- yes") == Words{"``", "Really", "?!", "''", "--", "yes"});
}

TEST_CASE("A pictograph holds its modifiers, a letter its marks") {
  CHECK(tokens("Great 👩‍🚀 👍🏽 🇳🇴 cafe\u0301s") == Words{"Great", "👩‍🚀", "👍🏽", "🇳🇴", "cafe\u0301s"});
}

TEST_CASE("Non-breaking spaces and control characters part words") {
  CHECK(tokens("ten\u00A0men\u202Fand\u2009two") == Words{"ten", "men", "and", "two"});
  CHECK(tokens(std::string("one\0two\x01three", 13)) == Words{"one", "two", "three"});
}

TEST_CASE("Characters that fold to shorter ones never move a cut off a character's border") {
  CHECK(tokens("do\u00ADn’t \u0130sn't") == Words{"do", "n’t", "\u0130s", "n't"});
  CHECK(test::block_words(test::analyze("Da\u00ADte 2017-05-02 and more words than any line of metadata would have in it."), BlockKind::Metadata) == Words{"Date 2017-05-02"});
}
