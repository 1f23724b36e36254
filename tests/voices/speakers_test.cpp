#include "voices/speakers.h"

#include <doctest/doctest.h>

#include <string>

#include "support/network_reading.h"
#include "support/reading.h"

using namespace nutgraf;
using test::words;

namespace {

/// The last quotation of a text.
Quote last_quote(const std::string& text) { return test::analyze_with_network(text).quotes.back(); }

}  // namespace

TEST_CASE("A pronoun for a speaker tells which name it goes back to") {
  const std::string text = "Ana Ruiz came on Monday. “The ferry will not sail today,” she said.";
  const Document document = test::analyze_with_network(text);
  REQUIRE(document.quotes.size() == 1);
  REQUIRE(document.quotes[0].speaker_named.has_value());
  CHECK(words(document, *document.quotes[0].speaker_named) == "Ana Ruiz");
}

TEST_CASE("A speaker who is named needs no other name") {
  CHECK_FALSE(last_quote("Ana Ruiz said the ferry would not sail.").speaker_named.has_value());
}

TEST_CASE("A name is a surer speaker than a pronoun, and a known pronoun than one that nobody knows") {
  const double name = last_quote("“The ferry will not sail today,” Ana Ruiz said.").speaker_confidence;
  const double pronoun = last_quote("Ana Ruiz came on Monday. “The ferry will not sail today,” she said.").speaker_confidence;
  const double unknown = last_quote("The ferry was late. “The ferry will not sail today,” she said.").speaker_confidence;
  CHECK(name > pronoun);
  CHECK(pronoun > unknown);
  CHECK(unknown > 0.0);
}

TEST_CASE("Where a speaker's words were found is told") {
  CHECK(last_quote("According to Ana Ruiz, the ferry will not sail.").speaker_rule == SpeakerRule::AccordingTo);
  CHECK(last_quote("The plan was condemned by Ana Ruiz.").speaker_rule == SpeakerRule::Agent);
  CHECK(last_quote("Ana Ruiz, 61: “The ferry was late again.”").speaker_rule == SpeakerRule::Label);
  CHECK(last_quote("Ana Ruiz issued a warning of floods.").speaker_rule == SpeakerRule::Owner);
}
