#include "quotes/reported_speech.h"

#include <doctest/doctest.h>

#include "support/trees.h"

using namespace nutgraf;
using test::words;
using test::Words;

namespace {

/// "speaker / cue / reported words" of each quotation; "?" without a speaker.
Words reported(const std::string& sentence, const std::string& tree) {
  const Document document = test::read_quotes(sentence, tree);
  Words all;
  for (const Quote& quote : document.quotes) {
    std::string line = (quote.speaker ? words(document, *quote.speaker) : "?") + " / " + words(document, quote.cue->span) + " /";
    for (const Span span : quote.spans) line += " [" + words(document, span) + "]";
    all.push_back(line);
  }
  return all;
}

}  // namespace

TEST_CASE("A clause behind a verb of speech is reported, with its conjunction") {
  CHECK(reported("Ana Ruiz said that the bridge was unsafe.",
                 "Ana/PROPN/NNP/3/nsubj Ruiz/PROPN/NNP/1/flat say/VERB/VBD/0/root that/SCONJ/IN/8/mark the/DET/DT/6/det "
                 "bridge/NOUN/NN/8/nsubj be/AUX/VBD/8/cop unsafe/ADJ/JJ/3/ccomp ./PUNCT/./3/punct") ==
        Words{"Ana Ruiz / said / [that the bridge was unsafe]"});
}

TEST_CASE("The reporting clause may close the sentence or stand within") {
  CHECK(reported("The bridge was unsafe, the mayor said.",
                 "the/DET/DT/2/det bridge/NOUN/NN/4/nsubj be/AUX/VBD/4/cop unsafe/ADJ/JJ/8/ccomp ,/PUNCT/,/8/punct the/DET/DT/7/det "
                 "mayor/NOUN/NN/8/nsubj say/VERB/VBD/0/root ./PUNCT/./8/punct") ==
        Words{"the mayor / said / [The bridge was unsafe]"});
  CHECK(reported("The bridge, the mayor said, was unsafe.",
                 "the/DET/DT/2/det bridge/NOUN/NN/6/nsubj ,/PUNCT/,/2/punct the/DET/DT/5/det mayor/NOUN/NN/6/nsubj say/VERB/VBD/0/root "
                 ",/PUNCT/,/6/punct be/AUX/VBD/9/cop unsafe/ADJ/JJ/6/ccomp ./PUNCT/./9/punct") ==
        Words{"the mayor / said / [The bridge] [was unsafe]"});
}

TEST_CASE("What the reporter concedes against the words, and what follows a semicolon, is not the speaker's") {
  const std::string tree =
      "Ruiz/PROPN/NNP/2/nsubj say/VERB/VBD/0/root the/DET/DT/4/det bridge/NOUN/NN/6/nsubj be/AUX/VBD/6/cop safe/ADJ/JJ/2/ccomp ,/PUNCT/,/10/punct ";
  CHECK(reported("Ruiz said the bridge was safe, despite a crack.", tree + "despite/SCONJ/IN/10/case a/DET/DT/10/det crack/NOUN/NN/6/obl ./PUNCT/./2/punct") ==
        Words{"Ruiz / said / [the bridge was safe]"});
  CHECK(reported("Ruiz said the bridge was safe; cracks had grown.",
                 tree + "crack/NOUN/NNS/10/nsubj have/AUX/VBD/10/aux grow/VERB/VBN/6/parataxis ./PUNCT/./2/punct") ==
        Words{"Ruiz / said / [the bridge was safe]"});
}

TEST_CASE("Requests and promises report an infinitive") {
  CHECK(reported("The mayor urged the drivers to wait.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj urge/VERB/VBD/0/root the/DET/DT/5/det driver/NOUN/NNS/3/obj to/PART/TO/7/mark "
                 "wait/VERB/VB/3/xcomp ./PUNCT/./3/punct") ==
        Words{"The mayor / urged / [the drivers to wait]"});
  CHECK(reported("The ministry vowed to mend the bridge.",
                 "the/DET/DT/2/det ministry/NOUN/NN/3/nsubj vow/VERB/VBD/0/root to/PART/TO/5/mark mend/VERB/VB/3/xcomp the/DET/DT/7/det "
                 "bridge/NOUN/NN/5/obj ./PUNCT/./3/punct") ==
        Words{"The ministry / vowed / [to mend the bridge]"});
}

TEST_CASE("A preposition may belong to the cue") {
  CHECK(reported("The mayor called for a new bridge.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj call/VERB/VBD/0/root for/ADP/IN/7/case a/DET/DT/7/det new/ADJ/JJ/7/amod "
                 "bridge/NOUN/NN/3/obl ./PUNCT/./3/punct") ==
        Words{"The mayor / called for / [a new bridge]"});
}

TEST_CASE("According to somebody the rest of the sentence is so") {
  CHECK(reported("According to the ministry, the bridge was unsafe.",
                 "accord/VERB/VBG/4/case to/ADP/IN/1/fixed the/DET/DT/4/det ministry/NOUN/NN/9/obl ,/PUNCT/,/4/punct the/DET/DT/7/det "
                 "bridge/NOUN/NN/9/nsubj be/AUX/VBD/9/cop unsafe/ADJ/JJ/0/root ./PUNCT/./9/punct") ==
        Words{"the ministry / According to / [the bridge was unsafe]"});
}

TEST_CASE("Adjectives and nouns report clauses") {
  CHECK(reported("The mayor was confident that the bridge would hold.",
                 "the/DET/DT/2/det mayor/NOUN/NN/4/nsubj be/AUX/VBD/4/cop confident/ADJ/JJ/0/root that/SCONJ/IN/9/mark the/DET/DT/7/det "
                 "bridge/NOUN/NN/9/nsubj would/AUX/MD/9/aux hold/VERB/VB/4/ccomp ./PUNCT/./4/punct") ==
        Words{"The mayor / was confident / [that the bridge would hold]"});
}

TEST_CASE("A participle behind a comma reports for the same speaker") {
  CHECK(reported("The mayor said the bridge was safe, adding that cars could pass.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj say/VERB/VBD/0/root the/DET/DT/5/det bridge/NOUN/NN/7/nsubj be/AUX/VBD/7/cop "
                 "safe/ADJ/JJ/3/ccomp ,/PUNCT/,/9/punct add/VERB/VBG/3/advcl that/SCONJ/IN/13/mark car/NOUN/NNS/13/nsubj "
                 "could/AUX/MD/13/aux pass/VERB/VB/9/ccomp ./PUNCT/./3/punct") ==
        Words{"The mayor / said / [the bridge was safe]",
              "The mayor / adding / [that cars could pass]"});
}

