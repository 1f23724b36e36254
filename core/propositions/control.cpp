// Who does what another word embeds: subject and object control, raising, and the owners of nouns.
#include "propositions/embedding.h"

#include <algorithm>
#include <string_view>

#include "base/word_set.h"

namespace nutgraf::propositions {
namespace {

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr int kHighestClimb = 5;  ///< words between a noun and the verb of its clause

/// Nouns for what somebody is held for: "arrested on suspicion of", "went on trial for". Whoever suffers the verb is meant.
constexpr auto kLegalNouns = base::word_set({"suspicion", "charge", "allegation", "accusation", "count", "warrant"});

}  // namespace

/// The object of a verb that stands before a place.
std::uint32_t EmbeddingFinder::object_before(std::uint32_t verb, std::uint32_t end) const {
  const std::uint32_t object = clauses_.object(verb);
  const bool relative = object != trees_.child(verb, "obj");  // "the man [whom] they saw climbing"
  if (object != kNone && object < end && (object > verb || relative)) return object;
  const std::uint32_t recipient = trees_.child(verb, "iobj");
  return recipient < end && recipient > verb ? recipient : kNone;
}

/// Whom one calls on, appeals to or waits for to do something.
std::uint32_t EmbeddingFinder::addressee(std::uint32_t verb, std::uint32_t end) const {
  constexpr auto kAddressing = base::word_set({"on", "to", "for", "upon", "with"});
  for (const std::uint32_t child : trees_.children(verb)) {
    const bool oblique = child > verb && child < end && trees_.universal_relation(child) == "obl";
    if (oblique && kAddressing.contains(clauses_.preposition(child))) return child;
  }
  return kNone;
}

/// "Arrested them on suspicion of …": the one who suffers the verb; "they face charges of …", "their plan to …": subject and owner.
std::uint32_t EmbeddingFinder::controller_by_noun(std::uint32_t noun, std::uint32_t predicate) const {
  for (const std::uint32_t child : trees_.children(noun)) {
    if (trees_.relation(child) == "nmod:poss") return child;
  }
  std::uint32_t verb = noun;
  for (int climb = 0; climb < kHighestClimb && !trees_.is_root(verb) && !clauses_.is_verb(verb); ++climb) verb = trees_.head(verb);
  if (!clauses_.is_verb(verb)) return kNone;
  const std::uint32_t object = object_before(verb, std::min(noun, predicate));
  if (is_legal_noun(noun) && !clauses_.is_passive(verb) && object != kNone && object != noun) return object;
  const std::uint32_t doer = subject(verb);
  return doer == noun ? kNone : doer;
}

/// Whom a judgement calls guilty: "found [Ruiz] guilty of …", also where the parser takes the two for one noun.
std::uint32_t EmbeddingFinder::described_by(std::uint32_t word) const {
  if (trees_.is_root(word) || trees_.child(word, "det") != kNone || !clauses_.is_verb(trees_.head(word))) return kNone;
  const std::string_view relation = trees_.universal_relation(word);
  const std::uint32_t verb = trees_.head(word);
  if ((relation != "xcomp" && relation != "obj") || clauses_.is_passive(verb)) return kNone;
  const std::uint32_t object = object_before(verb, word), within = trees_.child(word, "compound");
  return object != kNone ? object : within != kNone && trees_.tag(within).upos == "PROPN" ? within : kNone;
}

bool EmbeddingFinder::is_legal_noun(std::uint32_t noun) const { return kLegalNouns.contains(clauses_.lemma(noun)); }

/// The noun right before the preposition of a gerund: whom a misread sentence accuses, "suspect [Ruiz] of smuggling cigarettes".
std::uint32_t EmbeddingFinder::noun_before(std::uint32_t predicate, std::uint32_t verb) const {
  std::uint32_t noun = predicate < 2 ? kNone : predicate - 2;
  if (noun == kNone || noun <= verb || !clauses_.is_nominal(noun)) return kNone;
  while (!trees_.is_root(noun) && trees_.head(noun) > verb && trees_.head(noun) < predicate && clauses_.is_nominal(trees_.head(noun))) {
    noun = trees_.head(noun);
  }
  return noun;
}

/// "Acting through a lawyer, [Holm, 34], pleaded guilty": the subject of the main verb, which parsers take for a name of the last noun of
/// the participle before it.
std::uint32_t EmbeddingFinder::subject_in_participle(std::uint32_t verb) const {
  const std::uint32_t participle = trees_.child(verb, "advcl");
  if (!trees_.is_root(verb) || !is_finite(verb) || participle == kNone || participle > verb || trees_.tag(participle).xpos != "VBG") return kNone;
  for (std::uint32_t word = participle + 1; word < verb; ++word) {
    const bool name = trees_.relation(word) == "appos" && trees_.tag(word).upos == "PROPN" && trees_.tag(word).xpos != "CD";
    const std::uint32_t begin = trees_.range(word).begin;
    const bool set_off = trees_.tag(begin).upos == "PUNCT" || trees_.tag(begin - 1).upos == "PUNCT";
    if (name && set_off && trees_.range(participle).contains(word)) return word;
  }
  return kNone;
}

std::uint32_t EmbeddingFinder::subject(std::uint32_t verb) const {
  const std::uint32_t own = trees_.child(verb, "nsubj");
  if (own != kNone && trees_.relation(own) == "nsubj:outer") return kNone;  // "the aim is to curb fires": of the copula, not of the deed
  if (own != kNone) return clauses_.subject(verb);
  if (is_torn_off(verb)) return trees_.head(trees_.head(verb));
  const std::uint32_t eaten = subject_in_participle(verb);
  if (eaten != kNone) return eaten;
  const auto embedding = find(verb);
  if (embedding && embedding->word != verb) {
    const std::uint32_t doer = controller(verb, *embedding);
    if (doer != kNone) return doer;
  }
  const bool open = !trees_.is_root(verb) && trees_.universal_relation(verb) == "xcomp" && clauses_.is_verb(trees_.head(verb));
  return open && object_before(trees_.head(verb), verb) == kNone ? subject(trees_.head(verb)) : clauses_.subject(verb);
}

std::uint32_t EmbeddingFinder::controller(std::uint32_t predicate, const Embedding& embedding) const {
  if (embedding.frame == "that" || embedding.frame == "whether" || embedding.frame == "noun") return kNone;
  const std::uint32_t word = embedding.word;
  if (embedding.signature == nullptr) return kNone;
  if (!clauses_.is_verb(word)) {
    const std::uint32_t described = described_by(word);
    if (described != kNone) return described;
    if (trees_.child(word, "cop") != kNone || trees_.tag(word).upos == "ADJ") {
      return subject(trees_.child(word, "nsubj") != kNone || trees_.is_root(word) ? word : trees_.head(word));
    }
    return controller_by_noun(word, predicate);
  }
  if (clauses_.is_passive(word) || embedding.signature->controller == Controller::Subject) return subject(word);
  const std::uint32_t object = object_before(word, predicate);
  if (object != kNone) return clauses_.is_ability(object) ? subject(word) : object;
  if (embedding.frame != "inf") return noun_before(predicate, word);
  const std::uint32_t addressed = addressee(word, predicate);
  return addressed != kNone ? addressed : subject(word);
}

}  // namespace nutgraf::propositions
