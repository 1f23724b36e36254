#include "disputes/dispute_words.h"

#include "base/word_set.h"

namespace nutgraf::disputes {
namespace {

constexpr auto kAccusing = base::word_set({"accusation", "accuse", "allegation", "allege", "blame", "charge", "fault"});

constexpr auto kAccusations = base::word_set(
    {"accusation", "allegation", "assertion", "blame", "charge", "claim", "complaint", "contention", "criticism", "guilt", "insinuation",
     "involvement", "liability", "misconduct", "offence", "offense", "report", "responsibility", "rumor", "rumour", "suggestion", "wrongdoing"});

constexpr auto kOfGuilt = base::word_set({"accountable", "blame", "blameless", "culpable", "fault", "guilt", "guilty", "innocent", "liability", "liable",
                                          "responsibility", "responsible"});

constexpr auto kUntrue = base::word_set(
    {"absurd", "baseless", "bogus", "defamatory", "fabricated", "fabrication", "fake", "false", "falsehood", "fantasy", "fiction",
     "groundless", "hoax", "inaccurate", "incorrect", "invented", "invention", "laughable", "libel", "lie", "ludicrous", "misleading", "myth",
     "nonsense", "nonsensical", "preposterous", "ridiculous", "rubbish", "slander", "slanderous", "smear", "unfounded", "unsubstantiated",
     "untrue", "untruth", "wrong"});

/// Verbs that exclude each other: antonyms and reverses in WordNet's sense, of what parties promise, ask or plan.
struct Opposites {
  std::string_view one, other;
};
constexpr Opposites kOpposites[] = {
    {"abolish", "keep"},  {"abolish", "retain"}, {"allow", "ban"},       {"allow", "block"},  {"approve", "reject"}, {"build", "demolish"},
    {"build", "scrap"},   {"close", "keep"},     {"close", "open"},      {"close", "reopen"}, {"close", "save"},     {"cut", "increase"},
    {"cut", "keep"},      {"cut", "raise"},      {"demolish", "keep"},   {"demolish", "preserve"}, {"demolish", "save"}, {"end", "continue"},
    {"end", "extend"},    {"end", "keep"},       {"freeze", "raise"},    {"join", "leave"},   {"keep", "repeal"},    {"keep", "scrap"},
    {"keep", "sell"},     {"keep", "shut"},      {"leave", "stay"},      {"legalise", "ban"}, {"legalize", "ban"},   {"lower", "raise"},
    {"oppose", "support"}, {"open", "shut"},     {"privatise", "nationalise"}, {"remove", "keep"}, {"repeal", "defend"}, {"save", "scrap"},
    {"withdraw", "stay"}};

}  // namespace

bool accuses(std::string_view cue) { return kAccusing.contains(cue); }
bool is_accusation(std::string_view noun) { return kAccusations.contains(noun); }
bool is_of_guilt(std::string_view word) { return kOfGuilt.contains(word); }
bool is_unproven(std::string_view word) {
  return word == "unconfirmed" || word == "unproven" || word == "unverified" || word == "uncorroborated";
}
bool proves(std::string_view verb) { return verb == "confirm" || verb == "corroborate" || verb == "prove" || verb == "verify"; }
bool is_untrue(std::string_view word) { return kUntrue.contains(word); }

bool exclude(std::string_view verb, std::string_view other) {
  for (const Opposites& pair : kOpposites) {
    if ((pair.one == verb && pair.other == other) || (pair.one == other && pair.other == verb)) return true;
  }
  return false;
}

}  // namespace nutgraf::disputes
