// An acronym in brackets is what stands before them.
#include "entities/long_forms.h"

#include <doctest/doctest.h>

#include "entities/clusters.h"

using namespace nutgraf;
using test::clusters;
using test::read_trees;
using test::Words;

TEST_CASE("What fills the brackets behind a phrase as an acronym is the same thing") {
  const auto feared = [](const std::string& short_form) {
    return "They PRON 2 nsubj\nfeared VERB 0 root\nthe DET 5 det\nhen NOUN 5 compound\nillness NOUN 2 obj\n( PUNCT 7 punct\n" + short_form + " NOUN 5 appos\n) PUNCT 7 punct\n";
  };
  CHECK(clusters(read_trees(feared("BNE"))) == std::vector<Words>{{"the hen illness", "BNE"}});
  const Document explained = read_trees(feared("BNE"));
  CHECK(test::words(explained, explained.entities.front().name) == "the hen illness");
  const Document document = read_trees(feared("pox"));
  for (const Words& mentions : clusters(document)) CHECK(mentions != Words{"the hen illness", "pox"});
}
