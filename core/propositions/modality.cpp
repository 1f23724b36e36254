#include "propositions/modality.h"

#include <algorithm>
#include <string_view>

#include "base/word_set.h"
#include "document/event_words.h"
#include "document/general.h"
#include "propositions/marks.h"
#include "propositions/negation.h"
#include "propositions/subjunctive.h"

namespace nutgraf::propositions {
namespace {

using document::Clauses;

constexpr std::uint32_t kNone = Clauses::kNone;
constexpr int kHighestEmbedding = 5;  ///< words above a predicate that are asked what they say of it

/// Two modalities, the one within the other, as one.
Modality combined(Modality inner, Modality outer) {
  if (outer == Modality::Fact || outer == Modality::Ongoing) return inner;
  if (inner == Modality::Fact || inner == Modality::Ongoing) return outer;
  if (inner == Modality::Denied) return outer == Modality::Denied || outer == Modality::Wished ? Modality::Possible : Modality::Denied;
  return outer;
}

/// Without a listed word above, an infinitive is an aim: "moved to ease the strain". A perfect one is not: "is said to have left".
Modality default_of(const Clauses& clauses, std::uint32_t predicate, const Embedding& embedding) {
  if (embedding.frame == "whether") return Modality::Open;
  if (embedding.frame != "inf") return Modality::Fact;
  return is_perfect(clauses, predicate) ? Modality::Fact : Modality::Wished;
}

/// "Was able to turn": who was able to do something on an occasion has done it (L. Karttunen 1971); "would be able to" says less.
bool was_able(const Clauses& clauses, std::uint32_t word) {
  if (clauses.lemma(word) != "able") return false;
  const auto& children = clauses.trees().children(word);
  const bool past = std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return clauses.trees().universal_relation(child) == "cop" && clauses.trees().tag(child).xpos == "VBD";
  });
  return past && clauses.trees().child(word, "aux") == kNone;
}

/// Whether a noun names one deed that the reader knows: "accused of the murder".
bool is_definite(const Clauses& clauses, std::uint32_t noun) {
  const auto& children = clauses.trees().children(noun);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    const std::string_view lemma = clauses.lemma(child);
    return child < noun && (clauses.trees().relation(child) == "nmod:poss" ||
                            (clauses.trees().universal_relation(child) == "det" && (lemma == "the" || lemma == "this" || lemma == "that")));
  });
}

}  // namespace

Modality ModalityReader::told_by_marks(std::uint32_t predicate) const {
  const Marks marks = marks_of(clauses_, predicate);
  if (marks.conditional || (marks.would && marks.perfect)) return Modality::Conditional;
  if (is_negated(clauses_, predicate)) return Modality::Denied;
  if (marks.wished || is_optative(clauses_, predicate)) return Modality::Wished;
  if (marks.could || marks.doubted) return Modality::Possible;
  if (marks.likely) return Modality::Probable;
  if (marks.would && is_asserted_main(clauses_, predicate)) return is_looked_back_on(clauses_, predicate) ? Modality::Fact : Modality::Conditional;
  if (marks.future || marks.would || marks.planned) return Modality::Planned;
  if (marks.past_be && marks.perfect && has_to(clauses_, predicate)) return Modality::Possible;  // "was to have played"
  if ((marks.progressive || marks.past_be) && has_to(clauses_, predicate)) return Modality::Planned;
  return marks.progressive && (marks.under_way || clauses_.trees().tag(predicate).xpos == "VBG") ? Modality::Ongoing : Modality::Fact;
}

/// Whether a predicate heads a question; what a quotation behind it asks is another: "sent a message reading 'Are you there?'".
bool ModalityReader::is_asked(std::uint32_t predicate) const {
  const std::uint32_t end = clauses_.trees().range(predicate).end;
  for (std::uint32_t token = end - std::min<std::uint32_t>(end, 2); token < end; ++token) {
    if (clauses_.lemma(token) == "?") return !opens_quotation(clauses_, predicate, token);
  }
  return false;
}

