#include "relations/relations.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

#include "document/entity_index.h"
#include "document/text.h"
#include "relations/patterns.h"

namespace nutgraf::relations {
namespace {

constexpr std::uint32_t kMostBetween = 10;  ///< tokens between two names, beyond which no pattern reaches

class Finder {
 public:
  explicit Finder(const Document& document) : document_(document), entity_of_(document::entities_of_mentions(document)) {}

  std::vector<Relation> relations() {
    const Mention* before = nullptr;
    for (const Mention& mention : document_.mentions) {
      if (mention.kind != MentionKind::Name || (before && mention.span.begin < before->span.end)) continue;
      if (before && before->sentence == mention.sentence) compare(*before, mention);
      before = &mention;
    }
    return std::move(relations_);
  }

 private:
  Id<Entity> entity_of(const Mention& mention) const { return entity_of_[static_cast<std::size_t>(&mention - document_.mentions.data())]; }

  void compare(const Mention& first, const Mention& second) {
    const IdRange<Token> between = document::tokens_in(document_, {first.span.end, second.span.begin});
    if (between.empty() || between.size() > kMostBetween) return;
    std::vector<std::string> words;
    for (std::uint32_t token = between.begin; token < between.end; ++token) words.push_back(document::folded(document_, document_.tokens[token]));
    for (const Pattern& pattern : patterns()) {
      const bool fits = (pattern.first & set_of(first.type)) != 0 && (pattern.second & set_of(second.type)) != 0;
      if (!fits || !matches(pattern.between, words)) continue;
      const std::string_view relation = is_past(pattern, first, words) ? "held_office" : pattern.relation;
      return pattern.first_is_subject ? add(relation, pattern.rule, first, second) : add(relation, pattern.rule, second, first);
    }
    if (matches(",|in the?", words) && lies_in(entity_of(first), entity_of(second))) add("located_in", RelationRule::PlaceIn, first, second);
  }

  /// "Former US President Tom Pell", "Tom Pell, then the mayor of Velm", "was the mayor": an office held once.
  bool is_past(const Pattern& pattern, const Mention& first, const std::vector<std::string>& words) const {
    if (pattern.relation != "holds_office") return false;
    const std::uint32_t token = document::tokens_in(document_, first.span).begin;
    const bool qualified = !pattern.first_is_subject && token > document_.sentences[first.sentence.index].tokens.begin;
    return (qualified && tells_of_the_past(document::folded(document_, document_.tokens[token - 1]))) ||
           std::any_of(words.begin(), words.end(), tells_of_the_past);
  }

  /// Whether the second is a country or one of its regions, by its own link, and the first lies within it by its own.
  bool lies_in(Id<Entity> part, Id<Entity> whole) const {
    if (!part || !whole) return false;
    const std::optional<Link>&inner = document_.entities[part.index].link, &outer = document_.entities[whole.index].link;
    if (!inner || !outer || !inner->located || !outer->located || inner->country.empty()) return false;
    if (document_.entities[whole.index].type == EntityType::Norp) return false;
    if (outer->level == PlaceLevel::Country) return inner->country == outer->country && inner->level != PlaceLevel::Country;
    return outer->level == PlaceLevel::Region && inner->level == PlaceLevel::Within && inner->region == outer->region;
  }

  void add(std::string_view type, RelationRule rule, const Mention& subject, const Mention& object) {
    const Id<Entity> a = entity_of(subject), b = entity_of(object);
    if (!a || !b || a == b || !said_.insert({type, a.index, b.index}).second) return;
    const Span evidence{std::min(subject.span.begin, object.span.begin), std::max(subject.span.end, object.span.end)};
    relations_.push_back({std::string(type), a, b, evidence, rule});
  }

  const Document& document_;
  std::vector<Id<Entity>> entity_of_;
  std::set<std::tuple<std::string_view, std::uint32_t, std::uint32_t>> said_;
  std::vector<Relation> relations_;
};

}  // namespace

std::vector<Relation> find_relations(const Document& document) { return Finder(document).relations(); }

}  // namespace nutgraf::relations
