// Who was told to be somebody's relative.
#include "entities/kin.h"

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

/// "Bo, `noun` of Ana, left."
std::string relative(const std::string& noun) {
  return "Bo PROPN 6 nsubj PERSON\n, PUNCT 3 punct\n" + noun + " NOUN 1 appos\nof ADP 5 case\nAna PROPN 3 nmod PERSON\nleft VERB 0 root\n\n";
}

std::string his(const std::string& noun) { return "Bo PROPN 2 nsubj PERSON\nmet VERB 0 root\nhis PRON 4 nmod:poss\n" + noun + " NOUN 2 obj\n"; }

}  // namespace

TEST_CASE("Kin is told from both sides") {
  CHECK(has(clusters(read_trees(relative("brother") + his("sister"))), {"Ana", "his sister"}));
  CHECK(has(clusters(read_trees(relative("husband") + his("wife"))), {"Ana", "his wife"}));
  CHECK(has(clusters(read_trees(relative("son") + his("mother"))), {"Ana", "his mother"}));
}

TEST_CASE("Another relative is somebody else") {
  CHECK_FALSE(has(clusters(read_trees(relative("brother") + his("wife"))), {"Ana", "his wife"}));
  CHECK_FALSE(has(clusters(read_trees(relative("cousin") + his("sister"))), {"Ana", "his sister"}));
}

TEST_CASE("A father without a name is the father who is named later") {
  const std::string father = "His PRON 2 nmod:poss\nfather NOUN 3 nsubj\nwept VERB 0 root\n\n";
  const std::string named = "His PRON 2 nmod:poss\nfather NOUN 6 nsubj\n, PUNCT 4 punct\nHal PROPN 2 appos PERSON\n, PUNCT 2 punct\nleft VERB 0 root\n";
  CHECK(has(clusters(read_trees("Bo PROPN 2 nsubj PERSON\ndrowned VERB 0 root\n\n" + father + named)), {"His father", "His father", "Hal"}));
}
