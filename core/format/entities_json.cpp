#include "format/entities_json.h"

#include "format/places_json.h"

namespace nutgraf::format {

Json EntitiesJson::entity(const Entity& entity, std::size_t index) const {
  Json mentions = Json::array();
  for (std::size_t i = 0; i < entity.mentions.size(); ++i) mentions.push_back(mention(entity, i));
  Json json{{"id", reference('e', index)},
            {"type", label(entity.type)},
            {"name", entity_name(parts_.document(), entity)},
            {"descriptions", parts_.array(entity.descriptions, [&](Span span) { return parts_.quoted(span); })},
            {"mentions", std::move(mentions)},
            {"members", parts_.array(entity.members, [](Id<Entity> member) { return reference('e', member.index); })},
            {"link", link(parts_, entity.link)},
            {"salience", JsonParts::rounded(entity.salience)},
            {"confidence", JsonParts::rounded(entity.confidence)},
            {"why", Json{{"rule", label(entity.rule)}, {"type", label(entity.type_rule)}}}};
  mark_reader(json, entity);
  return json;
}

Json EntitiesJson::mention(const Entity& entity, std::size_t index) const {
  const Mention& mention = parts_.document().mentions[entity.mentions[index].index];
  Json json = parts_.span(mention.span);
  json["kind"] = label(mention.kind);
  json["type"] = label(mention.type);
  json["head"] = parts_.span(mention.head);
  json["sentence"] = mention.sentence ? Json(mention.sentence.index) : Json();
  json["confidence"] = JsonParts::rounded(entity.mention_confidence[index]);
  json["why"] = basis(entity.mention_rules[index]);
  mark_reader(json, mention);
  return json;
}

}  // namespace nutgraf::format
