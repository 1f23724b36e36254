#include "quotes/topics.h"

#include <algorithm>
#include <string_view>

#include "base/word_set.h"
#include "quotes/speaking.h"

namespace nutgraf::quotes {
namespace {

/// What somebody decides on by rejecting it, and not what he says to be untrue: "dismissed the lawsuit".
constexpr auto kPleas = base::word_set({"appeal", "application", "bid", "case", "lawsuit", "motion", "petition", "plea", "suit"});

/// What a test finds, and nobody says: "confirmed two cases of the fever".
constexpr auto kDiagnoses = base::word_set({"case", "disease", "fever", "flu", "infection", "influenza", "outbreak", "strain", "virus"});

/// Whether a noun with nothing behind it only points at what is known already: "the measure", "his death", "this old argument".
bool only_points(const Clauses& clauses, std::uint32_t noun) {
  constexpr auto kPointing = base::word_set({"the", "this", "that", "these", "those"});
  const document::Trees& trees = clauses.trees();
  const IdRange<Token> phrase = trees.range(noun);
  if (phrase.end != noun + 1) return false;
  bool points = false;
  for (std::uint32_t at = phrase.begin; at < phrase.end; ++at) {
    if (clauses.words().is_double_mark(at)) return false;  // some of the words are given
    points = points || (trees.head(at) == noun && (kPointing.contains(clauses.words().folded(at)) || trees.relation(at) == "nmod:poss"));
  }
  return points;
}

/// Whether more than where and when stands behind the object: "accused the media [of lying]", "likened the plan [to a joke]".
bool has_complement(const Clauses& clauses, std::uint32_t verb, std::uint32_t object) {
  const auto& children = clauses.trees().children(verb);
  constexpr auto kCompleting = base::word_set({"obl", "advcl", "xcomp", "ccomp"});
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return child > object && kCompleting.contains(clauses.trees().universal_relation(child)) && !clauses.is_setting(child);
  });
}

}  // namespace

bool is_topic(const Clauses& clauses, std::uint32_t verb, std::uint32_t object, const CueWord& cue) {
  constexpr auto kOnTopics =
      base::word_set({"clarify", "describe", "detail", "discuss", "echo", "explain", "mention", "recount", "reference"});
  if (kOnTopics.contains(clauses.lemma(verb))) return true;
  const std::string_view cited = clauses.lemma(object);
  if (clauses.lemma(verb) == "confirm" && kDiagnoses.contains(cited)) return true;
  const bool is_source = is_written(cited) || can_speak(clauses, object) || cited == "information" || cited == "source";
  if (clauses.lemma(verb) == "cite" && is_source) return true;  // where it is from
  if (cue.stance == Stance::Deny && kPleas.contains(cited)) return true;
  const bool is_attitude = clauses.lemma(verb) == "express" || clauses.lemma(verb) == "voice";  // its object is what is conveyed
  const bool is_bare = !is_attitude && clauses.trees().range(object).begin > verb && !has_complement(clauses, verb, object);
  if (cue.stance != Stance::Deny && is_bare && only_points(clauses, object)) return true;
  const bool judges = cue.stance == Stance::Blame || cue.stance == Stance::Praise || cue.stance == Stance::Deny;
  return !judges && is_party(clauses, object);
}

}  // namespace nutgraf::quotes
