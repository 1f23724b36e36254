#include "document/entity_index.h"

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

}  // namespace nutgraf::document
