#include <doctest/doctest.h>

#include <algorithm>

#include "quotes/cues.h"
#include "support/articles.h"
#include "support/trees.h"

using namespace nutgraf;
using test::words;
using test::Words;

namespace {

/// "class: reported words" of each quotation.
Words classes(const std::string& sentence, const std::string& tree) {
  constexpr const char* kNames[] = {"speech", "writing", "thought", "will", "act"};
  const Document document = test::read_quotes(sentence, tree);
  Words all;
  for (const Quote& quote : document.quotes) {
    std::string line = std::string(kNames[static_cast<int>(quote.quote_class)]) + ":";
    for (const Span span : quote.spans) line += " " + words(document, span);
    all.push_back(line);
  }
  return all;
}

bool is_one_of(const Words& known, const std::string& word) { return std::find(known.begin(), known.end(), word) != known.end(); }

}  // namespace

TEST_CASE("Every line of cue_verbs.txt is a verb with a class, a stance and constructions that are known, and the lines are sorted") {
  const Words kClasses{"speech", "writing", "thought", "will", "act"};
  const Words kStances{"say", "claim", "deny", "blame", "praise", "demand", "promise", "warn", "ask", "agree"};
  const Words kConstructions{"spoken", "quoted", "clause", "infinitive", "request", "object", "content", "predicate"};
  Words lines = test::split(support::read_file("core/quotes/lists/cue_verbs.txt"), '\n');
  REQUIRE(lines.size() > 3);
  CHECK(lines.front().front() == '#');
  CHECK(lines.back().empty());
  lines = Words(lines.begin() + 1, lines.end() - 1);
  std::string before;
  for (const std::string& line : lines) {
    CAPTURE(line);
    const Words fields = test::split(line, '\t');
    REQUIRE(fields.size() == 4);
    CHECK(before < fields[0]);
    before = fields[0];
    CHECK(is_one_of(kClasses, fields[1]));
    CHECK(is_one_of(kStances, fields[2]));
    for (const std::string& construction : test::split(fields[3], ' ')) {
      if (!fields[3].empty()) CHECK(is_one_of(kConstructions, construction));
    }
    CHECK(quotes::verb_cue(fields[0]).has_value());
  }
}

TEST_CASE("A verb gives its quotation a class") {
  CHECK(classes("Moss believes that the pool is shut.",
              "Moss/PROPN/NNP/2/nsubj believe/VERB/VBZ/0/root that/SCONJ/IN/7/mark the/DET/DT/5/det pool/NOUN/NN/7/nsubj "
              "be/AUX/VBZ/7/cop shut/ADJ/JJ/2/ccomp ./PUNCT/./2/punct") == Words{"thought: that the pool is shut"});
  CHECK(classes("The mayor plans to close the pool.",
              "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj plan/VERB/VBZ/0/root to/PART/TO/5/mark close/VERB/VB/3/xcomp "
              "the/DET/DT/7/det pool/NOUN/NN/5/obj ./PUNCT/./3/punct") == Words{"will: to close the pool"});
  CHECK(classes("The court ruled that the pool must open.",
              "the/DET/DT/2/det court/NOUN/NN/3/nsubj rule/VERB/VBD/0/root that/SCONJ/IN/8/mark the/DET/DT/6/det "
              "pool/NOUN/NN/8/nsubj must/AUX/MD/8/aux open/VERB/VB/3/ccomp ./PUNCT/./3/punct") == Words{"act: that the pool must open"});
  CHECK(classes("Moss refused to apologise.",
              "Moss/PROPN/NNP/2/nsubj refuse/VERB/VBD/0/root to/PART/TO/4/mark apologise/VERB/VB/2/xcomp ./PUNCT/./2/punct") == Words{"will: to apologise"});
}

