#include "mentions/mentions.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>

#include "support/parsed.h"
#include "support/reading.h"

using namespace nutgraf;
using test::words;
using test::Words;

namespace {

/// The mentions with their heads behind a slash.
Words found(const std::string& lines) {
  const Document document = test::named_tree(lines);
  Words all;
  for (const Mention& mention : mentions::find_mentions(document))
    all.push_back(words(document, mention.span) + "/" + words(document, mention.head));
  return all;
}

}  // namespace

TEST_CASE("Noun phrases stand within each other, the longer first, and reach over of") {
  CHECK(found("The DET 2 det\nmayor NOUN 6 nsubj\nof ADP 5 case\nthe DET 5 det\ntown NOUN 2 nmod\nslept VERB 0 root\n") ==
        Words{"The mayor of the town/mayor", "the town/town"});
}

TEST_CASE("What follows a noun but for of is no part of its phrase") {
  CHECK(found("The DET 2 det\nmayor NOUN 6 nsubj\nin ADP 5 case\nthe DET 5 det\ntown NOUN 2 nmod\nslept VERB 0 root\n") ==
        Words{"The mayor/mayor", "the town/town"});
}

TEST_CASE("A phrase ends at a dash, and holds no preposition before it") {
  CHECK(found("The DET 2 det\nend NOUN 8 nsubj\n— PUNCT 6 punct\nof ADP 6 case\nthe DET 6 det\nwar NOUN 2 nmod\n— PUNCT 6 punct\ncame VERB 0 root\n") ==
        Words{"The end/end", "the war/war"});
  CHECK(found("cases NOUN 6 nsubj\nof ADP 4 case\nthe DET 4 det\nflu NOUN 5 compound\nvirus NOUN 1 nmod\nrose VERB 0 root\n") ==
        Words{"cases/cases", "the flu virus/virus"});
}

TEST_CASE("Nouns that qualify others and idioms are no mentions") {
  CHECK(found("The DET 3 det\noil NOUN 3 compound\nprice NOUN 4 nsubj\nrose VERB 0 root\n") == Words{"The oil price/price"});
  CHECK(found("Talks NOUN 2 nsubj\ntook VERB 0 root\nplace NOUN 2 obj\n") == Words{"Talks/Talks"});
}

TEST_CASE("Possessive pronouns are mentions, and so is the phrase around them") {
  CHECK(found("Her PRON 2 nmod:poss\nbrother NOUN 3 nsubj\nslept VERB 0 root\n") == Words{"Her brother/brother", "Her/Her"});
}

TEST_CASE("An it that stands for a clause or for nothing is no mention") {
  CHECK(found("It PRON 3 nsubj\nis AUX 3 cop\nclear ADJ 0 root\nthat SCONJ 6 mark\nshe PRON 6 nsubj\nleft VERB 3 ccomp\n") ==
        Words{"she/she"});
  CHECK(found("It PRON 2 expl\nrained VERB 0 root\n").empty());
  CHECK(found("It PRON 2 nsubj\nfell VERB 0 root\n") == Words{"It/It"});
}

TEST_CASE("It of a cleft, of time, and of a goal that is reached is no mention") {
  const std::string was = "It PRON 4 nsubj\nwas AUX 4 cop\nthe DET 4 det\nstorm NOUN 0 root\n";
  CHECK(found(was + "that PRON 6 nsubj\nkilled VERB 4 acl:relcl\nthem PRON 6 obj\n") == Words{"the storm/storm", "that/that", "them/them"});
  CHECK(found(was) == Words{"It/It", "the storm/storm"});
  CHECK(found("It PRON 4 nsubj\nis AUX 4 cop\nnow ADV 4 advmod\ntime NOUN 0 root\nto PART 6 mark\nact VERB 4 acl\n").empty());
  CHECK(found("Farmers NOUN 2 nsubj\nmake VERB 0 root\nit PRON 2 obj\nto ADP 5 case\nPeru PROPN 2 obl GPE\n") == Words{"Farmers/Farmers", "Peru/Peru"});
  CHECK(found("Farmers NOUN 2 nsubj\nmake VERB 0 root\nit PRON 2 obj\n") == Words{"Farmers/Farmers", "it/it"});
}

