// How likely an entity is told as it is shown.
#include "entities/confidence.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "entities/clusters.h"
#include "entities/link_confidence.h"

using namespace nutgraf;
using test::read_trees;

namespace {

double confidence(const Document& document, std::size_t entity) { return entities::find_confidence(document).at(entity); }

const std::string kMet = "Orme PROPN 2 nsubj PERSON\nmet VERB 0 root\n";

}  // namespace

TEST_CASE("A name is surer than a description") {
  const std::string sentence = kMet + "the DET 4 det\nlamp NOUN 2 obj\n";
  const Document document = read_trees(sentence + "\n" + sentence);
  REQUIRE(document.entities.size() == 2);
  CHECK(confidence(document, 1) < confidence(document, 0));
}

TEST_CASE("A name that a register knows is surer than one of which nobody knows") {
  Document document = read_trees(kMet + "Lind PROPN 2 obj PERSON\n");
  REQUIRE(document.entities.size() == 2);
  const double unknown = confidence(document, 1);
  document.entities[1].link.emplace().wikidata = "Q1";
  CHECK(unknown < confidence(document, 1));
}

TEST_CASE("An entity is less sure where one of its mentions is") {
  Document document = read_trees("Orme PROPN 2 nsubj PERSON\nrose VERB 0 root\n\nHe PRON 2 nsubj\nleft VERB 0 root\n");
  REQUIRE(document.entities.size() == 1);
  REQUIRE(document.entities[0].mentions.size() == 2);
  document.entities[0].mention_confidence = {1, 0.95};
  const double sure = confidence(document, 0);
  document.entities[0].mention_confidence = {1, 0.4};
  CHECK(confidence(document, 0) < sure);
}

TEST_CASE("Every mention says how likely it is its entity's, and the first is for sure") {
  const Document document = read_trees("Orme PROPN 2 nsubj PERSON\nrose VERB 0 root\n\nHe PRON 2 nsubj\nleft VERB 0 root\n");
  for (const Entity& entity : document.entities) {
    REQUIRE(entity.mention_confidence.size() == entity.mentions.size());
    CHECK(entity.mention_confidence.front() == 1.0);
    for (const double sure : entity.mention_confidence) CHECK((0.0 <= sure && sure <= 1.0));
  }
}

TEST_CASE("The more a mention's entity leads all others, the surer it is") {
  using entities::Form;
  for (const Form form : {Form::He, Form::It, Form::They, Form::We, Form::Definite, Form::BarePlural}) {
    entities::Facts facts;
    facts.form = form;
    double before = 0;
    for (std::int32_t lead = -5; lead < 100; ++lead) {
      const double sure = entities::link_confidence(facts, {MentionRule::Ranker, lead});
      CHECK(before <= sure);
      before = sure;
    }
  }
}
