// Groups whose members the text names.
#include "entities/groups.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "entities/clusters.h"

using namespace nutgraf;
using test::clusters;
using test::read_trees;
using test::Words;

namespace {

const std::string kKemps = "Mark PROPN 5 nsubj PERSON\nand CCONJ 3 cc\nRuth PROPN 1 conj PERSON\nKemp PROPN 3 flat +\nleft VERB 0 root\n\n";

bool has(const std::vector<Words>& all, const Words& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

}  // namespace

TEST_CASE("A last name in the plural is the two people who bear it") {
  const std::string behind = "The DET 2 det\nKemps PROPN 3 nsubj ORG\nslept VERB 0 root\n";
  const Document document = read_trees(kKemps + behind);
  CHECK(has(clusters(document), {"Mark and Ruth Kemp", "Kemps"}));
  for (const Entity& entity : document.entities) CHECK(entity.type == EntityType::Person);
  CHECK_FALSE(has(clusters(read_trees(kKemps + "The DET 2 det\nOrmes PROPN 3 nsubj PERSON\nslept VERB 0 root\n")), {"Mark and Ruth Kemp", "Ormes"}));
}

TEST_CASE("The couple is the only two who are named together") {
  const std::string judge = "Hale PROPN 2 nsubj PERSON\nspoke VERB 0 root\n\n", couple = "The DET 2 det\ncouple NOUN 3 nsubj\nslept VERB 0 root\n";
  CHECK(has(clusters(read_trees(kKemps + judge + couple)), {"Mark and Ruth Kemp", "The couple"}));
}
