#include "quotes/cue_prepositions.h"

#include "base/word_set.h"

namespace nutgraf::quotes {
namespace {

constexpr auto kVerbsAbout = base::word_set(
    {"ask", "boast", "brag", "care", "complain", "inquire", "joke", "lament", "lie", "rave", "speak", "talk", "testify",
     "warn", "wonder", "worry", "write"});
constexpr auto kVerbsAgainst = base::word_set(
    {"advise", "argue", "campaign", "caution", "inveigh", "lobby", "protest", "rail", "rule", "speak", "warn"});
constexpr auto kVerbsFor = base::word_set(
    {"advocate", "apologise", "apologize", "appeal", "argue", "ask", "beg", "call", "campaign", "hope", "lobby", "plead", "pray",
     "press", "push"});
constexpr auto kVerbsOf = base::word_set(
    {"approve", "boast", "brag", "complain", "conceive", "despair", "disapprove", "dream", "hear", "know", "speak", "think", "warn"});
constexpr auto kVerbsOn = base::word_set(
    {"elaborate", "expound", "insist", "reflect", "remark", "speculate"});
constexpr auto kVerbsTo = base::word_set(
    {"admit", "agree", "allude", "commit", "confess", "object", "pledge", "point", "refer", "testify"});
constexpr auto kVerbsWith = base::word_set(
    {"agree", "concur", "disagree", "sympathise", "sympathize"});
constexpr auto kVerbsAt = base::word_set(
    {"marvel", "scoff"});
constexpr auto kVerbsOver = base::word_set(
    {"protest"});
constexpr auto kVerbsIn = base::word_set(
    {"believe"});
constexpr auto kNounsAbout = base::word_set(
    {"allegation", "claim", "comment", "complaint", "concern", "doubt", "fear", "question", "remark", "skepticism", "statement",
     "suspicion", "warning", "worry"});
constexpr auto kNounsAgainst = base::word_set(
    {"accusation", "allegation", "charge", "complaint", "protest", "threat", "warning"});
constexpr auto kNounsFor = base::word_set(
    {"admiration", "appeal", "backing", "call", "demand", "desire", "hope", "plan", "praise", "preference", "proposal", "request",
     "respect", "support"});
constexpr auto kNounsOf = base::word_set(
    {"accusation", "acknowledgment", "admission", "allegation", "announcement", "approval", "assertion", "assessment", "claim",
     "complaint", "condemnation", "confirmation", "criticism", "denial", "denunciation", "description", "endorsement", "estimate",
     "expectation", "fear", "forecast", "interpretation", "mention", "opinion", "praise", "prediction", "promise", "rejection",
     "report", "support", "suspicion", "view", "warning"});
constexpr auto kNounsOn = base::word_set(
    {"attack", "comment", "opinion", "position", "remark", "stance", "statement", "view"});
constexpr auto kNounsTo = base::word_set(
    {"answer", "commitment", "objection", "opposition", "reaction", "reference", "resistance", "response"});

}  // namespace

bool reports_with(std::string_view verb, std::string_view preposition) {
  if (preposition == "about") return kVerbsAbout.contains(verb);
  if (preposition == "against") return kVerbsAgainst.contains(verb);
  if (preposition == "for") return kVerbsFor.contains(verb);
  if (preposition == "of") return kVerbsOf.contains(verb);
  if (preposition == "on") return kVerbsOn.contains(verb);
  if (preposition == "to") return kVerbsTo.contains(verb);
  if (preposition == "with") return kVerbsWith.contains(verb);
  if (preposition == "at") return kVerbsAt.contains(verb);
  if (preposition == "over") return kVerbsOver.contains(verb);
  if (preposition == "in") return kVerbsIn.contains(verb);
  return false;
}

bool noun_reports_with(std::string_view noun, std::string_view preposition) {
  if (preposition == "about") return kNounsAbout.contains(noun);
  if (preposition == "against") return kNounsAgainst.contains(noun);
  if (preposition == "for") return kNounsFor.contains(noun);
  if (preposition == "of") return kNounsOf.contains(noun);
  if (preposition == "on") return kNounsOn.contains(noun);
  if (preposition == "to") return kNounsTo.contains(noun);
  return false;
}

bool asks_with(std::string_view verb, std::string_view preposition) {
  if (preposition == "on" || preposition == "upon") return verb == "call";
  return (preposition == "to" && verb == "appeal") || (preposition == "with" && verb == "plead");
}

bool takes_preposition(std::string_view verb) {
  for (const std::string_view preposition : {"about", "against", "for", "of", "on", "to", "with", "at", "over"}) {
    if (reports_with(verb, preposition)) return true;
  }
  return false;
}

}  // namespace nutgraf::quotes