Modality ModalityReader::own(std::uint32_t predicate) const {
  const Modality told = told_by_marks(predicate);
  if (told != Modality::Fact) return told;
  const document::Trees& trees = clauses_.trees();
  if (trees.is_root(predicate) && is_asked(predicate)) return Modality::Open;
  const Hedge hedge = shared_hedge(clauses_, predicate);
  if (hedge != Hedge::None) return hedge == Hedge::Doubt ? Modality::Possible : Modality::Probable;
  const bool base_form = trees.tag(predicate).xpos == "VB" && trees.child(predicate, "aux") == kNone && trees.child(predicate, "nsubj") == kNone;
  const bool bare = clauses_.is_verb(predicate) && trees.child(predicate, "mark") == kNone && (base_form || !embeddings_.is_finite(predicate));
  if (bare && trees.universal_relation(predicate) == "conj") return told_by_marks(trees.head(predicate));  // "will meet them and sign"
  if (trees.is_root(predicate) && clauses_.is_verb(predicate) && has_to(clauses_, predicate)) return Modality::Planned;  // "Library to close"
  const bool imperative = trees.is_root(predicate) && trees.tag(predicate).xpos == "VB" && trees.child(predicate, "nsubj") == kNone &&
                          trees.child(predicate, "aux") == kNone && trees.child(predicate, "mark") == kNone;
  if (imperative && clauses_.is_verb(predicate)) return Modality::Wished;  // "let's leave"
  if (trees.universal_relation(predicate) == "conj" && trees.child(predicate, "nsubj") != kNone && has_to(clauses_, predicate))
    return Modality::Planned;  // "shops were to close, and schools to open"
  if (follows(clauses_, predicate, "rather", "than") || follows(clauses_, predicate, "far", "from") ||
      follows(clauses_, predicate, "all", "but"))
    return Modality::Denied;
  const std::uint32_t mark = trees.child(predicate, "mark");
  if (mark == kNone) return Modality::Fact;
  constexpr auto kInstead = base::word_set({"instead", "rather", "without"});
  if (kInstead.contains(clauses_.lemma(mark))) return Modality::Denied;
  return clauses_.lemma(mark) == "until" && !embeddings_.is_finite(predicate) ? Modality::Open : Modality::Fact;
}

/// An adjunct without a tense lies ahead with its clause: "will fly to Oslo, meeting the king". What was before or after something doubtful
/// is not doubted with it: "before holding the post, he reportedly led a bank".
Modality ModalityReader::as_adjunct(std::uint32_t predicate, Modality inner) const {
  const document::Trees& trees = clauses_.trees();
  const bool adjunct = clauses_.is_verb(predicate) && trees.universal_relation(predicate) == "advcl" && !embeddings_.is_finite(predicate);
  if (!adjunct || inner != Modality::Fact) return inner;
  const Modality above = told_by_marks(trees.head(predicate));
  const bool marked = trees.child(predicate, "mark") != kNone || trees.child(predicate, "case") != kNone;
  if (marked && (above == Modality::Possible || above == Modality::Probable)) return inner;
  return above == Modality::Denied || above == Modality::Ongoing ? inner : above;
}

