#include "events/triggers.h"

#include <string_view>

#include "events/event_words.h"

namespace nutgraf::events {
namespace {

using document::Clauses;

bool holds_news(BlockKind kind) {
  return kind == BlockKind::Headline || kind == BlockKind::Paragraph || kind == BlockKind::List || kind == BlockKind::Caption;
}

/// The verb that carries a noun as its object, or as the subject of its passive.
std::uint32_t support_of(const Clauses& clauses, std::uint32_t noun) {
  const document::Trees& trees = clauses.trees();
  if (trees.is_root(noun)) return Clauses::kNone;
  const std::string_view relation = trees.relation(noun);
  if (relation != "obj" && relation != "nsubj:pass") return relation == "conj" ? support_of(clauses, trees.head(noun)) : Clauses::kNone;
  const std::uint32_t verb = trees.head(noun);
  return clauses.is_verb(verb) && is_support_verb(clauses.lemma(verb)) ? verb : Clauses::kNone;
}

bool is_trigger_noun(const Clauses& clauses, std::uint32_t token) {
  if (clauses.trees().tag(token).upos != "NOUN" || !is_event_noun(clauses.lemma(token))) return false;
  const std::string_view relation = clauses.trees().universal_relation(token);
  return relation != "compound" && relation != "amod" && relation != "flat" && relation != "fixed";
}

bool carries_noun(const Clauses& clauses, std::uint32_t verb) {
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    if (is_trigger_noun(clauses, child) && support_of(clauses, child) == verb) return true;
  }
  return false;
}

bool is_trigger_verb(const Clauses& clauses, std::uint32_t token) {
  if (!clauses.is_verb(token) || is_eventless_verb(clauses.lemma(token))) return false;
  const std::string_view relation = clauses.trees().universal_relation(token);
  if (relation == "amod" || relation == "case" || relation == "aux" || relation == "compound" || relation == "mark") return false;
  return !carries_noun(clauses, token);
}

}  // namespace

std::vector<Trigger> find_triggers(const Clauses& clauses) {
  std::vector<Trigger> triggers;
  if (clauses.empty()) return triggers;
  const Document& document = clauses.document();
  for (const Sentence& sentence : document.sentences) {
    if (!holds_news(document.blocks[sentence.block.index].kind)) continue;
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
      if (is_trigger_verb(clauses, token)) triggers.push_back({token, Clauses::kNone});
      if (is_trigger_noun(clauses, token)) triggers.push_back({token, support_of(clauses, token)});
    }
  }
  return triggers;
}

}  // namespace nutgraf::events
