// What cannot be one entity. Most cases stand beside one that differs in nothing but what the rule looks at, and is joined.
#include "entities/exclusions.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "entities/clusters.h"

using namespace nutgraf;
using test::clusters;
using test::read_trees;
using test::Words;

namespace {

using Clusters = std::vector<Words>;


/// Two sentences, each of a phrase of two words and a verb.
Clusters two(const std::string& first, const std::string& first_noun, const std::string& second, const std::string& second_noun) {
  const auto line = [](const std::string& determiner, const std::string& noun) {
    return determiner + " DET 2 det\n" + noun + " NOUN 3 nsubj\nburned VERB 0 root\n";
  };
  return clusters(read_trees(line(first, first_noun) + "\n" + line(second, second_noun)));
}

/// Two sentences, each of "the", a word before the noun, the noun and a verb.
Clusters qualified(const std::string& first, const std::string& second, const std::string& noun) {
  const auto line = [&](const std::string& qualifier) {
    return "The DET 3 det\n" + qualifier + " ADJ 3 amod\n" + noun + " NOUN 4 nsubj\nburned VERB 0 root\n";
  };
  return clusters(read_trees(line(first) + "\n" + line(second)));
}

}  // namespace

TEST_CASE("Another one is a new one") {
  CHECK(two("A", "plane", "The", "plane") == Clusters{{"A plane", "The plane"}});
  CHECK(two("The", "plane", "Another", "plane").empty());
  CHECK(two("The", "plane", "A", "plane").empty());
}

TEST_CASE("Words that stand against each other tell two things apart") {
  CHECK(qualified("new", "new", "law") == Clusters{{"The new law", "The new law"}});
  CHECK(qualified("new", "old", "law").empty());
  CHECK(qualified("former", "current", "law").empty());
  CHECK(qualified("northern", "southern", "bridge").empty());
}

TEST_CASE("A deputy is not whom he stands in for") {
  const std::string deputy = "The DET 3 det\ndeputy NOUN 3 compound\nmayor NOUN 4 nsubj\nleft VERB 0 root\n";
  CHECK(clusters(read_trees(deputy + "\n" + deputy)) == Clusters{{"The deputy mayor", "The deputy mayor"}});
  const std::string mayor = "The DET 2 det\nmayor NOUN 3 nsubj\nleft VERB 0 root\n";
  CHECK(clusters(read_trees(deputy + "\n" + mayor)).empty());
  CHECK(clusters(read_trees(mayor + "\n" + deputy)).empty());
}

TEST_CASE("What only qualifies one thing is another") {
  const std::string bus = "The DET 3 det\nschool NOUN 3 compound\nbus NOUN 4 nsubj\nburned VERB 0 root\n\n";
  CHECK(clusters(read_trees(bus + "The DET 2 det\nbus NOUN 3 nsubj\nstopped VERB 0 root\n")) == Clusters{{"The school bus", "The bus"}});
  CHECK(clusters(read_trees(bus + "The DET 2 det\nschool NOUN 3 nsubj\nclosed VERB 0 root\n")).empty());
  CHECK(clusters(read_trees("The DET 2 det\nschool NOUN 3 nsubj\nclosed VERB 0 root\n\n" + bus)).empty());
}

TEST_CASE("The things of two owners are two") {
  const auto contract = [](const std::string& owner) {
    return owner + " PROPN 3 nmod:poss ORG\n's PART 1 case\ncontract NOUN 4 nsubj\nended VERB 0 root\n\n";
  };
  CHECK(clusters(read_trees(contract("Velm") + contract("Velm"))) == Clusters{{"Velm 's contract", "Velm 's contract"}, {"Velm", "Velm"}});
  CHECK(clusters(read_trees(contract("Velm") + contract("Oru"))) == Clusters{{"Velm"}, {"Oru"}});
}

TEST_CASE("The number of one thing is not that of another") {
  const auto number = [](const std::string& counted) {
    return "The DET 2 det\nnumber NOUN 5 nsubj\nof ADP 4 case\n" + counted + " NOUN 2 nmod\nrose VERB 0 root\n\n";
  };
  CHECK(clusters(read_trees(number("flights") + number("flights"))).front().size() == 2);
  CHECK(clusters(read_trees(number("flights") + number("deaths"))).empty());
}

