#include "propositions/propositions.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "nutgraf/nutgraf.h"
#include "support/network_file.h"
#include "support/events_of.h"
#include "support/parsed.h"

using namespace nutgraf;

namespace {

const char* const kArticle =
    "Lawmakers chastised the agency for wasting a grant. Detectives talked the widow out of selling the farm, and she thanked them.\n\n"
    "The trader, accused by two clerks of forging invoices, denied that he had tried to bribe a judge. Nobody knows whether he refused to "
    "let them leave. It is unclear who ordered the guards to stop them from calling off the sale of the ship to a firm that had sued them.";

/// What the shipped network reads in a text.
Document read(const std::string& text) {
  static const Result<Analyzer> network = Analyzer::load(support::shipped_network());
  REQUIRE(network);
  Analysis analysis = network.value().start(text, {}).value();
  while (analysis.step()) {
  }
  return analysis.document();
}

/// "lemma status agent" of each event of a text.
std::vector<std::string> events_in(const std::string& text) {
  std::vector<std::string> all;
  const Document document = read(text);
  constexpr const char* kStatus[] = {"happened", "ongoing", "planned", "possible", "denied", "conditional", "wished"};
  for (const Event& event : document.events) {
    std::string line = event.lemma + ' ' + kStatus[static_cast<int>(event.status)];
    for (const Participant& one : event.participants) {
      if (one.role == "agent") line += ' ' + document.source.text.substr(one.span.begin, one.span.size());
    }
    all.push_back(line);
  }
  return all;
}

bool holds(const std::vector<std::string>& lines, const std::string& line) { return std::find(lines.begin(), lines.end(), line) != lines.end(); }

}  // namespace

TEST_CASE("An article without trees has no propositions") { CHECK(propositions::find_propositions(Document{}).empty()); }

TEST_CASE("Law: arguments lie in the sentence of their proposition, and what embeds it is another, up to a first that nothing embeds") {
  const Document document = read(kArticle);
  REQUIRE(document.propositions.size() > 10);
  for (std::uint32_t i = 0; i < document.propositions.size(); ++i) {
    const Proposition& one = document.propositions[i];
    const Span predicate = document.tokens[one.predicate.index].span;
    const auto sentence = std::find_if(document.sentences.begin(), document.sentences.end(),
                                       [&](const Sentence& sought) { return sought.span.contains(predicate); });
    REQUIRE(sentence != document.sentences.end());
    for (const PropositionArgument& argument : one.arguments) {
      CHECK(sentence->span.contains(argument.span));
      CHECK(argument.span.contains(document.tokens[argument.head.index].span));
    }
    std::size_t steps = 0;
    for (Id<Proposition> above = one.within; above && steps <= document.propositions.size(); above = document.propositions[above.index].within) {
      CHECK_FALSE(above == Id<Proposition>{i});
      ++steps;
    }
    CHECK(steps <= document.propositions.size());
  }
}

TEST_CASE("What embeds a complement is its proposition") {
  const Document document = test::with_propositions(
      test::parsed("Nuns nun NOUN NNS 2 nsubj\nrefused refuse VERB VBD 0 root\nto to PART TO 4 mark\nleave leave VERB VB 2 xcomp\n"));
  REQUIRE(document.propositions.size() == 2);
  CHECK(document.propositions[1].within == Id<Proposition>{0});
  CHECK_FALSE(document.propositions[0].within);
}

TEST_CASE("The shipped network's trees: who does what, and whether he did") {
  CHECK(holds(events_in("Lawmakers chastised the agency for wasting a grant."), "waste happened the agency"));
  CHECK(holds(events_in("Friends talked Maria Voss out of selling the farm."), "sell denied Maria Voss"));
  CHECK(holds(events_in("The general was accused by two nuns of torturing prisoners."), "torture possible The general"));
  CHECK(holds(events_in("The rebels are believed to be holding nine tourists."), "hold possible The rebels"));
  CHECK(holds(events_in("The navy freed the crew."), "free happened The navy"));
  CHECK(holds(events_in("The government stopped short of recognising the junta."), "recognise denied The government"));
  CHECK(holds(events_in("The guard fired at the thieves."), "fire happened The guard"));
}