TEST_CASE("A relative pronoun speaks for its noun") {
  CHECK(reported("The drivers who blamed the ministry went home.",
                 "the/DET/DT/2/det driver/NOUN/NNS/7/nsubj who/PRON/WP/4/nsubj blame/VERB/VBD/2/acl:relcl the/DET/DT/6/det "
                 "ministry/NOUN/NN/4/obj go/VERB/VBD/0/root home/ADV/RB/7/advmod ./PUNCT/./7/punct") ==
        Words{"The drivers / blamed / [the ministry]"});
}

TEST_CASE("Who is told something is not its speaker") {
  const Document document = test::read_quotes("The mayor was told that the bridge was unsafe.",
                                              "the/DET/DT/2/det mayor/NOUN/NN/4/nsubj:pass be/AUX/VBD/4/aux:pass tell/VERB/VBN/0/root that/SCONJ/IN/9/mark "
                                              "the/DET/DT/7/det bridge/NOUN/NN/9/nsubj be/AUX/VBD/9/cop unsafe/ADJ/JJ/4/ccomp ./PUNCT/./4/punct");
  REQUIRE(document.quotes.size() == 1);
  CHECK(!document.quotes[0].speaker);
}

TEST_CASE("What was not said, or only might have been, is no quotation") {
  CHECK(reported("The mayor did not say whether the bridge was safe.",
                 "the/DET/DT/2/det mayor/NOUN/NN/5/nsubj do/AUX/VBD/5/aux not/PART/RB/5/advmod say/VERB/VB/0/root "
                 "whether/SCONJ/IN/10/mark the/DET/DT/8/det bridge/NOUN/NN/10/nsubj be/AUX/VBD/10/cop safe/ADJ/JJ/5/ccomp "
                 "./PUNCT/./5/punct")
            .empty());
  CHECK(reported("Nobody asked if it would hold.",
                 "nobody/PRON/NN/2/nsubj ask/VERB/VBD/0/root if/SCONJ/IN/6/mark it/PRON/PRP/6/nsubj would/AUX/MD/6/aux hold/VERB/VB/2/ccomp "
                 "./PUNCT/./2/punct")
            .empty());
  CHECK(reported("Ruiz would have asked them to wait.",
                 "Ruiz/PROPN/NNP/4/nsubj would/AUX/MD/4/aux have/AUX/VB/4/aux ask/VERB/VBN/0/root they/PRON/PRP/4/obj to/PART/TO/7/mark "
                 "wait/VERB/VB/4/xcomp ./PUNCT/./4/punct")
            .empty());
  CHECK(reported("Ruiz did not bother to ask if it would hold.",
                 "Ruiz/PROPN/NNP/4/nsubj do/AUX/VBD/4/aux not/PART/RB/4/advmod bother/VERB/VB/0/root to/PART/TO/6/mark ask/VERB/VB/4/xcomp "
                 "if/SCONJ/IN/10/mark it/PRON/PRP/10/nsubj would/AUX/MD/10/aux hold/VERB/VB/6/ccomp ./PUNCT/./4/punct")
            .empty());
}

TEST_CASE("A denial that is not made keeps its stance") {
  const Document document = test::read_quotes("The mayor did not deny that the bridge was safe.",
                                              "the/DET/DT/2/det mayor/NOUN/NN/5/nsubj do/AUX/VBD/5/aux not/PART/RB/5/advmod deny/VERB/VB/0/root "
                                              "that/SCONJ/IN/10/mark the/DET/DT/8/det bridge/NOUN/NN/10/nsubj be/AUX/VBD/10/cop safe/ADJ/JJ/5/ccomp "
                                              "./PUNCT/./5/punct");
  REQUIRE(document.quotes.size() == 1);
  CHECK(document.quotes[0].cue->negated);
}

TEST_CASE("Whom something is told to is no part of it") {
  CHECK(reported("Ruiz told Radio Nord roads were blocked.",
                 "Ruiz/PROPN/NNP/2/nsubj tell/VERB/VBD/0/root Radio/PROPN/NNP/5/compound Nord/PROPN/NNP/5/compound road/NOUN/NNS/7/nsubj:pass "
                 "be/AUX/VBD/7/aux:pass block/VERB/VBN/2/ccomp ./PUNCT/./2/punct") == Words{"Ruiz / told / [roads were blocked]"});
}

TEST_CASE("Verbs of speech in other senses report nothing") {
  CHECK(reported("The mayor called me on Monday.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj call/VERB/VBD/0/root I/PRON/PRP/3/obj on/ADP/IN/6/case Monday/PROPN/NNP/3/obl ./PUNCT/./3/punct")
            .empty());
  CHECK(reported("The doctor referred Ruiz to a clinic.",
                 "the/DET/DT/2/det doctor/NOUN/NN/3/nsubj refer/VERB/VBD/0/root Ruiz/PROPN/NNP/3/obj to/ADP/IN/7/case a/DET/DT/7/det "
                 "clinic/NOUN/NN/3/obl ./PUNCT/./3/punct")
            .empty());
  CHECK(reported("The analysis showed a lead.",
                 "the/DET/DT/2/det analysis/NOUN/NN/3/nsubj show/VERB/VBD/0/root a/DET/DT/5/det lead/NOUN/NN/3/obj ./PUNCT/./3/punct")
            .empty());
}

TEST_CASE("Who pleads may stand far before the plea") {
  CHECK(reported("Acting via his lawyers, Ruiz, 23, pleaded not guilty.",
                 "act/VERB/VBG/9/advcl via/ADP/IN/4/case his/PRON/PRP$/4/nmod:poss lawyer/NOUN/NNS/1/obl ,/PUNCT/,/1/punct Ruiz/PROPN/NNP/4/appos "
                 ",/PUNCT/,/8/punct 23/NUM/CD/6/appos ,/PUNCT/,/10/punct plead/VERB/VBD/0/root not/PART/RB/12/advmod guilty/ADJ/JJ/10/xcomp "
                 "./PUNCT/./10/punct") == Words{"Ruiz / pleaded / [not guilty]"});
}

TEST_CASE("Blame has a target, which is not the deed") {
  const Document document = test::read_quotes("The drivers blamed the crash on the mayor.",
                                              "the/DET/DT/2/det driver/NOUN/NNS/3/nsubj blame/VERB/VBD/0/root the/DET/DT/5/det crash/NOUN/NN/3/obj on/ADP/IN/8/case "
                                              "the/DET/DT/8/det mayor/NOUN/NN/3/obl ./PUNCT/./3/punct");
  REQUIRE(document.quotes.size() == 1);
  const Quote& quote = document.quotes[0];
  CHECK(quote.cue->stance == Stance::Blame);
  REQUIRE(quote.target);
  CHECK(words(document, document.mentions[quote.target.index].span) == "the mayor");
}

