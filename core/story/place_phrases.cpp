#include "story/place_phrases.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kFarthestHead = 3;       ///< words between a name and the place that it names: "the Ellis tram stop"
constexpr std::uint32_t kLongestPlace = 8;       ///< words
/// What stands between a place and the one that it lies in: "Leith, north Edinburgh".
constexpr auto kBeforeOuterPlace = base::word_set({", ", ", south ", ", north ", ", east ", ", west ", ", central "});
/// What stands between two places of a list.
constexpr auto kBeforeNextPlace = base::word_set({" and ", ", and "});
/// Nouns of places that are named after another and that are no buildings.
constexpr auto kStops = base::word_set({"stop", "station", "terminal", "junction", "crossing"});

}  // namespace

Span PlacePhrases::whole_place(std::uint32_t mention) const {
  Span span = document_.mentions[mention].span;
  span.end = std::max(span.end, end_of_named_place(span));
  for (std::uint32_t next = mention + 1; next < document_.mentions.size(); ++next) {
    const Mention& other = document_.mentions[next];
    if (other.span.begin < span.end) continue;
    const std::string_view between = document::text(document_, Span{span.end, other.span.begin});
    const bool follows = kBeforeOuterPlace.contains(between) || kBeforeNextPlace.contains(between);
    if (!is_place(other.type) || other.kind != MentionKind::Name || !follows) break;
    span.end = other.span.end;
  }
  return span;
}

Id<Entity> PlacePhrases::place_behind(Span name) const {
  const Range words = document::tokens_in(document_, name);
  if (words.empty() || end_of_named_place(name) == 0) return {};
  const document::Trees& trees = reading_.clauses.trees();
  for (const std::uint32_t child : trees.children(trees.head(words.end - 1))) {
    const std::string_view relation = trees.universal_relation(child);
    const bool names = relation == "appos" || relation == "flat" || (relation == "nmod" && reading_.clauses.preposition(child) == "of");
    const Id<Entity> entity = child >= words.end && names ? reading_.entities.at(child) : Id<Entity>();
    if (entity && is_place(document_.entities[entity.index].type)) return entity;
  }
  return {};
}

std::uint32_t PlacePhrases::end_of_named_place(Span name) const {
  const Range words = document::tokens_in(document_, name);
  if (reading_.clauses.empty() || words.empty()) return 0;
  const document::Trees& trees = reading_.clauses.trees();
  const std::uint32_t last = words.end - 1, head = trees.head(last);
  if (trees.relation(last) != "compound" || head <= last || head - last > kFarthestHead) return 0;
  if (!is_noun_of_place(head)) return 0;
  const Range phrase = reading_.clauses.noun_phrase(head);
  return phrase.end - words.begin <= kLongestPlace ? document_.tokens[phrase.end - 1].span.end : document_.tokens[head].span.end;
}

bool PlacePhrases::is_noun_of_place(std::uint32_t token) const {
  if (!reading_.clauses.is_nominal(token)) return false;
  const std::string lemma = base::fold(reading_.clauses.lemma(token));
  const auto type = document::type_of_noun(lemma);
  return kStops.contains(lemma) || (type && is_place(*type));
}

}  // namespace nutgraf::story