Modality ModalityReader::embedded(std::uint32_t predicate, Modality inner) const {
  const auto first = embeddings_.find(predicate);
  if (document::is_singled_out(clauses_, predicate)) return combined(inner, told_by_marks(clauses_.trees().head(predicate)));
  if (is_feared(clauses_, predicate)) return inner == Modality::Conditional ? inner : Modality::Possible;
  if (is_looked_forward_to(clauses_, predicate)) return inner == Modality::Denied ? inner : Modality::Wished;
  if (!first) return as_adjunct(predicate, inner);
  Modality modality = inner;
  bool told = false;  // as a fact by somebody, who may only wish or plan to tell it: "we would like to state that …"
  const auto add = [&](Modality outer) {
    if (!told || (outer != Modality::Wished && outer != Modality::Planned)) modality = combined(modality, outer);
  };
  for (int step = 0; step < kHighestEmbedding; ++step) {
    const auto embedding = embeddings_.find(predicate);
    if (!embedding) break;
    const Signature* said_of_noun = embedding->frame == "noun" ? embedding->signature : nullptr;
    const bool is_known = said_of_noun != nullptr && (said_of_noun->affirmed == Modality::Fact || clauses_.lemma(embedding->word) == "call");
    if (said_of_noun != nullptr && is_kept_from(embedding->word)) break;  // "prevented the blaze from spreading"
    if (is_known && is_definite(clauses_, predicate)) break;  // "denied causing the crash", "called the deaths a loss"
    const bool presupposed = !clauses_.is_verb(predicate) && embedding->frame != "noun" && is_definite(clauses_, predicate) && judges(*embedding);
    if (presupposed) break;
    const std::uint32_t above = embedding->word;
    if (embedding->frame == "that" && is_mandated(clauses_, predicate)) {
      add(Modality::Wished);
      break;
    }
    if (embedding->signature == nullptr) {
      add(default_of(clauses_, predicate, *embedding));
      if (embedding->frame == "that" || embedding->frame == "whether" || embedding->frame == "noun") break;
      add(own(above));
    } else {
      const bool negated = is_negated(clauses_, above) || is_scarce(clauses_, above);
      Modality said = negated ? embedding->signature->negated : embedding->signature->affirmed;
      if (said == Modality::Planned && is_overtaken(clauses_, above)) said = Modality::Possible;
      if (said == Modality::Planned && is_perfect(clauses_, predicate)) said = Modality::Probable;  // "is expected to have won"
      if (said == Modality::Possible && was_able(clauses_, above)) said = Modality::Fact;
      if (is_said_falsely(above)) said = Modality::Denied;
      if (is_general_means(clauses_, above)) said = Modality::Wished;
      add(said);
      const Modality of_above = own(above);
      const bool told_here = embedding->frame == "that" && !brings_about(above);
      if (said == Modality::Fact && !negated && of_above != Modality::Denied && !told_here) add(of_above);
      told |= said == Modality::Fact && told_here;
    }
    predicate = above;
  }
  // "Voted to fine her for speeding": what is only to be done for it does not decide over the deed.
  const bool reason = first->frame == "for" && inner == Modality::Fact && modality != Modality::Fact;
  return reason ? Modality::Possible : modality;
}

/// "Asked the guards to ensure that he leaves": whether a that-clause is what a verb brings about and not what it tells, so that it is as
/// certain as the verb.
bool ModalityReader::brings_about(std::uint32_t verb) const { return clauses_.lemma(verb) == "ensure" || clauses_.lemma(verb) == "guarantee"; }

/// Whether what follows a verb says from what its object is kept.
bool ModalityReader::is_kept_from(std::uint32_t verb) const {
  const auto& children = clauses_.trees().children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    const std::uint32_t mark = clauses_.is_verb(child) && child > verb ? clauses_.trees().child(child, "mark") : kNone;
    return mark != kNone && clauses_.lemma(mark) == "from";
  });
}

/// "Wrongly reported", "falsely claimed".
bool ModalityReader::is_said_falsely(std::uint32_t word) const {
  constexpr auto kFalsely = base::word_set({"wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "untruthfully", "wrongfully"});
  const auto& children = clauses_.trees().children(word);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return clauses_.trees().universal_relation(child) == "advmod" && kFalsely.contains(clauses_.lemma(child));
  });
}

/// Whether a word says of a deed who did it, and not that it be done: "accused of", "on trial for", unlike "called for", "rumours of".
bool ModalityReader::judges(const Embedding& embedding) const {
  if (embedding.signature == nullptr) return true;
  const Modality said = embedding.signature->affirmed;
  if (said == Modality::Wished || said == Modality::Planned) return false;
  if (clauses_.is_verb(embedding.word)) return embedding.signature->controller == Controller::Object;
  return clauses_.trees().tag(embedding.word).upos == "ADJ" || embeddings_.is_legal_noun(embedding.word) || document::is_event_noun(clauses_.lemma(embedding.word));
}

