#include "events/states.h"

#include <algorithm>
#include <string_view>

#include "base/word_set.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::events {
namespace {

using document::Clauses;

constexpr std::uint32_t kNone = Clauses::kNone;

/// What somebody feels and where he lives lasts (the admire verbs and the verbs of dwelling of B. Levin 1993, 31.2 and 47.1), and what something is
/// made of.
constexpr auto kStates = base::word_set({"abhor", "admire", "adore", "appreciate", "cherish", "comprise", "consist", "constitute", "despise", "detest", "dislike",
                                         "dread", "dwell", "enjoy", "entail", "envy", "hate", "inhabit", "loathe", "love", "pity", "resent", "reside", "respect", "revere", "treasure",
                                         "trust", "value"});

bool has_child(const Clauses& clauses, std::uint32_t word, std::string_view lemma) {
  const auto& children = clauses.trees().children(word);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return clauses.lemma(child) == lemma; });
}

/// Whether a noun behind a verb stands with a preposition.
bool has_oblique(const Clauses& clauses, std::uint32_t verb, std::string_view preposition) {
  const auto& children = clauses.trees().children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return child > verb && clauses.trees().universal_relation(child) == "obl" && clauses.preposition(child) == preposition;
  });
}

/// "Is going to win", "went on to win", "went back to count", "proceeded to tell", "turned out to be": only how the deed behind it lies in time.
bool is_phase(const Clauses& clauses, std::uint32_t verb) {
  const std::string_view lemma = clauses.lemma(verb);
  const std::uint32_t deed = clauses.trees().child(verb, "xcomp");
  const std::uint32_t aim = deed != kNone ? deed : clauses.trees().child(verb, "advcl");
  if (aim == kNone || aim < verb || !has_child(clauses, aim, "to")) return false;
  constexpr auto kPhases = base::word_set({"cease", "chance", "happen", "proceed", "prove"});
  return (kPhases.contains(lemma) && deed != kNone) || (lemma == "go" && (clauses.lemma(verb + 1) == "on" || clauses.lemma(verb + 1) == "back" || (clauses.lemma(verb + 1) == "to" && clauses.trees().tag(verb).xpos == "VBG"))) ||
         (lemma == "turn" && clauses.lemma(verb + 1) == "out");
}

/// "Also called algae", "often referred to as the Lion": a name, and nobody who gives it.
bool is_naming(const Clauses& clauses, std::uint32_t verb) {
  constexpr auto kNaming = base::word_set({"call", "dub", "label", "nickname", "style", "term"});
  const std::string_view lemma = clauses.lemma(verb);
  if (!clauses.is_passive(verb) || has_oblique(clauses, verb, "by")) return false;
  if (lemma == "refer") return has_oblique(clauses, verb, "as") || has_oblique(clauses, verb, "to");
  const std::uint32_t name = clauses.trees().child(verb, "xcomp") != kNone ? clauses.trees().child(verb, "xcomp") : clauses.trees().child(verb, "obj");
  return kNaming.contains(lemma) && name != kNone && name > verb && clauses.is_nominal(name);
}

/// "It took three days to travel there": how long something takes (the verb has no doer, and "it" stands for the infinitive).
bool is_duration(const Clauses& clauses, std::uint32_t verb) {
  const std::uint32_t subject = clauses.trees().child(verb, "nsubj");
  if (clauses.lemma(verb) != "take" || subject == kNone || clauses.lemma(subject) != "it") return false;
  const auto& children = clauses.trees().children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return child > verb && has_child(clauses, child, "to"); });
}

/// "The frost, combined with drought, …": a participle that puts two things side by side; "was associated with the find": the same as a clause.
bool is_relation(const Clauses& clauses, std::uint32_t verb) {
  const bool linked = clauses.lemma(verb) == "associate" && clauses.is_passive(verb) && has_oblique(clauses, verb, "with");
  if (linked) return true;
  constexpr auto kRelating = base::word_set({"associate", "combine", "correlate", "couple", "pair"});
  const std::string_view relation = clauses.trees().universal_relation(verb);
  const bool participle = clauses.trees().tag(verb).xpos == "VBN" && clauses.trees().child(verb, "nsubj") == kNone && clauses.trees().child(verb, "aux") == kNone;
  const bool told = relation == "conj" && clauses.lemma(verb) != "combine" && clauses.lemma(verb) != "couple";  // "was arrested and paired with …"
  return participle && !told && kRelating.contains(clauses.lemma(verb)) && (clauses.lemma(verb + 1) == "with" || clauses.lemma(verb + 1) == "to");
}

/// "The trend is encouraging", "the news is shocking": a participle of what stirs feelings (the amuse verbs of B. Levin 1993, 31.1), which
/// without an object says how something is.
bool is_stirring(const Clauses& clauses, std::uint32_t verb) {
  constexpr auto kStirring = base::word_set({"alarm", "amaze", "annoy", "appal", "astonish", "baffle", "bore", "challenge", "charm", "comfort", "compel", "concern",
                                             "confuse", "convince", "demand", "depress", "devastate", "disappoint", "discourage", "disgust", "distress",
                                             "disturb", "embarrass", "encourage", "entertain", "excite", "exhaust", "fascinate", "frighten", "frustrate",
                                             "horrify", "humiliate", "inspire", "interest", "mislead", "move", "overwhelm", "please", "promise", "puzzle",
                                             "reassure", "refresh", "relax", "reward", "satisfy", "shock", "startle", "stun", "surprise", "terrify", "thrill",
                                             "tire", "touch", "trouble", "upset", "worry"});
  const auto lacks = [&](std::string_view relation) { return clauses.trees().child(verb, relation) == kNone; };
  const std::uint32_t subject = clauses.trees().child(verb, "nsubj");
  const bool thing = subject != kNone && clauses.trees().tag(subject).upos == "NOUN" && !document::type_of_noun(clauses.lemma(subject));
  return clauses.trees().tag(verb).xpos == "VBG" && kStirring.contains(clauses.lemma(verb)) && thing && lacks("obj") && lacks("xcomp") && lacks("ccomp") &&
         has_child(clauses, verb, "be");
}