TEST_CASE("Whom a clause describes is not its subject") {
  const std::string named = "Lind PROPN 2 nsubj PERSON\nspoke VERB 0 root\n\n";
  CHECK(clusters(read_trees(named + "Lind PROPN 2 nsubj PERSON\nsaid VERB 0 root\nthe DET 4 det\nmayor NOUN 5 nsubj\nleft VERB 2 ccomp\n")) ==
        Clusters{{"Lind", "Lind"}});
}

TEST_CASE("What has a name within it is not what the name names") {
  CHECK(clusters(read_trees("Velm PROPN 3 nmod:poss GPE\n's PART 1 case\ntown NOUN 4 nsubj\nslept VERB 0 root\n")) == Clusters{{"Velm"}});
}

TEST_CASE("A family is none of its members") {
  const std::string named = "Ana PROPN 3 nsubj PERSON\nBerg PROPN 1 flat +\nspoke VERB 0 root\n\n";
  CHECK(clusters(read_trees(named + "The DET 2 det\nfamily NOUN 3 nsubj\nleft VERB 0 root\n")) == Clusters{{"Ana Berg"}});
  CHECK(clusters(read_trees("The DET 2 det\nfamily NOUN 3 nsubj\nleft VERB 0 root\n\nHe PRON 2 nsubj\nslept VERB 0 root\n")).empty());
}

TEST_CASE("A first name is nobody who stood there without one") {
  const std::string army = "The DET 2 det\narmy NOUN 3 nsubj\nspoke VERB 0 root\n\n";
  CHECK(clusters(read_trees(army + "Velm PROPN 3 nsubj ORG\nRadio PROPN 1 flat +\nspoke VERB 0 root\n")) == Clusters{{"Velm Radio"}});
}

TEST_CASE("The government is not that of a place named before another one") {
  const std::string first = "The DET 3 det\nVelm PROPN 3 compound GPE\ngovernment NOUN 4 nsubj\nspoke VERB 0 root\n\n";
  const std::string then = "The DET 2 det\ngovernment NOUN 3 nsubj\nleft VERB 0 root\n";
  CHECK(clusters(read_trees(first + then)) == Clusters{{"The Velm government", "The government"}, {"Velm"}});
  CHECK(clusters(read_trees(first + "Ships NOUN 2 nsubj\nleft VERB 0 root\nfor ADP 4 case\nOru PROPN 2 obl GPE\n\n" + then)) ==
        Clusters{{"The Velm government"}, {"Velm"}, {"Oru"}});
}

TEST_CASE("The army is no company, nor a company the army") {
  CHECK(two("The", "army", "The", "army") == Clusters{{"The army", "The army"}});
  CHECK(two("The", "crew", "The", "army").empty());
  CHECK(two("The", "army", "The", "crew").empty());
}

TEST_CASE("A district by its name is no other place") {
  const std::string place = "Velm PROPN 2 nsubj GPE\nslept VERB 0 root\n\n";
  CHECK(clusters(read_trees(place + "The DET 2 det\ndistrict NOUN 3 nsubj\nslept VERB 0 root\n")) == Clusters{{"Velm", "The district"}});
  CHECK(clusters(read_trees(place + "The DET 3 det\nOru PROPN 3 compound GPE\ndistrict NOUN 4 nsubj\nslept VERB 0 root\n")).front() == Words{"Velm"});
}

TEST_CASE("A man is not his son, whatever he is called") {
  const auto kin = [](const std::string& noun) { return "Her PRON 2 nmod:poss\n" + noun + " NOUN 3 nsubj\nleft VERB 0 root\n\n"; };
  CHECK(clusters(read_trees(kin("son") + kin("son"))) == Clusters{{"Her son", "Her son"}});
  CHECK(clusters(read_trees(kin("son") + kin("husband"))) == Clusters{{"Her son"}, {"Her husband"}});
}

