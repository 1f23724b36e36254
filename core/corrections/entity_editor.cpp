#include "corrections/entity_editor.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "corrections/mentions.h"
#include "document/entity_index.h"
#include "document/text.h"

namespace nutgraf::corrections {
namespace {

bool is_before(Id<Mention> a, Id<Mention> b) { return a.index < b.index; }

bool begins_before(Span a, Span b) { return a.begin != b.begin ? a.begin < b.begin : a.end < b.end; }

/// Bytes between two spans.
std::uint32_t distance(Span a, Span b) { return a.end < b.begin ? b.begin - a.end : b.end < a.begin ? a.begin - b.end : 0; }

}  // namespace

EntityEditor::EntityEditor(Document& document)
    : document_(document), owner_(document::entities_of_mentions(document)), confidence_(document.mentions.size(), 1.0), rules_(document.mentions.size(), MentionRule::Reader) {
  for (const Entity& entity : document.entities) {
    for (std::size_t at = 0; at < entity.mention_confidence.size(); ++at) {
      confidence_[entity.mentions[at].index] = entity.mention_confidence[at];
      rules_[entity.mentions[at].index] = entity.mention_rules[at];
    }
  }
}

Id<Entity> EntityEditor::make_entity(EntityType type) {
  Entity entity;
  entity.type = type;
  entity.by_reader = true;
  entity.rule = EntityRule::Reader;
  entity.type_rule = TypeRule::Reader;
  document_.entities.push_back(std::move(entity));
  return {static_cast<std::uint32_t>(document_.entities.size() - 1)};
}

Id<Entity> EntityEditor::entity_for(Id<Mention> mention) {
  if (entity_of(mention) || at(mention).kind == MentionKind::Pronoun) return entity_of(mention);
  const Id<Entity> made = make_entity(at(mention).type);
  give(mention, made);
  settle(made);
  return made;
}

std::vector<Id<Mention>> EntityEditor::namesakes(Id<Mention> mention) const {
  const Id<Entity> entity = entity_of(mention);
  if (!entity) return {mention};
  std::vector<Id<Mention>> same;
  for (const Id<Mention> other : document_.entities[entity.index].mentions) {
    if (words_of(document_, other) == words_of(document_, mention)) same.push_back(other);
  }
  return same;
}

/// Adds a mention that is nobody's.
void EntityEditor::give(Id<Mention> mention, Id<Entity> to) {
  std::vector<Id<Mention>>& all = at(to).mentions;
  all.insert(std::upper_bound(all.begin(), all.end(), mention, is_before), mention);
  owner_[mention.index] = to;
  confidence_[mention.index] = 1.0;
  rules_[mention.index] = MentionRule::Reader;
  Mention& given = document_.mentions[mention.index];
  given.by_reader = true;
  if (given.kind == MentionKind::Name) given.type = at(to).type;
  changed_ = true;
}

/// Makes mentions of one entity nobody's, and takes the descriptions that stand nearer to one of them than to all that stay.
void EntityEditor::take(const std::vector<Id<Mention>>& mentions, std::vector<Span>& descriptions) {
  const Id<Entity> entity = entity_of(mentions.front());
  if (!entity) return;
  for (const Id<Mention> mention : mentions) owner_[mention.index] = {};
  Entity& left = at(entity);
  const std::vector<Id<Mention>> all = std::exchange(left.mentions, {});
  for (const Id<Mention> mention : all) {
    if (owner_[mention.index]) left.mentions.push_back(mention);
  }
  const std::vector<Span> described = std::exchange(left.descriptions, {});
  for (const Span description : described) {
    const auto nearest = std::min_element(all.begin(), all.end(), [&](Id<Mention> a, Id<Mention> b) {
      return distance(at(a).span, description) < distance(at(b).span, description);
    });
    (owner_[nearest->index] ? left.descriptions : descriptions).push_back(description);
  }
  settle(entity);
  changed_ = true;
}

/// Gives an entity a name among its mentions; what has only pronouns left is none.
void EntityEditor::settle(Id<Entity> id) {
  Entity& entity = at(id);
  if (is_only_pronouns(entity.mentions)) return remove(id);
  const auto is_name = [&](Id<Mention> mention) { return at(mention).span == entity.name; };
  const bool mentioned = std::any_of(entity.mentions.begin(), entity.mentions.end(), is_name);
  const Span fullest = fullest_name(entity.mentions);
  if (!mentioned || is_fuller(fullest, entity.name)) entity.name = fullest;
}

bool EntityEditor::is_only_pronouns(const std::vector<Id<Mention>>& mentions) const {
  return std::all_of(mentions.begin(), mentions.end(), [&](Id<Mention> mention) { return at(mention).kind == MentionKind::Pronoun; });
}

bool EntityEditor::is_fuller(Span name, Span other) const {
  const std::uint32_t words = document::tokens_in(document_, name).size(), other_words = document::tokens_in(document_, other).size();
  return words != other_words ? words > other_words : name.size() > other.size();
}

/// Of the names, else of the noun phrases, that with most words, of these that with most letters, of these the first.
Span EntityEditor::fullest_name(const std::vector<Id<Mention>>& mentions) const {
  Id<Mention> best;
  for (const Id<Mention> mention : mentions) {
    if (!best || at(mention).kind < at(best).kind) best = mention;
    else if (at(mention).kind == at(best).kind && is_fuller(at(mention).span, at(best).span)) best = mention;
  }
  return at(best).span;
}

void EntityEditor::merge(Id<Entity> into, Id<Entity> from) {
  at(into).by_reader = true;
  changed_ = true;
  if (into == from) return;
  Entity given = std::move(at(from));
  at(from) = Entity{};
  Entity& whole = at(into);
  const bool named = document::has_name(document_, whole);
  if (!named && document::has_name(document_, given)) {
    whole.type = given.type;
    whole.rule = given.rule;
    whole.type_rule = given.type_rule;
    whole.name = given.name;
  } else if (named == document::has_name(document_, given) && is_fuller(given.name, whole.name)) {
    whole.name = given.name;
  }
  if (whole.given_name.empty()) whole.given_name = std::move(given.given_name);
  for (const Id<Mention> mention : given.mentions) give(mention, into);
  for (const Span description : given.descriptions) whole.descriptions.push_back(description);
  std::sort(whole.descriptions.begin(), whole.descriptions.end(), begins_before);
  whole.descriptions.erase(std::unique(whole.descriptions.begin(), whole.descriptions.end()), whole.descriptions.end());
  if (whole.members.empty()) whole.members = std::move(given.members);
  replace_member(from, into);
}

/// Lets every group have `into` for `from`, once; nobody is a member of itself.
void EntityEditor::replace_member(Id<Entity> from, Id<Entity> into) {
  for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
    std::vector<Id<Entity>> members = std::exchange(document_.entities[i].members, {});
    for (Id<Entity> member : members) {
      if (member == from) member = into;
      std::vector<Id<Entity>>& kept = document_.entities[i].members;
      const bool fits = member && member.index != i && std::find(kept.begin(), kept.end(), member) == kept.end();
      if (fits) kept.push_back(member);
    }
    if (document_.entities[i].members.size() < 2) document_.entities[i].members.clear();
  }
}