TEST_CASE("A phrase holds a name wholly, and the title before a name is none") {
  CHECK(found("The DET 2 det\nchief NOUN 7 nsubj\nof ADP 4 case\nVelm PROPN 2 nmod ORG\nand CCONJ 6 cc\nOru PROPN 7 obl +\nslept VERB 0 root\n") ==
        Words{"The chief of Velm and Oru/chief", "Velm and Oru/Velm"});
  CHECK(found("The DET 2 det\nchief NOUN 6 nsubj\nof ADP 4 case\nAna PROPN 2 nmod PERSON\nOru PROPN 6 nsubj +\nslept VERB 0 root\n") == Words{"Ana Oru/Ana"});
}

TEST_CASE("A state of emergency is no state") {
  const auto type = [](const std::string& lines) { return mentions::find_mentions(test::named_tree(lines)).front().type; };
  CHECK(type("A DET 2 det\nstate NOUN 5 nsubj\nof ADP 4 case\nemergency NOUN 2 nmod\nended VERB 0 root\n") == EntityType::Other);
  CHECK(type("A DET 2 det\nstate NOUN 3 nsubj\nended VERB 0 root\n") == EntityType::Gpe);
}

TEST_CASE("Several people together are a mention beside each of them") {
  CHECK(found("Maria PROPN 5 nsubj PERSON\nOrtega PROPN 1 flat +\nand CCONJ 4 cc\nLind PROPN 1 conj PERSON\nspoke VERB 0 root\n") ==
        Words{"Maria Ortega and Lind/Maria", "Maria Ortega/Maria", "Lind/Lind"});
}

TEST_CASE("Of two subjects with nothing between them the first belongs to the phrase of the second") {
  CHECK(found("Velm PROPN 3 nsubj GPE\nofficers NOUN 3 nsubj\nslept VERB 0 root\n") == Words{"Velm officers/officers", "Velm/Velm"});
  CHECK(found("Velm PROPN 3 obl GPE\nofficers NOUN 3 nsubj\nslept VERB 0 root\n") == Words{"Velm/Velm", "officers/officers"});
}

TEST_CASE("A last name that was overlooked is found, and a title is no part of a name") {
  CHECK(found("Governor PROPN 2 nmod:desc PERSON\nMaria PROPN 4 nsubj +\nOrtega PROPN 2 flat +\nspoke VERB 0 root\n\n"
              "Ortega PROPN 2 nsubj\nleft VERB 0 root\n") == Words{"Maria Ortega/Maria", "Ortega/Ortega"});
}

TEST_CASE("What belongs to the office behind a name is no part of the name") {
  CHECK(found("Velm PROPN 3 compound GPE\nDistrict PROPN 3 compound +\nAttorney PROPN 4 nmod:desc\nLind PROPN 5 nsubj PERSON\nspoke VERB 0 root\n") ==
        Words{"Velm/Velm", "Lind/Lind"});
  CHECK(found("Velm PROPN 3 compound GPE\nDistrict PROPN 1 flat +\nslept VERB 0 root\n") == Words{"Velm District/Velm"});
}

TEST_CASE("The peninsula of a people is a place, and groups of states have names") {
  CHECK(found("The DET 3 det\nKorean ADJ 3 amod NORP\npeninsula NOUN 4 nsubj\nslept VERB 0 root\n") ==
        Words{"Korean peninsula/peninsula"});
  CHECK(found("The DET 2 det\nG20 PROPN 3 nsubj\nmet VERB 0 root\n") == Words{"G20/G20"});
}

TEST_CASE("Without trees only names are mentions") {
  const Document document =
      test::analyze("Susan Brack met the mayor of Oslo. She laughed, and the mayor of Oslo laughed with her for a long while.");
  for (const Mention& mention : document.mentions) CHECK(mention.kind == MentionKind::Name);
  CHECK(document.mentions.size() >= 2);
}

TEST_CASE("The couple are two, a couple of days are days, and an age is nobody's name") {
  CHECK(found("The DET 2 det\ncouple NOUN 3 nsubj\nslept VERB 0 root\n") == Words{"The couple/couple"});
  CHECK(found("They PRON 2 nsubj\nslept VERB 0 root\na DET 4 det\ncouple NOUN 2 obj\n") == Words{"They/They"});
  CHECK(found("They PRON 2 nsubj\ndied VERB 0 root\nat ADP 4 case\nage NOUN 2 obl\n73 NUM 4 nummod\n") == Words{"They/They"});
}

