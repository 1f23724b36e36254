// Articles with entities whose trees a test writes by hand.
#pragma once

#include <string>
#include <vector>

#include "entities/entities.h"
#include "mentions/mentions.h"
#include "support/parsed.h"
#include "support/short_text.h"

namespace nutgraf::test {

/// The article with its mentions and entities; `lines` are those of `named_tree`.
inline Document read_trees(const std::string& lines) {
  Document document = named_tree(lines);
  document.mentions = mentions::find_mentions(document);
  document.entities = entities::find_entities(document);
  return document;
}

/// The mentions of each entity.
inline std::vector<Words> clusters(const Document& document) {
  std::vector<Words> all;
  for (const Entity& entity : document.entities) {
    all.emplace_back();
    for (const Id<Mention> mention : entity.mentions) all.back().push_back(words(document, document.mentions[mention.index].span));
  }
  return all;
}

}  // namespace nutgraf::test
