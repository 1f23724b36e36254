#include "propositions/embedding.h"

#include <algorithm>
#include <string_view>

#include "base/word_set.h"
#include "document/event_words.h"
#include "propositions/subjunctive.h"

namespace nutgraf::propositions {
namespace {

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr int kHighestClimb = 5;  ///< words between a complement behind a preposition and the word that takes it

/// Words that take an indirect question: of asking, finding out and deciding.
constexpr auto kAsking = base::word_set({"ask", "wonder", "inquire", "enquire", "question", "decide", "determine", "see", "check", "verify", "test",
                                         "examine", "investigate", "establish", "consider", "assess", "discuss", "debate", "know", "learn",
                                         "discover", "doubt", "unclear", "unsure", "unknown", "uncertain"});

}  // namespace

bool is_indirect_question(const document::Clauses& clauses, std::uint32_t clause) {
  const document::Trees& trees = clauses.trees();
  if (trees.is_root(clause)) return false;
  const std::uint32_t mark = trees.child(clause, "mark"), word = trees.head(clause);
  if (mark == kNone || clauses.lemma(mark) != "if" || mark <= word || !kAsking.contains(clauses.lemma(word))) return false;
  return trees.universal_relation(clause) == "ccomp" || (clauses.object(word) == kNone && trees.tag(mark - 1).upos != "PUNCT");
}

std::string EmbeddingFinder::lemma(std::uint32_t word) const {
  std::string lemma(clauses_.lemma(word));
  for (const std::uint32_t child : trees_.children(word)) {
    if (trees_.relation(child) == "compound:prt") return lemma + '_' + std::string(clauses_.lemma(child));
  }
  return lemma;
}

const Signature* EmbeddingFinder::signature(std::uint32_t word, const std::string& frame) const {
  static const Signatures signatures;  // the same for every article
  const bool is_verb = clauses_.is_verb(word) && trees_.tag(word).xpos.front() != 'N';  // taggers contradict themselves: "Reports that …"
  const Signature* found = signatures.find(lemma(word), frame, is_verb);
  return found != nullptr ? found : signatures.find(clauses_.lemma(word), frame, is_verb);
}

bool EmbeddingFinder::is_finite(std::uint32_t verb) const {
  constexpr auto kFinite = base::word_set({"VBD", "VBZ", "VBP"});
  const auto has_tense = [&](std::uint32_t token) {
    return kFinite.contains(trees_.tag(token).xpos) || trees_.tag(token).feats.find("VerbForm=Fin") != std::string::npos;
  };
  const auto& children = trees_.children(verb);
  return has_tense(verb) || std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
           const std::string_view relation = trees_.universal_relation(child);
           return (relation == "aux" || relation == "cop") && has_tense(child);
         });
}

/// "Shelling", "having shelled".
bool EmbeddingFinder::is_gerund(std::uint32_t verb) const {
  if (is_finite(verb)) return false;
  const auto& children = trees_.children(verb);
  return trees_.tag(verb).xpos == "VBG" || std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
           return trees_.universal_relation(child) == "aux" && trees_.tag(child).xpos == "VBG";
         });
}

/// "Risks losing": a gerund that the parser takes to tell of a noun, though it stands behind a verb.
bool EmbeddingFinder::hangs_on_verb(std::uint32_t gerund) const {
  return trees_.universal_relation(gerund) == "acl" && trees_.head(gerund) + 1 == gerund && clauses_.is_verb(trees_.head(gerund));
}

/// "Wants the mill [closed]", "found herself [locked out]": as much as "to be closed". But who is "reported killed" is not "to be killed".
bool EmbeddingFinder::is_bare_passive(std::uint32_t participle) const {
  if (trees_.tag(participle).xpos != "VBN" || trees_.relation(participle) != "xcomp" || !clauses_.is_verb(trees_.head(participle))) return false;
  const Signature* const found = signature(trees_.head(participle), "inf");
  return found != nullptr && (found->affirmed == Modality::Wished || found->affirmed == Modality::Fact);
}

/// "[Is to] send a bill": a clause of its own, whose verb says that something lies ahead.
bool EmbeddingFinder::is_to_be_done(std::uint32_t predicate) const {
  const auto& children = trees_.children(predicate);
  return trees_.child(predicate, "nsubj") < predicate && trees_.tag(predicate).xpos == "VB" &&
         std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
           return child + 1 < predicate && clauses_.lemma(child) == "be" && clauses_.lemma(child + 1) == "to";
         });
}

