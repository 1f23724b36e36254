#include "document/entity_index.h"

#include <algorithm>
#include <string_view>

#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::document {

EntityIndex::EntityIndex(const Document& document) : entity_of_(document.tokens.size()) {
  for (std::uint32_t entity = 0; entity < document.entities.size(); ++entity) {
    for (const Id<Mention> id : document.entities[entity].mentions) {
      const Mention& mention = document.mentions[id.index];
      const IdRange<Token> words = tokens_in(document, mention.kind == MentionKind::Name ? mention.span : mention.head);
      for (std::uint32_t token = words.begin; token < words.end; ++token) entity_of_[token] = {entity};
    }
  }
}

Id<Entity> EntityIndex::of_noun(const Trees& trees, std::uint32_t noun) const {
  if (at(noun)) return at(noun);
  for (const std::uint32_t child : trees.children(noun)) {
    const std::string_view relation = trees.universal_relation(child);
    if (relation == "flat" && at(child)) return at(child);
    // "the ruling for the plaintiff, [Ruiz]": no name of the ruling, whatever the parser hangs it on
    const bool renames = trees.tag(noun).upos != "NOUN" || type_of_noun(trees.tag(noun).lemma);
    // "The people on board, [Ruiz], his son and two others": no name of several
    const bool listed = trees.child(child, "conj") != Id<Token>::kNone || trees.range(child).begin > noun + 1;
    const bool several = trees.tag(noun).xpos == "NNS" && trees.tag(child).xpos == "NNP" && listed;
    if (relation == "appos" && at(child) && renames && !several) return at(child);
  }
  return {};
}

std::vector<Id<Entity>> entities_of_mentions(const Document& document) {
  std::vector<Id<Entity>> entities(document.mentions.size());
  for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
    for (const Id<Mention> mention : document.entities[i].mentions) entities[mention.index] = {i};
  }
  return entities;
}

bool has_name(const Document& document, const Entity& entity) {
  return std::any_of(entity.mentions.begin(), entity.mentions.end(),
                     [&](Id<Mention> mention) { return document.mentions[mention.index].kind == MentionKind::Name; });
}

}  // namespace nutgraf::document
