#include "disputes/disputes.h"

#include <doctest/doctest.h>

#include "disputes/dispute_words.h"
#include "replies/replies.h"
#include "support/trees.h"

using namespace nutgraf;
using test::words;
using test::Words;

namespace {

/// The speakers of each dispute, with "/" between, or with "/ nobody" where it is unanswered. Equal names are one person.
Words disputes_in(const std::string& text, const std::string& tree) {
  Document document = test::read_quotes(text, tree);
  document.entities.clear();  // theirs are the mentions that were found without a tree
  for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& mention = document.mentions[i];
    if (mention.kind != MentionKind::Name) continue;
    std::uint32_t entity = 0;
    while (entity < document.entities.size() && words(document, document.entities[entity].name) != words(document, mention.span)) ++entity;
    if (entity == document.entities.size()) document.entities.emplace_back();
    document.entities[entity].name = mention.span;
    document.entities[entity].mentions.push_back({i});
  }
  document.silences = replies::find_silences(document);
  Words all;
  for (const Dispute& dispute : disputes::find_disputes(document)) {
    std::string line;
    for (const Claim& claim : dispute.claims) {
      const auto& speaker = document.quotes[claim.quote.index].speaker;
      line += (line.empty() ? "" : " / ") + (speaker ? words(document, *speaker) : "?");
    }
    all.push_back(line + (dispute.unanswered ? " / nobody" : ""));
  }
  return all;
}

}  // namespace

TEST_CASE("Who denies it answers what was said of him") {
  CHECK(disputes_in("Ben Moss said that Ana Ruiz lied. Ana Ruiz denied it.",
                    "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat say/VERB/VBD/0/root that/SCONJ/IN/7/mark Ana/PROPN/NNP/7/nsubj "
                    "Ruiz/PROPN/NNP/5/flat lie/VERB/VBD/3/ccomp ./PUNCT/./3/punct Ana/PROPN/NNP/11/nsubj Ruiz/PROPN/NNP/9/flat "
                    "deny/VERB/VBD/0/root it/PRON/PRP/11/obj ./PUNCT/./11/punct") == Words{"Ben Moss / Ana Ruiz"});
  CHECK(disputes_in("Ben Moss accused Ana Ruiz of theft. Ana Ruiz pleaded not guilty.",
                    "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat accuse/VERB/VBD/0/root Ana/PROPN/NNP/3/obj Ruiz/PROPN/NNP/4/flat "
                    "of/ADP/IN/7/case theft/NOUN/NN/3/obl ./PUNCT/./3/punct Ana/PROPN/NNP/11/nsubj Ruiz/PROPN/NNP/9/flat "
                    "plead/VERB/VBD/0/root not/PART/RB/13/advmod guilty/ADJ/JJ/11/xcomp ./PUNCT/./11/punct") == Words{"Ben Moss / Ana Ruiz"});
  CHECK(disputes_in("Ben Moss said that Ana Ruiz lied. Ana Ruiz called the claim false.",
                    "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat say/VERB/VBD/0/root that/SCONJ/IN/7/mark Ana/PROPN/NNP/7/nsubj "
                    "Ruiz/PROPN/NNP/5/flat lie/VERB/VBD/3/ccomp ./PUNCT/./3/punct Ana/PROPN/NNP/11/nsubj Ruiz/PROPN/NNP/9/flat "
                    "call/VERB/VBD/0/root the/DET/DT/13/det claim/NOUN/NN/11/obj false/ADJ/JJ/11/xcomp ./PUNCT/./11/punct") == Words{"Ben Moss / Ana Ruiz"});
}

TEST_CASE("Two who merely both speak are in no dispute") {
  CHECK(disputes_in("Ben Moss said that Ana Ruiz lied. Eva Dorn said that rain fell.",
                    "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat say/VERB/VBD/0/root that/SCONJ/IN/7/mark Ana/PROPN/NNP/7/nsubj "
                    "Ruiz/PROPN/NNP/5/flat lie/VERB/VBD/3/ccomp ./PUNCT/./3/punct Eva/PROPN/NNP/11/nsubj Dorn/PROPN/NNP/9/flat "
                    "say/VERB/VBD/0/root that/SCONJ/IN/14/mark rain/NOUN/NN/14/nsubj fall/VERB/VBD/11/ccomp ./PUNCT/./11/punct") == Words());
}

