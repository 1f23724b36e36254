#include "audit/affiliations.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "audit/kinds.h"
#include "base/utf8.h"
#include "base/word_set.h"
#include "document/entity_index.h"
#include "document/name_around.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::audit {
namespace {

/// What joins somebody to a body or place right behind a name or an office.
constexpr auto kJoins = base::word_set({"of", "for", "from", "at", "with", "in"});

/// Words of the names of offices: "Turkish [Foreign] Minister", "NSW [Health] Minister".
constexpr auto kOfOffices = base::word_set({"agriculture", "chief", "culture", "defence", "defense", "deputy", "district", "economy", "education", "energy", "environment", "federal",
                                            "finance", "first", "foreign", "health", "home", "interior", "justice", "labour", "labor", "primary", "prime", "senior", "supreme",
                                            "state", "trade", "transport", "vice"});

bool is_of_office(const Document& document, std::uint32_t token) { return kOfOffices.contains(document::folded(document, document.tokens[token])); }

/// "Velmar [Vice] President": a word of rank, which no body has in its name.
bool opens_rank(const Document& document, std::uint32_t token) {
  constexpr auto kRanks = base::word_set({"chief", "deputy", "executive", "first", "managing", "senior", "vice"});
  return kRanks.contains(document::folded(document, document.tokens[token]));
}

/// Chambers, which bear no other name: "[Senate] Minority Leader".
bool is_chamber(std::string_view word) {
  constexpr auto kChambers = base::word_set({"Assembly", "Congress", "Council", "House", "Parliament", "Senate"});
  return kChambers.contains(word);
}

bool can_have_members(EntityType type) {
  return type == EntityType::Organization || type == EntityType::Gpe || type == EntityType::Norp || type == EntityType::Facility || type == EntityType::Location;
}

/// A body goes before a place, and a place before a people.
int rank_of(EntityType type) { return type == EntityType::Norp ? 0 : is_place(type) && type != EntityType::Facility ? 1 : 2; }

}  // namespace

Affiliations::Affiliations(const Document& document) : document_(document), entity_of_mention_(document::entities_of_mentions(document)) {}

std::vector<Mention>::const_iterator Affiliations::first_mention_from(std::uint32_t begin) const {
  return std::partition_point(document_.mentions.begin(), document_.mentions.end(), [begin](const Mention& mention) { return mention.span.begin < begin; });
}

Id<Entity> Affiliations::entity_of(std::vector<Mention>::const_iterator mention) const {
  return entity_of_mention_[static_cast<std::size_t>(mention - document_.mentions.begin())];
}

/// The names of bodies and places that lie in these words, the longer of two that begin together; and bodies without a name ("the company").
/// What holds the described noun is none.
std::vector<Affiliation> Affiliations::bodies_in(Span words, Span noun) const {
  std::vector<Affiliation> found;
  for (auto at = first_mention_from(words.begin); at != document_.mentions.end() && at->span.begin < words.end; ++at) {
    const bool body = can_have_members(at->type) && (at->kind == MentionKind::Name || (at->kind == MentionKind::Nominal && (at->type == EntityType::Organization || at->type == EntityType::Facility)));
    const bool calling = at->kind == MentionKind::Nominal && (is_calling(at->head) || is_bare(at->span));
    if (!body || calling || at->span.end > words.end || at->span == words || (!noun.empty() && at->span.contains(noun))) continue;
    if (!found.empty() && found.back().words.contains(at->span)) continue;
    found.push_back({at->span, entity_of(at), at->type});
  }
  return found;
}

/// "Producer", which may be a firm but is somebody beside a name.
bool Affiliations::is_calling(Span noun) const {
  const IdRange<Token> tokens = document::tokens_in(document_, noun);
  return !tokens.empty() && !document_.tags.empty() && document::type_of_noun(base::fold(document_.tags[tokens.begin].lemma)) == EntityType::Person;
}

/// Whether no word says which: "actor and [producer]", unlike "[the company]".
bool Affiliations::is_bare(Span noun) const {
  const IdRange<Token> tokens = document::tokens_in(document_, noun);
  return tokens.size() == 1 && !document_.tags.empty() && document_.tags[tokens.begin].upos == "NOUN";
}

/// Whether a place or people only opens the name of something else: "Christian" of "Christian Care Director".
bool Affiliations::is_part_of_name(const Affiliation& place, Span noun) const {
  const IdRange<Token> tokens = document::tokens_in(document_, place.words);
  if (tokens.empty() || tokens.end >= document_.tokens.size()) return false;
  const std::string_view word = document::text(document_, document_.tokens[tokens.begin]);
  const bool acronym = std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const bool body = rank_of(place.type) == 2;
  if (body && (tokens.size() > 1 || acronym || is_chamber(word) || opens_rank(document_, tokens.end))) return false;  // "Public" of "Public Health Minister", unlike "UN Relief Director"
  const Span next = document_.tokens[tokens.end].span;
  const char first = document_.source.text[next.begin];
  return next.begin < noun.begin && first >= 'A' && first <= 'Z' && (body || !is_of_office(document_, tokens.end));
}