/// "The move comes as …", "this came days after …": what was told before, put beside something else.
bool is_remark_on_time(const Clauses& clauses, std::uint32_t verb) {
  constexpr auto kTold = base::word_set({"this", "that", "it", "move", "news", "decision", "announcement", "step", "ruling", "report", "comment", "remark",
                                         "statement", "development", "revelation"});
  constexpr auto kBeside = base::word_set({"after", "amid", "as", "before", "despite", "following", "when"});
  const std::uint32_t subject = clauses.trees().child(verb, "nsubj");
  if (clauses.lemma(verb) != "come" || subject == kNone || !kTold.contains(clauses.lemma(subject))) return false;
  const auto& children = clauses.trees().children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    if (child < verb) return false;
    const std::uint32_t mark = clauses.trees().child(child, "mark");
    return kBeside.contains(clauses.preposition(child)) || (mark != kNone && kBeside.contains(clauses.lemma(mark)));
  });
}

/// "Most of the money came from abroad": where a thing is from. Somebody who comes from a place may have travelled.
bool is_origin(const Clauses& clauses, std::uint32_t verb) {
  const std::uint32_t subject = clauses.trees().child(verb, "nsubj");
  if (clauses.lemma(verb) != "come" || subject == kNone || clauses.trees().tag(subject).upos != "NOUN" || !has_oblique(clauses, verb, "from")) return false;
  const auto type = document::type_of_noun(clauses.lemma(subject));
  return !type || (*type != EntityType::Person && *type != EntityType::Organization);
}

/// "July came to a close", "as the race reached July": how the calendar moves on.
bool is_calendar(const Clauses& clauses, std::uint32_t verb) {
  constexpr auto kReaching = base::word_set({"approach", "enter", "near", "reach"});
  const auto is_time = [&](std::uint32_t noun) {
    if (noun == kNone || clauses.trees().child(noun, "nmod") != kNone) return false;  // "hours of panic broke out"
    return document::overlaps_time(clauses.document(), clauses.document().tokens[noun].span);
  };
  return is_time(clauses.trees().child(verb, "nsubj")) || (kReaching.contains(clauses.lemma(verb)) && is_time(clauses.trees().child(verb, "obj")));
}

/// "Prices ranged from five to ten": between what something lies.
bool is_span(const Clauses& clauses, std::uint32_t verb) {
  const std::string word = document::folded(clauses.document(), clauses.document().tokens[verb]);
  return (word == "range" || word == "ranged" || word == "ranges" || word == "ranging") && (has_oblique(clauses, verb, "from") || has_oblique(clauses, verb, "between"));
}

/// "Is rarely seen": that something hardly ever happens tells no deed.
bool is_rare(const Clauses& clauses, std::uint32_t verb) {
  constexpr auto kRare = base::word_set({"infrequently", "rarely", "seldom"});
  const auto& children = clauses.trees().children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return clauses.trees().universal_relation(child) == "advmod" && kRare.contains(clauses.lemma(child));
  });
}

/// "May he rest in peace", "she will be missed", "the name stands for courage".
bool is_formula(const Clauses& clauses, std::uint32_t verb) {
  const std::string_view lemma = clauses.lemma(verb);
  const auto word = [&](std::uint32_t token) { return document::folded(clauses.document(), clauses.document().tokens[token]); };
  if (lemma == "rest") return word(verb + 1) == "in" && word(verb + 2) == "peace";
  if (lemma == "miss") return clauses.is_passive(verb) && has_child(clauses, verb, "will");
  return lemma == "stand" && clauses.lemma(verb + 1) == "for";
}

/// "It is not about wages and [clashes]": what something is said to be about, with what is coordinated with it.
bool is_matter(const Clauses& clauses, std::uint32_t word) {
  const document::Trees& trees = clauses.trees();
  const bool coordinated = !trees.is_root(word) && trees.universal_relation(word) == "conj" && clauses.is_nominal(trees.head(word)) &&
                           trees.child(word, "nsubj") == kNone;
  const std::uint32_t first = coordinated ? trees.head(word) : word;
  return trees.child(first, "cop") != kNone && clauses.preposition(first) == "about";
}

}  // namespace

bool is_deedless_verb(const Clauses& clauses, std::uint32_t verb) {
  const bool last = verb + 2 >= clauses.document().tokens.size();
  const document::Trees& trees = clauses.trees();
  const bool shares = !trees.is_root(verb) && trees.universal_relation(verb) == "conj" && trees.child(verb, "nsubj") == kNone;
  if (kStates.contains(clauses.lemma(verb)) || is_stirring(clauses, verb) || is_rare(clauses, shares ? trees.head(verb) : verb) || is_matter(clauses, verb) || is_remark_on_time(clauses, verb) || is_origin(clauses, verb) || is_span(clauses, verb) || is_calendar(clauses, verb)) return true;
  return !last && (is_phase(clauses, verb) || is_naming(clauses, verb) || is_relation(clauses, verb) || is_formula(clauses, verb) || is_duration(clauses, verb));
}

bool is_deedless_noun(const Clauses& clauses, std::uint32_t noun) {
  constexpr auto kOfPress = base::word_set({"press", "news", "media"});
  const bool of_press = clauses.lemma(noun) == "release" && noun > 0 && kOfPress.contains(clauses.lemma(noun - 1));
  return of_press || is_matter(clauses, noun);
}

}  // namespace nutgraf::events