TEST_CASE("What is blamed on somebody holds both, though the name hang on another verb") {
  const Document document = test::read_quotes("A crash that drivers blamed on harbour chief Ruiz, prompting protests.",
                                              "a/DET/DT/2/det crash/NOUN/NN/0/root that/PRON/WDT/5/obj driver/NOUN/NNS/5/nsubj "
                                              "blame/VERB/VBD/2/acl:relcl on/ADP/IN/5/case harbour/NOUN/NN/8/compound chief/NOUN/NN/11/nmod "
                                              "Ruiz/PROPN/NNP/8/flat ,/PUNCT/,/11/punct prompt/VERB/VBG/5/advcl protest/NOUN/NNS/11/obj "
                                              "./PUNCT/./2/punct");
  REQUIRE(document.quotes.size() == 1);
  const Quote& quote = document.quotes[0];
  CHECK(words(document, quote.spans.back()) == "on harbour chief Ruiz");
  REQUIRE(quote.target);
  CHECK(words(document, document.mentions[quote.target.index].span) == "Ruiz");
}

TEST_CASE("A quotation within a quotation knows the outer one") {
  const Document document = test::read_quotes("The mayor said the ministry had warned that the bridge was unsafe.",
                                              "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj say/VERB/VBD/0/root the/DET/DT/5/det ministry/NOUN/NN/7/nsubj have/AUX/VBD/7/aux "
                                              "warn/VERB/VBN/3/ccomp that/SCONJ/IN/12/mark the/DET/DT/10/det bridge/NOUN/NN/12/nsubj be/AUX/VBD/12/cop "
                                              "unsafe/ADJ/JJ/7/ccomp ./PUNCT/./3/punct");
  REQUIRE(document.quotes.size() == 2);
  CHECK(words(document, *document.quotes[1].speaker) == "the ministry");
  CHECK(document.quotes[1].within == Id<Quote>{0});
  CHECK(!document.quotes[0].within);
}

TEST_CASE("Words in marks make a report a mixed one") {
  const Document document = test::read_quotes("The mayor said the bridge was \"a heap of old rust\".",
                                              "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj say/VERB/VBD/0/root the/DET/DT/5/det bridge/NOUN/NN/9/nsubj be/AUX/VBD/9/cop "
                                              "\"/PUNCT/``/9/punct a/DET/DT/9/det heap/NOUN/NN/3/ccomp of/ADP/IN/12/case old/ADJ/JJ/12/amod rust/NOUN/NN/9/nmod "
                                              "\"/PUNCT/''/9/punct ./PUNCT/./3/punct");
  REQUIRE(document.quotes.size() == 1);
  CHECK(document.quotes[0].kind == QuoteKind::Mixed);
  CHECK(words(document, document.quotes[0].spans[0]) == "the bridge was \"a heap of old rust\"");
}

namespace {

const std::string kUnsafe = "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj say/VERB/VBD/0/root the/DET/DT/5/det bridge/NOUN/NN/8/nsubj be/AUX/VBD/8/cop ";

}  // namespace

TEST_CASE("A word in marks makes a report a mixed one, a title does not") {
  const Document word = test::read_quotes("The mayor said the bridge was \"unsafe\".",
                                          kUnsafe + "\"/PUNCT/``/8/punct unsafe/ADJ/JJ/3/ccomp \"/PUNCT/''/8/punct ./PUNCT/./3/punct");
  REQUIRE(word.quotes.size() == 1);
  CHECK(word.quotes[0].kind == QuoteKind::Mixed);
  const Document title = test::read_quotes("The mayor said the song \"Rusty\" was old.",
                                           "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj say/VERB/VBD/0/root the/DET/DT/5/det song/NOUN/NN/10/nsubj "
                                           "\"/PUNCT/``/7/punct Rusty/PROPN/NNP/5/appos \"/PUNCT/''/7/punct be/AUX/VBD/10/cop old/ADJ/JJ/3/ccomp "
                                           "./PUNCT/./3/punct");
  REQUIRE(title.quotes.size() == 1);
  CHECK(title.quotes[0].kind == QuoteKind::Indirect);
}

TEST_CASE("A cue takes in when and in what it was said, and a verb that says nothing by itself") {
  CHECK(reported("The mayor said in a letter that the bridge was unsafe.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj say/VERB/VBD/0/root in/ADP/IN/6/case a/DET/DT/6/det letter/NOUN/NN/3/obl "
                 "that/SCONJ/IN/11/mark the/DET/DT/9/det bridge/NOUN/NN/11/nsubj be/AUX/VBD/11/cop unsafe/ADJ/JJ/3/ccomp ./PUNCT/./3/punct") ==
        Words{"The mayor / said in a letter / [that the bridge was unsafe]"});
  CHECK(reported("The mayor appeared to blame the drivers.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj appear/VERB/VBD/0/root to/PART/TO/5/mark blame/VERB/VB/3/xcomp the/DET/DT/7/det "
                 "driver/NOUN/NNS/5/obj ./PUNCT/./3/punct") ==
        Words{"The mayor / appeared to blame / [the drivers]"});
}

TEST_CASE("Who is called on to act is part of the request") {
  const std::string sentence = "The mayor called on the ministry to act.";
  const std::string tree = "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj call/VERB/VBD/0/root on/ADP/IN/6/case the/DET/DT/6/det ministry/NOUN/NN/3/obl "
                           "to/PART/TO/8/mark act/VERB/VB/3/xcomp ./PUNCT/./3/punct";
  CHECK(reported(sentence, tree) == Words{"The mayor / called on / [the ministry to act]"});
  CHECK(test::read_quotes(sentence, tree).quotes[0].cue->stance == Stance::Demand);
}

TEST_CASE("What is called by a word is said of it, not demanded") {
  const Document document = test::read_quotes("The mayor called the bridge a danger.",
                                              "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj call/VERB/VBD/0/root the/DET/DT/5/det bridge/NOUN/NN/3/obj "
                                              "a/DET/DT/7/det danger/NOUN/NN/3/xcomp ./PUNCT/./3/punct");
  REQUIRE(document.quotes.size() == 1);
  CHECK(document.quotes[0].cue->stance == Stance::Say);
}

TEST_CASE("A verb that only carries a noun is part of its cue") {
  CHECK(reported("The mayor expressed a desire for a new bridge.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj express/VERB/VBD/0/root a/DET/DT/5/det desire/NOUN/NN/3/obj for/ADP/IN/9/case "
                 "a/DET/DT/9/det new/ADJ/JJ/9/amod bridge/NOUN/NN/5/nmod ./PUNCT/./3/punct") ==
        Words{"The mayor / expressed a desire for / [a new bridge]"});
}

