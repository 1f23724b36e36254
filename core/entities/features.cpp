#include "entities/features.h"

#include <algorithm>
#include <initializer_list>

#include "entities/long_forms.h"
#include "entities/subjects_behind.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNoToken = Id<Token>::kNone;

/// Puts values of features into rows, one kind after the other.
template <std::size_t N>
class RowWriter {
 public:
  RowWriter(const FeatureKind (&kinds)[N], std::array<std::uint16_t, N>& rows) : kinds_(kinds), rows_(rows) {}
  void add(std::size_t value) {
    const std::uint16_t values = kinds_[at_].values;
    rows_[at_++] = static_cast<std::uint16_t>(first_ + std::min<std::size_t>(value, values - 1u));
    first_ += values;
  }

 private:
  const FeatureKind (&kinds_)[N];
  std::array<std::uint16_t, N>& rows_;
  std::size_t at_ = 0, first_ = 0;
};

/// How many of the bounds a number reaches.
std::size_t bucket(std::size_t number, std::initializer_list<std::size_t> bounds) {
  return static_cast<std::size_t>(std::count_if(bounds.begin(), bounds.end(), [&](std::size_t bound) { return number >= bound; }));
}

template <class Enumeration>
std::size_t index(Enumeration value) {
  return static_cast<std::size_t>(value);
}

bool is_subject(Role role) { return role == Role::Subject || role == Role::PassiveSubject; }

/// 0 unknown, 1 equal, 2 different.
template <class Value>
std::size_t agreement(Value a, Value b, Value unknown) {
  return a == unknown || b == unknown ? 0 : a == b ? 1 : 2;
}

std::size_t type_agreement(EntityType a, EntityType b) {
  if (a == EntityType::Other || b == EntityType::Other) return a == b ? 3 : 0;
  return a == b || (is_place(a) && is_place(b)) ? 1 : 2;
}

/// Words between a name and its apposition: a comma, a title.
constexpr std::uint32_t kNear = 3;

/// Whether `token` depends on `ancestor`; farther than a few steps it is not looked for.
bool is_below(const document::Trees& trees, std::uint32_t token, std::uint32_t ancestor) {
  for (int steps = 0; steps < 12 && token != ancestor && !trees.is_root(token); ++steps) token = trees.head(token);
  return token == ancestor;
}

/// Where the antecedent stands to the mention: another sentence, the same clause, a clause above, a clause joined to it, elsewhere.
std::size_t syntax(const document::Trees& trees, const Facts& facts, const Facts& before) {
  if (facts.sentence != before.sentence) return 0;
  if (facts.governor == kNoToken || before.governor == kNoToken) return 1;
  if (facts.governor == before.governor) return 2;
  if (is_below(trees, facts.head, before.governor)) return is_subject(before.role) ? 3 : 4;
  return 5;
}

std::size_t quotation(const Facts& facts, const Facts& before) {
  if (facts.quote == before.quote) return facts.quote ? 1 : 0;
  return !before.quote ? 2 : !facts.quote ? 3 : 4;
}

/// Whether a mention of the cluster speaks the quotation in which the mention stands, or hers.
std::size_t speaker(const Scene& scene, const Facts& facts, const Cluster& cluster) {
  if (!facts.quote) return cluster.speaks ? 1 : 0;
  const Id<Mention> speaker = scene.document.quotes[facts.quote.index].speaker_mention;
  if (!speaker) return 0;
  return std::binary_search(cluster.mentions.begin(), cluster.mentions.end(), speaker.index) ? 2 : 3;
}

std::size_t modifier_match(const Facts& facts, const Facts& before, const Cluster& cluster) {
  if (facts.modifiers.empty()) return before.modifiers.empty() ? 0 : 1;
  std::size_t known = 0;
  for (const Word word : facts.modifiers) known += cluster.knows_word(word) ? 1 : 0;
  return known == facts.modifiers.size() ? 2 : known > 0 ? 3 : 4;
}

std::size_t word_match(const Facts& facts, const Facts& before, const Cluster& cluster) {
  if (facts.words == before.words) return 3;
  const bool all =
      !facts.words.empty() && std::all_of(facts.words.begin(), facts.words.end(), [&](Word word) { return cluster.knows_word(word); });
  return all ? 2 : cluster.knows_word(facts.word) ? 1 : 0;
}

bool holds_all(const std::vector<Word>& words, const std::vector<Word>& of) {
  return std::all_of(of.begin(), of.end(), [&](Word word) { return std::find(words.begin(), words.end(), word) != words.end(); });
}