TEST_CASE("What a document says is written, before its cue or behind it") {
  CHECK(classes("The letter says that the pool is shut.",
              "the/DET/DT/2/det letter/NOUN/NN/3/nsubj say/VERB/VBZ/0/root that/SCONJ/IN/8/mark the/DET/DT/6/det "
              "pool/NOUN/NN/8/nsubj be/AUX/VBZ/8/cop shut/ADJ/JJ/3/ccomp ./PUNCT/./3/punct") == Words{"writing: that the pool is shut"});
  CHECK(classes("Pools will close, a new survey shows.",
              "pool/NOUN/NNS/3/nsubj will/AUX/MD/3/aux close/VERB/VB/0/root ,/PUNCT/,/8/punct a/DET/DT/7/det "
              "new/ADJ/JJ/7/amod survey/NOUN/NN/8/nsubj show/VERB/VBZ/3/parataxis ./PUNCT/./3/punct") == Words{"writing: Pools will close"});
}

TEST_CASE("Verbs with a second sense report only what can be said") {
  CHECK(classes("The council dismissed the claim.",
              "the/DET/DT/2/det council/NOUN/NN/3/nsubj dismiss/VERB/VBD/0/root the/DET/DT/5/det claim/NOUN/NN/3/obj "
              "./PUNCT/./3/punct") == Words{"speech: the claim"});
  CHECK(classes("The council dismissed two guards.",
              "the/DET/DT/2/det council/NOUN/NN/3/nsubj dismiss/VERB/VBD/0/root two/NUM/CD/5/nummod guard/NOUN/NNS/3/obj "
              "./PUNCT/./3/punct") == Words());
  CHECK(classes("The club claimed its third title.",
              "the/DET/DT/2/det club/NOUN/NN/3/nsubj claim/VERB/VBD/0/root its/PRON/PRP$/6/nmod:poss third/ADJ/JJ/6/amod "
              "title/NOUN/NN/3/obj ./PUNCT/./3/punct") == Words());
  CHECK(classes("The mayor called a meeting.",
              "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj call/VERB/VBD/0/root a/DET/DT/5/det meeting/NOUN/NN/3/obj "
              "./PUNCT/./3/punct") == Words());
  CHECK(classes("The mayor called the report false.",
              "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj call/VERB/VBD/0/root the/DET/DT/5/det report/NOUN/NN/3/obj "
              "false/ADJ/JJ/3/xcomp ./PUNCT/./3/punct") == Words{"speech: the report false"});
}

TEST_CASE("Nothing is quoted of what cannot speak, of a refusal to act, or of a refusal to answer") {
  CHECK(classes("Lava threatened to reach the road.",
              "Lava/PROPN/NNP/2/nsubj threaten/VERB/VBD/0/root to/PART/TO/4/mark reach/VERB/VB/2/xcomp the/DET/DT/6/det "
              "road/NOUN/NN/4/obj ./PUNCT/./2/punct") == Words());
  CHECK(classes("The guard refused to leave the shop.",
              "the/DET/DT/2/det guard/NOUN/NN/3/nsubj refuse/VERB/VBD/0/root to/PART/TO/5/mark leave/VERB/VB/3/xcomp "
              "the/DET/DT/7/det shop/NOUN/NN/5/obj ./PUNCT/./3/punct") == Words());
  CHECK(classes("Moss declined to comment.",
              "Moss/PROPN/NNP/2/nsubj decline/VERB/VBD/0/root to/PART/TO/4/mark comment/VERB/VB/2/xcomp ./PUNCT/./2/punct") == Words());
}

TEST_CASE("A participle that leads up to a report is none itself") {
  CHECK(classes("Commenting on the fire, Moss said it was over.",
              "comment/VERB/VBG/7/advcl on/ADP/IN/4/case the/DET/DT/4/det fire/NOUN/NN/1/obl ,/PUNCT/,/1/punct "
              "Moss/PROPN/NNP/7/nsubj say/VERB/VBD/0/root it/PRON/PRP/10/nsubj be/AUX/VBD/10/cop over/ADV/RB/7/ccomp "
              "./PUNCT/./7/punct") == Words{"speech: it was over"});
}

