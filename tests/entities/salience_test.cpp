// How much an article is about what has no name.
#include "entities/salience.h"

#include <doctest/doctest.h>

#include <string>

#include "entities/clusters.h"

using namespace nutgraf;
using test::read_trees;

namespace {

/// The salience of what the noun tells in an article of two sentences that end in it, beside that of a person in both.
double salience(const std::string& noun) {
  const std::string sentence = "Orme PROPN 2 nsubj PERSON\nmet VERB 0 root\nthe DET 4 det\n" + noun + " NOUN 2 obj\n";
  const Document document = read_trees(sentence + "\n" + sentence);
  REQUIRE(document.entities.size() == 2);
  return document.entities[1].salience;
}

}  // namespace

TEST_CASE("An abstract thing without a name counts less than what can be touched") {
  CHECK(salience("choice") < salience("lamp"));
  CHECK(salience("denunciation") < salience("lamp"));
  CHECK(salience("lamp") == salience("bottle"));
}
