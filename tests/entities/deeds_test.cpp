// What was told just before says whom a new noun means.
#include "entities/deeds.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "entities/clusters.h"

using namespace nutgraf;
using test::clusters;
using test::read_trees;
using test::Words;

namespace {

using Clusters = std::vector<Words>;

bool has(const Clusters& all, const Words& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

std::string subject(const std::string& noun) { return "The DET 2 det\n" + noun + " NOUN 3 nsubj\nleft VERB 0 root\n"; }

/// "Orme … Quist", then "The … left".
Clusters deed(const std::string& verb, const std::string& noun) {
  return clusters(read_trees("Orme PROPN 2 nsubj PERSON\n" + verb + " VERB 0 root\nQuist PROPN 2 obj PERSON\n\n" + subject(noun)));
}

}  // namespace

TEST_CASE("Who did it is called after the deed") {
  CHECK(has(deed("attack", "attacker"), {"Orme", "The attacker"}));
  CHECK(has(deed("kill", "murderer"), {"Orme", "The murderer"}));
  CHECK(has(deed("rob", "thief"), {"Orme", "The thief"}));
  CHECK(has(deed("rob", "victim"), {"Quist", "The victim"}));
  CHECK(has(deed("beat", "winner"), {"Orme", "The winner"}));
  CHECK(has(deed("beat", "loser"), {"Quist", "The loser"}));
}

TEST_CASE("Who did something else is not") {
  CHECK_FALSE(has(deed("meet", "victim"), {"Quist", "The victim"}));
}

TEST_CASE("Who got the goods is the buyer") {
  const Clusters all = clusters(read_trees("Orme PROPN 2 nsubj PERSON\nsell VERB 0 root\nboats NOUN 2 obj\nto ADP 5 case\nQuist PROPN 2 obl PERSON\n\n" + subject("buyer")));
  CHECK(has(all, {"Quist", "The buyer"}));
}

TEST_CASE("The rival of one of two is the other") {
  const std::string fight = "Orme PROPN 2 nsubj PERSON\nfought VERB 0 root\nQuist PROPN 2 obj PERSON\n\n";
  const std::string rival = "Orme PROPN 5 nmod:poss PERSON\n's PART 1 case\nold ADJ 5 amod\nsea NOUN 5 compound\nrival NOUN 6 nsubj\nwept VERB 0 root\n";
  CHECK(has(clusters(read_trees(fight + rival)), {"Quist", "Orme 's old sea rival"}));
  const std::string third = "Lind PROPN 2 nsubj PERSON\nsaw VERB 0 root\nTarn PROPN 2 obj PERSON\n\n";
  CHECK_FALSE(has(clusters(read_trees(third + rival)), {"Lind", "Orme 's old sea rival"}));
}

TEST_CASE("The boy is the only child who was named") {
  const std::string orme = "Orme PROPN 5 nsubj PERSON\n, PUNCT 1 punct\na DET 4 det\ntoddler NOUN 1 appos\nfell VERB 0 root\n\n";
  CHECK(has(clusters(read_trees(orme + subject("boy"))), {"Orme", "a toddler", "The boy"}));
  const std::string aged = "Orme PROPN 5 nsubj PERSON\n, PUNCT 1 punct\n3 NUM 1 appos\n, PUNCT 1 punct\nfell VERB 0 root\n\n";
  CHECK(has(clusters(read_trees(aged + subject("boy"))), {"Orme", "The boy"}));
  const std::string other = "A DET 2 det\ngirl NOUN 3 nsubj\nwept VERB 0 root\n\n";
  CHECK_FALSE(has(clusters(read_trees(orme + other + subject("child"))), {"Orme", "a toddler", "The child"}));
}