TEST_CASE("A plea of not guilty is a denial") {
  const Document document = test::read_quotes("Moss pleaded not guilty.",
                                              "Moss/PROPN/NNP/2/nsubj plead/VERB/VBD/0/root not/PART/RB/4/advmod guilty/ADJ/JJ/2/xcomp ./PUNCT/./2/punct");
  REQUIRE(document.quotes.size() == 1);
  CHECK(document.quotes[0].cue->stance == Stance::Deny);
  CHECK(document.quotes[0].quote_class == QuoteClass::Act);
  CHECK(words(document, document.quotes[0].spans[0]) == "not guilty");
}

TEST_CASE("Every verb of the list has a class and a stance, and reports in some construction or with a preposition") {
  for (const char* verb : {"say", "tweet", "believe", "plan", "rule", "dismiss", "denie"}) CHECK(quotes::verb_cue(verb).has_value());
  CHECK(quotes::verb_cue("tweet")->quote_class == QuoteClass::Writing);
  CHECK(quotes::verb_cue("dismiss")->only_content);
  CHECK_FALSE(quotes::verb_cue("walk").has_value());
}

TEST_CASE("What is said in writing is writing") {
  CHECK(classes("Moss said in a letter that the pool is shut.",
              "Moss/PROPN/NNP/2/nsubj say/VERB/VBD/0/root in/ADP/IN/5/case a/DET/DT/5/det letter/NOUN/NN/2/obl that/SCONJ/IN/10/mark "
              "the/DET/DT/8/det pool/NOUN/NN/10/nsubj be/AUX/VBZ/10/cop shut/ADJ/JJ/2/ccomp ./PUNCT/./2/punct") == Words{"writing: that the pool is shut"});
  CHECK(classes("The decree said that the pool is shut.",
              "the/DET/DT/2/det decree/NOUN/NN/3/nsubj say/VERB/VBD/0/root that/SCONJ/IN/8/mark the/DET/DT/6/det pool/NOUN/NN/8/nsubj "
              "be/AUX/VBZ/8/cop shut/ADJ/JJ/3/ccomp ./PUNCT/./3/punct") == Words{"writing: that the pool is shut"});
}

TEST_CASE("What is said on a network or in a letter is written, a clip there is heard") {
  const std::string said = "Ruiz/PROPN/NNP/2/nsubj say/VERB/VBD/0/root ";
  CHECK(classes("Ruiz said on social media the pool was shut.",
                said + "on/ADP/IN/5/case social/ADJ/JJ/5/amod media/NOUN/NNS/2/obl the/DET/DT/7/det pool/NOUN/NN/9/nsubj be/AUX/VBD/9/cop "
                       "shut/ADJ/JJ/2/ccomp ./PUNCT/./2/punct") == Words{"writing: the pool was shut"});
  CHECK(classes("Ruiz said on Twitter the pool was shut.",
                said + "on/ADP/IN/4/case Twitter/PROPN/NNP/2/obl the/DET/DT/6/det pool/NOUN/NN/8/nsubj be/AUX/VBD/8/cop shut/ADJ/JJ/2/ccomp "
                       "./PUNCT/./2/punct") == Words{"writing: the pool was shut"});
  CHECK(classes("Ruiz said in a video on Twitter the pool was shut.",
                said + "in/ADP/IN/5/case a/DET/DT/5/det video/NOUN/NN/2/obl on/ADP/IN/7/case Twitter/PROPN/NNP/5/nmod the/DET/DT/9/det "
                       "pool/NOUN/NN/11/nsubj be/AUX/VBD/11/cop shut/ADJ/JJ/2/ccomp ./PUNCT/./2/punct") == Words{"speech: the pool was shut"});
}