/// How the modifiers of the mention stand to those of the nearest mention with its head: none has any, she alone or the mention
/// alone has, equal ones, more of them, others.
std::size_t namesake(const Scene& scene, const Facts& facts, const Cluster& cluster) {
  constexpr std::size_t kFarthest = 12;
  if (facts.is_pronoun()) return 0;
  const std::size_t size = cluster.mentions.size();
  for (std::size_t i = 0; i < std::min(size, kFarthest); ++i) {
    const Facts& other = scene.facts[cluster.mentions[size - 1 - i]];
    if (other.is_pronoun() || other.word != facts.word) continue;
    if (facts.modifiers.empty()) return other.modifiers.empty() ? 1 : 2;
    if (other.modifiers.empty()) return 3;
    const bool less = holds_all(other.modifiers, facts.modifiers), more = holds_all(facts.modifiers, other.modifiers);
    return less && more ? 4 : less || more ? 5 : 6;
  }
  return 0;
}

/// Whether both depend on the same verb or noun, and in the same role.
std::size_t governors(const Scene& scene, const Facts& facts, const Facts& before) {
  if (facts.governor == kNoToken || before.governor == kNoToken || facts.governor == before.governor) return 0;
  if (scene.trees.tag(facts.governor).lemma != scene.trees.tag(before.governor).lemma) return 0;
  return facts.role == before.role ? 2 : 1;
}

/// In the headline or the first two sentences.
bool opens_article(const Scene& scene, const Facts& facts) {
  return facts.sentence < 2 || in_headline(scene.document, facts);
}

/// What speaks, where the mention does: a person, a body, a state that spoke before or not, anything else.
std::size_t speaking(const Cluster& cluster) {
  if (cluster.type == EntityType::Person) return 1;
  if (cluster.type == EntityType::Organization) return 2;
  if (cluster.type == EntityType::Gpe || cluster.type == EntityType::Norp) return cluster.speaks ? 3 : 4;
  return 5;
}

/// Whether the mention is "the two leaders" or "they", and the cluster several people, a list, or one.
std::size_t plural(const Facts& facts, const Cluster& cluster) {
  if (facts.number != Number::Plural) return 0;
  if (cluster.has(Form::List)) return 3;
  return cluster.number == Number::Plural ? 2 : 1;
}

}  // namespace

bool is_apposition(const Facts& name, const Facts& apposition) {
  if (apposition.role != Role::Apposition || apposition.governor != name.head) return false;
  return name.tokens.end <= apposition.tokens.begin && apposition.tokens.begin - name.tokens.end < kNear;
}

bool is_apposition_beyond(const document::Trees& trees, const Facts& place, const Facts& apposition) {
  const bool somewhere = place.is_name() && place.type == EntityType::Gpe && trees.child(place.head, "case") != kNoToken;
  return somewhere && !is_place(apposition.type) && !apposition.sites && is_apposition(place, apposition);
}

bool is_predicate(const document::Trees& trees, const Facts& subject, const Facts& predicate) {
  return is_subject(subject.role) && subject.governor == predicate.head && trees.child(predicate.head, "cop") != kNoToken &&
         trees.child(predicate.head, "case") == kNoToken;  // "is in a crisis"
}

bool fits(const Facts& facts, const Cluster& cluster) {
  return type_agreement(facts.type, cluster.type) != 2 && agreement(facts.gender, cluster.gender, Gender::Unknown) != 2 &&
         agreement(facts.number, cluster.number, Number::Unknown) != 2;
}

bool agrees_in_gender(const Facts& facts, const Cluster& cluster) {
  return agreement(facts.gender, cluster.gender, Gender::Unknown) == 1;
}

void rank(const Facts& facts, const std::vector<Cluster>& clusters, std::vector<Candidate>& candidates) {
  std::uint32_t fitting = 0, agreeing = 0;
  for (Candidate& candidate : candidates) {
    const Cluster& cluster = clusters[candidate.cluster];
    candidate.fitting_rank = fitting;
    candidate.agreeing_rank = agreeing;
    fitting += fits(facts, cluster) ? 1 : 0;
    agreeing += agrees_in_gender(facts, cluster) ? 1 : 0;
    for (const Candidate& other : candidates) candidate.prominence += clusters[other.cluster].mentions.size() > cluster.mentions.size() ? 1 : 0;
  }
}

Scene::Scene(const Document& document_, const document::Trees& trees_, const std::vector<Facts>& facts_)
    : document(document_),
      trees(trees_),
      facts(facts_),
      speaks(facts_.size()),
      first_quotes(facts_.size()),
      bearers(find_bearers(trees_, facts_)),
      long_forms(find_long_forms(document_, facts_)),
      subjects_behind(find_subjects_behind(trees_, facts_)) {
  for (std::uint32_t i = 0; i < document.quotes.size(); ++i) {
    const Id<Mention> speaker = document.quotes[i].speaker_mention;
    if (!speaker) continue;
    speaks[speaker.index] = true;
    if (!first_quotes[speaker.index]) first_quotes[speaker.index] = {i};
  }
}

