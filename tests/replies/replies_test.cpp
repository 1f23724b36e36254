#include "replies/replies.h"

#include <doctest/doctest.h>

#include "support/trees.h"

using namespace nutgraf;
using test::words;
using test::Words;

namespace {

/// "party: how, evidence" of each silence; every name is a person of its own.
Words silences(const std::string& sentence, const std::string& tree) {
  constexpr const char* kHow[] = {"declined", "no answer", "unreachable"};
  Document document = test::read_quotes(sentence, tree);
  for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& mention = document.mentions[i];
    if (mention.kind == MentionKind::Name) document.entities.push_back({EntityType::Person, mention.span, {Id<Mention>{i}}, {}, {}, std::nullopt, 0.5});
  }
  Words all;
  for (const Silence& silence : replies::find_silences(document)) {
    all.push_back(words(document, silence.span) + ": " + kHow[static_cast<int>(silence.how)] + ", " + words(document, silence.evidence));
  }
  return all;
}

}  // namespace

TEST_CASE("Who declines to comment gives no answer") {
  CHECK(silences("The ministry declined to comment.",
              "the/DET/DT/2/det ministry/NOUN/NN/3/nsubj decline/VERB/VBD/0/root to/PART/TO/5/mark comment/VERB/VB/3/xcomp "
              "./PUNCT/./3/punct") == Words{"The ministry: declined, declined to comment"});
  CHECK(silences("The ministry would not comment.",
              "the/DET/DT/2/det ministry/NOUN/NN/5/nsubj would/AUX/MD/5/aux not/PART/RB/5/advmod comment/VERB/VB/0/root "
              "./PUNCT/./5/punct") == Words{"The ministry: declined, would not comment"});
}

TEST_CASE("A letter is not asked") {
  CHECK(silences("The letter would not elaborate.",
                 "the/DET/DT/2/det letter/NOUN/NN/5/nsubj would/AUX/MD/5/aux not/PART/RB/5/advmod elaborate/VERB/VB/0/root ./PUNCT/./5/punct").empty());
}

TEST_CASE("Who is asked and does not respond gives no answer") {
  CHECK(silences("The council did not respond to questions.",
              "the/DET/DT/2/det council/NOUN/NN/5/nsubj do/AUX/VBD/5/aux not/PART/RB/5/advmod respond/VERB/VB/0/root "
              "to/ADP/IN/7/case question/NOUN/NNS/5/obl ./PUNCT/./5/punct") == Words{"The council: no answer, did not respond to questions"});
  CHECK(silences("The council has yet to comment.",
              "the/DET/DT/2/det council/NOUN/NN/3/nsubj have/VERB/VBZ/0/root yet/ADV/RB/3/advmod to/PART/TO/6/mark "
              "comment/VERB/VB/3/xcomp ./PUNCT/./3/punct") == Words{"The council: no answer, yet to comment"});
  CHECK(silences("Emails to the council went unanswered.",
              "email/NOUN/NNS/5/nsubj to/ADP/IN/4/case the/DET/DT/4/det council/NOUN/NN/1/nmod go/VERB/VBD/0/root "
              "unanswered/ADV/JJ/5/xcomp ./PUNCT/./5/punct") == Words{"the council: no answer, Emails to the council went unanswered"});
}

TEST_CASE("Each of several parties is silent by itself") {
  CHECK(silences("Neither the bank nor the ministry replied.",
              "neither/CCONJ/CC/3/cc:preconj the/DET/DT/3/det bank/NOUN/NN/7/nsubj nor/CCONJ/CC/6/cc the/DET/DT/6/det "
              "ministry/NOUN/NN/3/conj reply/VERB/VBD/0/root ./PUNCT/./7/punct") == Words{"the bank: no answer, replied", "the ministry: no answer, replied"});
}

TEST_CASE("Who cannot be reached is neither said to decline nor to be silent") {
  CHECK(silences("The minister could not be reached.",
              "the/DET/DT/2/det minister/NOUN/NN/6/nsubj:pass could/AUX/MD/6/aux not/PART/RB/6/advmod be/AUX/VB/6/aux:pass "
              "reach/VERB/VBN/0/root ./PUNCT/./6/punct") == Words{"The minister: unreachable, could not be reached"});
  CHECK(silences("The minister was not available for comment.",
              "the/DET/DT/2/det minister/NOUN/NN/5/nsubj be/AUX/VBD/5/cop not/PART/RB/5/advmod available/ADJ/JJ/0/root "
              "for/ADP/IN/7/case comment/NOUN/NN/5/obl ./PUNCT/./5/punct") == Words{"The minister: unreachable, was not available for comment"});
}

TEST_CASE("Things, treatments and suppositions ask for no reply") {
  CHECK(silences("The deal could not be reached.",
              "the/DET/DT/2/det deal/NOUN/NN/6/nsubj:pass could/AUX/MD/6/aux not/PART/RB/6/advmod be/AUX/VB/6/aux:pass "
              "reach/VERB/VBN/0/root ./PUNCT/./6/punct") == Words());
  CHECK(silences("The patient did not respond to treatment.",
              "the/DET/DT/2/det patient/NOUN/NN/5/nsubj do/AUX/VBD/5/aux not/PART/RB/5/advmod respond/VERB/VB/0/root "
              "to/ADP/IN/7/case treatment/NOUN/NN/5/obl ./PUNCT/./5/punct") == Words());
  CHECK(silences("The engine did not respond.",
              "the/DET/DT/2/det engine/NOUN/NN/5/nsubj do/AUX/VBD/5/aux not/PART/RB/5/advmod respond/VERB/VB/0/root "
              "./PUNCT/./5/punct") == Words());
  CHECK(silences("If the council does not respond, the union will strike.",
              "if/SCONJ/IN/6/mark the/DET/DT/3/det council/NOUN/NN/6/nsubj do/AUX/VBZ/6/aux not/PART/RB/6/advmod "
              "respond/VERB/VB/11/advcl ,/PUNCT/,/6/punct the/DET/DT/9/det union/NOUN/NN/11/nsubj will/AUX/MD/11/aux "
              "strike/VERB/VB/0/root ./PUNCT/./11/punct") == Words());
}

