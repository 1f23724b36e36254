#include <doctest/doctest.h>

#include "propositions/last_proposition.h"

using namespace nutgraf;
using test::last_arguments;
using test::parsed;
using test::Words;

namespace {

/// "Clerks VERB nuns MARK robbing shops", the gerund hung on `head`.
Words gerund(const std::string& verb, const std::string& mark, int head = 2) {
  return last_arguments(parsed("Clerks clerk NOUN NNS 2 nsubj\nx " + verb + " VERB VBD 0 root\nnuns nun NOUN NNS 2 obj\nx " + mark +
                               " SCONJ IN 5 mark\nrobbing rob VERB VBG " + std::to_string(head) + " advcl\nshops shop NOUN NNS 5 obj\n"));
}

/// "Clerks VERB nuns to leave".
Words infinitive(const std::string& verb) {
  return last_arguments(parsed("Clerks clerk NOUN NNS 2 nsubj\nx " + verb + " VERB VBD 0 root\nnuns nun NOUN NNS 2 obj\nto to PART TO 5 mark\n"
                               "leave leave VERB VB 2 xcomp\n"));
}

const Words kNuns{"agent nuns", "patient shops"}, kClerks{"agent Clerks", "patient shops"};

}  // namespace

TEST_CASE("Whoever is accused, stopped, thanked or talked into something does it, not the accuser") {
  CHECK(gerund("accuse", "of") == kNuns);
  CHECK(gerund("stop", "from") == kNuns);
  CHECK(gerund("thank", "for") == kNuns);
  CHECK(gerund("talk", "into") == kNuns);
  CHECK(gerund("credit", "with") == kNuns);
  CHECK(gerund("implicate", "in") == kNuns);
}

TEST_CASE("So does the object where the parser hangs the gerund on it") { CHECK(gerund("accuse", "of", 3) == kNuns); }

TEST_CASE("Whoever apologises for something does it himself") {
  CHECK(last_arguments(parsed("Clerks clerk NOUN NNS 2 nsubj\nx apologise VERB VBD 0 root\nfor for SCONJ IN 4 mark\n"
                              "robbing rob VERB VBG 2 advcl\nshops shop NOUN NNS 4 obj\n")) == kClerks);
}

TEST_CASE("Whoever is urged to leave leaves, and whoever promises it") {
  CHECK(infinitive("urge") == Words{"agent nuns"});
  CHECK(infinitive("forbid") == Words{"agent nuns"});
  CHECK(infinitive("promise") == Words{"agent Clerks"});
}

TEST_CASE("The subject of a passive is the one that is accused") {
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\naccused accuse VERB VBN 0 root\nby by ADP IN 5 case\n"
                              "clerks clerk NOUN NNS 3 obl:agent\nof of SCONJ IN 7 mark\nrobbing rob VERB VBG 3 advcl\n"
                              "shops shop NOUN NNS 7 obj\n")) == Words{"agent Nuns", "patient shops"});
}

TEST_CASE("Whom one calls on or appeals to is to do it") {
  CHECK(last_arguments(parsed("Clerks clerk NOUN NNS 2 nsubj\nx appeal VERB VBD 0 root\nto to ADP IN 4 case\nnuns nun NOUN NNS 2 obl\n"
                              "to to PART TO 6 mark\nleave leave VERB VB 2 xcomp\n")) == Words{"agent nuns"});
}

TEST_CASE("A gerund that the parser takes for a part of its object keeps its preposition and its doer") {
  CHECK(last_arguments(parsed("Clerks clerk NOUN NNS 2 nsubj\nx accuse VERB VBD 0 root\nnuns nun NOUN NNS 2 obj\nof of ADP IN 6 case\n"
                              "robbing rob VERB VBG 6 compound\nshops shop NOUN NNS 3 nmod\n"))
            .at(0) == "agent nuns");
}

TEST_CASE("Whoever is found guilty did it, also where name and judgement are one noun to the parser") {
  CHECK(last_arguments(parsed("Judges judge NOUN NNS 2 nsubj\nfound find VERB VBD 0 root\nHarker Harker PROPN NNP 4 compound\n"
                              "guilty guilty NOUN NN 2 obj\nof of SCONJ IN 6 mark\nlying lie VERB VBG 4 acl\n")) == Words{"agent Harker"});
}

TEST_CASE("Who is charged with a deed that a noun names is its doer") {
  CHECK(last_arguments(parsed("Police police NOUN NN 2 nsubj\ncharged charge VERB VBD 0 root\nnuns nun NOUN NNS 2 obj\nwith with ADP IN 5 case\n"
                              "robbery robbery NOUN NN 2 obl\n")) == Words{"agent nuns"});
}