TEST_CASE("A further deed of the speaker ends what was said") {
  CHECK(reported("The mayor said he would mend the bridge and left the town.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj say/VERB/VBD/0/root he/PRON/PRP/6/nsubj would/AUX/MD/6/aux mend/VERB/VB/3/ccomp "
                 "the/DET/DT/8/det bridge/NOUN/NN/6/obj and/CCONJ/CC/10/cc leave/VERB/VBD/6/conj the/DET/DT/12/det town/NOUN/NN/10/obj "
                 "./PUNCT/./3/punct") ==
        Words{"The mayor / said / [he would mend the bridge]"});
  CHECK(reported("The mayor told them to wait, but they left.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj tell/VERB/VBD/0/root they/PRON/PRP/3/obj to/PART/TO/6/mark wait/VERB/VB/3/xcomp "
                 ",/PUNCT/,/10/punct but/CCONJ/CC/10/cc they/PRON/PRP/10/nsubj leave/VERB/VBD/6/conj ./PUNCT/./3/punct") ==
        Words{"The mayor / told / [them to wait]"});
}

TEST_CASE("When and where an attack was made is not what it says") {
  CHECK(reported("The mayor attacked the plan during a rally.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj attack/VERB/VBD/0/root the/DET/DT/5/det plan/NOUN/NN/3/obj during/ADP/IN/8/case "
                 "a/DET/DT/8/det rally/NOUN/NN/3/obl ./PUNCT/./3/punct") ==
        Words{"The mayor / attacked / [the plan]"});
}

TEST_CASE("Documents show what stands in them") {
  const std::string tree = "/NOUN/NN/3/nsubj show/VERB/VBD/0/root a/DET/DT/5/det lead/NOUN/NN/3/obj ./PUNCT/./3/punct";
  CHECK(reported("The poll showed a lead.", "the/DET/DT/2/det poll" + tree) == Words{"The poll / showed / [a lead]"});
  CHECK(reported("The dog showed a lead.", "the/DET/DT/2/det dog" + tree).empty());
}

TEST_CASE("What goes on is no speech, nor what was said of a noun before a relative clause") {
  CHECK(reported("The bridge was closed, as the work continued.",
                 "the/DET/DT/2/det bridge/NOUN/NN/4/nsubj:pass be/AUX/VBD/4/aux:pass close/VERB/VBN/0/root ,/PUNCT/,/9/punct as/SCONJ/IN/9/mark "
                 "the/DET/DT/8/det work/NOUN/NN/9/nsubj continue/VERB/VBD/4/advcl ./PUNCT/./4/punct")
            .empty());
  CHECK(reported("They left the treaty, which had been agreed.",
                 "they/PRON/PRP/2/nsubj leave/VERB/VBD/0/root the/DET/DT/4/det treaty/NOUN/NN/2/obj ,/PUNCT/,/9/punct which/PRON/WDT/9/nsubj:pass "
                 "have/AUX/VBD/9/aux be/AUX/VBN/9/aux:pass agree/VERB/VBN/4/acl:relcl ./PUNCT/./2/punct")
            .empty());
}

TEST_CASE("A quotation alone has the speaker of the sentence before") {
  const Document document = test::read_quotes("The mayor said the bridge was very unsafe. \"It will not hold for long.\"",
                                              kUnsafe + "very/ADV/RB/8/advmod unsafe/ADJ/JJ/3/ccomp ./PUNCT/./3/punct \"/PUNCT/``/14/punct "
                                              "it/PRON/PRP/14/nsubj will/AUX/MD/14/aux not/PART/RB/14/advmod hold/VERB/VB/0/root for/ADP/IN/16/case "
                                              "long/ADJ/JJ/14/obl ./PUNCT/./14/punct \"/PUNCT/''/14/punct");
  REQUIRE(document.quotes.size() == 2);
  REQUIRE(document.quotes[1].speaker);
  CHECK(words(document, *document.quotes[1].speaker) == "The mayor");
  CHECK(!document.quotes[1].cue);
}

TEST_CASE("The end of a longer quotation leaves no mark behind") {
  CHECK(reported("The mayor said drivers \"warned of rust.\"",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj say/VERB/VBD/0/root driver/NOUN/NNS/6/nsubj \"/PUNCT/``/6/punct warn/VERB/VBD/3/ccomp "
                 "of/ADP/IN/8/case rust/NOUN/NN/6/obl ./PUNCT/./3/punct \"/PUNCT/''/6/punct") ==
        Words{"The mayor / said / [drivers \"warned of rust.\"]", "drivers / warned of / [rust]"});
}

TEST_CASE("The name behind a title is the speaker's") {
  const Document document = test::read_quotes("The mayor's ally Ben Moss said the bridge was unsafe.",
                                              "the/DET/DT/2/det mayor/NOUN/NN/4/nmod:poss 's/PART/POS/2/case ally/NOUN/NN/7/nsubj Ben/PROPN/NNP/4/appos "
                                              "Moss/PROPN/NNP/5/flat say/VERB/VBD/0/root the/DET/DT/9/det bridge/NOUN/NN/11/nsubj be/AUX/VBD/11/cop "
                                              "unsafe/ADJ/JJ/7/ccomp ./PUNCT/./7/punct");
  REQUIRE(document.quotes.size() == 1);
  REQUIRE(document.quotes[0].speaker_mention);
  CHECK(words(document, document.mentions[document.quotes[0].speaker_mention.index].span) == "Ben Moss");
}

TEST_CASE("Who is cited is no hearer") {
  const Document document = test::read_quotes("The mayor cited an engineer that the bridge was unsafe.",
                                              "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj cite/VERB/VBD/0/root an/DET/DT/5/det engineer/NOUN/NN/3/obj "
                                              "that/SCONJ/IN/10/mark the/DET/DT/8/det bridge/NOUN/NN/10/nsubj be/AUX/VBD/10/cop unsafe/ADJ/JJ/3/ccomp "
                                              "./PUNCT/./3/punct");
  REQUIRE(document.quotes.size() == 1);
  CHECK(!document.quotes[0].addressee);
}

TEST_CASE("Of a speaker who is named in apposition the name is the mention, also behind a relative pronoun") {
  const Document document = test::read_quotes(
      "It angered their ally Peru, which blamed smugglers.",
      "it/PRON/PRP/2/nsubj anger/VERB/VBD/0/root their/PRON/PRP$/4/nmod:poss ally/NOUN/NN/2/obj Peru/PROPN/NNP/4/appos ,/PUNCT/,/8/punct "
      "which/PRON/WDT/8/nsubj blame/VERB/VBD/4/acl:relcl smuggler/NOUN/NNS/8/obj ./PUNCT/./2/punct");
  REQUIRE(document.quotes.size() == 1);
  REQUIRE(document.quotes[0].speaker_mention);
  CHECK(words(document, document.mentions[document.quotes[0].speaker_mention.index].span) == "Peru");
}