TEST_CASE("Without trees nobody is silent") { CHECK(replies::find_silences(test::analyze("The ministry declined to comment.")).empty()); }

TEST_CASE("Who has been asked has not answered yet") {
  CHECK(silences("The council has been approached for comment.",
        "the/DET/DT/2/det council/NOUN/NN/5/nsubj:pass have/AUX/VBZ/5/aux be/AUX/VBN/5/aux:pass "
        "approach/VERB/VBN/0/root for/ADP/IN/7/case comment/NOUN/NN/5/obl ./PUNCT/./5/punct") == Words{"The council: no answer, has been approached for comment"});
  CHECK(silences("The council was approached by road.",
        "the/DET/DT/2/det council/NOUN/NN/4/nsubj:pass be/AUX/VBD/4/aux:pass approach/VERB/VBN/0/root by/ADP/IN/6/case "
        "road/NOUN/NN/4/obl:agent ./PUNCT/./4/punct") == Words());
}

TEST_CASE("Who neither confirms nor denies it, or will not be interviewed, declines") {
  CHECK(silences("The council would neither confirm nor deny the sale.",
        "the/DET/DT/2/det council/NOUN/NN/5/nsubj would/AUX/MD/5/aux neither/PART/RB/5/advmod confirm/VERB/VB/0/root "
        "nor/CCONJ/CC/7/cc deny/VERB/VB/5/conj the/DET/DT/9/det sale/NOUN/NN/7/obj ./PUNCT/./5/punct") == Words{"The council: declined, would neither confirm"});
  CHECK(silences("The abbot declined to be interviewed.",
        "the/DET/DT/2/det abbot/NOUN/NN/3/nsubj decline/VERB/VBD/0/root to/PART/TO/6/mark be/AUX/VB/6/aux:pass "
        "interview/VERB/VBN/3/xcomp ./PUNCT/./3/punct") == Words{"The abbot: declined, declined to be interviewed"});
  CHECK(silences("The abbot turned down an interview request.",
        "the/DET/DT/2/det abbot/NOUN/NN/3/nsubj turn/VERB/VBD/0/root down/ADP/RP/3/compound:prt a/DET/DT/7/det "
        "interview/NOUN/NN/7/compound request/NOUN/NN/3/obj ./PUNCT/./3/punct") == Words{"The abbot: declined, turned down an interview request"});
  CHECK(silences("The council turned down the offer.",
        "the/DET/DT/2/det council/NOUN/NN/3/nsubj turn/VERB/VBD/0/root down/ADP/RP/3/compound:prt the/DET/DT/6/det "
        "offer/NOUN/NN/3/obj ./PUNCT/./3/punct") == Words());
  CHECK(silences("Attempts to contact Ana Ruiz were unsuccessful.",
        "attempt/NOUN/NNS/7/nsubj to/PART/TO/3/mark contact/VERB/VB/1/acl Ana/PROPN/NNP/3/flat Ruiz/PROPN/NNP/4/flat "
        "be/AUX/VBD/7/cop unsuccessful/ADJ/JJ/0/root ./PUNCT/./7/punct") == Words{"Ana Ruiz: unreachable, contact"});
}

TEST_CASE("Whose reply is awaited, or has not come, has not answered; who refrains from comment declines") {
  CHECK(silences("The paper is awaiting responses from the council.",
        "the/DET/DT/2/det paper/NOUN/NN/4/nsubj be/AUX/VBZ/4/aux await/VERB/VBG/0/root response/NOUN/NNS/4/obj from/ADP/IN/8/case "
        "the/DET/DT/8/det council/NOUN/NN/5/nmod ./PUNCT/./4/punct") == Words{"the council: no answer, is awaiting responses from the council"});
  CHECK(silences("The paper received no reply from the council.",
        "the/DET/DT/2/det paper/NOUN/NN/3/nsubj receive/VERB/VBD/0/root no/DET/DT/5/det reply/NOUN/NN/3/obj from/ADP/IN/8/case "
        "the/DET/DT/8/det council/NOUN/NN/5/nmod ./PUNCT/./3/punct") == Words{"the council: no answer, no reply from the council"});
  CHECK(silences("The paper received a reply from the council.",
        "the/DET/DT/2/det paper/NOUN/NN/3/nsubj receive/VERB/VBD/0/root a/DET/DT/5/det reply/NOUN/NN/3/obj from/ADP/IN/8/case "
        "the/DET/DT/8/det council/NOUN/NN/5/nmod ./PUNCT/./3/punct") == Words());
  CHECK(silences("The council will refrain from making comments.",
        "the/DET/DT/2/det council/NOUN/NN/4/nsubj will/AUX/MD/4/aux refrain/VERB/VB/0/root from/SCONJ/IN/6/mark make/VERB/VBG/4/advcl "
        "comment/NOUN/NNS/6/obj ./PUNCT/./4/punct") == Words{"The council: declined, refrain from making comments"});
}
