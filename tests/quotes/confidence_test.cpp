#include "quotes/confidence.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>

#include "support/network_reading.h"
#include "support/trees.h"

using namespace nutgraf;

namespace {

struct Example {
  QuoteRule rule;
  std::string text;
};

/// An example of each construction; web/docs/why.md shows them.
const Example kExamples[] = {
    {QuoteRule::Marks, "Nobody came. “We waited for the ferry all night in the cold.”"},
    {QuoteRule::CueBefore, "Ana Ruiz said: “The ferry will not sail today.”"},
    {QuoteRule::CueBehind, "“The ferry will not sail today,” Ana Ruiz said."},
    {QuoteRule::CueWithin, "“The ferry will not sail today,” Ana Ruiz said, “and nobody knows why.”"},
    {QuoteRule::Label, "Ana Ruiz, 61: “The ferry was late again.”"},
    {QuoteRule::Turn, "Herald: Why do you run?\n\nRuiz: I want the ferry to sail again.\n\nHerald: Will it?\n\nRuiz: I hope so."},
    {QuoteRule::ThatClause, "Ana Ruiz said that the ferry would not sail."},
    {QuoteRule::BareClause, "Ana Ruiz said the ferry would not sail."},
    {QuoteRule::QuestionClause, "Ana Ruiz asked whether the ferry would sail."},
    {QuoteRule::Gerund, "Ana Ruiz denied stealing the money."},
    {QuoteRule::Aside, "The ferry, Ana Ruiz said, would not sail."},
    {QuoteRule::Infinitive, "Ana Ruiz promised to mend the ferry."},
    {QuoteRule::Request, "Ana Ruiz called on the drivers to wait."},
    {QuoteRule::Preposition, "Ana Ruiz called for an inquiry."},
    {QuoteRule::Object, "Ana Ruiz announced the closure of the mill."},
    {QuoteRule::Predicate, "Ana Ruiz called the plan a disgrace."},
    {QuoteRule::PassiveClause, "Ana Ruiz was told that the ferry would not sail."},
    {QuoteRule::PassiveComplement, "The ferry is said to be unsafe."},
    {QuoteRule::PassiveObject, "The plan was condemned by Ana Ruiz."},
    {QuoteRule::Accusation, "Luis Moss has been accused of stealing the money."},
    {QuoteRule::Plea, "Luis Moss pleaded not guilty."},
    {QuoteRule::Dissent, "Ana Ruiz disagreed."},
    {QuoteRule::NounClause, "Ana Ruiz made the claim that the ferry was safe."},
    {QuoteRule::NounObject, "Ana Ruiz issued a warning of floods."},
    {QuoteRule::Adjective, "Ana Ruiz is confident that the ferry will sail."},
    {QuoteRule::AccordingTo, "According to Ana Ruiz, the ferry will not sail."},
};

/// How sure the first quotation of a text is; -1 where it has none.
double sureness(const std::string& text) {
  const Document document = test::analyze_with_network(text);
  return document.quotes.empty() ? -1.0 : document.quotes.front().confidence;
}

}  // namespace

TEST_CASE("Each quotation says by which construction it was found") {
  for (const Example& example : kExamples) {
    CAPTURE(example.text);
    const Document document = test::analyze_with_network(example.text);
    CHECK(std::any_of(document.quotes.begin(), document.quotes.end(), [&](const Quote& quote) { return quote.rule == example.rule; }));
  }
}

TEST_CASE("Words between marks are surer than a clause, and a clause is surer than a bare noun") {
  const double marks = sureness("“The ferry will not sail today,” Ana Ruiz said.");
  const double clause = sureness("Ana Ruiz said the ferry would not sail.");
  CHECK(marks > clause);
  CHECK(clause > sureness("Ana Ruiz announced the closure of the mill."));
}

TEST_CASE("What nobody is named for is less sure") {
  CHECK(sureness("The ferry is said to be unsafe.") < sureness("Ana Ruiz says the ferry is unsafe."));
}

TEST_CASE("Where the sentence goes on behind the words, their end is less sure") {
  const std::string said = "Ana Ruiz said the ferry would not sail";
  CHECK(sureness(said + ", but the harbour was busy on Monday.") < sureness(said + "."));
}

TEST_CASE("Confidence is a share, also without trees") {
  Document document = test::analyze_with_network("“The ferry will not sail,” Ana Ruiz said. Luis Moss announced a plan.");
  document.tags.clear();
  quotes::set_confidence(document, document.quotes);
  for (const Quote& quote : document.quotes) {
    CHECK(quote.confidence > 0.0);
    CHECK(quote.confidence < 1.0);
  }
}