TEST_CASE("Reports that are joined as equals are two") {
  CHECK(reported("The mayor said it was safe and drivers said it was not.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj say/VERB/VBD/0/root it/PRON/PRP/6/nsubj be/AUX/VBD/6/cop safe/ADJ/JJ/3/ccomp "
                 "and/CCONJ/CC/9/cc driver/NOUN/NNS/9/nsubj say/VERB/VBD/6/conj it/PRON/PRP/12/nsubj be/AUX/VBD/12/cop not/PART/RB/9/ccomp "
                 "./PUNCT/./3/punct") == Words{"The mayor / said / [it was safe]", "drivers / said / [it was not]"});
}

TEST_CASE("A second clause with a source of its own shares the cue") {
  CHECK(reported("The mayor said it was safe; the engineer, that it was not.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj say/VERB/VBD/0/root it/PRON/PRP/6/nsubj be/AUX/VBD/6/cop safe/ADJ/JJ/3/ccomp "
                 ";/PUNCT/:/3/punct the/DET/DT/9/det engineer/NOUN/NN/3/parataxis ,/PUNCT/,/9/punct that/SCONJ/IN/14/mark it/PRON/PRP/14/nsubj "
                 "be/AUX/VBD/14/cop not/PART/RB/9/acl ./PUNCT/./3/punct") ==
        Words{"The mayor / said / [it was safe]", "the engineer / said / [that it was not]"});
}

TEST_CASE("What the reporter adds about the speaker is not reported") {
  CHECK(reported("The mayor said it was safe, playing down the risk.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj say/VERB/VBD/0/root it/PRON/PRP/6/nsubj be/AUX/VBD/6/cop safe/ADJ/JJ/3/ccomp "
                 ",/PUNCT/,/8/punct play/VERB/VBG/6/advcl down/ADP/RP/8/compound:prt the/DET/DT/11/det risk/NOUN/NN/8/obj ./PUNCT/./3/punct") ==
        Words{"The mayor / said / [it was safe]"});
}

TEST_CASE("Upon what somebody spoke is not what was said") {
  CHECK(reported("Asked whether it was safe, drivers said it was not.",
                 "ask/VERB/VBN/8/advcl whether/SCONJ/IN/5/mark it/PRON/PRP/5/nsubj be/AUX/VBD/5/cop safe/ADJ/JJ/1/ccomp ,/PUNCT/,/1/punct "
                 "driver/NOUN/NNS/8/nsubj say/VERB/VBD/0/root it/PRON/PRP/11/nsubj be/AUX/VBD/11/cop not/PART/RB/8/ccomp ./PUNCT/./8/punct") ==
        Words{"? / Asked / [whether it was safe]", "drivers / said / [it was not]"});
}

TEST_CASE("Somebody else who speaks behind an aside ends what it reports") {
  CHECK(reported("The well was dry, the nurse said, and the council promised to dig another.",
        "the/DET/DT/2/det well/NOUN/NN/4/nsubj be/AUX/VBD/4/cop dry/ADJ/JJ/0/root ,/PUNCT/,/8/punct the/DET/DT/7/det "
        "nurse/NOUN/NN/8/nsubj say/VERB/VBD/4/parataxis ,/PUNCT/,/13/punct and/CCONJ/CC/13/cc the/DET/DT/12/det "
        "council/NOUN/NN/13/nsubj promise/VERB/VBD/4/conj to/PART/TO/15/mark dig/VERB/VB/13/xcomp "
        "another/DET/DT/15/obj ./PUNCT/./4/punct") == Words{"the nurse / said / [The well was dry]", "the council / promised / [to dig another]"});
  CHECK(reported("The gate was shut, the nurse said, and the lights were out.",
        "the/DET/DT/2/det gate/NOUN/NN/4/nsubj:pass be/AUX/VBD/4/aux:pass shut/ADJ/VBN/0/root ,/PUNCT/,/8/punct "
        "the/DET/DT/7/det nurse/NOUN/NN/8/nsubj say/VERB/VBD/4/parataxis ,/PUNCT/,/14/punct and/CCONJ/CC/14/cc "
        "the/DET/DT/12/det light/NOUN/NNS/14/nsubj be/AUX/VBD/14/cop out/ADV/RB/8/conj ./PUNCT/./4/punct") == Words{"the nurse / said / [The gate was shut] [and the lights were out]"});
}

TEST_CASE("An accusation without an accuser has no speaker") {
  CHECK(reported("Ana Ruiz is accused of stealing nine boats.",
        "Ana/PROPN/NNP/4/nsubj:pass Ruiz/PROPN/NNP/1/flat be/AUX/VBZ/4/aux:pass accuse/VERB/VBN/0/root "
        "of/SCONJ/IN/6/mark steal/VERB/VBG/4/advcl nine/NUM/CD/8/nummod boat/NOUN/NNS/6/obj ./PUNCT/./4/punct") == Words{"? / is accused / [Ana Ruiz] [of stealing nine boats]"});
  CHECK(reported("Ana Ruiz has not been accused of theft.",
        "Ana/PROPN/NNP/6/nsubj:pass Ruiz/PROPN/NNP/1/flat have/AUX/VBZ/6/aux not/PART/RB/6/advmod "
        "be/AUX/VBN/6/aux:pass accuse/VERB/VBN/0/root of/ADP/IN/8/case theft/NOUN/NN/6/obl ./PUNCT/./6/punct") == Words());
}

TEST_CASE("Who disagrees and adds nothing says no; of two who do nothing is reported") {
  CHECK(reported("Other miners disagreed.",
        "other/ADJ/JJ/2/amod miner/NOUN/NNS/3/nsubj disagree/VERB/VBD/0/root ./PUNCT/./3/punct") == Words{"Other miners / disagreed / [disagreed]"});
  CHECK(reported("The two miners disagreed.",
        "the/DET/DT/3/det two/NUM/CD/3/nummod miner/NOUN/NNS/4/nsubj disagree/VERB/VBD/0/root ./PUNCT/./4/punct") == Words());
}

TEST_CASE("Of two verbs that exclude each other none is reported where none is done") {
  CHECK(reported("The council would neither confirm nor deny the sale.",
        "the/DET/DT/2/det council/NOUN/NN/5/nsubj would/AUX/MD/5/aux neither/PART/RB/5/advmod confirm/VERB/VB/0/root "
        "nor/CCONJ/CC/7/cc deny/VERB/VB/5/conj the/DET/DT/9/det sale/NOUN/NN/7/obj ./PUNCT/./5/punct") == Words());
  CHECK(reported("The council could not confirm the sale, and denied the rumours.",
        "the/DET/DT/2/det council/NOUN/NN/5/nsubj could/AUX/MD/5/aux not/PART/RB/5/advmod confirm/VERB/VB/0/root "
        "the/DET/DT/7/det sale/NOUN/NN/5/obj ,/PUNCT/,/10/punct and/CCONJ/CC/10/cc deny/VERB/VBD/5/conj "
        "the/DET/DT/12/det rumour/NOUN/NNS/10/obj ./PUNCT/./5/punct") == Words{"The council / denied / [the rumours]"});
}

