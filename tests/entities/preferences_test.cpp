// What the text says of who is meant goes before what the ranker finds likely.
#include <doctest/doctest.h>

#include <algorithm>

#include "entities/clusters.h"

using namespace nutgraf;
using test::clusters;
using test::read_trees;
using test::Words;

namespace {

using Clusters = std::vector<Words>;

}  // namespace

TEST_CASE("A title means whom it was given to") {
  const std::string judge = "Judge PROPN 2 nmod:desc\nQuist PROPN 4 nsubj PERSON\nhad AUX 4 aux\nleft VERB 0 root\n\n";
  const std::string clerk = "Orme PROPN 2 nsubj PERSON\nsat VERB 0 root\n\n";
  CHECK(clusters(read_trees(judge + clerk + "The DET 2 det\njudge NOUN 3 nsubj\nreturned VERB 0 root\n")) ==
        Clusters{{"Quist", "The judge"}, {"Orme"}});
}

TEST_CASE("Kin is neither the owner nor a bystander, and the same again later") {
  const std::string orme = "Orme PROPN 2 nsubj PERSON\nsat VERB 0 root\n\n", mother = "His PRON 2 nmod:poss\nmother NOUN 3 nsubj\nwept VERB 0 root\n\n";
  CHECK(clusters(read_trees("Quist PROPN 2 nsubj PERSON\nsat VERB 0 root\n\n" + mother)).front().back() == "His");
  const Clusters twice = clusters(read_trees(orme + mother + "The DET 2 det\nmother NOUN 3 nsubj\nleft VERB 0 root\n"));
  REQUIRE(twice.size() == 2);
  CHECK(twice[0] == Words{"Orme", "His"});
  CHECK(twice[1] == Words{"His mother", "The mother"});
}

TEST_CASE("Whoever thanks her is not she") {
  const std::string ada = "Mrs PROPN 2 nmod:desc\nQuist PROPN 3 nsubj PERSON\nsang VERB 0 root\n\n";
  for (const Words& mentions : clusters(read_trees(ada + "The DET 2 det\nskater NOUN 3 nsubj\nthanked VERB 0 root\nher PRON 3 obj\n"))) {
    CHECK(mentions != Words{"Mrs Quist", "The skater"});
    if (mentions.front() == "Quist") CHECK(mentions == Words{"Quist", "her"});
  }
}

TEST_CASE("They are the one group around") {
  CHECK(clusters(read_trees("Hal PROPN 2 nsubj PERSON\nmet VERB 0 root\nguards NOUN 2 obj\n\nThey PRON 2 nsubj\nwept VERB 0 root\n")) ==
        Clusters{{"Hal"}, {"guards", "They"}});
}

TEST_CASE("What was announced is not it") {
  const Clusters found = clusters(read_trees("The DET 2 det\nfactory NOUN 3 nsubj\nburned VERB 0 root\n\n"
                                             "It PRON 3 nsubj:pass\nwas AUX 3 aux:pass\nannounced VERB 0 root\nthat SCONJ 6 mark\nOrme PROPN 6 nsubj PERSON\n"
                                             "left VERB 3 ccomp\n"));
  CHECK(found == Clusters{{"Orme"}});
}

TEST_CASE("Of whom the law has told, the text goes on to tell") {
  const std::string judge = "Judge PROPN 2 nmod:desc\nQuist PROPN 3 nsubj PERSON\njail VERB 0 root\na DET 5 det\nman NOUN 3 obj\n\n";
  CHECK(clusters(read_trees(judge + "He PRON 2 nsubj\nstole VERB 0 root\nbread NOUN 2 obj\n")) == Clusters{{"Quist"}, {"a man", "He"}});
}

