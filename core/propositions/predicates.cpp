#include "propositions/predicates.h"

#include <string_view>

#include "document/event_words.h"

namespace nutgraf::propositions {
namespace {

using document::Clauses;
using document::is_event_noun;
using document::is_occurrence_verb;
using document::is_support_verb;

bool holds_news(BlockKind kind) {
  return kind == BlockKind::Headline || kind == BlockKind::Paragraph || kind == BlockKind::List || kind == BlockKind::Caption;
}

/// "Takes place": what does so is an event, whatever its noun.
bool takes_its_place(const Clauses& clauses, std::uint32_t verb) {
  const std::uint32_t object = clauses.trees().child(verb, "obj");
  return object != Clauses::kNone && clauses.lemma(verb) == "take" && clauses.lemma(object) == "place";
}

/// Whether a verb says of its subject only that it occurs.
bool is_occurrence(const Clauses& clauses, std::uint32_t verb) {
  if (takes_its_place(clauses, verb)) return true;
  return is_occurrence_verb(clauses.lemma(verb)) && clauses.trees().child(verb, "obj") == Clauses::kNone;
}

/// The verb that carries a noun as its object, as the subject of its passive, or as what occurs.
std::uint32_t support_of(const Clauses& clauses, std::uint32_t noun) {
  const document::Trees& trees = clauses.trees();
  if (trees.is_root(noun)) return Clauses::kNone;
  const std::string_view relation = trees.relation(noun);
  if (relation == "conj") return support_of(clauses, trees.head(noun));
  const std::uint32_t verb = trees.head(noun);
  if (!clauses.is_verb(verb)) return Clauses::kNone;
  if (relation == "nsubj") return is_occurrence(clauses, verb) ? verb : Clauses::kNone;
  const bool carried = (relation == "obj" || relation == "nsubj:pass") && is_support_verb(clauses.lemma(verb));
  return carried ? verb : Clauses::kNone;
}

bool is_predicate_noun(const Clauses& clauses, std::uint32_t token) {
  const std::string_view upos = clauses.trees().tag(token).upos;
  const std::string_view relation = clauses.trees().universal_relation(token);
  const bool named = upos == "NOUN" || upos == "PROPN";
  const bool takes_place = relation == "nsubj" && named && takes_its_place(clauses, clauses.trees().head(token));
  if (!takes_place && (upos != "NOUN" || !is_event_noun(clauses.lemma(token)))) return false;
  return relation != "compound" && relation != "amod" && relation != "flat" && relation != "fixed";
}

bool carries_noun(const Clauses& clauses, std::uint32_t verb) {
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    if (is_predicate_noun(clauses, child) && support_of(clauses, child) == verb) return true;
  }
  return false;
}

bool is_predicate_verb(const Clauses& clauses, std::uint32_t token) {
  if (!clauses.is_verb(token)) return false;
  const std::string_view relation = clauses.trees().universal_relation(token);
  if (relation == "amod" || relation == "case" || relation == "aux" || relation == "compound" || relation == "mark") return false;
  // An open complement has no tense: where tag and tree disagree, one of them is wrong ("attend the Oslo talks").
  const bool finite = clauses.trees().tag(token).xpos == "VBZ" || clauses.trees().tag(token).xpos == "VBD";
  if (relation == "xcomp" && finite) return false;
  const std::uint32_t subject = clauses.trees().child(token, "nsubj");
  const bool of_pronoun = subject != Clauses::kNone && clauses.trees().tag(subject).upos == "PRON";
  const bool happens = clauses.lemma(token) == "happen" || clauses.lemma(token) == "occur";
  if (takes_its_place(clauses, token) || (of_pronoun && happens)) return false;  // "it happened" names nothing
  return !carries_noun(clauses, token);
}

}  // namespace

std::vector<PredicateWord> find_predicates(const Clauses& clauses) {
  std::vector<PredicateWord> predicates;
  if (clauses.empty()) return predicates;
  const Document& document = clauses.document();
  for (const Sentence& sentence : document.sentences) {
    if (!holds_news(document.blocks[sentence.block.index].kind)) continue;
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
      if (is_predicate_verb(clauses, token)) predicates.push_back({token, Clauses::kNone});
      if (is_predicate_noun(clauses, token)) predicates.push_back({token, support_of(clauses, token)});
    }
  }
  return predicates;
}

}  // namespace nutgraf::propositions