TEST_CASE("A habit that somebody insists on is no saying") {
  const std::string on = "on/ADP/IN/5/case cash/NOUN/NN/3/obl ./PUNCT/./3/punct";
  CHECK(classes("The shops insist on cash.", "the/DET/DT/2/det shop/NOUN/NNS/3/nsubj insist/VERB/VBP/0/root " + on).empty());
  CHECK(classes("The shops insisted on cash.", "the/DET/DT/2/det shop/NOUN/NNS/3/nsubj insist/VERB/VBD/0/root " + on) == Words{"speech: cash"});
}

TEST_CASE("What somebody does without saying is not said") {
  const std::string left = "Moss/PROPN/NNP/2/nsubj leave/VERB/VBD/0/root ";
  CHECK(classes("Moss left without mentioning any symptoms.",
                left + "without/SCONJ/IN/4/mark mention/VERB/VBG/2/advcl any/DET/DT/6/det symptom/NOUN/NNS/4/obj ./PUNCT/./2/punct").empty());
}

TEST_CASE("What is yet to be said is not said, and a race that is called asks for nothing") {
  CHECK(classes("Moss has yet to concede defeat.",
                "Moss/PROPN/NNP/2/nsubj have/VERB/VBZ/0/root yet/ADV/RB/5/advmod to/PART/TO/5/mark concede/VERB/VB/2/xcomp defeat/NOUN/NN/5/obj "
                "./PUNCT/./2/punct").empty());
  CHECK(classes("The Herald called the race for Moss.",
                "the/DET/DT/2/det Herald/PROPN/NNP/3/nsubj call/VERB/VBD/0/root the/DET/DT/5/det race/NOUN/NN/3/obj for/ADP/IN/7/case "
                "Moss/PROPN/NNP/3/obl ./PUNCT/./3/punct").empty());
}

TEST_CASE("An object that only points at what is known, or whom somebody judges, is an act of speech") {
  const std::string moss = "Moss/PROPN/NNP/2/nsubj ";
  CHECK(classes("Moss announced her death.", moss + "announce/VERB/VBD/0/root her/PRON/PRP$/4/nmod:poss death/NOUN/NN/2/obj ./PUNCT/./2/punct") ==
        Words{"act: her death"});
  CHECK(classes("Moss dismissed the lawsuit.", moss + "dismiss/VERB/VBD/0/root the/DET/DT/4/det lawsuit/NOUN/NN/2/obj ./PUNCT/./2/punct") ==
        Words{"act: the lawsuit"});
  CHECK(classes("Moss denied the allegations.", moss + "deny/VERB/VBD/0/root the/DET/DT/4/det allegation/NOUN/NNS/2/obj ./PUNCT/./2/punct") ==
        Words{"speech: the allegations"});
  CHECK(classes("Moss announced a new ferry.", moss + "announce/VERB/VBD/0/root a/DET/DT/5/det new/ADJ/JJ/5/amod ferry/NOUN/NN/2/obj ./PUNCT/./2/punct") ==
        Words{"speech: a new ferry"});
}

TEST_CASE("What somebody refuses to answer is no speech") {
  CHECK(classes("Moss refused to answer whether the pool would open.",
                "Moss/PROPN/NNP/2/nsubj refuse/VERB/VBD/0/root to/PART/TO/4/mark answer/VERB/VB/2/xcomp whether/SCONJ/IN/9/mark the/DET/DT/7/det "
                "pool/NOUN/NN/9/nsubj would/AUX/MD/9/aux open/VERB/VB/4/ccomp ./PUNCT/./2/punct") == Words{"will: whether the pool would open"});
}

