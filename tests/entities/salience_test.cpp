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

TEST_CASE("What no article, owner or number makes certain counts less than what one does") {
  const auto salience = [](const std::string& phrase) {
    const std::string sentence = "Orme PROPN 2 nsubj PERSON\nmet VERB 0 root\n" + phrase;
    const Document document = read_trees(sentence + "\n" + sentence);
    REQUIRE(document.entities.size() == 2);
    return document.entities[1].salience;
  };
  CHECK(salience("lamps NOUN 2 obj\n") < salience("the DET 4 det\nlamps NOUN 2 obj\n"));
  CHECK(salience("lamps NOUN 2 obj\n") < salience("these DET 4 det\nlamps NOUN 2 obj\n"));
}

TEST_CASE("Somebody without a name counts less than somebody with one") {
  const Document document = read_trees(
      "The DET 2 det\nman NOUN 3 nsubj\nmet VERB 0 root\nOrme PROPN 3 obj PERSON\n\n"
      "The DET 2 det\nman NOUN 3 nsubj\nleft VERB 0 root\nOrme PROPN 3 obj PERSON\n");
  REQUIRE(document.entities.size() == 2);
  CHECK(document.entities[0].salience < document.entities[1].salience);
}
