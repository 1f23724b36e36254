#include "syntax/verb_forms.h"

#include <doctest/doctest.h>

using namespace nutgraf::syntax;

TEST_CASE("Irregular verbs are known by their past forms") {
  CHECK(irregular_verb("struck") == "strike");
  CHECK(irregular_verb("put") == "put");
  CHECK(irregular_verb("arisen") == "arise");
  CHECK(irregular_verb("wrote") == "write");
  CHECK_FALSE(irregular_verb("walked"));
  CHECK_FALSE(irregular_verb("lay"));
}

TEST_CASE("Spelling tells the verb behind a regular form") {
  CHECK(regular_verb("hospitalised") == "hospitalise");
  CHECK(regular_verb("vaccinated") == "vaccinate");
  CHECK(regular_verb("tampering") == "tamper");
  CHECK(regular_verb("tagging") == "tag");
  CHECK(regular_verb("levied") == "levy");
  CHECK(regular_verb("strangled") == "strangle");
  CHECK(regular_verb("passed") == "pass");
  CHECK(regular_verb("decreed") == "decree");
}

TEST_CASE("Other forms have no verb by spelling") {
  CHECK_FALSE(regular_verb("went"));
  CHECK_FALSE(regular_verb("ring"));
  CHECK_FALSE(regular_verb("fed"));
}

TEST_CASE("A consonant that is doubled before an ending is no part of the verb, unless the verb has it itself") {
  CHECK(is_ruled_out("robb", "robbing"));
  CHECK(is_ruled_out("rigg", "rigged"));
  for (const char* verb : {"add", "err", "kill", "miss", "boycott", "purr"}) CHECK_FALSE(is_ruled_out(verb, std::string(verb) + "ed"));
}

TEST_CASE("A short verb without -e doubles its consonant") {
  CHECK(is_ruled_out("fad", "faded"));
  CHECK(is_ruled_out("rap", "raping"));
  CHECK_FALSE(is_ruled_out("rap", "rapping"));
  CHECK_FALSE(is_ruled_out("seat", "seated"));
  CHECK(is_ruled_out("bull", "bullied"));
  CHECK_FALSE(is_ruled_out("lie", "lied"));
  CHECK(regular_verb("scraping") == "scrape");
}

TEST_CASE("A verb in -uate gets back its -e, and \"squat\" has none") {
  CHECK(regular_verb("evacuated") == "evacuate");
  CHECK(regular_verb("fluctuating") == "fluctuate");
  CHECK(regular_verb("squatting") == "squat");
}
