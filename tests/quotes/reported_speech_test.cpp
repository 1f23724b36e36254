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

TEST_CASE("What somebody did not say is marked, and so is a question") {
  const Document document = test::read_quotes("The mayor did not say whether the bridge was safe.",
                                              "the/DET/DT/2/det mayor/NOUN/NN/5/nsubj do/AUX/VBD/5/aux not/PART/RB/5/advmod say/VERB/VB/0/root "
                                              "whether/SCONJ/IN/10/mark the/DET/DT/8/det bridge/NOUN/NN/10/nsubj be/AUX/VBD/10/cop safe/ADJ/JJ/5/ccomp "
                                              "./PUNCT/./5/punct");
  REQUIRE(document.quotes.size() == 1);
  CHECK(document.quotes[0].cue->negated);
  CHECK(document.quotes[0].cue->questioned);
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

TEST_CASE("Of a speaker who is named in apposition the name is the mention, also behind a relative pronoun") {
  const Document document = test::read_quotes(
      "It angered their ally Peru, which blamed smugglers.",
      "it/PRON/PRP/2/nsubj anger/VERB/VBD/0/root their/PRON/PRP$/4/nmod:poss ally/NOUN/NN/2/obj Peru/PROPN/NNP/4/appos ,/PUNCT/,/8/punct "
      "which/PRON/WDT/8/nsubj blame/VERB/VBD/4/acl:relcl smuggler/NOUN/NNS/8/obj ./PUNCT/./2/punct");
  REQUIRE(document.quotes.size() == 1);
  REQUIRE(document.quotes[0].speaker_mention);
  CHECK(words(document, document.mentions[document.quotes[0].speaker_mention.index].span) == "Peru");
}