std::optional<Affiliation> Affiliations::in(Span description) const {
  const Id<Token> head = head_of_description(document_, description);
  if (!head) return std::nullopt;
  const Span noun = document_.tokens[head.index].span;
  const std::vector<Affiliation> bodies = bodies_in(description, noun);
  const Affiliation* best = nullptr;
  int best_rank = 0;
  for (const Affiliation& body : bodies) {
    const bool is_behind = body.words.begin >= noun.end;
    if ((!is_behind && body.words.end > noun.begin) || is_part_of_name(body, noun)) continue;
    const bool first = sends(noun) ? !is_behind : is_behind;
    const int rank = 2 * rank_of(body.type) + (first ? 1 : 0);
    if (!best || rank > best_rank) best = &body, best_rank = rank;
  }
  return best ? std::optional(whole(*best, noun)) : std::nullopt;
}

/// Whether a noun is of those whom a state or body sends, so that what stands before it sends them: "the Norwegian [embassy] in Peru", "US
/// [ambassador] to Peru", "UN [chief] of relief".
bool Affiliations::sends(Span noun) const {
  constexpr auto kSent = base::word_set({"ambassador", "attaché", "chief", "consul", "consulate", "coordinator", "delegation", "embassy", "emissary", "envoy", "mission"});
  const IdRange<Token> tokens = document::tokens_in(document_, noun);
  return !tokens.empty() && kSent.contains(document::folded(document_, document_.tokens[tokens.begin]));
}

/// "Youth Forum Velm" behind "director of", where only its last word was known: the words in capitals before it belong to the body.
Affiliation Affiliations::whole(Affiliation body, Span noun) const {
  const IdRange<Token> tokens = document::tokens_in(document_, body.words);
  if (rank_of(body.type) == 2 || tokens.empty() || body.words.begin < noun.end) return body;
  const auto is_capital = [&](std::uint32_t token) { return base::is_upper(base::decode(document::text(document_, document_.tokens[token]), 0).code_point); };
  std::uint32_t begin = tokens.begin;
  while (begin > 0 && document_.tokens[begin - 1].span.begin >= noun.end && is_capital(begin - 1) && document_.tags[begin - 1].upos != "DET") --begin;
  if (begin == tokens.begin) return body;
  return {{document_.tokens[begin].span.begin, body.words.end}, {}, EntityType::Organization};
}

std::optional<Affiliation> Affiliations::behind(Span name) const {
  const IdRange<Token> tokens = document::tokens_in(document_, name);
  const Id<Sentence> sentence = tokens.empty() ? Id<Sentence>() : document::sentence_of(document_, tokens.begin);
  if (!sentence) return std::nullopt;
  const std::uint32_t last = document_.sentences[sentence.index].tokens.end;
  const auto word = [&](std::uint32_t token) { return token < last ? document::folded(document_, document_.tokens[token]) : std::string(); };
  std::uint32_t join = tokens.end;
  if (word(join) == "," && (word(join + 1) == "from" || word(join + 1) == "of")) ++join;
  if (join + 1 >= last || !kJoins.contains(word(join))) return std::nullopt;
  std::uint32_t next = join + 1;
  if (word(next) == "the" && next + 1 < document_.tokens.size()) ++next;
  const std::uint32_t end = document_.sentences[sentence.index].span.end;
  const std::vector<Affiliation> bodies = bodies_in({document_.tokens[join + 1].span.begin, end}, {});
  if (bodies.empty() || bodies.front().words.begin > document_.tokens[next].span.begin) return std::nullopt;
  if (bodies.size() == 1 || bodies[1].words.begin < bodies[0].words.end) return bodies[0];
  const Span between{bodies[0].words.end, bodies[1].words.begin};
  const std::string_view joint = document::text(document_, between);
  const bool named = bodies[1].entity == bodies[0].entity && between.size() == 1;                          // "of the relief group [Velm Aid]"
  const bool owned = bodies[1].type == EntityType::Organization && (joint == "'s " || joint == "’s ");  // "of Norway's [Relief Agency]"
  return bodies[named || owned ? 1 : 0];
}

std::optional<Affiliation> Affiliations::owning(Span name) const {
  const IdRange<Token> tokens = document::tokens_in(document_, name);
  if (tokens.empty() || tokens.begin < 2 || document_.tags.empty() || document_.tags[tokens.begin - 1].xpos != "POS") return std::nullopt;
  const Mention* owner = document::name_around(document_, tokens.begin - 2);
  if (owner == nullptr || owner->type != EntityType::Organization) return std::nullopt;
  for (auto at = first_mention_from(owner->span.begin); at != document_.mentions.end() && at->span.begin == owner->span.begin; ++at) {
    if (at->kind == MentionKind::Name && at->span == owner->span) return Affiliation{at->span, entity_of(at), at->type};
  }
  return std::nullopt;
}

std::optional<Affiliation> Affiliations::related_to(Id<Entity> entity) const {
  if (!entity) return std::nullopt;
  for (const Relation& relation : document_.relations) {
    const bool belongs = relation.type == "works_for" || relation.type == "member_of" || relation.type == "holds_office";
    if (!belongs || relation.subject != entity) continue;
    const Entity& body = document_.entities[relation.object.index];
    return Affiliation{body.name, relation.object, body.type};
  }
  return std::nullopt;
}

}  // namespace nutgraf::audit
