#include "entities/namesakes.h"

#include <algorithm>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNoMention = Id<Mention>::kNone, kNoToken = Id<Token>::kNone;
constexpr std::uint32_t kFarthestMention = 150;  ///< mentions back that the noun is looked for
constexpr std::ptrdiff_t kFarthestBack = 12;     ///< mentions of a cluster that are compared, the last ones first

/// Those whom every state and town has.
constexpr auto kOfficials = base::word_set({"official", "authority", "minister", "officer", "prosecutor", "lawmaker", "regulator", "inspector",
                                            "councillor", "legislator", "diplomat", "investigator"});

bool is_noun_phrase(const Facts& facts) { return !facts.is_pronoun() && !facts.is_name() && !facts.is_list(); }

bool is_bare(const Facts& facts) { return facts.form == Form::BareSingular || facts.form == Form::BarePlural; }

bool holds_all(const std::vector<Word>& words, const std::vector<Word>& of) {
  return std::all_of(of.begin(), of.end(), [&](Word word) { return std::find(words.begin(), words.end(), word) != words.end(); });
}

}  // namespace

Namesakes::Namesakes(const Scene& scene, const std::vector<std::uint32_t>& cluster_of, std::uint32_t mention)
    : scene_(scene), cluster_of_(cluster_of), mention_(mention), facts_(scene.facts[mention]), nearest_(kNoMention) {
  if (!is_noun_phrase(facts_)) return;
  const std::uint32_t first = mention > kFarthestMention ? mention - kFarthestMention : 0;
  for (std::uint32_t i = mention; i-- > first && nearest_ == kNoMention;) {
    const Facts& before = scene.facts[i];
    const bool same = is_noun_phrase(before) && before.word == facts_.word && before.number == facts_.number;
    if (same && before.tokens.end <= facts_.tokens.begin) nearest_ = i;
  }
}

bool Namesakes::differ(const Cluster& cluster) const {
  if (scene_.trees.empty() || !is_noun_phrase(facts_) || !cluster.knows_head(facts_.word)) return false;
  if (facts_.type == EntityType::Person && !is_bare(facts_)) return are_some_of(cluster);
  if (is_of_another_term(cluster) || is_restricted() || is_dated() || are_people_elsewhere(cluster)) return true;
  if (scene_.trees.tag(facts_.tokens.begin).lemma == "all") return false;  // "all salt", whatever salt
  const Facts* last = nullptr;
  const auto farthest = std::min(static_cast<std::ptrdiff_t>(cluster.mentions.size()), kFarthestBack);
  for (auto before = cluster.mentions.rbegin(); before != cluster.mentions.rbegin() + farthest; ++before) {
    const Facts& other = scene_.facts[*before];
    if (!is_noun_phrase(other) || other.word != facts_.word) continue;
    if (is_owned_by_another(other) || is_of_another_kind(other)) return true;
    if (!last) last = &other;
  }
  return last && is_plain() && is_told_apart(*last) && !is_nearest(cluster);
}

/// "The sick children", where the text told of children: some of them.
bool Namesakes::are_some_of(const Cluster& cluster) const {
  if (facts_.number != Number::Plural || facts_.form != Form::Definite || cluster.has_name()) return false;
  const std::vector<Word> mine = qualifiers(facts_);
  return std::any_of(mine.begin(), mine.end(), [&](Word word) { return !cluster.knows_word(word); });
}

/// "Police", "the police": the noun and no more.
bool Namesakes::is_plain() const { return facts_.modifiers.empty() && facts_.possessor == kNoMention; }

/// "Lind's police", "the pickup truck".
bool Namesakes::is_told_apart(const Facts& before) const {
  if (before.possessor != kNoMention) return !scene_.facts[before.possessor].is_pronoun() || is_bare(facts_);
  if (is_bare(facts_) && facts_.type != EntityType::Organization) return false;  // "salt" may be edible salt
  return !qualifiers(before).empty();
}

/// Whether nothing else of the noun was spoken of since; a bare noun does not go back to anything.
bool Namesakes::is_nearest(const Cluster& cluster) const {
  if (is_bare(facts_)) return false;
  return nearest_ == kNoMention || std::binary_search(cluster.mentions.begin(), cluster.mentions.end(), nearest_);
}

/// "Lind's holiday" and Orme's.
bool Namesakes::is_owned_by_another(const Facts& before) const {
  if (facts_.possessor == kNoMention) return false;
  if (before.possessor == kNoMention) return is_bare(before) && before.modifiers.empty() && !scene_.facts[facts_.possessor].is_pronoun();
  if (scene_.facts[facts_.possessor].is_pronoun() || scene_.facts[before.possessor].is_pronoun()) return false;  // whose is a guess
  return cluster_of_[facts_.possessor] != cluster_of_[before.possessor];
}