TEST_CASE("Emeritus and sultan are titles, but for a first name before a particle; nobody is called et al.") {
  CHECK(found("Emeritus PROPN 4 nsubj PERSON\nBo PROPN 1 flat +\nLind PROPN 1 flat +\nspoke VERB 0 root\n") == Words{"Bo Lind/Bo"});
  CHECK(found("Sultan PROPN 4 nsubj PERSON\nbin PROPN 1 flat +\nLind PROPN 1 flat +\nspoke VERB 0 root\n") == Words{"Sultan bin Lind/Sultan"});
  CHECK(found("Lind PROPN 4 nsubj PERSON\net X 3 cc\nal NOUN 1 conj\nspoke VERB 0 root\n") == Words{"Lind/Lind"});
}

TEST_CASE("A whip leads a party, and the name begins behind the title") {
  CHECK(found("Whip PROPN 4 nsubj PERSON\nAna PROPN 1 flat +\nLind PROPN 1 flat +\nspoke VERB 0 root\n") == Words{"Ana Lind/Ana"});
  CHECK(found("Wick PROPN 4 nsubj PERSON\nAna PROPN 1 flat +\nLind PROPN 1 flat +\nspoke VERB 0 root\n") == Words{"Wick Ana Lind/Wick"});
}

TEST_CASE("A phrase does not begin by the mark of whose it is") {
  CHECK(found("Bank PROPN 5 nmod ORG\nof ADP 3 case +\nVelm PROPN 5 nmod:poss +\n's PART 3 case\ndirector NOUN 6 nsubj\nslept VERB 0 root\n").front().rfind("Bank of Velm", 0) == 0);
}

TEST_CASE("A compound with hyphens is whole") {
  Document document = test::analyze("They fear foot-and-mouth now.");
  const char* parts[] = {"PRON", "VERB", "NOUN", "PUNCT", "CCONJ", "PUNCT", "NOUN", "ADV", "PUNCT"};
  REQUIRE(document.tokens.size() == std::size(parts));
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
    document.tags.push_back({parts[i], "_", "_", words(document, document.tokens[i].span)});
    document.arcs.push_back({i == 1 ? Id<Token>{} : Id<Token>{1}, i == 6 ? "obj" : i == 1 ? "root" : "dep"});
  }
  Words all;
  for (const Mention& mention : mentions::find_mentions(document)) all.push_back(words(document, mention.span));
  CHECK(std::find(all.begin(), all.end(), "foot-and-mouth") != all.end());
}

TEST_CASE("An office with capitals is a person's") {
  const Document document = test::named_tree("The DET 2 det\nSecretary PROPN 3 nsubj\nslept VERB 0 root\n");
  CHECK(mentions::find_mentions(document).front().type == EntityType::Person);
}

TEST_CASE("Step-relatives are people") {
  const Document document = test::named_tree("Her PRON 2 nmod:poss\nstepchild NOUN 3 nsubj\nslept VERB 0 root\n");
  for (const Mention& mention : mentions::find_mentions(document)) CHECK(mention.type == EntityType::Person);
}

TEST_CASE("An office has both of its portfolios") {
  CHECK(found("The DET 2 det\nminister NOUN 7 nsubj\nof ADP 4 case\ntrade NOUN 2 nmod\nand CCONJ 6 cc\nindustry NOUN 2 conj\nslept VERB 0 root\n").front() ==
        "The minister of trade and industry/minister");
  CHECK(found("The DET 2 det\nleaders NOUN 7 nsubj\nof ADP 4 case\ntrade NOUN 2 nmod\nand CCONJ 6 cc\nindustry NOUN 4 conj\nslept VERB 0 root\n").front() ==
        "The leaders of trade and industry/leaders");
  CHECK(found("The DET 2 det\nHealth PROPN 9 nsubj\nand CCONJ 5 cc\nWelfare PROPN 5 compound\nSecretary PROPN 7 nmod:desc\n, PUNCT 7 punct\nAna PROPN 2 appos PERSON\n"
              ", PUNCT 2 punct\nslept VERB 0 root\n")
            .front() == "The Health and Welfare Secretary/Secretary");
}

TEST_CASE("A breed that bears somebody's name is nobody") {
  CHECK(found("One NUM 4 nummod\nJack PROPN 4 compound PERSON\nRussell PROPN 2 flat +\ndog NOUN 5 nsubj\nslept VERB 0 root\n") == Words{"One Jack Russell dog/dog"});
}
