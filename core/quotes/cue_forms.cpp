#include "quotes/cue_forms.h"

#include "base/word_set.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

/// Verbs whose infinitive tells a habit or the course of a speech, so that they report as it does: "used to say", "went on to say".
constexpr auto kBeforeInfinitive = base::word_set({"used", "like", "likes", "liked", "love", "loves", "loved", "tends", "tended", "on", "began",
                                                   "begins", "started", "starts", "continued", "continues", "had", "has"});

constexpr auto kFormsOfBe = base::word_set({"am", "are", "be", "been", "being", "is", "was", "were", "'s", "'re"});

/// Whether the word before `at` can be the subject of a form that may be a noun too: "they demand", "Ortega claims".
bool agrees(const Words& words, std::uint32_t at, std::uint32_t floor) {
  const std::string before = words.folded(at - 1);
  if (is_adverb(before)) return at - 1 > floor && agrees(words, at - 1, floor);
  const bool third_person = words.text(at).back() == 's';
  const bool plural = before.back() == 's' || before == "i" || before == "you" || before == "we" || before == "they";
  if (before == "who") return true;
  if (!third_person) return plural;
  const bool singular_noun = words.is_capitalised(at - 1) || (at > floor + 1 && is_determiner(words.folded(at - 2)));
  return before == "he" || before == "she" || before == "it" || before == ")" || singular_noun;
}

/// Whether a form is tagged the first of two nouns: "the news talk show".
bool is_compound(const Words& words, std::uint32_t at) {
  const auto& tags = words.document().tags;
  return at + 1 < tags.size() && tags[at].upos == "NOUN" && tags[at + 1].upos == "NOUN";
}

}  // namespace

bool is_told_infinitive(const Words& words, std::uint32_t at, std::uint32_t floor) {
  return at > floor + 1 && words.folded(at - 1) == "to" && kBeforeInfinitive.contains(words.folded(at - 2));
}

bool is_passive(const Words& words, std::uint32_t cue, std::uint32_t floor) {
  const auto verb = reporting_verb(words.folded(cue));
  if (!verb || verb->form != VerbForm::Past) return false;
  std::uint32_t at = cue;
  while (at > floor && is_adverb(words.folded(at - 1))) --at;
  if (at == floor) return false;
  const std::string before = words.folded(at - 1);
  const auto& tags = words.document().tags;
  const bool participle = !tags.empty() && tags[cue].xpos == "VBN" && !verb_cue(verb->lemma)->clause && !is_auxiliary(before);
  return participle || kFormsOfBe.contains(before);  // "a process called …"
}

std::optional<ReportingVerb> cue_at(const Words& words, std::uint32_t at, std::uint32_t floor) {
  if (words.is_capitalised(at) && at > floor) return std::nullopt;
  const auto verb = reporting_verb(words.folded(at));
  if (!verb || at == floor) return verb;
  const std::string before = words.folded(at - 1);
  if (is_told_infinitive(words, at, floor)) return verb;
  if (verb->may_be_noun && (!agrees(words, at, floor) || is_compound(words, at))) return std::nullopt;
  if (verb->form == VerbForm::Present && before == "to") return std::nullopt;
  if (is_determiner(before) && !is_subject_pronoun(before)) return std::nullopt;
  return verb;
}

bool is_governed_gerund(const Words& words, std::uint32_t cue, std::uint32_t floor) {
  const auto verb = reporting_verb(words.folded(cue));
  return verb && verb->form == VerbForm::Participle && cue > floor && is_preposition(words.folded(cue - 1));
}

bool is_bare_inversion(const Words& words, std::uint32_t at, std::uint32_t end) {
  const auto verb = reporting_verb(words.folded(at));
  return verb && verb->form == VerbForm::Past && needs_words(*verb) && at + 1 < end && words.is_capitalised(at + 1);
}

}  // namespace nutgraf::quotes
