#include "propositions/subjects.h"

#include <algorithm>
#include <string_view>

#include "base/word_set.h"
#include "document/event_words.h"
#include "document/nouns.h"
#include "document/text.h"
#include "propositions/roles.h"

namespace nutgraf::propositions {

constexpr std::uint32_t kNone = document::Clauses::kNone;

SubjectFinder::SubjectFinder(const document::Clauses& clauses, const EmbeddingFinder& embeddings)
    : clauses_(clauses), embeddings_(embeddings), is_actor_(clauses.document().tokens.size()) {
  for (const Mention& name : clauses.document().names) {
    if (name.type != EntityType::Person && name.type != EntityType::Gpe && name.type != EntityType::Organization) continue;
    const IdRange<Token> words = document::tokens_in(clauses.document(), name.span);
    for (std::uint32_t token = words.begin; token < words.end; ++token) is_actor_[token] = true;
  }
}

std::uint32_t SubjectFinder::find(std::uint32_t verb) const {
  return is_result(verb) || may_be_of_object(verb) || is_purpose_of_thing(verb) ? kNone : embeddings_.subject(verb);
}

bool SubjectFinder::acts(std::uint32_t verb, std::uint32_t subject) const {
  const bool somebody_acts = is_somebody(subject) && !befalls_subject(clauses_.lemma(verb));
  return somebody_acts || pursues_something(verb) || is_told_to_act(verb);
}

bool SubjectFinder::is_somebody(std::uint32_t noun) const {
  const auto type = document::type_of_noun(clauses_.lemma(noun));
  constexpr auto kPeople = base::word_set({"I", "i", "you", "he", "she", "we", "who"});
  const bool can_act = type == EntityType::Person || type == EntityType::Organization || type == EntityType::Gpe;
  return is_actor_[noun] || kPeople.contains(clauses_.lemma(noun)) || can_act;
}

/// Whether a participle says to what the whole clause above it led: "Ruiz resigned, prompting protests".
bool SubjectFinder::is_result(std::uint32_t verb) const {
  return document::is_causing_verb(clauses_.lemma(verb)) && clauses_.trees().universal_relation(verb) == "advcl" &&
         clauses_.trees().child(verb, "nsubj") == kNone;
}

/// Whether an infinitive says what the subject is after: "moved to ease the tension".
bool SubjectFinder::pursues_something(std::uint32_t verb) const {
  const std::uint32_t aim = clauses_.trees().child(verb, "xcomp");
  return aim != kNone && clauses_.trees().tag(aim).xpos == "VB";
}

/// Who is asked, ordered or accused to do something is thought to act, whatever the verb: "ordered the brigade to withdraw".
bool SubjectFinder::is_told_to_act(std::uint32_t verb) const {
  const auto embedding = embeddings_.find(verb);
  if (!embedding || embedding->signature == nullptr || !clauses_.is_verb(embedding->word)) return false;
  const bool directed = embedding->frame == "inf" && embedding->signature->affirmed == Modality::Wished;
  return directed && embedding->signature->controller == Controller::Object;
}

/// Whether a gerund stands behind an object and a preposition, and no table says whether subject or object does it: "booked the clerk for …".
bool SubjectFinder::may_be_of_object(std::uint32_t verb) const {
  constexpr auto kPrepositions = base::word_set({"for", "of", "from", "into", "against"});
  const document::Trees& trees = clauses_.trees();
  const std::uint32_t mark = trees.child(verb, "mark");
  if (trees.is_root(verb) || trees.tag(verb).xpos != "VBG" || mark == kNone || !kPrepositions.contains(clauses_.lemma(mark))) return false;
  const auto embedding = embeddings_.find(verb);
  if ((embedding && embedding->signature != nullptr) || !clauses_.is_verb(trees.head(verb))) return false;
  const bool set_off = mark > 0 && clauses_.lemma(mark - 1) == ",";
  if (set_off && trees.relation(trees.head(verb)) == "acl:relcl") return true;  // "the town, where ten died, for not …": of the main clause
  const auto& children = trees.children(trees.head(verb));
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    const bool affected = trees.relation(child) == "obj" || role_of_preposition(clauses_.preposition(child)) == "target";
    return child > trees.head(verb) && child < verb && affected && clauses_.is_nominal(child);
  });
}

/// "The tents were put up to house them": a thing that suffers the verb has no purpose of its own.
bool SubjectFinder::is_purpose_of_thing(std::uint32_t verb) const {
  const document::Trees& trees = clauses_.trees();
  if (trees.is_root(verb) || trees.universal_relation(verb) != "advcl" || trees.tag(verb).xpos != "VB") return false;
  const std::uint32_t above = trees.head(verb), thing = clauses_.is_verb(above) && clauses_.is_passive(above) ? clauses_.subject(above) : kNone;
  const auto embedding = embeddings_.find(verb);
  return thing != kNone && !is_somebody(thing) && (!embedding || embedding->signature == nullptr);
}

}  // namespace nutgraf::propositions
