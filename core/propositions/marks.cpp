#include "propositions/marks.h"

#include <algorithm>

#include "base/word_set.h"
#include "document/event_words.h"
#include "document/text.h"
#include "propositions/embedding.h"

namespace nutgraf::propositions {
namespace {

using document::Clauses;

constexpr std::uint32_t kNone = Clauses::kNone;
constexpr int kHighestClimb = 3;  ///< words between a predicate and what says how its clause is meant

constexpr auto kDoubting = base::word_set({"alleged", "allege", "allegedly", "suspected", "suspect", "possible", "possibly", "potential", "potentially",
                                           "perhaps", "maybe", "supposed", "supposedly", "purported", "purportedly", "reportedly", "reported",
                                           "presumed", "rumoured", "rumored", "apparent", "feared", "threatened", "attempted", "attempt",
                                           "hypothetical"});
constexpr auto kLikely = base::word_set({"probably", "likely", "apparently", "presumably", "seemingly"});
constexpr auto kPossibleAuxiliaries = base::word_set({"may", "might", "could", "can"});
constexpr auto kWishingAuxiliaries = base::word_set({"should", "must", "ought"});

bool has_conditional_mark(const Clauses& clauses, std::uint32_t clause) {
  const std::uint32_t mark = clauses.trees().child(clause, "mark");
  return mark != kNone && (clauses.lemma(mark) == "if" || clauses.lemma(mark) == "unless");
}

/// "Had the engine failed, …": a condition by the order of its words, also where the parser takes "had" for the verb.
bool is_inverted(const Clauses& clauses, std::uint32_t verb) {
  const document::Trees& trees = clauses.trees();
  const std::string_view relation = trees.universal_relation(verb);
  const std::uint32_t subject = trees.child(verb, "nsubj"), auxiliary = trees.child(verb, "aux");
  if (relation == "advcl") return auxiliary != kNone && subject != kNone && auxiliary < subject && clauses.lemma(auxiliary) == "have";
  const bool below = (relation == "xcomp" || relation == "ccomp") && subject != kNone && trees.tag(verb).xpos == "VBN";
  if (!below || clauses.lemma(trees.head(verb)) != "have") return false;
  const Document& document = clauses.document();
  return document.sentences[document::sentence_of(document, verb).index].tokens.begin == trees.head(verb);
}

/// "In case of [fire]", "in the event of [war]".
bool is_case_in_point(const Clauses& clauses, std::uint32_t noun) {
  constexpr auto kCases = base::word_set({"case", "event"});
  const document::Trees& trees = clauses.trees();
  if (clauses.is_verb(noun)) return false;
  for (const std::uint32_t child : trees.children(noun)) {
    const std::uint32_t fixed = trees.universal_relation(child) == "case" ? trees.child(child, "fixed") : kNone;
    if (fixed != kNone && clauses.lemma(child) == "in" && kCases.contains(clauses.lemma(fixed))) return true;
  }
  if (trees.is_root(noun) || clauses.preposition(noun) != "of") return false;
  return kCases.contains(clauses.lemma(trees.head(noun))) && clauses.preposition(trees.head(noun)) == "in";
}

/// "She'd left", unlike "she'd leave": the clipped auxiliary before a participle is "had".
bool is_clipped_had(const Clauses& clauses, std::uint32_t auxiliary) {
  if (document::text(clauses.document(), clauses.document().tokens[auxiliary]) != "'d" &&
      document::text(clauses.document(), clauses.document().tokens[auxiliary]) != "\u2019d") return false;
  std::uint32_t next = auxiliary + 1;
  while (next < clauses.document().tokens.size() && clauses.trees().tag(next).upos == "ADV") ++next;
  return next < clauses.document().tokens.size() && (clauses.trees().tag(next).xpos == "VBN" || clauses.trees().tag(next).xpos == "VBD");
}

void add_auxiliary(Marks& marks, const Clauses& clauses, std::uint32_t auxiliary) {
  const std::string_view lemma = clauses.lemma(auxiliary), feats = clauses.trees().tag(auxiliary).feats;
  const bool compounded = auxiliary + 1 < clauses.document().tokens.size() && clauses.lemma(auxiliary + 1) == "-";
  if (compounded) return;  // "the would-be thief"
  if (is_clipped_had(clauses, auxiliary)) {
    marks.perfect = true;
    return;
  }
  marks.future |= lemma == "will" || lemma == "shall" || lemma == "wo" || lemma == "'ll";
  marks.would |= lemma == "would" || lemma == "'d";
  marks.could |= kPossibleAuxiliaries.contains(lemma);
  marks.wished |= kWishingAuxiliaries.contains(lemma);
  marks.perfect |= lemma == "have";
  const bool finite = clauses.trees().tag(auxiliary).xpos != "VBG";  // "after being shown" goes on no longer
  marks.progressive |= lemma == "be" && finite && feats.find("Tense=Pres") != std::string_view::npos;
  marks.under_way |= clauses.trees().tag(auxiliary).xpos == "VBG" && lemma == "be";
  marks.past_be |= lemma == "be" && feats.find("Tense=Past") != std::string_view::npos;
}

}  // namespace

Marks marks_of(const Clauses& clauses, std::uint32_t token) {
  Marks marks;
  marks.conditional = is_inverted(clauses, token) || is_case_in_point(clauses, token);
  for (const std::uint32_t child : clauses.trees().children(token)) {
    const std::string_view lemma = clauses.lemma(child), relation = clauses.trees().universal_relation(child);
    if (relation == "mark") marks.conditional |= (lemma == "if" && !is_indirect_question(clauses, token)) || lemma == "unless";
    if (relation == "advcl") marks.conditional |= has_conditional_mark(clauses, child) && !is_indirect_question(clauses, child);
    if (relation == "aux" || (relation == "cop" && clauses.is_verb(token))) add_auxiliary(marks, clauses, child);
    if (relation != "advmod" && relation != "amod") continue;
    marks.doubted |= kDoubting.contains(lemma);
    marks.likely |= kLikely.contains(lemma);
    marks.planned |= relation == "amod" && document::is_planning(lemma);
  }
  return marks;
}

bool is_asserted_main(const Clauses& clauses, std::uint32_t verb) {
  const document::Trees& trees = clauses.trees();
  while (!trees.is_root(verb) && (trees.universal_relation(verb) == "conj" || trees.universal_relation(verb) == "parataxis")) verb = trees.head(verb);
  if (!trees.is_root(verb)) return false;
  const auto& children = trees.children(verb);
  return std::none_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return (trees.universal_relation(child) == "parataxis" && clauses.is_verb(child)) || clauses.preposition(child) == "accord";
  });
}

