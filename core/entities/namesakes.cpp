#include "entities/namesakes.h"

#include <algorithm>
#include <string_view>

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNoMention = Id<Mention>::kNone, kNoToken = Id<Token>::kNone;
constexpr std::uint32_t kFarthestMention = 150;  ///< mentions back that the noun is looked for
constexpr std::ptrdiff_t kFarthestBack = 12;     ///< mentions of a cluster that are compared, the last ones first

bool is_noun_phrase(const Facts& facts) { return !facts.is_pronoun() && !facts.is_name() && !facts.is_list(); }

bool is_bare(const Facts& facts) { return facts.form == Form::BareSingular || facts.form == Form::BarePlural; }

bool holds_all(const std::vector<Word>& words, const std::vector<Word>& of) {
  return std::all_of(of.begin(), of.end(), [&](Word word) { return std::find(words.begin(), words.end(), word) != words.end(); });
}

}  // namespace

Namesakes::Namesakes(const Scene& scene, const std::vector<std::uint32_t>& cluster_of, std::uint32_t mention)
    : scene_(scene), cluster_of_(cluster_of), facts_(scene.facts[mention]), nearest_(kNoMention) {
  if (!is_noun_phrase(facts_)) return;
  const std::uint32_t first = mention > kFarthestMention ? mention - kFarthestMention : 0;
  for (std::uint32_t i = mention; i-- > first && nearest_ == kNoMention;) {
    if (is_noun_phrase(scene.facts[i]) && scene.facts[i].word == facts_.word && scene.facts[i].tokens.end <= facts_.tokens.begin) nearest_ = i;
  }
}

bool Namesakes::differ(const Cluster& cluster) const {
  if (scene_.trees.empty() || !is_noun_phrase(facts_) || !cluster.knows_head(facts_.word)) return false;
  if (facts_.type == EntityType::Person && !is_bare(facts_)) return false;
  if (is_of_another_term(cluster) || is_restricted()) return true;
  const auto farthest = std::min(static_cast<std::ptrdiff_t>(cluster.mentions.size()), kFarthestBack);
  const auto last = std::find_if(cluster.mentions.rbegin(), cluster.mentions.rbegin() + farthest, [&](std::uint32_t before) {
    return is_noun_phrase(scene_.facts[before]) && scene_.facts[before].word == facts_.word;
  });
  if (last == cluster.mentions.rbegin() + farthest) return false;
  const Facts& before = scene_.facts[*last];
  if (is_owned_by_another(before) || is_of_another_kind(before)) return true;
  const bool told_apart = before.possessor != kNoMention || !qualifiers(before).empty();
  if (!told_apart || !facts_.modifiers.empty() || facts_.possessor != kNoMention) return false;
  return is_bare(facts_) || (nearest_ != kNoMention && cluster_of_[nearest_] != cluster_of_[*last]);
}

/// "Lind's holiday" and Orme's.
bool Namesakes::is_owned_by_another(const Facts& before) const {
  if (facts_.possessor == kNoMention || before.possessor == kNoMention) return false;
  if (scene_.facts[facts_.possessor].is_pronoun() && scene_.facts[before.possessor].is_pronoun()) return false;  // whose is a guess for both
  return cluster_of_[facts_.possessor] != cluster_of_[before.possessor];
}

/// "The outbreak" and the last outbreak; "the storm" and the 2009 storm. With a plural a number counts.
bool Namesakes::is_of_another_term(const Cluster& cluster) const {
  return std::any_of(facts_.distinctions.begin(), facts_.distinctions.end(), [&](Distinction mine) {
    const bool tells = mine.kind == DistinctionKind::Term || (mine.kind == DistinctionKind::Number && facts_.number == Number::Singular);
    return tells && std::find(cluster.distinctions.begin(), cluster.distinctions.end(), mine) == cluster.distinctions.end();
  });
}

/// "The Mack truck" and the pickup truck; a brand, "Dale Farms", and the farms.
bool Namesakes::is_of_another_kind(const Facts& before) const {
  const auto is_proper = [&](const Facts& facts) { return facts.number == Number::Plural && scene_.trees.tag(facts.head).upos == "PROPN"; };
  if (is_proper(before) != is_proper(facts_)) return true;
  if (facts_.form == Form::Demonstrative) return false;
  const std::vector<Word> mine = qualifiers(facts_), theirs = qualifiers(before);
  return !mine.empty() && !theirs.empty() && !holds_all(mine, theirs) && !holds_all(theirs, mine);
}

/// "The animals imported since May" are those, not others.
bool Namesakes::is_restricted() const {
  if (facts_.number != Number::Plural || facts_.form != Form::Definite) return false;
  const std::uint32_t clause = scene_.trees.child(facts_.head, "acl");
  return clause != kNoToken && clause > facts_.head && scene_.trees.range(clause).begin == facts_.head + 1;
}

/// What kind of its noun a phrase means: the adjectives and nouns before it, no numbers.
std::vector<Word> Namesakes::qualifiers(const Facts& facts) const {
  std::vector<Word> words;
  std::size_t at = 0;
  for (std::uint32_t token = facts.tokens.begin; token < facts.head; ++token) {
    const std::string_view part = scene_.trees.tag(token).upos;
    if (part == "DET" || part == "PUNCT" || part == "ADP" || part == "PART" || part == "PRON") continue;
    if (at < facts.modifiers.size() && part != "NUM" && part != "ADV") words.push_back(facts.modifiers[at]);
    ++at;
  }
  return words;
}

}  // namespace nutgraf::entities