/// "The outbreak" and the last outbreak, "its location" and the alternative one; "the storm" and the 2009 storm. With a plural a number counts.
bool Namesakes::is_of_another_term(const Cluster& cluster) const {
  return std::any_of(facts_.distinctions.begin(), facts_.distinctions.end(), [&](Distinction mine) {
    const bool tells = mine.kind == DistinctionKind::Term || mine.kind == DistinctionKind::Otherness || (mine.kind == DistinctionKind::Number && facts_.number == Number::Singular);
    return tells && std::find(cluster.distinctions.begin(), cluster.distinctions.end(), mine) == cluster.distinctions.end();
  });
}

/// "The Mack truck" and the pickup truck; a brand, "Dale Farms", and the farms.
bool Namesakes::is_of_another_kind(const Facts& before) const {
  const auto is_proper = [&](const Facts& facts) { return facts.number == Number::Plural && scene_.trees.tag(facts.head).upos == "PROPN"; };
  if (is_proper(before) != is_proper(facts_)) return true;
  if (facts_.form != Form::Definite) return false;
  if (facts_.type == EntityType::Organization && !(has_proper_qualifier(facts_) && has_proper_qualifier(before))) return false;  // "the federal government" is that of the state
  const std::vector<Word> mine = qualifiers(facts_), theirs = qualifiers(before);
  return !mine.empty() && !theirs.empty() && !holds_all(mine, theirs) && !holds_all(theirs, mine);
}

/// "The Velm station".
bool Namesakes::has_proper_qualifier(const Facts& facts) const {
  for (std::uint32_t token = facts.tokens.begin; token < facts.head; ++token) {
    if (scene_.trees.tag(token).upos == "PROPN") return true;
  }
  return false;
}

/// "The animals imported since May" are those, not others.
bool Namesakes::is_restricted() const {
  if (facts_.number != Number::Plural || facts_.form != Form::Definite) return false;
  const std::uint32_t clause = scene_.trees.child(facts_.head, "acl");
  return clause != kNoToken && scene_.trees.relation(clause) == "acl" && clause > facts_.head && scene_.trees.range(clause).begin == facts_.head + 1;
}

/// "The flood in 2009".
bool Namesakes::is_dated() const {
  const auto children = scene_.trees.children(facts_.head);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    const std::string& word = scene_.trees.tag(child).lemma;
    const bool year = word.size() == 4 && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return year && child > facts_.head && scene_.trees.universal_relation(child) == "nmod";
  });
}

/// "Nurses in Norway" and those in Peru. "Officials" are also told from those with the Danish branch, and from those before another
/// place was named, but for the sentence that follows at once.
bool Namesakes::are_people_elsewhere(const Cluster& cluster) const {
  if (facts_.form != Form::BarePlural || cluster.has_name()) return false;
  if (facts_.type != EntityType::Person && facts_.type != EntityType::Organization) return false;
  const std::string_view mine = whereabouts(facts_);
  const Facts* last = nullptr;
  for (auto before = cluster.mentions.rbegin(); before != cluster.mentions.rend() && before - cluster.mentions.rbegin() < kFarthestBack; ++before) {
    const Facts& other = scene_.facts[*before];
    if (!is_noun_phrase(other) || other.word != facts_.word) continue;
    if (!mine.empty() && whereabouts(other) == mine) return false;
    if (!last) last = &other;
  }
  if (!last) return false;
  const bool officials = kOfficials.contains(scene_.trees.tag(facts_.head).lemma);
  const auto is_name = [](std::string_view words) { return !words.empty() && base::is_upper(base::decode(words, 0).code_point); };
  if (!officials) return is_name(mine) && is_name(whereabouts(*last));
  return !mine.empty() || is_place_named_since(*last);
}

/// The noun of "in Peru", "with the branch" behind a noun; nothing where there is none.
std::string_view Namesakes::whereabouts(const Facts& facts) const {
  constexpr auto kWhere = base::word_set({"in", "at", "from", "with", "across", "around", "near"});
  for (const std::uint32_t child : scene_.trees.children(facts.head)) {
    const std::uint32_t preposition = child > facts.head && scene_.trees.universal_relation(child) == "nmod" ? scene_.trees.child(child, "case") : kNoToken;
    if (preposition != kNoToken && kWhere.contains(scene_.trees.tag(preposition).lemma)) return scene_.trees.tag(child).lemma;
  }
  return {};
}

/// Whether a town or state was named since a mention of an earlier sentence that its own sentence does not name.
bool Namesakes::is_place_named_since(const Facts& before) const {
  if (before.sentence + 1 >= facts_.sentence) return false;
  std::vector<Word> places, own;
  for (std::uint32_t i = mention_, steps = 0; i-- > 0 && steps < kFarthestMention; ++steps) {
    const Facts& other = scene_.facts[i];
    if (other.sentence < before.sentence) break;
    if (!other.is_name() || other.type != EntityType::Gpe) continue;
    (other.sentence == before.sentence ? own : places).push_back(other.phrase);
  }
  return !holds_all(own, places);
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
