#include <doctest/doctest.h>

#include "propositions/last_proposition.h"

using namespace nutgraf;
using test::last_arguments;
using test::parsed;
using test::Words;

namespace {

/// The arguments of "nuns robbed clerks" where the network gives these roles.
Words read(std::vector<Argument> roles) {
  Document document = parsed("Nuns nun NOUN NNS 2 nsubj\nrobbed rob VERB VBD 0 root\nclerks clerk NOUN NNS 2 obj\n");
  document.predicates = {{{1}, std::move(roles)}};
  return last_arguments(document);
}

}  // namespace

TEST_CASE("A subject is told by the grammar alone, an object only where the network vouches for it") {
  CHECK(read({{"ARG0", {0, 1}}, {"ARG1", {2, 3}}}) == Words{"agent Nuns", "patient clerks"});
  CHECK(read({}) == Words{"agent Nuns"});
}

TEST_CASE("An understood subject for which only the grammar vouches is somebody who can act") {
  const auto subject = [](const std::string& noun) {
    Document document = parsed(noun + " NOUN NNS 2 nsubj\nmoved move VERB VBD 0 root\nto to PART TO 4 mark\nrob rob VERB VB 2 advcl\n"
                               "clerks clerk NOUN NNS 4 obj\n");
    document.predicates = {{{3}, {{"ARG1", {4, 5}}}}};
    return last_arguments(document);
  };
  CHECK(subject("Teachers teacher") == Words{"agent Teachers", "patient clerks"});
  CHECK(subject("Ladders ladder") == Words{"patient clerks"});
}

TEST_CASE("A light verb leaves its arguments to its noun, and they are told all the same") {
  Document document = parsed("Nuns nun NOUN NNS 2 nsubj\nheld hold VERB VBD 0 root\nclerks clerk NOUN NNS 2 obj\n");
  document.predicates = {{{1}, {}}};
  CHECK(last_arguments(document) == Words{"agent Nuns", "patient clerks"});
}

TEST_CASE("A past tense that the parser took for a participle behind its noun is recognised by its object") {
  Document document = parsed("Nuns nun NOUN NNS 0 root\nrobbed rob VERB VBD 1 acl\nclerks clerk NOUN NNS 2 obj\n");
  CHECK(last_arguments(document).at(0) != "agent Nuns");
  document.predicates = {{{1}, {{"ARG0", {0, 1}}, {"ARG1", {2, 3}}}}};
  CHECK(last_arguments(document) == Words{"agent Nuns", "patient clerks"});
}

TEST_CASE("A noun that acts for the network undergoes nothing in a participle behind it") {
  Document document = parsed("Nuns nun NOUN NNS 0 root\nrobbed rob VERB VBD 1 acl\nyesterday yesterday ADV RB 2 advmod\n");
  document.predicates = {{{1}, {{"ARG0", {0, 1}}}}};
  CHECK(last_arguments(document).empty());
}

TEST_CASE("Of two nouns hung on a verb as its subject that is told for which the network vouches") {
  Document document = parsed("Firm firm NOUN NN 4 nsubj:pass\nfiles file NOUN NNS 4 nsubj:pass\nwere be AUX VBD 4 aux:pass\nfound find VERB VBN 0 root\n");
  document.predicates = {{{3}, {{"ARGM-ADV", {0, 1}}, {"ARG1", {1, 2}}}}};
  CHECK(last_arguments(document) == Words{"patient files"});
}

TEST_CASE("A share behind by measures and does nothing") {
  CHECK(last_arguments(parsed("Rates rate NOUN NNS 2 nsubj\nrose rise VERB VBD 0 root\nby by ADP IN 5 case\nten ten NUM CD 5 nummod\n"
                              "percent percent NOUN NN 2 obl:agent\n")) == Words{"agent Rates"});
}

TEST_CASE("A clause behind with is nobody's companion") {
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nleft leave VERB VBD 0 root\nwith with ADP IN 6 case\nclerks clerk NOUN NNS 6 nsubj\n"
                              "under under ADP IN 6 case\ncontrol control NOUN NN 2 obl\n")) == Words{"agent Nuns"});
}

TEST_CASE("Whoever is quoted as saying something says it") {
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nquoted quote VERB VBD 0 root\nclerks clerk NOUN NNS 2 obj\nas as SCONJ IN 5 mark\n"
                              "saying say VERB VBG 2 advcl\nso so ADV RB 5 advmod\n")) == Words{"agent clerks"});
}

TEST_CASE("Having time to do something makes nobody do it") {
  const Document read = test::with_propositions(parsed("Nuns nun NOUN NNS 2 nsubj\nhad have VERB VBD 0 root\ntime time NOUN NN 2 obj\n"
                                                       "to to PART TO 5 mark\nrob rob VERB VB 3 acl\nclerks clerk NOUN NNS 5 obj\n"));
  CHECK(read.propositions.back().status != EventStatus::Happened);
  CHECK(test::arguments(read, read.propositions.back()).front() != "agent time");
}