TEST_CASE("A deed answers nothing, and neither does silence") {
  CHECK(disputes_in("Ben Moss accused Ana Ruiz of theft. Ana Ruiz attacked Ben Moss with a hammer.",
                    "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat accuse/VERB/VBD/0/root Ana/PROPN/NNP/3/obj Ruiz/PROPN/NNP/4/flat "
                    "of/ADP/IN/7/case theft/NOUN/NN/3/obl ./PUNCT/./3/punct Ana/PROPN/NNP/11/nsubj Ruiz/PROPN/NNP/9/flat "
                    "attack/VERB/VBD/0/root Ben/PROPN/NNP/11/obj Moss/PROPN/NNP/12/flat with/ADP/IN/16/case a/DET/DT/16/det "
                    "hammer/NOUN/NN/11/obl ./PUNCT/./11/punct") == Words{"Ben Moss / nobody"});
  CHECK(disputes_in("Ben Moss accused Ana Ruiz of theft. Ana Ruiz declined to comment.",
                    "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat accuse/VERB/VBD/0/root Ana/PROPN/NNP/3/obj Ruiz/PROPN/NNP/4/flat "
                    "of/ADP/IN/7/case theft/NOUN/NN/3/obl ./PUNCT/./3/punct Ana/PROPN/NNP/11/nsubj Ruiz/PROPN/NNP/9/flat "
                    "decline/VERB/VBD/0/root to/PART/TO/13/mark comment/VERB/VB/11/xcomp ./PUNCT/./11/punct") == Words{"Ben Moss / nobody"});
}

TEST_CASE("Accusations about different things are not joined") {
  CHECK(disputes_in("Ben Moss accused Ana Ruiz of theft. Eva Dorn accused Luis Vega of arson.",
                    "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat accuse/VERB/VBD/0/root Ana/PROPN/NNP/3/obj Ruiz/PROPN/NNP/4/flat "
                    "of/ADP/IN/7/case theft/NOUN/NN/4/nmod ./PUNCT/./3/punct Eva/PROPN/NNP/11/nsubj Dorn/PROPN/NNP/9/flat "
                    "accuse/VERB/VBD/0/root Luis/PROPN/NNP/11/obj Vega/PROPN/NNP/12/flat of/ADP/IN/15/case arson/NOUN/NN/12/nmod "
                    "./PUNCT/./11/punct") == Words{"Ben Moss / nobody", "Eva Dorn / nobody"});
}

TEST_CASE("Those who promise what excludes each other, or argue with a contrast between, are in dispute") {
  CHECK(disputes_in("Ben Moss promised to keep the pool. Ana Ruiz promised to close it.",
                    "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat promise/VERB/VBD/0/root to/PART/TO/5/mark keep/VERB/VB/3/xcomp "
                    "the/DET/DT/7/det pool/NOUN/NN/5/obj ./PUNCT/./3/punct Ana/PROPN/NNP/11/nsubj Ruiz/PROPN/NNP/9/flat "
                    "promise/VERB/VBD/0/root to/PART/TO/13/mark close/VERB/VB/11/xcomp it/PRON/PRP/13/obj ./PUNCT/./11/punct") == Words{"Ben Moss / Ana Ruiz"});
  CHECK(disputes_in("Ben Moss argued that the lease was valid, but Ana Ruiz argued that it had expired.",
                    "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat argue/VERB/VBD/0/root that/SCONJ/IN/8/mark the/DET/DT/6/det "
                    "lease/NOUN/NN/8/nsubj be/AUX/VBD/8/cop valid/ADJ/JJ/3/ccomp ,/PUNCT/,/13/punct but/CCONJ/CC/13/cc "
                    "Ana/PROPN/NNP/13/nsubj Ruiz/PROPN/NNP/11/flat argue/VERB/VBD/3/conj that/SCONJ/IN/17/mark it/PRON/PRP/17/nsubj "
                    "have/AUX/VBD/17/aux expire/VERB/VBN/13/ccomp ./PUNCT/./3/punct") == Words{"Ben Moss / Ana Ruiz"});
  CHECK(disputes::exclude("close", "keep"));
  CHECK_FALSE(disputes::exclude("close", "close"));
}

