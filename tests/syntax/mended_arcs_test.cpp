#include "syntax/mended_arcs.h"

#include <doctest/doctest.h>

#include <string>

#include "support/parsed.h"

using namespace nutgraf;
using test::parsed;

namespace {

/// "head relation" of a token behind the mends; heads are counted from 1, and 0 is the root's.
std::string mended(const std::string& lines, std::uint32_t token) {
  Document document = parsed(lines);
  syntax::mend_arcs(document);
  const Arc& arc = document.arcs[token - 1];
  return std::to_string(arc.head ? arc.head.index + 1 : 0) + " " + arc.relation;
}

const std::string kWonAndClaimed =
    "Moss Moss PROPN NNP 2 nsubj\nwon win VERB VBD 0 root\nvotes vote NOUN NNS 2 obj\nin in ADP IN 5 case\nVelm Velm PROPN NNP 3 nmod\n"
    "and and CCONJ CC 7 cc\nRuiz Ruiz PROPN NNP 5 conj\nclaimed claim VERB VBD 2 conj\nvictory victory NOUN NN 8 obj\n";

}  // namespace

TEST_CASE("A verb without a subject takes the noun that \"and\" joined to the clause before it") {
  CHECK(mended(kWonAndClaimed, 7) == "8 nsubj");
  CHECK(mended(kWonAndClaimed, 6) == "8 cc");
  CHECK(mended(kWonAndClaimed, 8) == "2 conj");
}

TEST_CASE("A verb that \"and\" joins itself shares the subject before it") {
  const std::string shared =
      "Moss Moss PROPN NNP 2 nsubj\nwon win VERB VBD 0 root\nvotes vote NOUN NNS 2 obj\nand and CCONJ CC 5 cc\nseats seat NOUN NNS 3 conj\n"
      "and and CCONJ CC 7 cc\nclaimed claim VERB VBD 2 conj\nvictory victory NOUN NN 7 obj\n";
  CHECK(mended(shared, 5) == "3 conj");
}

TEST_CASE("A verb in the number of several is no verb of one") {
  const std::string one =
      "Moss Moss PROPN NNP 2 nsubj\nwon win VERB VBD 0 root\nvotes vote NOUN NNS 2 obj\nand and CCONJ CC 5 cc\nRuiz Ruiz PROPN NNP 3 conj\n"
      "claim claim VERB VBP 2 parataxis\nvictory victory NOUN NN 6 obj\n";
  CHECK(mended(one, 5) == "3 conj");
}

TEST_CASE("Of two subjects side by side the title is the name's") {
  const std::string titled = "Velm Velm PROPN NNP 3 nsubj\nOrme Orme PROPN NNP 3 nsubj\nleft leave VERB VBD 0 root\n";
  CHECK(mended(titled, 1) == "2 nmod:desc");
  CHECK(mended(titled, 2) == "3 nsubj");
}

TEST_CASE("A noun and its adjective are one subject") {
  CHECK(mended("Attorneys attorney NOUN NNS 3 nsubj\ngeneral general ADJ JJ 3 nsubj\nsued sue VERB VBD 0 root\n", 2) == "1 amod");
}

TEST_CASE("The state behind a town is no second subject") {
  const std::string town =
      "The the DET DT 2 det\nport port NOUN NN 7 nsubj\nof of ADP IN 4 case\nVelm Velm PROPN NNP 2 nmod\n, , PUNCT , 6 punct\nNorland Norland PROPN NNP 7 nsubj\n"
      "closed close VERB VBD 0 root\n";
  CHECK(mended(town, 6) == "4 appos");
}

TEST_CASE("The past tense behind the only noun of a sentence is its verb") {
  const std::string died = "Singer singer NOUN NN 0 root\nRuiz Ruiz PROPN NNP 1 appos\ndied die VERB VBD 1 acl\nat at ADP IN 5 case\nhome home NOUN NN 3 obl\n";
  CHECK(mended(died, 3) == "0 root");
  CHECK(mended(died, 1) == "3 nsubj");
}

TEST_CASE("Nothing depends on a mark") {
  CHECK(mended("Rain rain NOUN NN 2 nsubj\nfell fall VERB VBD 0 root\non on ADP IN 4 case\nMonday Monday PROPN NNP 5 obl\n. . PUNCT . 2 punct\n", 4) == "2 obl");
}

TEST_CASE("What \"who\" begins behind a comma tells about the name before it") {
  const std::string helped =
      "said say VERB VBD 0 root\nRuiz Ruiz PROPN NNP 1 nsubj\n, , PUNCT , 5 punct\nwho who PRON WP 5 nsubj\nhelped help VERB VBD 1 ccomp\nthem they PRON PRP 5 obj\n";
  CHECK(mended(helped, 5) == "2 acl:relcl");
}

TEST_CASE("A participle behind \"those\" is no clause of its own") {
  const std::string told =
      "Ruiz Ruiz PROPN NNP 2 nsubj\ntold tell VERB VBD 0 root\nthose that PRON DT 4 nsubj\ngathered gather VERB VBN 2 ccomp\nthere there ADV RB 4 advmod\n";
  CHECK(mended(told, 3) == "2 obj");
  CHECK(mended(told, 4) == "3 acl");
}