/// The form of a clause as a complement; empty where it is none.
std::string EmbeddingFinder::frame_of(std::uint32_t predicate) const {
  if (!clauses_.is_verb(predicate)) return frame_of_noun(predicate);
  if (is_mandated(clauses_, predicate)) return "that";
  const std::string_view relation = trees_.universal_relation(predicate), xpos = trees_.tag(predicate).xpos;
  if (relation == "compound" && predicate > 0) return std::string(clauses_.lemma(predicate - 1));  // "of [hiding] losses"
  for (const std::uint32_t child : trees_.children(predicate)) {
    const std::string_view mark = trees_.universal_relation(child);
    if (child > predicate || (mark != "mark" && mark != "case")) continue;
    const std::string_view word = clauses_.lemma(child);
    if (word == "to" && is_to_be_done(predicate)) return relation == "ccomp" || relation == "csubj" || relation == "acl" ? "that" : "";
    if (word == "to") return (xpos == "VBG" && trees_.child(predicate, "aux") == kNone) || xpos == "NN" ? "to" : "inf";
    if (word == "for" && (xpos == "VB" || clauses_.lemma(predicate - 1) == "have")) return "inf";  // "called for her to resign"
    if (word == "out" && child + 2 == predicate && clauses_.lemma(child + 1) == "of") return "out_of";  // "talked her out of selling"
    if (word == "if") return relation == "ccomp" || is_indirect_question(clauses_, predicate) ? "whether" : "";
    return std::string(word);
  }
  if (is_gerund(predicate)) return relation == "xcomp" || relation == "ccomp" || relation == "obj" || hangs_on_verb(predicate) ? "ing" : "";
  const bool mistagged = xpos == "VBN" && relation == "ccomp" && trees_.child(predicate, "nsubj") != kNone && trees_.child(predicate, "aux") == kNone;
  if (is_finite(predicate) || mistagged) return relation == "ccomp" || relation == "csubj" || relation == "acl" ? "that" : "";
  const bool bare = xpos == "VB" && (relation == "xcomp" || relation == "ccomp");
  return bare || is_bare_passive(predicate) ? "inf" : "";
}

std::string EmbeddingFinder::frame_of_noun(std::uint32_t noun) const {
  const std::string_view preposition = clauses_.preposition(noun);
  if (!preposition.empty() && preposition != "'s") return std::string(preposition) + "+noun";
  if (!clauses_.is_nominal(noun)) return "";
  return trees_.relation(noun) == "obj" || trees_.relation(noun) == "nsubj:pass" ? "noun" : "";
}

/// A dependent noun or adjective, before a place, that takes such complements: "went on trial [for …]", "was found guilty [of …]".
std::uint32_t EmbeddingFinder::listed_dependent(std::uint32_t word, std::uint32_t before, const std::string& frame) const {
  std::uint32_t found = kNone;
  for (const std::uint32_t child : trees_.children(word)) {
    const std::string_view relation = trees_.universal_relation(child);
    if (relation == "aux" || relation == "cop") continue;  // "has paid to build it" causes nothing, unlike "had them build it"
    if (child < before && !clauses_.is_verb(child) && signature(child, frame) != nullptr) found = child;
  }
  return found;
}

/// Parsers hang a complement behind a preposition on the nearest noun ("accused [the head of the bank] of …"); the word that takes it
/// stands further up.
std::optional<Embedding> EmbeddingFinder::embedding_behind_preposition(std::uint32_t predicate, const std::string& frame) const {
  std::uint32_t word = predicate;
  for (int climb = 0; climb < kHighestClimb && !trees_.is_root(word); ++climb) {
    word = trees_.head(word);
    const bool light = frame == "inf" && clauses_.is_verb(word) && document::is_support_verb(clauses_.lemma(word));
    const std::uint32_t carried = light ? listed_dependent(word, predicate, frame) : kNone;
    if (carried != kNone) return Embedding{carried, frame, signature(carried, frame)};  // "efforts are made to end it"
    const bool own_noun = frame == "inf" && clauses_.lemma(word) == "have" && trees_.head(predicate) != word;  // "had time to eat" makes nobody eat
    if (const Signature* found = own_noun ? nullptr : signature(word, frame)) return Embedding{word, frame, found};
    if (!clauses_.is_verb(word)) continue;
    const std::uint32_t noun = listed_dependent(word, predicate, frame);
    if (noun != kNone) return Embedding{noun, frame, signature(noun, frame)};
    if (trees_.universal_relation(word) != "xcomp" && trees_.universal_relation(word) != "conj") break;
  }
  return std::nullopt;
}