TEST_CASE("Nothing is no content, and verbs with another sense need one that can be said") {
  CHECK(reported("The council promised the pilgrims nothing.",
        "the/DET/DT/2/det council/NOUN/NN/3/nsubj promise/VERB/VBD/0/root the/DET/DT/5/det pilgrim/NOUN/NNS/3/iobj "
        "nothing/PRON/NN/3/obj ./PUNCT/./3/punct") == Words());
  CHECK(reported("The doorman pointed to the stairs.",
        "the/DET/DT/2/det doorman/NOUN/NN/3/nsubj point/VERB/VBD/0/root to/ADP/IN/6/case the/DET/DT/6/det "
        "stair/NOUN/NNS/3/obl ./PUNCT/./3/punct") == Words());
  CHECK(reported("The doorman pointed to the complaints.",
        "the/DET/DT/2/det doorman/NOUN/NN/3/nsubj point/VERB/VBD/0/root to/ADP/IN/6/case the/DET/DT/6/det "
        "complaint/NOUN/NNS/3/obl ./PUNCT/./3/punct") == Words{"The doorman / pointed to / [the complaints]"});
}

TEST_CASE("A description and the name right behind it are one source") {
  CHECK(reported("According to fiddler Ivor Penn, the stage was wet.",
        "accord/VERB/VBG/3/case to/ADP/IN/1/fixed fiddler/NOUN/NN/10/advcl Ivor/PROPN/NNP/3/obj "
        "Penn/PROPN/NNP/4/flat ,/PUNCT/,/3/punct the/DET/DT/8/det stage/NOUN/NN/10/nsubj be/AUX/VBD/10/cop "
        "wet/ADJ/JJ/0/root ./PUNCT/./10/punct") == Words{"fiddler Ivor Penn / According to / [the stage was wet]"});
}

TEST_CASE("Who is asked for a comment is not asked for anything") {
  CHECK(reported("The Courier has asked the council for comment.",
        "the/DET/DT/2/det Courier/PROPN/NNP/4/nsubj have/AUX/VBZ/4/aux ask/VERB/VBN/0/root the/DET/DT/6/det "
        "council/NOUN/NN/4/obj for/ADP/IN/8/case comment/NOUN/NN/4/obl ./PUNCT/./4/punct") == Words());
}

TEST_CASE("A semicolon parts two who share a cue, whatever the tree takes the second clause for") {
  CHECK(reported("Warden Cass Bell warned that the ice would break; her deputy, Finn Orr, that it already had.",
        "Warden/PROPN/NNP/4/nsubj Cass/PROPN/NNP/1/flat Bell/PROPN/NNP/1/flat warn/VERB/VBD/0/root "
        "that/SCONJ/IN/9/mark the/DET/DT/7/det ice/NOUN/NN/9/nsubj would/AUX/MD/9/aux break/VERB/VB/4/ccomp "
        ";/PUNCT/:/12/punct her/PRON/PRP$/12/nmod:poss deputy/NOUN/NN/9/conj ,/PUNCT/,/14/punct "
        "Finn/PROPN/NNP/12/appos Orr/PROPN/NNP/14/flat ,/PUNCT/,/20/punct that/PRON/IN/20/obj it/PRON/PRP/20/nsubj "
        "already/ADV/RB/20/advmod have/VERB/VBD/12/acl:relcl ./PUNCT/./4/punct") == Words{"Warden Cass Bell / warned / [that the ice would break]", "her deputy, Finn Orr / warned / [that it already had]"});
}

TEST_CASE("A subject that a tree gives to the verb above is part of what is said") {
  CHECK(reported("The paper reports most sales come from there.",
                 "the/DET/DT/2/det paper/NOUN/NN/3/nsubj report/VERB/VBZ/0/root most/ADJ/JJS/5/amod sale/NOUN/NNS/3/obj come/VERB/VBP/3/ccomp "
                 "from/ADP/IN/8/case there/ADV/RB/6/obl ./PUNCT/./3/punct") == Words{"The paper / reports / [most sales come from there]"});
}

TEST_CASE("Who goes on saying behind a comma is the speaker, whatever the tree joins") {
  CHECK(reported("Moss explained that the shop was small, and stated it would stay.",
                 "Moss/PROPN/NNP/2/nsubj explain/VERB/VBD/0/root that/SCONJ/IN/7/mark the/DET/DT/5/det shop/NOUN/NN/7/nsubj be/AUX/VBD/7/cop "
                 "small/ADJ/JJ/2/ccomp ,/PUNCT/,/10/punct and/CCONJ/CC/10/cc state/VERB/VBD/7/conj it/PRON/PRP/13/nsubj would/AUX/MD/13/aux "
                 "stay/VERB/VB/10/ccomp ./PUNCT/./2/punct") ==
        Words{"Moss / explained / [that the shop was small]", "Moss / stated / [it would stay]"});
}

TEST_CASE("What somebody is asked to say is the asker's request") {
  CHECK(reported("The mayor told residents to report leaks.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj tell/VERB/VBD/0/root resident/NOUN/NNS/3/iobj to/PART/TO/6/mark report/VERB/VB/3/xcomp "
                 "leak/NOUN/NNS/6/obj ./PUNCT/./3/punct") == Words{"The mayor / told / [residents to report leaks]"});
}

TEST_CASE("Where or when it was said is no part of what was said") {
  CHECK(reported("Ruiz said at a briefing the mill would close.",
                 "Ruiz/PROPN/NNP/2/nsubj say/VERB/VBD/0/root at/ADP/IN/5/case a/DET/DT/5/det briefing/NOUN/NN/9/obl the/DET/DT/7/det "
                 "mill/NOUN/NN/9/nsubj would/AUX/MD/9/aux close/VERB/VB/2/ccomp ./PUNCT/./2/punct") == Words{"Ruiz / said / [the mill would close]"});
  CHECK(reported("As the day went on, Moss wrote about the mill.",
                 "as/SCONJ/IN/4/mark the/DET/DT/3/det day/NOUN/NN/4/nsubj go/VERB/VBD/8/advcl on/ADP/RB/4/advmod ,/PUNCT/,/4/punct "
                 "Moss/PROPN/NNP/8/nsubj write/VERB/VBD/0/root about/ADP/IN/11/case the/DET/DT/11/det mill/NOUN/NN/8/obl ./PUNCT/./8/punct") !=
        Words{"Moss / wrote / [As the day went on]"});
}

