#include "syntax/edit_script.h"

#include <doctest/doctest.h>

namespace nutgraf::syntax {
namespace {

std::string lemma(std::string_view script, std::string_view form) {
  const auto parsed = EditScript::parse(script);
  REQUIRE(parsed);
  return parsed->apply(form).value_or("does not fit");
}

TEST_CASE("an edit script cuts the end of a form and appends to it") {
  CHECK(lemma("_1:", "cats") == "cat");
  CHECK(lemma("_3:y", "cities") == "city");
  CHECK(lemma("_0:", "said") == "said");
  CHECK(lemma("_2:ve", "gift") == "give");
}

TEST_CASE("an edit script says what becomes of capitals") {
  CHECK(lemma("_0:", "ÉCOLE") == "école");
  CHECK(lemma("^0:", "PARIS") == "Paris");
  CHECK(lemma("=1:", "NATOs") == "NATO");
}

TEST_CASE("characters are cut, not bytes") { CHECK(lemma("=1:", "cafés") == "café"); CHECK(lemma("=2:e", "cafés") == "cafe"); }

TEST_CASE("a script that cuts more than there is, or leaves nothing, does not fit") {
  CHECK(lemma("_3:", "it") == "does not fit");
  CHECK(lemma("_2:", "it") == "does not fit");
  CHECK(lemma("_2:be", "is") == "be");
}

TEST_CASE("what is no script is not read") {
  for (const char* text : {"", "_", "_:", "_1", "1:", "x1:", "_a:", "_-1:", "_99999999999:"}) {
    CAPTURE(text);
    CHECK(!EditScript::parse(text));
  }
}

}  // namespace
}  // namespace nutgraf::syntax
