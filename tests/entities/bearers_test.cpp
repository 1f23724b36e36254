// A description beside a name is that name's bearer, whoever was named before.
#include <doctest/doctest.h>

#include "entities/clusters.h"
#include "support/short_text.h"

using namespace nutgraf;
using test::clusters;
using test::read_trees;
using test::Words;

namespace {

using Clusters = std::vector<Words>;

const std::string kQuist = "Rosa PROPN 3 nsubj PERSON\nQuist PROPN 1 flat +\nleft VERB 0 root\n\n";

Words descriptions(const Document& document, std::size_t entity) {
  Words all;
  for (const Span description : document.entities[entity].descriptions) all.push_back(test::words(document, description));
  return all;
}

}  // namespace

TEST_CASE("A description before its name is nobody named earlier") {
  const Document document = read_trees(kQuist +
                                       "The DET 2 det\nbaker NOUN 7 nsubj\n, PUNCT 4 punct\nHal PROPN 2 appos PERSON\nOrme PROPN 4 flat +\n"
                                       ", PUNCT 2 punct\nwept VERB 0 root\n");
  CHECK(clusters(document) == Clusters{{"Rosa Quist"}, {"The baker", "Hal Orme"}});
  CHECK(descriptions(document, 1) == Words{"The baker"});
}

TEST_CASE("A possessive before a name is not its owner") {
  CHECK(clusters(read_trees(kQuist + "Her PRON 2 nmod:poss\nbaker NOUN 7 nsubj\n, PUNCT 4 punct\nHal PROPN 2 appos PERSON\n"
                                     "Orme PROPN 4 flat +\n, PUNCT 2 punct\nwept VERB 0 root\n")) ==
        Clusters{{"Rosa Quist", "Her"}, {"Her baker", "Hal Orme"}});
}

TEST_CASE("The name may hang on a noun within its description") {
  CHECK(clusters(read_trees("The DET 2 det\nleader NOUN 9 nsubj\nof ADP 5 case\nthe DET 5 det\nparty NOUN 2 nmod\n, PUNCT 7 punct\n"
                            "Hal PROPN 5 appos PERSON\n, PUNCT 2 punct\nwept VERB 0 root\n")) == Clusters{{"The leader of the party", "Hal"}});
}

TEST_CASE("Who got a name later was a stranger before") {
  CHECK(clusters(read_trees("A DET 2 det\nbaker NOUN 3 nsubj\nfell VERB 0 root\n\n"
                            "The DET 2 det\nbaker NOUN 6 nsubj\n, PUNCT 4 punct\nHal PROPN 2 appos PERSON\n, PUNCT 2 punct\nwept VERB 0 root\n")) ==
        Clusters{{"A baker", "The baker", "Hal"}});
}

TEST_CASE("A title and its name may both be taken for subjects") {
  const auto title = [](const std::string& relation) {
    return "The DET 2 det\nbaker NOUN 4 nsubj\nHal PROPN 4 " + relation + " PERSON\nwept VERB 0 root\n";
  };
  CHECK(clusters(read_trees(title("nsubj"))) == Clusters{{"The baker", "Hal"}});
  CHECK(clusters(read_trees(title("obl"))) == Clusters{{"Hal"}});
}

TEST_CASE("The brother of the singer Ana is not Ana") {
  CHECK(clusters(read_trees("Bo PROPN 8 nsubj PERSON\n, PUNCT 3 punct\nbrother NOUN 1 appos\nof ADP 6 case\nthe DET 6 det\nsinger NOUN 3 nmod\n"
                            "Ana PROPN 3 appos PERSON\nleft VERB 0 root\n")) == Clusters{{"Bo", "brother of the singer"}, {"the singer", "Ana"}});
}