TEST_CASE("What idioms are made of stands for nothing") {
  const auto line = [](const std::string& preposition) {
    return "They PRON 2 nsubj\nstood VERB 0 root\n" + preposition + " ADP 4 case\nhand NOUN 2 obl\n\n";
  };
  CHECK(clusters(read_trees(line("with") + line("with"))) == Clusters{{"hand", "hand"}});
  CHECK(clusters(read_trees(line("on") + line("on"))).empty());
}

namespace {

/// An article with direct speech: the tokens from `begin` to before `end` are said by the mention with these words.
Document with_speech(const std::string& lines, std::uint32_t begin, std::uint32_t end, const std::string& speaker) {
  Document document = test::named_tree(lines);
  document.mentions = mentions::find_mentions(document);
  Quote quote;
  quote.kind = QuoteKind::Direct;
  quote.spans = {{document.tokens[begin].span.begin, document.tokens[end - 1].span.end}};
  for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
    if (test::words(document, document.mentions[i].span) == speaker) quote.speaker_mention = {i};
  }
  document.quotes.push_back(quote);
  document.entities = entities::find_entities(document);
  return document;
}

const std::string kGuest = "A DET 2 det\nguest NOUN 3 nsubj\ncame VERB 0 root\n\n";

}  // namespace

TEST_CASE("I is who speaks, whether the name stands before or behind") {
  CHECK(clusters(with_speech(kGuest + "Lind PROPN 2 nsubj PERSON\nsaid VERB 0 root\nI PRON 4 nsubj\nleft VERB 2 ccomp\n", 5, 7, "Lind")) ==
        Clusters{{"Lind", "I"}});
  CHECK(clusters(with_speech(kGuest + "I PRON 2 nsubj\nleft VERB 4 ccomp\nLind PROPN 4 nsubj PERSON\nsaid VERB 0 root\n", 3, 5, "Lind")) ==
        Clusters{{"I", "Lind"}});
  CHECK(clusters(with_speech(kGuest + "I PRON 2 nsubj\nleft VERB 0 root\n", 3, 5, "nobody")).empty());
}

TEST_CASE("I of words that nobody is known to have said is nobody who spoke before") {
  const std::string spoke = "Lind PROPN 2 nsubj PERSON\nsaid VERB 0 root\nI PRON 4 nsubj\nleft VERB 2 ccomp\n\n", stayed = "I PRON 2 nsubj\nstayed VERB 0 root\n";
  Document document = with_speech(spoke + stayed, 2, 4, "Lind");
  Quote quote;
  quote.kind = QuoteKind::Direct;
  quote.spans = {{document.tokens[4].span.begin, document.tokens[5].span.end}};
  document.quotes.push_back(quote);
  document.entities = entities::find_entities(document);
  CHECK(clusters(document) == Clusters{{"Lind", "I"}});
}

TEST_CASE("I is the speaker without a name who stands behind") {
  CHECK(clusters(with_speech(kGuest + "I PRON 2 nsubj\nleft VERB 5 ccomp\nthe DET 4 det\nmother NOUN 5 nsubj\nsaid VERB 0 root\n", 3, 5, "the mother")) ==
        Clusters{{"I", "the mother"}});
}

TEST_CASE("You is nobody whom the words around it name") {
  CHECK(clusters(with_speech(kGuest + "Lind PROPN 2 nsubj PERSON\nsaid VERB 0 root\nyou PRON 4 nsubj\nleft VERB 2 ccomp\n", 5, 7, "Lind")) ==
        Clusters{{"Lind"}});
}

TEST_CASE("He also said is who said") {
  const std::string article =
      "John PROPN 2 nsubj PERSON\nspoke VERB 0 root\n\nPeter PROPN 2 nsubj PERSON\nsaid VERB 0 root\nso ADV 2 advmod\nto ADP 5 case\nJohn PROPN 2 obl "
      "PERSON\n\nHe PRON 2 nsubj\nsaid VERB 0 root\nthat PRON 2 obj\n";
  Document document = test::named_tree(article);
  document.mentions = mentions::find_mentions(document);
  for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
    const std::string speaker = test::words(document, document.mentions[i].span);
    if (speaker != "Peter" && speaker != "He") continue;
    Quote quote;
    quote.kind = QuoteKind::Indirect;
    quote.speaker_mention = {i};
    document.quotes.push_back(quote);
  }
  document.entities = entities::find_entities(document);
  CHECK(clusters(document) == Clusters{{"John", "John"}, {"Peter", "He"}});
}