TEST_CASE("A clause with \"as\" that opens a sentence says whose words it tells") {
  CHECK(reported("As Moss reported, the flood had closed the mill.",
                 "as/SCONJ/IN/3/mark Moss/PROPN/NNP/3/nsubj report/VERB/VBD/8/advcl ,/PUNCT/,/3/punct the/DET/DT/6/det flood/NOUN/NN/8/nsubj "
                 "have/AUX/VBD/8/aux close/VERB/VBN/0/root the/DET/DT/10/det mill/NOUN/NN/8/obj ./PUNCT/./8/punct") ==
        Words{"Moss / reported / [the flood had closed the mill]"});
}

TEST_CASE("What a source once was belongs to the source") {
  CHECK(reported("According to Ana Ruiz, formerly the head of the United mills board, the mill is safe.",
                 "accord/VERB/VBG/3/case to/ADP/IN/1/fixed Ana/PROPN/NNP/18/obl Ruiz/PROPN/NNP/3/flat ,/PUNCT/,/8/punct formerly/ADV/RB/8/advmod "
                 "the/DET/DT/8/det head/NOUN/NN/18/obl of/ADP/IN/13/case the/DET/DT/13/det unite/VERB/VBN/12/amod mill/PROPN/NNPS/13/compound "
                 "board/NOUN/NN/8/nmod ,/PUNCT/,/3/punct the/DET/DT/16/det mill/NOUN/NN/18/nsubj be/AUX/VBZ/18/cop safe/ADJ/JJ/0/root ./PUNCT/./18/punct") ==
        Words{"Ana Ruiz / According to / [the mill is safe]"});
}

TEST_CASE("What is known is nobody's words") {
  CHECK(reported("It was known that the mill had closed.",
                 "it/PRON/PRP/3/expl be/AUX/VBD/3/aux:pass know/VERB/VBN/0/root that/SCONJ/IN/8/mark the/DET/DT/6/det mill/NOUN/NN/8/nsubj "
                 "have/AUX/VBD/8/aux close/VERB/VBN/3/ccomp ./PUNCT/./3/punct").empty());
}

TEST_CASE("A statement that somebody made gives her words; what she failed to say she did not say") {
  CHECK(reported("According to a statement made by Ruiz, the tub was open.",
                 "accord/VERB/VBG/4/case to/ADP/IN/1/fixed a/DET/DT/4/det statement/NOUN/NN/12/obl make/VERB/VBN/4/acl by/ADP/IN/7/case "
                 "Ruiz/PROPN/NNP/5/obl:agent ,/PUNCT/,/4/punct the/DET/DT/10/det tub/NOUN/NN/12/nsubj be/AUX/VBD/12/cop open/ADJ/JJ/0/root "
                 "./PUNCT/./12/punct") == Words{"Ruiz / According to / [the tub was open]"});
  CHECK(reported("Ruiz failed to say that the mill was shut.",
                 "Ruiz/PROPN/NNP/2/nsubj fail/VERB/VBD/0/root to/PART/TO/4/mark say/VERB/VB/2/xcomp that/SCONJ/IN/8/mark the/DET/DT/7/det "
                 "mill/NOUN/NN/9/nsubj be/AUX/VBD/9/cop shut/ADJ/JJ/4/ccomp ./PUNCT/./2/punct").empty());
}

TEST_CASE("A quantity that heads the subject speaks, with those of whom it is one") {
  CHECK(reported("Some of those who left said that it rained.",
                 "some/DET/DT/6/nsubj of/ADP/IN/3/case that/PRON/DT/1/nmod who/PRON/WP/5/nsubj leave/VERB/VBD/3/acl:relcl say/VERB/VBD/0/root "
                 "that/SCONJ/IN/9/mark it/PRON/PRP/9/nsubj rain/VERB/VBD/6/ccomp ./PUNCT/./6/punct") ==
        Words{"Some of those who left / said / [that it rained]"});
}

TEST_CASE("Before a colon any deed of a name brings in words") {
  const Document document = test::read_quotes("Ana Ruiz, on a visit, smiled: \"We will mend it.\"",
                                              "Ana/PROPN/NNP/8/nsubj Ruiz/PROPN/NNP/1/flat ,/PUNCT/,/6/punct on/ADP/IN/6/case a/DET/DT/6/det visit/NOUN/NN/8/obl "
                                              ",/PUNCT/,/6/punct smile/VERB/VBD/0/root :/PUNCT/:/13/punct \"/PUNCT/``/13/punct we/PRON/PRP/13/nsubj "
                                              "will/AUX/MD/13/aux mend/VERB/VB/8/ccomp it/PRON/PRP/13/obj ./PUNCT/./13/punct \"/PUNCT/''/13/punct");
  REQUIRE(document.quotes.size() == 1);
  REQUIRE(document.quotes[0].speaker);
  CHECK(words(document, *document.quotes[0].speaker) == "Ana Ruiz");
}

TEST_CASE("Behind a noun, what is asked has who is to do it") {
  CHECK(reported("The mayor issued an order for all ships to leave.",
                 "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj issue/VERB/VBD/0/root an/DET/DT/5/det order/NOUN/NN/3/obj for/ADP/IN/8/case "
                 "all/DET/DT/8/det ship/NOUN/NNS/5/nmod to/PART/TO/10/mark leave/VERB/VB/5/acl ./PUNCT/./3/punct")
            .back() == "The mayor / issued an order / [all ships to leave]");
}

TEST_CASE("Behind but or and, according to brings in only its own clause") {
  CHECK(reported("It rained, but, according to Moss, nobody left.",
                 "it/PRON/PRP/2/nsubj rain/VERB/VBD/0/root ,/PUNCT/,/10/punct but/CCONJ/CC/10/cc ,/PUNCT/,/10/punct accord/VERB/VBG/8/case "
                 "to/ADP/IN/6/fixed Moss/PROPN/NNP/10/obl ,/PUNCT/,/10/punct nobody/PRON/NN/11/nsubj leave/VERB/VBD/2/conj ./PUNCT/./2/punct") ==
        Words{"Moss / according to / [nobody left]"});
}

TEST_CASE("What sets a report against the reporter's clause is none of its words") {
  CHECK(reported("While few left according to Moss, many slept.",
                 "while/SCONJ/IN/3/mark few/ADJ/JJ/3/nsubj leave/VERB/VBD/9/advcl accord/VERB/VBG/6/case to/ADP/IN/4/fixed Moss/PROPN/NNP/3/obl "
                 ",/PUNCT/,/3/punct many/ADJ/JJ/9/nsubj sleep/VERB/VBD/0/root ./PUNCT/./9/punct") == Words{"Moss / according to / [few left]"});
}