MentionRows features_of(const Scene& scene, std::uint32_t mention, const Surroundings& around) {
  const Facts& facts = scene.facts[mention];
  const IdRange<Token> sentence = scene.document.sentences[facts.sentence].tokens;
  MentionRows rows;
  RowWriter writer(kMentionFeatures, rows);
  writer.add(index(facts.form));
  writer.add(facts.pronoun ? index(facts.pronoun->form) : 5);
  writer.add(index(facts.role));
  writer.add(index(facts.type));
  writer.add(index(facts.number));
  writer.add(index(facts.gender));
  writer.add(facts.quote ? 1 : 0);
  writer.add(in_headline(scene.document, facts) ? 1 : 0);
  writer.add(facts.modifiers.size());
  writer.add(around.head_seen ? 1 : 0);
  writer.add(bucket(around.candidates, {1, 2, 3, 6, 12}));
  writer.add(bucket(facts.tokens.begin - sentence.begin, {1, 4, 12}));
  writer.add(bucket(around.clusters, {1, 5, 15, 50}));
  writer.add(!scene.trees.empty() && scene.trees.is_root(facts.head) ? 1 : 0);
  writer.add(scene.speaks[mention] ? 1 : 0);
  writer.add(bucket(around.fitting, {1, 2, 3, 5}));
  writer.add(bucket(around.namesakes, {1, 2, 3}));
  return rows;
}

PairRows features_of(const Scene& scene, std::uint32_t mention, const Candidate& candidate, const Cluster& cluster) {
  const Facts& facts = scene.facts[mention];
  const Facts& before = scene.facts[cluster.last()];
  PairRows rows;
  RowWriter writer(kPairFeatures, rows);
  writer.add(bucket(facts.sentence - before.sentence, {1, 2, 3, 4, 6, 9, 16}));
  writer.add(bucket(mention - cluster.last(), {2, 3, 4, 6, 10, 20, 40}));
  writer.add(bucket(candidate.fitting_rank, {1, 2, 3, 4, 6, 9}));
  writer.add(index(before.form));
  writer.add(index(before.role));
  writer.add(facts.role != before.role ? (is_subject(before.role) ? 3 : 0) : is_subject(facts.role) ? 2 : 1);
  writer.add(index(cluster.type));
  writer.add(type_agreement(facts.type, cluster.type));
  writer.add(agreement(facts.gender, cluster.gender, Gender::Unknown));
  writer.add(agreement(facts.number, cluster.number, Number::Unknown));
  writer.add(facts.word == before.word ? 3 : cluster.knows_head(facts.word) ? 2 : cluster.knows_word(facts.word) ? 1 : 0);
  writer.add(modifier_match(facts, before, cluster));
  writer.add(word_match(facts, before, cluster));
  writer.add(bucket(cluster.mentions.size(), {2, 3, 5, 9}));
  writer.add((cluster.has_name() ? 4 : 0) + (cluster.has_nominal() ? 2 : 0) + (cluster.mentions.size() > 1 ? 1 : 0));
  writer.add(is_apposition(before, facts) ? (before.is_name() ? 2 : 1) : 0);
  writer.add(is_predicate(scene.trees, before, facts) ? 1 : 0);
  writer.add(syntax(scene.trees, facts, before));
  writer.add(quotation(facts, before));
  writer.add(speaker(scene, facts, cluster));
  writer.add(!facts.is_pronoun() || !cluster.has(facts.form) ? 0 : before.form == facts.form ? 2 : 1);
  writer.add(facts.block - before.block);
  writer.add(before.tokens.begin == scene.document.sentences[before.sentence].tokens.begin ? 1 : 0);
  writer.add(bucket(candidate.prominence, {1, 2, 4, 8}));
  writer.add(index(before.number));
  writer.add(facts.role == Role::Possessive && is_below(scene.trees, facts.head, before.head) ? 1 : 0);
  writer.add(plural(facts, cluster));
  writer.add(!facts.is_name() ? 0 : cluster.has_name() ? 1 : 2);
  writer.add(facts.tokens.begin < before.tokens.end ? 2 : facts.tokens.begin - before.tokens.end < 3 ? 1 : 0);
  writer.add(facts.is_pronoun() ? 0 : cluster.knows_phrase(facts.phrase) ? 2 : 1);
  writer.add(namesake(scene, facts, cluster));
  writer.add(governors(scene, facts, before));
  writer.add(!is_subject(before.role) ? 0 : before.main_clause ? 2 : 1);
  writer.add(cluster.has_name() || cluster.has_nominal() ? bucket(facts.sentence - cluster.last_described, {1, 2, 4, 8}) : 5);
  writer.add(opens_article(scene, scene.facts[cluster.mentions.front()]) ? 1 : 0);
  writer.add(scene.speaks[mention] ? speaking(cluster) : 0);
  writer.add(bucket(candidate.agreeing_rank, {1, 2, 3}));
  writer.add(bucket(cluster.subjects, {1, 2, 4}));
  return rows;
}

}  // namespace nutgraf::entities