TEST_CASE("A first name's sex bars nobody where there is no other, a title's does") {
  const auto first = [](const std::string& title, const std::string& name) {
    return title + " PROPN 2 nmod:desc\n" + name + " PROPN 4 nsubj PERSON\nQuist PROPN 2 flat +\nwon VERB 0 root\n\n";
  };
  const std::string he = "He PRON 2 nsubj\nwept VERB 0 root\n";
  CHECK(clusters(read_trees(first("Champion", "Andrea") + he)) == Clusters{{"Andrea Quist", "He"}});
  CHECK(clusters(read_trees(first("Mrs", "Andrea") + he)).front() == Words{"Andrea Quist"});
}

TEST_CASE("Who speaks is nobody whom the own words name") {
  const std::string met = "Peter PROPN 2 nsubj PERSON\nmet VERB 0 root\nJohn PROPN 2 obj PERSON\n\n";
  CHECK(clusters(with_speech(met + "Peter PROPN 2 nsubj PERSON\nlied VERB 4 ccomp\nhe PRON 4 nsubj\nsaid VERB 0 root\n", 3, 5, "he")) ==
        Clusters{{"Peter", "Peter"}, {"John", "he"}});
  CHECK(clusters(with_speech(met + "Karl PROPN 2 nsubj PERSON\nlied VERB 4 ccomp\nhe PRON 4 nsubj\nsaid VERB 0 root\n", 3, 5, "he")) ==
        Clusters{{"Peter", "he"}, {"John"}, {"Karl"}});
}

TEST_CASE("He who ends a long quotation is who spoke before it") {
  const std::string article =
      "John PROPN 2 nsubj PERSON\nspoke VERB 0 root\n\nPeter PROPN 2 nsubj PERSON\nsaid VERB 0 root\nso ADV 2 advmod\nto ADP 5 case\nJohn PROPN 2 obl "
      "PERSON\n\nKarl PROPN 2 nsubj PERSON\nleft VERB 0 root\n\nKarl PROPN 2 nsubj PERSON\nlied VERB 4 ccomp\nhe PRON 4 nsubj\nsaid VERB 0 root\n";
  Document document = test::named_tree(article);
  document.mentions = mentions::find_mentions(document);
  for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
    const std::string speaker = test::words(document, document.mentions[i].span);
    if (speaker != "Peter" && speaker != "he") continue;
    Quote quote;
    quote.kind = speaker == "he" ? QuoteKind::Direct : QuoteKind::Indirect;
    quote.spans = {{document.tokens[7].span.begin, document.tokens[10].span.end}};
    quote.speaker_mention = {i};
    document.quotes.push_back(quote);
  }
  document.entities = entities::find_entities(document);
  CHECK(clusters(document) == Clusters{{"John", "John"}, {"Peter", "he"}, {"Karl", "Karl"}});
}

TEST_CASE("The deadliest of many is not the one that has a name") {
  const auto storms = [](const std::string& feats) {
    return clusters(read_trees("Tarn PROPN 2 nsubj EVENT\nrose VERB 0 root\n\nThe DET 3 det\n" + feats + " ADJ 3 amod\nstorm NOUN 4 nsubj\nburned VERB 0 root\n"));
  };
  for (const Words& mentions : storms("deadliest")) CHECK(mentions != Words{"Tarn", "The deadliest storm"});
}

TEST_CASE("It is not the body for which its speaker speaks") {
  const std::string fell = "Velm PROPN 2 nsubj ORG\nfell VERB 0 root\n\n";
  const std::string said = "A DET 2 det\nspokesman NOUN 5 nsubj\nfor ADP 4 case\nVelm PROPN 2 nmod ORG\nsaid VERB 0 root\nit PRON 7 nsubj\nended VERB 5 ccomp\n";
  for (const Words& mentions : clusters(with_speech(fell + said, 7, 9, "A spokesman"))) CHECK(std::find(mentions.begin(), mentions.end(), "it") == mentions.end());
}