/// Whether a coordinated predicate shares what embeds the first: "denied shelling the town and burning it", but not "urged him to go and left".
bool EmbeddingFinder::shares_embedding(std::uint32_t predicate) const {
  const std::uint32_t first = trees_.head(predicate);
  if (trees_.universal_relation(predicate) != "conj" || clauses_.is_verb(first) != clauses_.is_verb(predicate)) return false;
  if (!clauses_.is_verb(predicate)) return frame_of(predicate).empty();
  return is_finite(first) == is_finite(predicate) && trees_.child(predicate, "mark") == kNone;
}

/// "An allegation he beat his neighbour": a clause of content without "that". Unlike a relative clause it lacks nothing: it has a subject,
/// and an object unless it is in the passive or says what something is.
bool EmbeddingFinder::is_bare_content(std::uint32_t clause) const {
  const std::uint32_t noun = trees_.head(clause);
  if (trees_.relation(clause) != "acl:relcl" || !is_finite(clause) || trees_.child(clause, "nsubj") == kNone || clause < noun) return false;
  for (std::uint32_t word = noun + 1; word < clause; ++word) {
    if (trees_.tag(word).xpos.substr(0, 1) == "W") return false;
  }
  return clauses_.is_passive(clause) || trees_.child(clause, "obj") != kNone || trees_.child(clause, "cop") != kNone;
}

/// "Rumours that …": a clause of content, which parsers take for a relative one.
bool EmbeddingFinder::is_content(std::uint32_t clause) const {
  const std::uint32_t mark = trees_.child(clause, "mark"), noun = trees_.head(clause);
  const bool bare = mark == kNone && is_bare_content(clause);
  return (bare || (mark != kNone && clauses_.lemma(mark) == "that")) && !clauses_.is_verb(noun) && signature(noun, "that") != nullptr;
}

/// "Rumours that she had died [spread]": the main verb, which parsers hang on the clause of content where it looks like a participle.
bool EmbeddingFinder::is_torn_off(std::uint32_t verb) const {
  if (trees_.is_root(verb) || trees_.universal_relation(verb) != "xcomp" || trees_.tag(verb).xpos != "VBN") return false;
  const std::uint32_t clause = trees_.head(verb);
  return !trees_.is_root(clause) && trees_.universal_relation(clause) == "acl" && is_content(clause) && trees_.is_root(trees_.head(clause));
}

std::optional<Embedding> EmbeddingFinder::find(std::uint32_t predicate) const {
  const bool relative = !trees_.is_root(predicate) && trees_.relation(predicate) == "acl:relcl" && !is_content(predicate) && !is_mandated(clauses_, predicate);
  if (trees_.is_root(predicate) || relative || is_torn_off(predicate)) return std::nullopt;
  if (shares_embedding(predicate)) return find(trees_.head(predicate));
  const std::string frame = frame_of(predicate);
  if (frame.empty()) return std::nullopt;
  if (trees_.universal_relation(predicate) == "conj") predicate = trees_.head(predicate);  // "accused of shelling and of burning"
  if (trees_.is_root(predicate)) return std::nullopt;
  std::uint32_t above = trees_.head(predicate);
  while (frame == "that" && clauses_.is_nominal(above) && signature(above, frame) == nullptr &&
         !trees_.is_root(above) && clauses_.is_nominal(trees_.head(above))) {
    above = trees_.head(above);  // "allegations by [prosecutors that …]"
  }
  if (frame == "that" || frame == "whether" || frame == "ing" || frame == "noun") return Embedding{above, frame, signature(above, frame)};
  const bool is_purpose = frame == "inf" && trees_.universal_relation(predicate) == "advcl" && predicate < above;  // "to save fuel, they …"
  if (is_purpose) return Embedding{above, frame, nullptr};
  if (const auto found = embedding_behind_preposition(predicate, frame)) return found;
  return frame == "inf" ? std::optional<Embedding>({above, frame, nullptr}) : std::nullopt;
}

}  // namespace nutgraf::propositions