void EntityEditor::move(const std::vector<Id<Mention>>& mentions, Id<Entity> to) {
  at(to).by_reader = true;
  changed_ = true;
  if (entity_of(mentions.front()) == to) return;
  std::vector<Span> descriptions;
  take(mentions, descriptions);
  for (const Id<Mention> mention : mentions) give(mention, to);
  std::vector<Span>& all = at(to).descriptions;
  all.insert(all.end(), descriptions.begin(), descriptions.end());
  std::sort(all.begin(), all.end(), begins_before);
  settle(to);
}

void EntityEditor::part(const std::vector<Id<Mention>>& mentions) {
  const Id<Entity> entity = entity_of(mentions.front());
  changed_ = true;
  if (entity && at(entity).mentions.size() == mentions.size()) {
    at(entity).by_reader = true;
    return;
  }
  std::vector<Span> descriptions;
  const EntityType type = at(mentions.front()).type;
  take(mentions, descriptions);
  if (is_only_pronouns(mentions)) return;
  const Id<Entity> made = make_entity(type);
  for (const Id<Mention> mention : mentions) give(mention, made);
  at(made).descriptions = std::move(descriptions);
  settle(made);
}

void EntityEditor::rename(Id<Entity> entity, const std::string& name) {
  at(entity).given_name = name;
  at(entity).by_reader = true;
  changed_ = true;
}

void EntityEditor::set_type(Id<Entity> entity, EntityType type) {
  at(entity).type = type;
  at(entity).type_rule = TypeRule::Reader;
  at(entity).by_reader = true;
  changed_ = true;
  for (const Id<Mention> mention : at(entity).mentions) {
    Mention& name = document_.mentions[mention.index];
    if (name.kind == MentionKind::Name) name.type = type;
  }
}

void EntityEditor::remove(Id<Entity> entity) {
  for (const Id<Mention> mention : at(entity).mentions) owner_[mention.index] = {};
  at(entity) = Entity{};
  replace_member(entity, {});
  changed_ = true;
}

bool EntityEditor::finish() {
  if (!changed_) return false;
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
    if (!document_.entities[i].mentions.empty()) order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return is_before(document_.entities[a].mentions.front(), document_.entities[b].mentions.front());
  });
  std::vector<Id<Entity>> now(document_.entities.size());
  std::vector<Entity> ordered;
  for (const std::uint32_t i : order) {
    now[i] = {static_cast<std::uint32_t>(ordered.size())};
    ordered.push_back(std::move(document_.entities[i]));
  }
  for (Entity& entity : ordered) {
    for (Id<Entity>& member : entity.members) member = now[member.index];
    entity.mention_confidence.clear();
    entity.mention_rules.clear();
    for (const Id<Mention> mention : entity.mentions) {
      entity.mention_confidence.push_back(confidence_[mention.index]);
      entity.mention_rules.push_back(rules_[mention.index]);
    }
  }
  document_.entities = std::move(ordered);
  return true;
}

}  // namespace nutgraf::corrections