bool is_looked_back_on(const Clauses& clauses, std::uint32_t verb) {
  constexpr auto kLater = base::word_set({"afterwards", "eventually", "later", "subsequently", "ultimately"});
  const auto& children = clauses.trees().children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return clauses.trees().universal_relation(child) == "advmod" && kLater.contains(clauses.lemma(child));
  });
}

Hedge shared_hedge(const Clauses& clauses, std::uint32_t verb) {
  const document::Trees& trees = clauses.trees();
  if (trees.universal_relation(verb) != "conj" || trees.child(verb, "nsubj") != kNone) return Hedge::None;
  const std::uint32_t first = trees.head(verb), subject = trees.child(first, "nsubj");
  for (const std::uint32_t child : trees.children(first)) {
    if (subject == kNone || child > subject || trees.universal_relation(child) != "advmod") continue;
    if (kDoubting.contains(clauses.lemma(child))) return Hedge::Doubt;
    if (kLikely.contains(clauses.lemma(child))) return Hedge::Likelihood;
  }
  return Hedge::None;
}

bool opens_quotation(const Clauses& clauses, std::uint32_t from, std::uint32_t to) {
  constexpr auto kMarks = base::word_set({"\"", "``", "''", "\u201c", "\u201d"});
  bool open = false;
  for (std::uint32_t token = from; token < to; ++token) open ^= kMarks.contains(document::text(clauses.document(), clauses.document().tokens[token]));
  return open;
}

bool follows(const Clauses& clauses, std::uint32_t token, std::string_view first, std::string_view second) {
  return token >= 2 && clauses.lemma(token - 1) == second && clauses.lemma(token - 2) == first;
}