TEST_CASE("What \"and\" joins to a name does not describe it") {
  CHECK(clusters(read_trees(kQuist + "Quist PROPN 5 nsubj PERSON\nand CCONJ 3 cc\nOrme PROPN 4 nmod:poss PERSON\nmother NOUN 1 appos\nwept VERB 0 root\n")).front() ==
        Words{"Rosa Quist", "Quist"});
}

TEST_CASE("What somebody has charge of is nobody") {
  const Document document = read_trees("The DET 2 det\nchief NOUN 8 nsubj\nfor ADP 5 case\nthe DET 5 det\naid NOUN 2 nmod\nHal PROPN 5 appos PERSON\nOrme PROPN 6 flat +\nwept VERB 0 root\n");
  for (const Words& mentions : clusters(document)) CHECK(mentions != Words{"the aid", "Hal Orme"});
}

TEST_CASE("The first of a list may have its description right before it") {
  CHECK(clusters(read_trees("The DET 2 det\ncharity NOUN 8 nsubj\nVelm PROPN 2 appos ORG\nAid PROPN 3 flat +\nand CCONJ 6 cc\nTarn PROPN 3 conj ORG\nAid PROPN 6 flat +\nleft VERB 0 root\n"))
            .front() == Words{"The charity", "Velm Aid"});
}

TEST_CASE("A noun that no list knows for a person's makes nobody a thing") {
  const std::string named = "The DET 2 det\nplaymaker NOUN 6 nsubj\n, PUNCT 4 punct\nHal PROPN 2 appos PERSON\n, PUNCT 2 punct\nwept VERB 0 root\n\n";
  CHECK(clusters(read_trees(named + "Then ADV 3 advmod\nhe PRON 3 nsubj\nleft VERB 0 root\n")) == Clusters{{"The playmaker", "Hal", "he"}});
}

TEST_CASE("Whoever is identified as somebody is that one") {
  const std::string man = "The DET 2 det\nman NOUN 4 nsubj:pass\nwas AUX 4 aux:pass\nidentify VERB 0 root\n", as = "as ADP 6 case\nHal PROPN 4 obl PERSON\nOrme PROPN 6 flat +\n";
  CHECK(clusters(read_trees(man + as)) == Clusters{{"The man", "Hal Orme"}});
  const std::string driver = "Clerks NOUN 2 nsubj\nidentify VERB 0 root\nthe DET 4 det\ndriver NOUN 2 obj\nas ADP 6 case\nHal PROPN 2 obl PERSON\n";
  CHECK(clusters(read_trees(driver)) == Clusters{{"the driver", "Hal"}});
  const std::string shot = "Ana PROPN 2 nsubj PERSON\nshot VERB 0 root\na DET 4 det\nman NOUN 2 obj\nlater ADV 6 advmod\nidentify VERB 2 acl\nas ADP 8 case\nHal PROPN 6 obl PERSON\n";
  CHECK(clusters(read_trees(shot)) == Clusters{{"Ana"}, {"a man", "Hal"}});
  const std::string denied = "The DET 2 det\nman NOUN 5 nsubj:pass\nwas AUX 5 aux:pass\nnot PART 5 advmod\nidentify VERB 0 root\nas ADP 7 case\nHal PROPN 5 obl PERSON\n";
  CHECK(clusters(read_trees(denied)) == Clusters{{"Hal"}});
}

TEST_CASE("Behind a place and a comma nobody who lived there is called so, but she is without the comma") {
  const auto woman = [](const std::string& mark) {
    return clusters(read_trees("A DET 2 det\nwoman NOUN 10 nsubj\nwho PRON 4 nsubj\nlived VERB 2 acl:relcl\nin ADP 6 case\nVelm PROPN 4 obl GPE\n" + mark +
                               " 8 punct\ncall VERB 2 acl\nOru PROPN 8 xcomp PERSON\nslept VERB 0 root\n"));
  };
  CHECK(woman(", PUNCT") == Clusters{{"Velm"}, {"Oru"}});
  CHECK(woman("then ADV") == Clusters{{"A woman", "Oru"}, {"Velm"}});
}
