#include "quotes/reporting_verbs.h"

#include <string>

namespace nutgraf::quotes {
namespace {

struct Lemma {
  std::string_view word;
  Stance stance;
  bool noun = false;  ///< the same word is a common noun
};

constexpr Lemma kLemmas[] = {
    {"add", Stance::Say},           {"announce", Stance::Say},     {"answer", Stance::Say, true},  {"boast", Stance::Say, true},
    {"brag", Stance::Say},          {"call", Stance::Say, true},   {"chant", Stance::Say, true},   {"comment", Stance::Say, true},
    {"complain", Stance::Say},      {"conclude", Stance::Say},     {"continue", Stance::Say},      {"cry", Stance::Say, true},
    {"declare", Stance::Say},       {"describe", Stance::Say},     {"disclose", Stance::Say},      {"elaborate", Stance::Say},
    {"emphasise", Stance::Say},     {"emphasize", Stance::Say},    {"exclaim", Stance::Say},       {"explain", Stance::Say},
    {"express", Stance::Say},       {"insist", Stance::Claim},     {"joke", Stance::Say, true},    {"lament", Stance::Say, true},
    {"mention", Stance::Say, true}, {"mutter", Stance::Say},       {"note", Stance::Say, true},    {"observe", Stance::Say},
    {"opine", Stance::Say},         {"post", Stance::Say, true},   {"predict", Stance::Say},       {"propose", Stance::Say},
    {"quip", Stance::Say, true},    {"read", Stance::Say},         {"recall", Stance::Say, true},  {"recount", Stance::Say, true},
    {"refer", Stance::Say},         {"reiterate", Stance::Say},    {"remark", Stance::Say, true},  {"repeat", Stance::Say, true},
    {"reply", Stance::Say, true},   {"report", Stance::Say, true}, {"respond", Stance::Say},       {"reveal", Stance::Say},
    {"say", Stance::Say, true},     {"shout", Stance::Say, true},  {"sigh", Stance::Say, true},    {"speak", Stance::Say},
    {"state", Stance::Say, true},   {"stress", Stance::Say, true}, {"suggest", Stance::Say},       {"tell", Stance::Say},
    {"testify", Stance::Say},       {"think", Stance::Say},        {"tweet", Stance::Say, true},   {"whisper", Stance::Say, true},
    {"write", Stance::Say},         {"yell", Stance::Say, true},   {"characterise", Stance::Say},  {"characterize", Stance::Say},
    {"liken", Stance::Say},         {"joke", Stance::Say, true},   {"believe", Stance::Say},       {"retort", Stance::Say, true},
    {"marvel", Stance::Say, true},  {"muse", Stance::Say, true},   {"concur", Stance::Agree},      {"scold", Stance::Blame},
    {"chide", Stance::Blame},       {"rail", Stance::Blame, true},
    {"claim", Stance::Claim, true}, {"allege", Stance::Claim},     {"maintain", Stance::Claim},    {"contend", Stance::Claim},
    {"assert", Stance::Claim},      {"argue", Stance::Claim},      {"counter", Stance::Claim, true},
    {"deny", Stance::Deny},         {"dispute", Stance::Deny, true}, {"reject", Stance::Deny, true}, {"refute", Stance::Deny},
    {"dismiss", Stance::Deny},      {"rebut", Stance::Deny},
    {"blame", Stance::Blame, true}, {"accuse", Stance::Blame},     {"criticise", Stance::Blame},   {"criticize", Stance::Blame},
    {"condemn", Stance::Blame},     {"denounce", Stance::Blame},   {"slam", Stance::Blame},        {"blast", Stance::Blame, true},
    {"decry", Stance::Blame},       {"lambast", Stance::Blame},    {"mock", Stance::Blame, true},
    {"praise", Stance::Praise, true}, {"hail", Stance::Praise, true}, {"laud", Stance::Praise},    {"applaud", Stance::Praise},
    {"commend", Stance::Praise},    {"thank", Stance::Praise, true}, {"welcome", Stance::Praise, true}, {"congratulate", Stance::Praise},
    {"demand", Stance::Demand, true}, {"urge", Stance::Demand, true}, {"order", Stance::Demand, true}, {"request", Stance::Demand, true},
    {"appeal", Stance::Demand, true}, {"plead", Stance::Demand},
    {"promise", Stance::Promise, true}, {"vow", Stance::Promise, true}, {"pledge", Stance::Promise, true}, {"swear", Stance::Promise},
    {"warn", Stance::Warn},         {"caution", Stance::Warn, true}, {"threaten", Stance::Warn},
    {"ask", Stance::Ask},           {"inquire", Stance::Ask},      {"enquire", Stance::Ask},       {"wonder", Stance::Ask, true},
    {"question", Stance::Ask, true},
    {"agree", Stance::Agree},       {"concede", Stance::Agree},    {"acknowledge", Stance::Agree}, {"admit", Stance::Agree},
    {"confirm", Stance::Agree},     {"confess", Stance::Agree},
};

struct Irregular {
  std::string_view form;
  std::string_view lemma;
};

constexpr Irregular kIrregularPasts[] = {
    {"said", "say"},   {"told", "tell"},   {"wrote", "write"}, {"written", "write"}, {"thought", "think"}, {"read", "read"},
    {"swore", "swear"}, {"sworn", "swear"}, {"spoke", "speak"}, {"pled", "plead"},
};

const Lemma* find_lemma(std::string_view word) {
  for (const Lemma& lemma : kLemmas) {
    if (lemma.word == word) return &lemma;
  }
  return nullptr;
}

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

/// The lemma left when "ed" or "ing" is taken off: as it stands, with "e" back, with "y" for "i", or with one of two consonants.
const Lemma* undo_suffix(std::string_view stem) {
  if (stem.size() < 2) return nullptr;
  if (const Lemma* lemma = find_lemma(stem)) return lemma;
  if (const Lemma* lemma = find_lemma(std::string(stem) + 'e')) return lemma;
  if (stem.back() == 'i') return find_lemma(std::string(stem.substr(0, stem.size() - 1)) + 'y');
  if (stem.back() == stem[stem.size() - 2]) return find_lemma(stem.substr(0, stem.size() - 1));
  return nullptr;
}

const Lemma* undo_third_person(std::string_view folded) {
  if (ends_with(folded, "ies")) return find_lemma(std::string(folded.substr(0, folded.size() - 3)) + 'y');
  if (!ends_with(folded, "s")) return nullptr;
  if (const Lemma* lemma = find_lemma(folded.substr(0, folded.size() - 1))) return lemma;
  return ends_with(folded, "es") ? find_lemma(folded.substr(0, folded.size() - 2)) : nullptr;
}

}  // namespace

std::optional<ReportingVerb> reporting_verb(std::string_view folded) {
  for (const Irregular& irregular : kIrregularPasts) {
    if (irregular.form == folded) return ReportingVerb{irregular.lemma, find_lemma(irregular.lemma)->stance, VerbForm::Past, false};
  }
  const auto verb = [](const Lemma* lemma, VerbForm form, bool may_be_noun) -> std::optional<ReportingVerb> {
    if (lemma == nullptr) return std::nullopt;
    return ReportingVerb{lemma->word, lemma->stance, form, may_be_noun};
  };
  if (ends_with(folded, "ed")) return verb(undo_suffix(folded.substr(0, folded.size() - 2)), VerbForm::Past, false);
  if (ends_with(folded, "ing")) return verb(undo_suffix(folded.substr(0, folded.size() - 3)), VerbForm::Participle, false);
  const Lemma* lemma = find_lemma(folded);
  if (lemma == nullptr) lemma = undo_third_person(folded);
  return verb(lemma, VerbForm::Present, lemma != nullptr && lemma->noun && folded != "says");
}

}  // namespace nutgraf::quotes