/// "The match, cancelled on Monday", "a vote planned for May", "the foiled attack".
Modality ModalityReader::told_by_participle(std::uint32_t noun) const {
  for (const std::uint32_t child : clauses_.trees().children(noun)) {
    const std::string_view relation = clauses_.trees().relation(child);
    if ((relation != "acl" && relation != "amod") || clauses_.trees().tag(child).xpos != "VBN") continue;
    if (const Signature* said = embeddings_.signature(child, "noun")) return said->affirmed;
  }
  return Modality::Fact;
}

/// "Would kick off a tour", "will attend a rally": what is only to be begun or joined lies ahead, unless it is known; what something may bring
/// about may be ("could result in the deaths of many").
Modality ModalityReader::held_by_verb(std::uint32_t noun) const {
  constexpr auto kJoining = base::word_set({"attend", "headline", "join", "kick", "promote"});
  constexpr auto kBringing = base::word_set({"cause", "prompt", "provoke", "result", "spark", "trigger"});
  const std::uint32_t verb = clauses_.trees().is_root(noun) ? kNone : clauses_.trees().head(noun);
  const std::string_view relation = verb == kNone ? std::string_view() : clauses_.trees().relation(noun);
  if ((relation == "obj" || relation == "obl") && clauses_.is_verb(verb) && kBringing.contains(clauses_.lemma(verb))) return embedded(verb, own(verb));
  if (relation != "obj" || is_definite(clauses_, noun)) return Modality::Fact;
  return kJoining.contains(clauses_.lemma(verb)) ? embedded(verb, own(verb)) : Modality::Fact;
}

/// "Held the match planned for Friday": what somebody has done is no longer planned.
bool ModalityReader::is_performed(std::uint32_t support) const {
  constexpr auto kPerforming = base::word_set({"carry", "conduct", "do", "give", "hold", "issue", "make", "play", "stage", "take"});
  return kPerforming.contains(clauses_.lemma(support)) && embeddings_.is_finite(support) && embedded(support, own(support)) == Modality::Fact;
}

Modality ModalityReader::read(const PredicateWord& predicate) const {
  if (clauses_.is_verb(predicate.token)) return embedded(predicate.token, own(predicate.token));
  Modality modality = told_by_marks(predicate.token);
  if (predicate.support == kNone || !is_performed(predicate.support)) modality = combined(modality, told_by_participle(predicate.token));
  if (predicate.support == kNone) return embedded(predicate.token, combined(modality, held_by_verb(predicate.token)));
  constexpr auto kArranging = base::word_set({"plan", "schedule", "arrange", "organise", "organize"});
  const Modality of_support = embedded(predicate.support, own(predicate.support));
  const bool open = of_support == Modality::Fact || of_support == Modality::Wished;
  const bool one_negation = modality == Modality::Denied && of_support == Modality::Denied && clauses_.trees().head(predicate.token) == predicate.support;
  if (one_negation) return Modality::Denied;  // "no rally took place": seen from the noun and from the verb
  return combined(modality, open && kArranging.contains(clauses_.lemma(predicate.support)) ? Modality::Planned : of_support);
}

EventStatus status_of(Modality modality) {
  switch (modality) {
    case Modality::Fact: return EventStatus::Happened;
    case Modality::Ongoing: return EventStatus::Ongoing;
    case Modality::Planned: return EventStatus::Planned;
    case Modality::Wished: return EventStatus::Wished;
    case Modality::Conditional: return EventStatus::Conditional;
    case Modality::Denied: return EventStatus::Denied;
    case Modality::Probable:
    case Modality::Possible:
    case Modality::Open: break;
  }
  return EventStatus::Possible;
}

Factuality factuality_of(Modality modality) {
  switch (modality) {
    case Modality::Fact:
    case Modality::Ongoing: return Factuality::Certain;
    case Modality::Probable: return Factuality::Probable;
    case Modality::Possible: return Factuality::Possible;
    case Modality::Denied: return Factuality::Denied;
    case Modality::Planned:
    case Modality::Wished: return Factuality::Future;
    case Modality::Open:
    case Modality::Conditional: break;
  }
  return Factuality::Open;
}

}  // namespace nutgraf::propositions
