#include <doctest/doctest.h>

#include "propositions/last_proposition.h"

using namespace nutgraf;
using test::last;
using test::last_arguments;
using test::parsed;
using test::Words;

namespace {

EventStatus status(const std::string& lines) { return last(lines).status; }

/// Nuns ask by this verb that boats be freed.
std::string passive(const std::string& verb) {
  return "Nuns nun NOUN NNS 2 nsubj\nx " + verb +
         " VERB VBD 0 root\nboats boat NOUN NNS 5 nsubj:pass\nbe be AUX VB 5 aux:pass\nfreed free VERB VBN 2 ccomp\n";
}

/// Nuns find or want boats burned.
std::string bare_passive(const std::string& verb) {
  return "Nuns nun NOUN NNS 2 nsubj\n" + verb + "boats boat NOUN NNS 2 obj\nburned burn VERB VBN 2 xcomp\n";
}

}  // namespace

TEST_CASE("What is asked for in the subjunctive has not happened") {
  for (const std::string verb : {"request", "demand", "recommend", "insist", "suggest", "require"}) CHECK(status(passive(verb)) == EventStatus::Wished);
  const std::string insisted = "Nuns nun NOUN NNS 2 nsubj\nx insist VERB VBD 0 root\nboats boat NOUN NNS 4 nsubj\n";
  CHECK(status(insisted + "leave leave VERB VB 2 ccomp\n") == EventStatus::Wished);
  CHECK(status(insisted + "left leave VERB VBD 2 ccomp\n") == EventStatus::Happened);
}

TEST_CASE("A proposal that something be done tells of no deed") {
  CHECK(status("Proposals proposal NOUN NNS 0 root\nthat that SCONJ IN 5 mark\nboats boat NOUN NNS 5 nsubj:pass\nbe be AUX VB 5 aux:pass\n"
               "freed free VERB VBN 1 acl\n") == EventStatus::Wished);
}

TEST_CASE("A participle behind an object shares what is said of the verb before it") {
  CHECK(status(bare_passive("want want VERB VBP 0 root\n")) == EventStatus::Wished);
  CHECK(status(bare_passive("found find VERB VBD 0 root\n")) == EventStatus::Happened);
  CHECK(status("Nuns nun NOUN NNS 3 nsubj\nmight might AUX MD 3 aux\nfind find VERB VB 0 root\nboats boat NOUN NNS 3 obj\n"
               "burned burn VERB VBN 3 xcomp\n") == EventStatus::Possible);
  CHECK(status(bare_passive("left leave VERB VBD 0 root\n")) == EventStatus::Happened);
}

TEST_CASE("What something is used for as a rule is no deed; what it was used for is one") {
  const std::string aim = "boats boat NOUN NNS 2 obj\nto to PART TO 5 mark\nfish fish VERB VB 2 xcomp\n";
  CHECK(status("Nuns nun NOUN NNS 2 nsubj\nuse use VERB VBP 0 root\n" + aim) == EventStatus::Wished);
  CHECK(status("Nuns nun NOUN NNS 2 nsubj\nused use VERB VBD 0 root\n" + aim) == EventStatus::Happened);
}

TEST_CASE("What is not likely remains possible") {
  CHECK(status("Nuns nun NOUN NNS 4 nsubj\nare be AUX VBP 4 cop\nnot not PART RB 4 advmod\nlikely likely ADJ JJ 0 root\nto to PART TO 6 mark\n"
               "leave leave VERB VB 4 xcomp\n") == EventStatus::Possible);
}

TEST_CASE("An aim does nothing") {
  CHECK(last_arguments(parsed("Aims aim NOUN NNS 4 nsubj:outer\nare be AUX VBP 4 cop\nto to PART TO 4 mark\ncurb curb VERB VB 0 root\n"
                              "floods flood NOUN NNS 4 obj\n")).empty());
  CHECK(last_arguments(parsed("Aims aim NOUN NNS 4 nsubj:outer\nare be AUX VBP 4 cop\nto to PART TO 4 mark\nfree free VERB VB 0 root\n"
                              "boats boat NOUN NNS 4 obj\n")) == Words{"patient boats"});
}

TEST_CASE("Who announces a mishap or declares it one does not do it") {
  const auto told = [](const std::string& verb, const std::string& noun) {
    return last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nx " + verb + " VERB VBD 0 root\nx " + noun + " NOUN NNS 2 obj\n"));
  };
  CHECK(told("announce", "death").empty());
  CHECK(told("declare", "pandemic").empty());
  CHECK(told("declare", "strike") == Words{"agent Nuns"});
  CHECK(told("announce", "arrest") == Words{"agent Nuns"});
  CHECK(last_arguments(parsed("Arrests arrest NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\nannounced announce VERB VBN 0 root\n"
                              "by by ADP IN 5 case\nnuns nun NOUN NNS 3 obl:agent\n")) == Words{"agent nuns", "patient Arrests"});
}

TEST_CASE("What something is declared to be belongs to what is declared") {
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\ndeclared declare VERB VBD 0 root\nboats boat NOUN NNS 2 obj\nwrecks wreck NOUN NNS 2 xcomp\n")) ==
        Words{"agent Nuns", "patient boats wrecks"});
}
