// A pronoun may go before its name where it opens the name's clause.
#include "entities/subjects_behind.h"

#include <doctest/doctest.h>

#include <string>

#include "entities/clusters.h"

using namespace nutgraf;
using test::clusters;
using test::read_trees;
using test::Words;

namespace {

using Clusters = std::vector<Words>;

const std::string kSpeech = "In ADP 3 case\nhis PRON 3 nmod:poss\nspeech NOUN 6 obl\n, PUNCT 3 punct\nOrme PROPN 6 nsubj PERSON\nwept VERB 0 root\n";

}  // namespace

TEST_CASE("His opening words are the subject's") {
  const Clusters alone = clusters(read_trees(kSpeech));
  REQUIRE(!alone.empty());
  CHECK(alone.front() == Words{"his", "Orme"});
}

TEST_CASE("Nor is anybody else meant whom the text had named") {
  const std::string before = "Orme PROPN 2 nsubj PERSON\nsaw VERB 0 root\nBo PROPN 2 obj PERSON\n\n";
  CHECK(clusters(read_trees(before + kSpeech)) == Clusters{{"Orme", "his", "Orme"}, {"Bo"}});
}

TEST_CASE("Of a woman's opening words no man is the owner") {
  const Document document = read_trees("In ADP 3 case\nher PRON 3 nmod:poss\nspeech NOUN 7 obl\n, PUNCT 3 punct\nMr PROPN 6 nmod:desc\nOrme PROPN 7 nsubj PERSON\nwept VERB 0 root\n");
  for (const Words& mentions : clusters(document)) CHECK(mentions != Words{"her", "Orme"});
}

TEST_CASE("A subject that is new goes before whoever was named, but for what others do in his place") {
  const std::string before = "Bo PROPN 2 nsubj PERSON\nleft VERB 0 root\n\n";
  CHECK(clusters(read_trees(before + kSpeech)) == Clusters{{"Bo"}, {"his", "Orme"}});
  const std::string place = "In ADP 3 case\nhis PRON 3 nmod:poss\nplace NOUN 6 obl\n, PUNCT 3 punct\nOrme PROPN 6 nsubj PERSON\nwept VERB 0 root\n";
  CHECK(clusters(read_trees(before + place)) == Clusters{{"Bo", "his"}, {"Orme"}});
}

TEST_CASE("Where the pronoun is a subject itself somebody named before may be meant, and a family is no subject of his") {
  const std::string before = "Bo PROPN 2 nsubj PERSON\nleft VERB 0 root\n\n";
  const auto slept = [](const std::string& article) {
    return "While SCONJ 3 mark\nhe PRON 3 nsubj\nslept VERB 7 advcl\n, PUNCT 3 punct\n" + article + " DET 6 det\nOrme PROPN 7 nsubj PERSON\nrose VERB 0 root\n";
  };
  CHECK(clusters(read_trees(before + slept("old"))).front() == Words{"Bo", "he"});
  CHECK(clusters(read_trees("They PRON 2 nsubj\nleft VERB 0 root\n\n" + slept("the"))).front() == Words{"Orme"});
}