TEST_CASE("An office is somebody, and nobody who was never called so") {
  const std::string orme = "Hal PROPN 3 nsubj PERSON\nOrme PROPN 1 flat +\nsat VERB 0 root\n\n";
  const std::string head = "The DET 2 det\nhead NOUN 6 nsubj\nof ADP 5 case\nthe DET 5 det\nagency NOUN 2 nmod\nrose VERB 0 root\n\n";
  for (const Words& mentions : clusters(read_trees(orme + head + "She PRON 2 nsubj\nleft VERB 0 root\n"))) {
    if (mentions.front() == "Hal Orme") CHECK(mentions.size() == 1);
    if (mentions.front() != "Hal Orme") CHECK(mentions.back() == "She");
  }
}

TEST_CASE("An apposition tells that a name is a person's") {
  const Document document = read_trees("Brin PROPN 7 nsubj GPE\nDalang PROPN 1 flat +\n, PUNCT 5 punct\na DET 5 det\nteacher NOUN 1 appos\n, PUNCT 5 punct\n"
                                       "left VERB 0 root\n");
  REQUIRE(document.entities.size() == 1);
  CHECK(document.entities.front().type == EntityType::Person);
}

TEST_CASE("They are not one daughter") {
  for (const Words& mentions : clusters(read_trees("Orme PROPN 2 nsubj PERSON\nlost VERB 0 root\nhis PRON 4 nmod:poss\ndaughter NOUN 2 obj\n\n"
                                                   "They PRON 2 nsubj\nwept VERB 0 root\n"))) {
    CHECK(std::find(mentions.begin(), mentions.end(), "They") == mentions.end());
  }
}

TEST_CASE("Whoever loses his shoes loses his own, whoever tells of it") {
  CHECK(clusters(read_trees("Orme PROPN 2 nsubj PERSON\nsaid VERB 0 root\nQuist PROPN 4 nsubj PERSON\nlost VERB 2 ccomp\nhis PRON 6 nmod:poss\nshoes NOUN 4 obj\n")) ==
        Clusters{{"Orme"}, {"Quist", "his"}});
}

TEST_CASE("Themselves are those who do it") {
  CHECK(clusters(read_trees("Guards NOUN 2 nsubj\nslept VERB 0 root\n\nThe DET 2 det\nactors NOUN 3 nsubj\nhid VERB 0 root\nthemselves PRON 3 obj\n")) ==
        Clusters{{"The actors", "themselves"}});
}

TEST_CASE("What a town runs is its own, and he who stands in the clause about somebody is that one") {
  CHECK(clusters(read_trees("Chad PROPN 2 nsubj GPE\nslept VERB 0 root\n\nBergen PROPN 2 nsubj GPE\nlost VERB 0 root\noil NOUN 2 obj\nfor ADP 6 case\nits PRON 6 nmod:poss\nplant NOUN 3 nmod\n")) ==
        Clusters{{"Chad"}, {"Bergen", "its"}});
  CHECK(clusters(read_trees("Orme PROPN 2 nsubj PERSON\nmet VERB 0 root\nQuist PROPN 2 obj PERSON\nwho PRON 5 nsubj\nsold VERB 3 acl:relcl\nshoes NOUN 5 obj\n"
                            "that PRON 9 obj\nhe PRON 9 nsubj\nmade VERB 6 acl:relcl\n")).back() == Words{"Quist", "he"});
}

TEST_CASE("A thing may be called by the last part of its noun") {
  const auto spread = [](const std::string& noun) { return "The DET 2 det\n" + noun + " NOUN 3 nsubj\nspread VERB 0 root\n\n"; };
  CHECK(clusters(read_trees(spread("gunpowder") + spread("powder"))) == Clusters{{"The gunpowder", "The powder"}});
  CHECK(clusters(read_trees(spread("powder") + spread("gunpowder"))) == Clusters{{"The powder", "The gunpowder"}});
}

TEST_CASE("His wife behind \"and\" is the wife of whom \"and\" joins her to") {
  const Clusters found = clusters(read_trees("Orme PROPN 2 nsubj PERSON\nmet VERB 0 root\nQuist PROPN 2 obj PERSON\nand CCONJ 6 cc\nhis PRON 6 nmod:poss\nwife NOUN 3 conj\n"));
  CHECK(std::find(found.begin(), found.end(), Words{"Quist", "his"}) != found.end());
}