TEST_CASE("An accusation without an accuser is answered by its denial, and opens no dispute by itself") {
  CHECK(disputes_in("Ana Ruiz was charged with arson. Ana Ruiz denies the charge.",
        "Ana/PROPN/NNP/4/nsubj:pass Ruiz/PROPN/NNP/1/flat be/AUX/VBD/4/aux:pass charge/VERB/VBN/0/root "
        "with/ADP/IN/6/case arson/NOUN/NN/4/obl ./PUNCT/./4/punct Ana/PROPN/NNP/10/nsubj Ruiz/PROPN/NNP/8/flat "
        "denie/VERB/VBZ/0/root the/DET/DT/12/det charge/NOUN/NN/10/obj ./PUNCT/./10/punct") == Words{"? / Ana Ruiz"});
  CHECK(disputes_in("Ana Ruiz was charged with arson. Ana Ruiz swims.",
        "Ana/PROPN/NNP/4/nsubj:pass Ruiz/PROPN/NNP/1/flat be/AUX/VBD/4/aux:pass charge/VERB/VBN/0/root "
        "with/ADP/IN/6/case arson/NOUN/NN/4/obl ./PUNCT/./4/punct Ana/PROPN/NNP/10/nsubj Ruiz/PROPN/NNP/8/flat "
        "swim/VERB/VBZ/0/root ./PUNCT/./10/punct") == Words());
}

TEST_CASE("Who disagrees with a claim right before is the other side") {
  CHECK(disputes_in("Ben Moss said that the cliff was stable. Ana Ruiz disagreed.",
        "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat say/VERB/VBD/0/root that/SCONJ/IN/8/mark the/DET/DT/6/det "
        "cliff/NOUN/NN/8/nsubj be/AUX/VBD/8/cop stable/ADJ/JJ/3/ccomp ./PUNCT/./3/punct Ana/PROPN/NNP/12/nsubj "
        "Ruiz/PROPN/NNP/10/flat disagree/VERB/VBD/0/root ./PUNCT/./12/punct") == Words{"Ben Moss / Ana Ruiz"});
  CHECK(disputes_in("The cliff fell. Ana Ruiz disagreed.",
        "the/DET/DT/2/det cliff/NOUN/NN/3/nsubj fall/VERB/VBD/0/root ./PUNCT/./3/punct Ana/PROPN/NNP/7/nsubj "
        "Ruiz/PROPN/NNP/5/flat disagree/VERB/VBD/0/root ./PUNCT/./7/punct") == Words());
}

TEST_CASE("The accused answer who say whose fault it was") {
  CHECK(disputes_in("Ben Moss blamed Ana Ruiz for the delay. Ana Ruiz said that the delay was the fault of the weather.",
        "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat blame/VERB/VBD/0/root Ana/PROPN/NNP/3/obj Ruiz/PROPN/NNP/4/flat "
        "for/ADP/IN/8/case the/DET/DT/8/det delay/NOUN/NN/3/obl ./PUNCT/./3/punct Ana/PROPN/NNP/12/nsubj "
        "Ruiz/PROPN/NNP/10/flat say/VERB/VBD/0/root that/SCONJ/IN/18/mark the/DET/DT/15/det delay/NOUN/NN/18/nsubj "
        "be/AUX/VBD/18/cop the/DET/DT/18/det fault/NOUN/NN/12/ccomp of/ADP/IN/21/case the/DET/DT/21/det "
        "weather/NOUN/NN/18/nmod ./PUNCT/./12/punct") == Words{"Ben Moss / Ana Ruiz"});
  CHECK(disputes_in("Ben Moss blamed Ana Ruiz for the delay. Ana Ruiz said that the pier was long.",
        "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat blame/VERB/VBD/0/root Ana/PROPN/NNP/3/obj Ruiz/PROPN/NNP/4/flat "
        "for/ADP/IN/8/case the/DET/DT/8/det delay/NOUN/NN/3/obl ./PUNCT/./3/punct Ana/PROPN/NNP/12/nsubj "
        "Ruiz/PROPN/NNP/10/flat say/VERB/VBD/0/root that/SCONJ/IN/17/mark the/DET/DT/15/det pier/NOUN/NN/17/nsubj "
        "be/AUX/VBD/17/cop long/ADJ/JJ/12/ccomp ./PUNCT/./12/punct") == Words());
}

TEST_CASE("A description that denies an accusation right behind it is not the accuser's") {
  CHECK(disputes_in("Ben Moss accused Ana Ruiz of theft. The singer denied it.",
        "Ben/PROPN/NNP/3/nsubj Moss/PROPN/NNP/1/flat accuse/VERB/VBD/0/root Ana/PROPN/NNP/3/obj "
        "Ruiz/PROPN/NNP/4/flat of/ADP/IN/7/case theft/NOUN/NN/4/nmod ./PUNCT/./3/punct the/DET/DT/10/det "
        "singer/NOUN/NN/11/nsubj deny/VERB/VBD/0/root it/PRON/PRP/11/obj ./PUNCT/./11/punct") == Words{"Ben Moss / The singer"});
}
