#include "entities/salience.h"

#include <algorithm>

namespace nutgraf::entities {
namespace {

/// The sentence that opens the body.
Id<Sentence> opening_of(const Document& document) {
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    if (document.blocks[document.sentences[i].block.index].kind == BlockKind::Paragraph) return {i};
  }
  return {};
}

bool is_in_headline(const Document& document, const Mention& mention) {
  const Id<Block> block = document.sentences[mention.sentence.index].block;
  return document.blocks[block.index].kind == BlockKind::Headline;
}

}  // namespace

void set_salience(const Document& document, std::vector<Entity>& entities) {
  std::vector<std::uint32_t> quotes_of(document.mentions.size(), 0);
  for (const Quote& quote : document.quotes) {
    if (quote.speaker_mention) ++quotes_of[quote.speaker_mention.index];
  }
  const Id<Sentence> opening = opening_of(document);
  std::vector<std::uint32_t> weights;
  for (const Entity& entity : entities) {
    const Mention& first = document.mentions[entity.mentions.front().index];
    const auto is_name = [&](Id<Mention> id) { return document.mentions[id.index].kind == MentionKind::Name; };
    const bool named = std::any_of(entity.mentions.begin(), entity.mentions.end(), is_name);
    std::uint32_t weight = (named ? 2 : 1) * static_cast<std::uint32_t>(entity.mentions.size());
    for (const Id<Mention> id : entity.mentions) weight += quotes_of[id.index];
    if (first.sentence == opening || is_in_headline(document, first)) weight += named ? 6 : 3;
    if (first.span.begin < document.source.text.size() / 10) weight += 3;
    weights.push_back(weight);
  }
  const std::uint32_t greatest = weights.empty() ? 1 : *std::max_element(weights.begin(), weights.end());
  for (std::size_t i = 0; i < entities.size(); ++i) entities[i].salience = static_cast<double>(weights[i]) / greatest;
}

}  // namespace nutgraf::entities
