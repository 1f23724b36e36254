#include "propositions/signatures.h"

#include <doctest/doctest.h>

#include "propositions/last_proposition.h"

using namespace nutgraf;
using propositions::Modality;
using test::last;

namespace {

using S = EventStatus;

/// "Nuns [did not] VERB MARK leave", with the form of the verb that the mark asks for.
EventStatus status(const std::string& verb, const std::string& frame, bool negated = false) {
  const bool finite = frame == "that", infinitive = frame == "inf";
  const std::string leave = finite ? "left leave VERB VBD" : infinitive ? "leave leave VERB VB" : "leaving leave VERB VBG";
  const std::string mark = finite ? "that that SCONJ IN" : infinitive ? "to to PART TO" : "x " + frame + " SCONJ IN";
  std::string lines = "Nuns nun NOUN NNS 3 nsubj\n";
  lines += negated ? "n't not PART RB 3 advmod\n" : "x x X X 3 dep\n";
  lines += "x " + verb + " VERB VBD 0 root\nclerks clerk NOUN NNS 3 obj\n";
  if (frame == "ing") return last(lines + leave + " 3 xcomp\n").status;
  lines += mark + (finite ? " 7 mark\nthey they PRON PRP 7 nsubj\n" : " 6 mark\n");
  return last(lines + leave + (finite ? " 3 ccomp\n" : infinitive ? " 3 xcomp\n" : " 3 advcl\n")).status;
}

/// Of a complement where the word is affirmed, and where it is negated.
struct Case {
  const char *verb, *frame;
  EventStatus affirmed, negated;
};

}  // namespace

TEST_CASE("What embeds a deed says whether it was done, affirmed and negated") {
  const Case cases[] = {
      {"accuse", "of", S::Possible, S::Possible},      {"charge", "with", S::Possible, S::Possible},
      {"indict", "for", S::Possible, S::Possible},     {"convict", "of", S::Happened, S::Possible},
      {"fine", "for", S::Happened, S::Possible},       {"confess", "to", S::Happened, S::Possible},
      {"acquit", "of", S::Denied, S::Possible},        {"praise", "for", S::Happened, S::Happened},
      {"credit", "with", S::Happened, S::Possible},    {"apologise", "for", S::Happened, S::Happened},
      {"prevent", "from", S::Denied, S::Happened},     {"ban", "from", S::Denied, S::Possible},
      {"refrain", "from", S::Denied, S::Happened},     {"forbid", "inf", S::Denied, S::Possible},
      {"fail", "inf", S::Denied, S::Happened},         {"refuse", "inf", S::Denied, S::Possible},
      {"avoid", "ing", S::Denied, S::Happened},        {"deny", "that", S::Denied, S::Possible},
      {"deny", "ing", S::Denied, S::Possible},         {"doubt", "that", S::Possible, S::Happened},
      {"believe", "that", S::Possible, S::Denied},     {"allege", "that", S::Possible, S::Possible},
      {"confirm", "that", S::Happened, S::Possible},   {"regret", "that", S::Happened, S::Happened},
      {"manage", "inf", S::Happened, S::Denied},       {"force", "inf", S::Happened, S::Possible},
      {"allow", "inf", S::Possible, S::Denied},        {"plan", "inf", S::Planned, S::Denied},
      {"persuade", "inf", S::Planned, S::Denied},      {"urge", "inf", S::Wished, S::Possible},
      {"hope", "that", S::Wished, S::Possible},        {"attempt", "inf", S::Wished, S::Denied},
      {"contemplate", "ing", S::Possible, S::Possible}, {"pretend", "inf", S::Denied, S::Denied},
      {"succeed", "in", S::Happened, S::Denied},       {"decide", "against", S::Denied, S::Possible},
      {"claim", "inf", S::Possible, S::Possible},
  };
  for (const Case& one : cases) {
    CAPTURE(one.verb);
    CAPTURE(one.frame);
    CHECK(status(one.verb, one.frame) == one.affirmed);
    CHECK(status(one.verb, one.frame, true) == one.negated);
  }
}

TEST_CASE("A word that the table lacks says nothing") {
  const propositions::Signatures signatures;
  CHECK(signatures.find("juggle", "inf", true) == nullptr);
  CHECK(signatures.find("deny", "from", true) == nullptr);
}

TEST_CASE("A noun may say of its clause what its verb does not") {
  const propositions::Signatures signatures;
  CHECK(signatures.find("report", "that", true)->affirmed == Modality::Fact);
  CHECK(signatures.find("report", "that", false)->affirmed == Modality::Probable);
}