TEST_CASE("Who is asked to do something stays with it, though a clause hang on the deed") {
  CHECK(reported("Nuns were urged by Ruiz to ensure that it closed.",
                 "nun/NOUN/NNS/3/nsubj:pass be/AUX/VBD/3/aux:pass urge/VERB/VBN/0/root by/ADP/IN/5/case Ruiz/PROPN/NNP/3/obl:agent to/PART/TO/7/mark "
                 "ensure/VERB/VB/3/xcomp that/SCONJ/IN/10/mark it/PRON/PRP/10/nsubj close/VERB/VBD/7/ccomp ./PUNCT/./3/punct") ==
        Words{"Ruiz / were urged / [Nuns] [to ensure that it closed]"});
  CHECK(reported("Nuns were advised by Ruiz that it closed.",
                 "nun/NOUN/NNS/3/nsubj:pass be/AUX/VBD/3/aux:pass advise/VERB/VBN/0/root by/ADP/IN/5/case Ruiz/PROPN/NNP/3/obl:agent that/SCONJ/IN/8/mark "
                 "it/PRON/PRP/8/nsubj close/VERB/VBD/3/ccomp ./PUNCT/./3/punct") == Words{"Ruiz / were advised / [that it closed]"});
}

TEST_CASE("A participle with \"as\" and whoever reports tells the clause on which it hangs") {
  const std::string kBurnt = "the/DET/DT/2/det mill/NOUN/NN/3/nsubj burn/VERB/VBD/0/root as/SCONJ/IN/5/mark ";
  CHECK(reported("The mill burnt as reported by the army.",
                 kBurnt + "report/VERB/VBN/3/advcl by/ADP/IN/8/case the/DET/DT/8/det army/NOUN/NN/5/obl:agent ./PUNCT/./3/punct") ==
        Words{"the army / reported / [The mill burnt]"});
  CHECK(reported("The mill burnt as paid by the army.",
                 kBurnt + "pay/VERB/VBN/3/advcl by/ADP/IN/8/case the/DET/DT/8/det army/NOUN/NN/5/obl:agent ./PUNCT/./3/punct").empty());
}

TEST_CASE("Words in marks stand without what describes the source before them, but with a clause before them") {
  const std::string kRuiz = "accord/VERB/VBG/3/case to/ADP/IN/1/fixed ";
  CHECK(reported("According to Ana Ruiz, the head of the clinic where he died, “it was late”.",
                 kRuiz + "Ana/PROPN/NNP/18/obl Ruiz/PROPN/NNP/3/flat ,/PUNCT/,/3/punct the/DET/DT/7/det head/NOUN/NN/18/obl of/ADP/IN/10/case the/DET/DT/10/det "
                 "clinic/NOUN/NN/7/nmod where/ADV/WRB/13/advmod he/PRON/PRP/13/nsubj die/VERB/VBD/10/acl:relcl ,/PUNCT/,/18/punct “/PUNCT/``/18/punct "
                 "it/PRON/PRP/18/nsubj be/AUX/VBD/18/cop late/ADJ/JJ/0/root ”/PUNCT/''/18/punct ./PUNCT/./18/punct") ==
        Words{"Ana Ruiz / According to / [“it was late”]"});
  CHECK(reported("According to Ana Ruiz, the clinic was old, “a ruin”.",
                 kRuiz + "Ana/PROPN/NNP/9/obl Ruiz/PROPN/NNP/3/flat ,/PUNCT/,/3/punct the/DET/DT/7/det clinic/NOUN/NN/9/nsubj be/AUX/VBD/9/cop old/ADJ/JJ/0/root "
                 ",/PUNCT/,/13/punct “/PUNCT/``/13/punct a/DET/DT/13/det ruin/NOUN/NN/9/appos ”/PUNCT/''/13/punct ./PUNCT/./9/punct") ==
        Words{"Ana Ruiz / According to / [the clinic was old, “a ruin”]"});
}

TEST_CASE("Words that a quotation mark cuts name no speaker") {
  const auto board = [](const std::string& closing) {
    return reported("The “largest board” said it was late.",
                    "the/DET/DT/4/det “/PUNCT/``/4/punct large/ADJ/JJS/4/amod board/NOUN/NN/6/nsubj ”/PUNCT/''/" + closing +
                        "/punct say/VERB/VBD/0/root it/PRON/PRP/9/nsubj be/AUX/VBD/9/cop late/ADJ/JJ/6/ccomp ./PUNCT/./6/punct");
  };
  CHECK(board("6") == Words{"? / said / [it was late]"});
  CHECK(board("4") == Words{"The “largest board” / said / [it was late]"});
}

TEST_CASE("What describes a name between commas is no other subject, though the tree has two") {
  const std::string kSaid = " say/VERB/VBD/0/root the/DET/DT/10/det mill/NOUN/NN/12/nsubj be/AUX/VBD/12/cop old/ADJ/JJ/8/ccomp ./PUNCT/./8/punct";
  CHECK(reported("Ana Ruiz, adviser at Velm, said the mill was old.",
                 "Ana/PROPN/NNP/8/nsubj Ruiz/PROPN/NNP/1/flat ,/PUNCT/,/4/punct adviser/NOUN/NN/8/nsubj at/ADP/IN/6/case Velm/PROPN/NNP/4/nmod ,/PUNCT/,/8/punct" +
                     kSaid) == Words{"Ana Ruiz / said / [the mill was old]"});
  CHECK(reported("For Ana Ruiz now advisers at Velm said the mill was old.",
                 "for/ADP/IN/2/case Ana/PROPN/NNP/8/nsubj Ruiz/PROPN/NNP/2/flat now/ADV/RB/8/advmod adviser/NOUN/NNS/8/nsubj at/ADP/IN/7/case Velm/PROPN/NNP/5/nmod" +
                     kSaid) == Words{"advisers at Velm / said / [the mill was old]"});
}

TEST_CASE("Whoever portrays somebody says what he is, and who portrays a part says nothing") {
  CHECK(reported("Ruiz portrayed Moss as a liar.",
                 "Ruiz/PROPN/NNP/2/nsubj portray/VERB/VBD/0/root Moss/PROPN/NNP/2/obj as/ADP/IN/6/case a/DET/DT/6/det liar/NOUN/NN/2/obl ./PUNCT/./2/punct") ==
        Words{"Ruiz / portrayed / [Moss as a liar]"});
  CHECK(reported("Ruiz portrayed Moss in a film.",
                 "Ruiz/PROPN/NNP/2/nsubj portray/VERB/VBD/0/root Moss/PROPN/NNP/2/obj in/ADP/IN/6/case a/DET/DT/6/det film/NOUN/NN/2/obl ./PUNCT/./2/punct")
            .empty());
}