TEST_CASE("The subject of a clause that names none is not its object") {
  const std::string met = "Ortega PROPN 2 nsubj PERSON\nmet VERB 0 root\nLind PROPN 2 obj PERSON\n";
  CHECK(clusters(read_trees(met + ", PUNCT 6 punct\nwho PRON 6 nsubj\nwarned VERB 3 acl:relcl\nher PRON 6 obj\n")) == Clusters{{"Ortega", "her"}, {"Lind"}});
  CHECK(clusters(read_trees(met + "and CCONJ 5 cc\nwarned VERB 2 conj\nher PRON 5 obj\n")) == Clusters{{"Ortega"}, {"Lind", "her"}});
  CHECK(clusters(read_trees(met + ", PUNCT 5 punct\nwarning VERB 2 advcl\nher PRON 5 obj\n")) == Clusters{{"Ortega"}, {"Lind", "her"}});
  CHECK(clusters(read_trees(met + "to PART 5 mark\nwarn VERB 2 xcomp\nher PRON 5 obj\n")) == Clusters{{"Ortega", "her"}, {"Lind"}});
}

TEST_CASE("Whoever tells the text is nobody of whom it speaks by a title") {
  const std::string lines = "The DET 2 det\nsecretary NOUN 3 nsubj\nleft VERB 0 root\n\n";
  CHECK(clusters(read_trees(lines + "I PRON 2 nsubj\nstayed VERB 0 root\n")).empty());
}

TEST_CASE("People as a kind are not those of whom the text has told") {
  const std::string bare = "Farmers NOUN 2 nsubj\nleft VERB 0 root\n\n", told = "The DET 2 det\nfarmers NOUN 3 nsubj\nleft VERB 0 root\n\n";
  CHECK(clusters(read_trees(bare + bare)) == Clusters{{"Farmers", "Farmers"}});
  CHECK(clusters(read_trees(bare + told)) == Clusters{{"Farmers", "The farmers"}});
  CHECK(clusters(read_trees(told + bare)).empty());
}

TEST_CASE("What it is said to be tells the kind of what it stands for") {
  const std::string bank = "Velm PROPN 2 compound ORG\nBank PROPN 3 nsubj +\nclosed VERB 0 root\n\n";
  const auto said = [](const std::string& noun) { return "It PRON 4 nsubj\nwas AUX 4 cop\na DET 4 det\n" + noun + " NOUN 0 root\n"; };
  CHECK(clusters(read_trees(bank + said("company"))).front() == Words{"Velm Bank", "It", "a company"});
  CHECK(clusters(read_trees(bank + said("war"))).front() == Words{"Velm Bank"});
}

TEST_CASE("Whoever of a clause's parties was also described in it is still one of them") {
  const Clusters found = clusters(read_trees("Orme PROPN 5 nsubj PERSON\n, PUNCT 4 punct\nthe DET 4 det\nbaker NOUN 1 appos\nmet VERB 0 root\nhim PRON 5 obj\n"));
  CHECK(std::find(found.begin(), found.end(), Words{"Orme", "the baker"}) != found.end());
}

TEST_CASE("A state is they only where it has just acted") {
  const std::string they = "They PRON 2 nsubj\nwon VERB 0 root\n";
  CHECK(clusters(read_trees("Bo PROPN 2 nsubj PERSON\nsang VERB 0 root\nin ADP 4 case\nVelm PROPN 2 obl GPE\n\n" + they)) == Clusters{{"Bo"}, {"Velm"}});
}

TEST_CASE("One of several is not the other one") {
  const std::string one = "One NUM 2 nummod\nbaker NOUN 3 nsubj\nleft VERB 0 root\n\n";
  CHECK(clusters(read_trees(one + one)).empty());
}

