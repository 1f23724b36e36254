#include "propositions/clarity.h"

#include "document/event_words.h"

namespace nutgraf::propositions {

bool Clarity::is_clear(std::string_view role, std::uint32_t noun, std::uint32_t predicate) const {
  if ((role != "agent" && role != "patient") || !network_.knows(predicate) || !clauses_.is_verb(predicate)) return true;
  const std::string_view label = network_.of(predicate, noun);
  const bool light = clauses_.trees().head(noun) == predicate && document::is_support_verb(clauses_.lemma(predicate));
  if (role == "agent") return is_core(label) || light || is_clear_agent(noun, predicate);
  return (is_core(label) && label != "ARG0") || light || is_clear_patient(noun, predicate);
}

/// "Faulted the clinic for closing": whether a verb of the lexicon makes a noun the subject of its complement.
bool Clarity::is_controlled(std::uint32_t noun, std::uint32_t verb) const {
  const auto embedding = embeddings_.find(verb);
  const bool listed = embedding && embedding->signature != nullptr && clauses_.is_verb(embedding->word);
  return listed && embeddings_.controller(verb, *embedding) == noun && !leads_out_of_content(verb, noun);
}

/// A noun that hangs on the verb as its subject, or is it by control. Else the understood subject is somebody who can act, and shares the
/// verb with the subject of another ("sat down and ate") or goes with a verb without a tense.
bool Clarity::is_clear_agent(std::uint32_t noun, std::uint32_t verb) const {
  if (clauses_.trees().head(noun) == verb || is_controlled(noun, verb)) return true;
  const bool shared = clauses_.trees().relation(verb) == "conj";
  return subjects_.is_somebody(noun) && (shared || !embeddings_.is_finite(verb)) && !leads_out_of_content(verb, noun);
}

/// The subject of a passive, also of one that shares it with the passive before it ("was hurt and taken away"), and the noun of a bare relative clause ("the drone [that] it shot down") undergo the verb, whatever the network
/// says. But "a source [described] a flat" is no passive: behind its noun a past tense looks like a participle.
bool Clarity::is_clear_patient(std::uint32_t noun, std::uint32_t verb) const {
  const document::Trees& trees = clauses_.trees();
  if (trees.head(noun) == verb) return trees.relation(noun) == "nsubj:pass";
  const bool shared = trees.relation(verb) == "conj" && trees.head(noun) == trees.head(verb) && network_.of(verb, noun) != "ARG2";  // but "given a job"
  if (clauses_.is_passive(verb) && (shared || is_controlled(noun, verb))) return true;
  const bool bare = trees.relation(verb) == "acl:relcl" && trees.head(verb) == noun && trees.child(verb, "mark") != document::Clauses::kNone;
  return bare && trees.child(verb, "xcomp") == document::Clauses::kNone;
}

/// Whether the way from a verb up to the clause that holds a noun leads out of a clause that is a complement: "I think what matters is to
/// understand".
bool Clarity::leads_out_of_content(std::uint32_t verb, std::uint32_t noun) const {
  const document::Trees& trees = clauses_.trees();
  for (; !trees.is_root(verb) && !trees.range(verb).contains(noun); verb = trees.head(verb)) {
    if (trees.universal_relation(verb) == "ccomp") return true;
  }
  return false;
}

}  // namespace nutgraf::propositions