TEST_CASE("What a deed is done for, and what the reporter takes quoted words for, are no speech") {
  CHECK(classes("Crowds rallied to protest a vote in the capital.",
                "crowd/NOUN/NNS/2/nsubj rally/VERB/VBD/0/root to/PART/TO/4/mark protest/VERB/VB/2/advcl a/DET/DT/6/det vote/NOUN/NN/4/obj in/ADP/IN/9/case "
                "the/DET/DT/9/det capital/NOUN/NN/6/nmod ./PUNCT/./2/punct") == Words{"act: a vote in the capital"});
  CHECK(classes("Moss spoke of a wall, referring to the dam.",
                "Moss/PROPN/NNP/2/nsubj speak/VERB/VBD/0/root of/ADP/IN/5/case a/DET/DT/5/det wall/NOUN/NN/2/obl ,/PUNCT/,/7/punct refer/VERB/VBG/2/advcl "
                "to/ADP/IN/10/case the/DET/DT/10/det dam/NOUN/NN/7/obl ./PUNCT/./2/punct")
            .back() == "act: the dam");
}

TEST_CASE("Whom somebody condemns and what a test finds are no words") {
  CHECK(classes("Ruiz condemned those who burnt the mill.",
                "Ruiz/PROPN/NNP/2/nsubj condemn/VERB/VBD/0/root that/PRON/DT/2/obj who/PRON/WP/5/nsubj burn/VERB/VBD/3/acl:relcl the/DET/DT/7/det "
                "mill/NOUN/NN/5/obj ./PUNCT/./2/punct") == Words{"act: those who burnt the mill"});
  CHECK(classes("Ruiz confirmed two cases of the fever.",
                "Ruiz/PROPN/NNP/2/nsubj confirm/VERB/VBD/0/root two/NUM/CD/4/nummod case/NOUN/NNS/2/obj of/ADP/IN/7/case the/DET/DT/7/det "
                "fever/NOUN/NN/4/nmod ./PUNCT/./2/punct") == Words{"act: two cases of the fever"});
}

TEST_CASE("An accusation by nobody that only names the wrong is told in no words") {
  CHECK(classes("Moss was accused of fraud.",
                "Moss/PROPN/NNP/3/nsubj:pass be/AUX/VBD/3/aux:pass accuse/VERB/VBN/0/root of/ADP/IN/5/case fraud/NOUN/NN/3/obl ./PUNCT/./3/punct") ==
        Words{"act: Moss of fraud"});
}

TEST_CASE("What nobody in particular makes out, and what an inquiry shows, is not speech") {
  CHECK(classes("It was concluded that the pool leaked.",
                "it/PRON/PRP/3/expl be/AUX/VBD/3/aux:pass conclude/VERB/VBN/0/root that/SCONJ/IN/7/mark the/DET/DT/6/det "
                "pool/NOUN/NN/7/nsubj leak/VERB/VBD/3/ccomp ./PUNCT/./3/punct") == Words{"thought: that the pool leaked"});
  const auto indicated = [](const std::string& noun) {
    return classes("The " + noun + " indicates that the pool leaked.",
                   "the/DET/DT/2/det " + noun + "/NOUN/NN/3/nsubj indicate/VERB/VBZ/0/root that/SCONJ/IN/7/mark the/DET/DT/6/det "
                   "pool/NOUN/NN/7/nsubj leak/VERB/VBD/3/ccomp ./PUNCT/./3/punct");
  };
  CHECK(indicated("investigation") == Words{"act: that the pool leaked"});
  CHECK(indicated("report") == Words{"writing: that the pool leaked"});
}

TEST_CASE("Cases that a country reports are no words of its") {
  const auto reported = [](const std::string& who) {
    return classes(who + " reported its first case of fever.",
                   who + "/PROPN/NNP/2/nsubj report/VERB/VBD/0/root its/PRON/PRP$/5/nmod:poss first/ADJ/JJ/5/amod case/NOUN/NN/2/obj of/ADP/IN/7/case "
                         "fever/NOUN/NN/5/nmod ./PUNCT/./2/punct");
  };
  CHECK(reported("Norway") == Words{"act: its first case of fever"});
  CHECK(reported("Moss") == Words{"speech: its first case of fever"});
}
