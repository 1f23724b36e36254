// The same noun does not make two things one.
#include <doctest/doctest.h>

#include <algorithm>

#include "entities/clusters.h"

using namespace nutgraf;
using test::clusters;
using test::read_trees;
using test::Words;

namespace {

/// Whether some entity has both wordings.
bool together(const Document& document, const std::string& one, const std::string& other) {
  const std::vector<Words> all = clusters(document);
  return std::any_of(all.begin(), all.end(), [&](const Words& mentions) {
    const auto has = [&](const std::string& words) { return std::find(mentions.begin(), mentions.end(), words) != mentions.end(); };
    return has(one) && has(other);
  });
}

const std::string kLorry = "A DET 3 det\nred ADJ 3 amod\nlorry NOUN 4 nsubj\nburned VERB 0 root\n\n";

}  // namespace

TEST_CASE("Two kinds of one noun are two, the noun alone is the last of them") {
  const std::string milk = "The DET 3 det\nmilk NOUN 3 compound\nlorry NOUN 4 nsubj\nstopped VERB 0 root\n";
  CHECK_FALSE(together(read_trees(kLorry + milk), "A red lorry", "The milk lorry"));
  CHECK(together(read_trees(kLorry + "The DET 2 det\nlorry NOUN 3 nsubj\nstopped VERB 0 root\n"), "A red lorry", "The lorry"));
}

TEST_CASE("Another time or number is another") {
  const std::string flood = "The DET 2 det\nflood NOUN 3 nsubj\ncame VERB 0 root\n\n";
  CHECK_FALSE(together(read_trees(flood + "The DET 3 det\nlast ADJ 3 amod\nflood NOUN 4 nsubj\ncame VERB 0 root\n"), "The flood", "The last flood"));
  CHECK_FALSE(together(read_trees(flood + "The DET 3 det\n1968 NUM 3 nummod\nflood NOUN 4 nsubj\ncame VERB 0 root\n"), "The flood", "The 1968 flood"));
}

TEST_CASE("A bare noun goes back to nothing that had an owner") {
  const std::string police = "Orme PROPN 3 nmod:poss PERSON\n's PART 1 case\npolice NOUN 4 nsubj\nfled VERB 0 root\n\n";
  CHECK_FALSE(together(read_trees(police + "Police NOUN 2 nsubj\ncame VERB 0 root\n"), "Orme 's police", "Police"));
}

TEST_CASE("Those of whom a participle tells more are others") {
  const std::string goats = "Forty NUM 2 nummod\ngoats NOUN 3 nsubj\ndied VERB 0 root\n\n";
  const std::string bought = "The DET 2 det\ngoats NOUN 6 nsubj\nbought VERB 2 acl\nin ADP 5 case\nVelm PROPN 3 obl GPE\nlive VERB 0 root\n";
  CHECK_FALSE(together(read_trees(goats + bought), "Forty goats", "The goats"));
}

TEST_CASE("People of one kind in two places are two") {
  const std::string nurses = "Nurses NOUN 4 nsubj\nin ADP 3 case\nVelm PROPN 1 nmod GPE\nleft VERB 0 root\n\n";
  CHECK_FALSE(together(read_trees(nurses + "Then ADV 5 advmod\nnurses NOUN 5 nsubj\nin ADP 4 case\nOru PROPN 2 nmod GPE\nstayed VERB 0 root\n"), "Nurses", "nurses"));
}

TEST_CASE("The alternative is another") {
  const std::string port = "The DET 2 det\nport NOUN 3 nsubj\nclosed VERB 0 root\n\n";
  CHECK_FALSE(together(read_trees(port + "The DET 3 det\nalternative ADJ 3 amod\nport NOUN 4 nsubj\nopened VERB 0 root\n"), "The port", "The alternative port"));
}

TEST_CASE("Two bodies of one noun and two names are two") {
  const auto bank = [](const std::string& name) { return "The DET 3 det\n" + name + " PROPN 3 compound\nbank NOUN 4 nsubj\nfell VERB 0 root\n\n"; };
  CHECK(together(read_trees(bank("Oru") + bank("Oru")), "The Oru bank", "The Oru bank"));
  CHECK_FALSE(together(read_trees(bank("Oru") + bank("Tarn")), "The Oru bank", "The Tarn bank"));
}