TEST_CASE("A kind is not those of it that were counted, nor are some of them all") {
  const std::string bare = "Farmers NOUN 2 nsubj\nleft VERB 0 root\n\n", counted = "Eight NUM 2 nummod\nfarmers NOUN 3 nsubj\nleft VERB 0 root\n\n";
  const std::string sick = "The DET 3 det\nsick ADJ 3 amod\nfarmers NOUN 4 nsubj\nleft VERB 0 root\n\n";
  CHECK(clusters(read_trees(counted + bare)).empty());
  CHECK(clusters(read_trees(bare + sick)).empty());
  CHECK(clusters(read_trees(sick + sick)) == Clusters{{"The sick farmers", "The sick farmers"}});
}

TEST_CASE("A town without a name is not the one of which the text spoke before another was named") {
  const std::string city = "The DET 2 det\ncity NOUN 3 nsubj\nslept VERB 0 root\n\n";
  const std::string bergen = "Bergen PROPN 2 nsubj GPE\nwoke VERB 0 root\n\n";
  CHECK(clusters(read_trees(city + city)) == Clusters{{"The city", "The city"}});
  const Clusters found = clusters(read_trees(city + bergen + city));
  CHECK(std::none_of(found.begin(), found.end(), [](const Words& one) { return one.size() > 1 && one[0] == "The city"; }));
}

TEST_CASE("Who tells the text is not she of his own words") {
  const std::string seen = "I PRON 2 nsubj\nmet VERB 0 root\na DET 4 det\nnurse NOUN 2 obj\n\n";
  const std::string told = "She PRON 2 nsubj\nhelped VERB 0 root\nme PRON 2 obj\n\nI PRON 2 nsubj\nleft VERB 0 root\n";
  for (const Words& entity : clusters(read_trees(seen + told))) {
    const auto holds = [&](const std::string& word) { return std::find(entity.begin(), entity.end(), word) != entity.end(); };
    CHECK(!(holds("She") && (holds("I") || holds("me"))));
  }
  CHECK(clusters(read_trees(seen + told)).size() > 0);
}

TEST_CASE("A word of a title is nobody whom the paragraph names") {
  const std::string wrote = "Lind PROPN 2 nsubj PERSON\nwrote VERB 0 root\nmy PRON 4 nmod:poss\nlife NOUN 2 obj\n\n";
  for (const Words& entity : clusters(read_trees(wrote))) CHECK(std::find(entity.begin(), entity.end(), "my") == entity.end());
}

TEST_CASE("One who tells is not several") {
  const std::string told = "I PRON 2 nsubj\nrose VERB 0 root\n\nWe PRON 2 nsubj\nleft VERB 0 root\n\n";
  CHECK(clusters(read_trees(told + told)) == Clusters{{"I", "I"}, {"We", "We"}});
}

TEST_CASE("Somebody without a name is no place, though its name stand in apposition") {
  const auto forbids = [](const std::string& type) {
    Document document = test::named_tree("The DET 2 det\nsinger NOUN 6 nsubj\n( PUNCT 4 punct\nHalden PROPN 2 appos " + type + "\n) PUNCT 4 punct\nslept VERB 0 root\n");
    document.mentions = mentions::find_mentions(document);
    const document::Trees trees(document);
    const std::vector<entities::Facts> facts = entities::FactFinder(document, trees).find();
    const entities::Scene scene{document, trees, facts};
    REQUIRE(facts.size() == 2);
    entities::Cluster singer;
    singer.add(0, facts[0]);
    return entities::Exclusions(scene, {entities::kNoGroup, entities::kNoGroup}, {0, entities::kNoCluster}, 1).forbid(singer);
  };
  CHECK(forbids("GPE"));
  CHECK_FALSE(forbids("PERSON"));
}

TEST_CASE("What stands behind the place of a body is no place unless its noun is one's") {
  const auto mills = [](const std::string& noun) {
    return clusters(read_trees("Lind PROPN 9 nsubj ORG\nMills PROPN 1 flat +\nin ADP 4 case\nVelm PROPN 1 nmod GPE\n, PUNCT 7 punct\nthe DET 7 det\n" + noun +
                               " NOUN 4 appos\n, PUNCT 4 punct\nclosed VERB 0 root\n"));
  };
  for (const Words& entity : mills("supplier")) CHECK(entity != Words{"Velm", "the supplier"});
  CHECK(mills("capital") == Clusters{{"Lind Mills"}, {"Velm", "the capital"}});
}
