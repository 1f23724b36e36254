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
