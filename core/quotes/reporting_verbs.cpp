#include "quotes/reporting_verbs.h"

#include <string>

#include "base/word_set.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

/// Verbs whose forms are those of common nouns too.
constexpr auto kNounsToo = base::word_set(
    {"answer", "appeal", "blame", "blast", "boast", "call", "caution", "chant", "charge", "claim", "comment", "counter", "cry",
     "demand", "detail", "dispute", "hail", "hint", "joke", "lament", "marvel", "mention", "mock", "muse", "note", "object",
     "order", "pledge", "post", "praise", "promise", "protest", "question", "quip", "rail", "recall", "recount", "reject", "remark",
     "repeat", "reply", "report", "request", "retort", "say", "scoff", "scream", "shout", "sigh", "slam", "snap", "state", "stress",
     "talk", "thank", "tweet", "urge", "volunteer", "vow", "welcome", "whisper", "wonder", "yell"});

struct Irregular {
  std::string_view form;
  std::string_view lemma;
};

constexpr Irregular kIrregularPasts[] = {
    {"said", "say"},   {"told", "tell"},   {"wrote", "write"}, {"written", "write"}, {"thought", "think"}, {"read", "read"},
    {"swore", "swear"}, {"sworn", "swear"}, {"spoke", "speak"}, {"pled", "plead"},
};

/// The word itself where it is the lemma of a verb beside which quotations stand; empty for any other.
std::string quotable_lemma(std::string word) {
  const auto cue = verb_cue(word);
  return cue && cue->quotable && with_y(word) == word ? word : std::string();
}

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

/// The lemma left when "ed" or "ing" is taken off: as it stands, with "e" back, with "y" for "i", or with one of two consonants.
std::string undo_suffix(std::string_view stem) {
  if (stem.size() < 2) return {};
  const std::string plain(stem), shorter(stem.substr(0, stem.size() - 1));
  for (const std::string& lemma : {plain, plain + 'e'}) {
    if (!quotable_lemma(lemma).empty()) return lemma;
  }
  if (stem.back() == 'i') return quotable_lemma(shorter + 'y');
  return stem.back() == stem[stem.size() - 2] ? quotable_lemma(shorter) : std::string();
}

std::string undo_third_person(std::string_view folded) {
  if (ends_with(folded, "ies")) return quotable_lemma(std::string(folded.substr(0, folded.size() - 3)) + 'y');
  if (!ends_with(folded, "s")) return {};
  const std::string lemma = quotable_lemma(std::string(folded.substr(0, folded.size() - 1)));
  if (!lemma.empty() || !ends_with(folded, "es")) return lemma;
  return quotable_lemma(std::string(folded.substr(0, folded.size() - 2)));
}

std::optional<ReportingVerb> make_verb(const std::string& lemma, VerbForm form, bool may_be_noun) {
  if (lemma.empty()) return std::nullopt;
  return ReportingVerb{lemma, verb_cue(lemma)->stance, form, may_be_noun};
}

}  // namespace

std::optional<ReportingVerb> reporting_verb(std::string_view folded) {
  for (const Irregular& irregular : kIrregularPasts) {
    if (irregular.form == folded) return make_verb(std::string(irregular.lemma), VerbForm::Past, false);
  }
  if (ends_with(folded, "ed")) return make_verb(undo_suffix(folded.substr(0, folded.size() - 2)), VerbForm::Past, false);
  if (ends_with(folded, "ing")) return make_verb(undo_suffix(folded.substr(0, folded.size() - 3)), VerbForm::Participle, false);
  std::string lemma = quotable_lemma(std::string(folded));
  if (lemma.empty()) lemma = undo_third_person(folded);
  return make_verb(lemma, VerbForm::Present, kNounsToo.contains(lemma) && folded != "says");
}

bool needs_words(const ReportingVerb& verb) {
  constexpr auto kBare = base::word_set({"add", "comment", "exclaim", "post", "quip", "remark", "say", "tweet", "write"});
  return kBare.contains(verb.lemma);
}

}  // namespace nutgraf::quotes