bool has_no(const Clauses& clauses, std::uint32_t noun) {
  constexpr auto kNothing = base::word_set({"nothing", "nobody", "none", "no-one"});
  if (kNothing.contains(clauses.lemma(noun))) return true;
  const auto& words = clauses.trees().children(noun);
  const bool neither = std::any_of(words.begin(), words.end(), [&](std::uint32_t word) { return word < noun && clauses.lemma(word) == "neither"; });
  if (neither || clauses.lemma(noun) == "neither") return true;  // "accepts neither grain nor cattle"
  const std::uint32_t determiner = clauses.trees().child(noun, "det");
  if (determiner == kNone || clauses.lemma(determiner) != "no") return false;
  constexpr auto kDegrees = base::word_set({"less", "few", "fewer", "more", "little", "small"});
  return !kDegrees.contains(clauses.lemma(determiner + 1));
}

bool is_not_one(const Clauses& clauses, std::uint32_t noun) {
  for (std::uint32_t token = clauses.noun_phrase(noun).begin; token < noun; ++token) {
    const std::string_view lemma = clauses.lemma(token);
    if (lemma != "one" && lemma != "single") continue;
    for (std::uint32_t back = 1; back <= 2 && back <= token; ++back) {
      if (clauses.lemma(token - back) == "not") return true;
    }
  }
  return false;
}

bool is_perfect(const Clauses& clauses, std::uint32_t verb) {
  const auto& children = clauses.trees().children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return clauses.trees().universal_relation(child) == "aux" && clauses.lemma(child) == "have";
  });
}

bool has_to(const Clauses& clauses, std::uint32_t verb) {
  const std::uint32_t mark = clauses.trees().child(verb, "mark");
  return mark != kNone && clauses.lemma(mark) == "to";
}

bool is_optative(const Clauses& clauses, std::uint32_t verb) {
  const std::uint32_t auxiliary = clauses.trees().child(verb, "aux"), subject = clauses.trees().child(verb, "nsubj");
  return auxiliary != kNone && subject != kNone && auxiliary < subject && subject < verb && clauses.lemma(auxiliary) == "may";
}

bool is_feared(const Clauses& clauses, std::uint32_t verb) {
  constexpr auto kFearing = base::word_set({"afraid", "alarmed", "anxious", "apprehensive", "concerned", "dread", "fear", "fearful", "nervous", "scared", "terrified",
                                            "worried", "worry"});
  const document::Trees& trees = clauses.trees();
  std::uint32_t clause = verb;
  for (int climb = 0; climb < kHighestClimb && !trees.is_root(clause); ++climb) {
    const std::string_view relation = trees.universal_relation(clause);
    const std::uint32_t above = trees.head(clause);
    if (relation == "ccomp") return kFearing.contains(clauses.lemma(above));
    if (relation != "conj" && relation != "xcomp") return false;
    clause = above;
  }
  return false;
}

bool is_looked_forward_to(const Clauses& clauses, std::uint32_t verb) {
  const document::Trees& trees = clauses.trees();
  std::uint32_t clause = verb;
  for (int climb = 0; climb < kHighestClimb && !trees.is_root(clause); ++climb) {
    const std::string_view relation = trees.universal_relation(clause);
    const std::uint32_t above = trees.head(clause);
    if (clauses.lemma(above) == "look" && above + 1 < clause && clauses.lemma(above + 1) == "forward") {
      return relation == "ccomp" || relation == "obl" || (relation == "conj" && trees.tag(clause).xpos == "VB");
    }
    if (relation != "conj" && relation != "acl") return false;
    clause = above;
  }
  return false;
}

bool is_overtaken(const Clauses& clauses, std::uint32_t word) {
  const auto& children = clauses.trees().children(word);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    const std::string_view relation = clauses.trees().universal_relation(child);
    return relation == "aux" && clauses.lemma(child) == "have" && clauses.trees().tag(child).feats.find("Tense=Past") != std::string::npos;
  });
}

bool is_general_means(const Clauses& clauses, std::uint32_t verb) {
  const std::string_view xpos = clauses.trees().tag(verb).xpos;
  return clauses.lemma(verb) == "use" && clauses.is_verb(verb) && (xpos == "VBZ" || xpos == "VBP") && clauses.object(verb) != kNone;
}

bool is_no_longer(const Clauses& clauses, std::uint32_t adverb) {
  const std::string_view lemma = clauses.lemma(adverb);
  return (lemma == "long" || lemma == "longer") && adverb > 0 && clauses.lemma(adverb - 1) == "no";
}

}  // namespace nutgraf::propositions
