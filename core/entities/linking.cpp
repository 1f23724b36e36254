#include "entities/linking.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

#include "entities/deeds.h"
#include "entities/exclusions.h"
#include "entities/kin.h"
#include "entities/last_speaker.h"
#include "entities/margins.h"
#include "entities/name_rules.h"
#include "entities/order.h"
#include "entities/preferences.h"
#include "entities/ranker.h"

namespace nutgraf::entities {
namespace {

constexpr std::size_t kMostCandidates = 30;    ///< of clusters, the nearest first
constexpr std::size_t kFarthestMention = 150;  ///< how many mentions back they are looked for
constexpr std::int64_t kWidestLead = 1000;     ///< in tenths of a point: there was no second best
constexpr std::uint32_t kNoTown = Id<Mention>::kNone;
constexpr std::size_t kMostNamesakes = 6;      ///< of clusters farther off that know the mention's head

class Linker {
 public:
  Linker(const Scene& scene, const std::vector<std::uint32_t>& group_of, std::vector<Decision>* decisions)
      : scene_(scene), group_of_(group_of), decisions_(decisions) {
    linking_.cluster_of.assign(scene.facts.size(), kNoCluster);
    linking_.links.resize(scene.facts.size());
    const auto& sentences = scene.document.sentences;
    const auto is_body = [&](const Sentence& sentence) { return scene.document.blocks[sentence.block.index].kind == BlockKind::Paragraph; };
    first_of_body_ = static_cast<std::uint32_t>(std::find_if(sentences.begin(), sentences.end(), is_body) - sentences.begin());
  }

  Linking link() {
    for (const std::uint32_t mention : inside_out(scene_)) {
      const std::uint32_t known = known_cluster(mention);
      join(mention, known != kNoCluster ? known : choose(mention));
    }
    put_in_order();
    tell_names_apart(scene_.document, linking_);
    return std::move(linking_);
  }

 private:
  /// Clusters in order of their first mention, each with its mentions in order.
  void put_in_order() {
    for (Cluster& cluster : linking_.clusters) std::sort(cluster.mentions.begin(), cluster.mentions.end());
    std::vector<std::uint32_t> order(linking_.clusters.size()), place(linking_.clusters.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      return linking_.clusters[a].mentions.front() < linking_.clusters[b].mentions.front();
    });
    std::vector<Cluster> clusters;
    clusters.reserve(order.size());
    for (const std::uint32_t number : order) {
      place[number] = static_cast<std::uint32_t>(clusters.size());
      clusters.push_back(std::move(linking_.clusters[number]));
    }
    linking_.clusters = std::move(clusters);
    for (std::uint32_t& number : linking_.cluster_of) number = place[number];
    if (!decisions_) return;
    for (Decision& decision : *decisions_) {
      for (Choice& choice : decision.choices) choice.cluster = place[choice.cluster];
    }
  }

  std::uint32_t cluster_of_group(std::uint32_t group) const {
    const auto found = group == kNoGroup ? clusters_of_group_.end() : clusters_of_group_.find(group);
    return found == clusters_of_group_.end() ? kNoCluster : found->second;
  }

  /// The cluster of a group, made where there is none yet: its first name stands farther on.
  std::uint32_t expected_cluster(std::uint32_t group) {
    const std::uint32_t known = cluster_of_group(group);
    if (known != kNoCluster || group == kNoGroup) return known;
    const auto number = static_cast<std::uint32_t>(linking_.clusters.size());
    linking_.clusters.emplace_back().group = group;
    clusters_of_group_.emplace(group, number);
    return number;
  }

  /// The cluster, to which this rule leads.
  std::uint32_t by(MentionRule rule, std::uint32_t mention, std::uint32_t cluster) {
    linking_.links[mention].rule = rule;
    return cluster;
  }

  /// "The town of [Velm]" in Tarn: the name that ends the phrase; `kNoTown` where the phrase names no town.
  std::uint32_t town_in(const Facts& facts) const {
    for (const Owner owner : facts.owners) {
      if (facts.names_town && scene_.facts[owner.name].tokens.end == facts.tokens.end) return owner.name;
    }
    return kNoTown;
  }

  /// What needs no ranker.
  std::uint32_t known_cluster(std::uint32_t mention) {
    const Facts& facts = scene_.facts[mention];
    if (facts.form == Form::I) return by(MentionRule::Speaker, mention, cluster_of_speaker(mention));
    if (const std::uint32_t town = town_in(facts); town != kNoTown) return by(MentionRule::Beside, mention, expected_cluster(group_of_[town]));
    if (scene_.bearers[mention] != kNoBearer) return by(MentionRule::Beside, mention, cluster_of_bearer(mention, scene_.bearers[mention]));
    if (scene_.long_forms[mention] != Id<Mention>::kNone) return by(MentionRule::LongForm, mention, linking_.cluster_of[scene_.long_forms[mention]]);
    if (const std::uint32_t headlined = cluster_of_headline(mention); headlined != kNoCluster) return by(MentionRule::Headline, mention, headlined);
    return by(MentionRule::OtherName, mention, cluster_of_group(group_of_[mention]));
  }

  /// "Man robs bank" and then "A man robbed a bank": headlines leave articles out, and the first sentence tells of the same one.
  std::uint32_t cluster_of_headline(std::uint32_t mention) const {
    const Facts& facts = scene_.facts[mention];
    if (facts.form != Form::Indefinite || facts.type != EntityType::Person || facts.number != Number::Singular) return kNoCluster;
    if (facts.sentence != first_of_body_) return kNoCluster;
    const auto namesakes = clusters_of_head_.find(facts.word);
    if (namesakes == clusters_of_head_.end() || namesakes->second.size() != 1) return kNoCluster;
    const Cluster& cluster = linking_.clusters[namesakes->second.front()];
    const bool headlined = cluster.has(Form::BareSingular) && !cluster.has_name() && cluster.mentions.size() == 1 && in_headline(scene_.document, scene_.facts[cluster.last()]);
    return headlined ? namesakes->second.front() : kNoCluster;
  }

  /// "The cyclist, Wim Lind": the name's cluster, or that of "a cyclist" or "his father" who had no name before.
  std::uint32_t cluster_of_bearer(std::uint32_t mention, std::uint32_t name) {
    const std::uint32_t group = group_of_[name];
    if (cluster_of_group(group) != kNoCluster) return expected_cluster(group);
    const std::uint32_t nearest = namesake_of(mention);
    if (nearest == kNoCluster || linking_.clusters[nearest].has_name()) return expected_cluster(group);
    if (Exclusions(scene_, group_of_, linking_.cluster_of, mention).forbid(linking_.clusters[nearest])) return expected_cluster(group);
    linking_.clusters[nearest].group = group;
    clusters_of_group_.emplace(group, nearest);
    return nearest;
  }

  /// The cluster that "the cyclist" or "his father" goes on telling of.
  std::uint32_t namesake_of(std::uint32_t mention) const {
    const Facts& facts = scene_.facts[mention];
    if (facts.form == Form::Possessed) return relative_before(scene_, linking_.clusters, linking_.cluster_of, mention);
    const auto namesakes = facts.form == Form::Definite ? clusters_of_head_.find(facts.word) : clusters_of_head_.end();
    return namesakes == clusters_of_head_.end() ? kNoCluster : namesakes->second.back();
  }

  /// "I" is who speaks, also where only the words behind name them.
  std::uint32_t cluster_of_speaker(std::uint32_t mention) {
    const Id<Quote> quote = scene_.facts[mention].quote;
    const Id<Mention> speaker = quote ? scene_.document.quotes[quote.index].speaker_mention : Id<Mention>{};
    if (!speaker) return kNoCluster;
    const std::uint32_t group = group_of_[speaker.index];
    if (group != kNoGroup && scene_.facts[speaker.index].type == EntityType::Person) return expected_cluster(group);
    const std::uint32_t linked = linking_.cluster_of[speaker.index], known = linked != kNoCluster ? linked : cluster_of_group(group);
    const bool fits = known != kNoCluster && !Exclusions(scene_, group_of_, linking_.cluster_of, mention).forbid(linking_.clusters[known]);
    return fits ? known : kNoCluster;
  }

  void join(std::uint32_t mention, std::uint32_t number) {
    const Facts& facts = scene_.facts[mention];
    if (number == kNoCluster) {
      number = static_cast<std::uint32_t>(linking_.clusters.size());
      linking_.clusters.emplace_back();
    }
    Cluster& cluster = linking_.clusters[number];
    if (cluster.mentions.empty()) linking_.links[mention] = {};
    cluster.add(mention, facts);
    cluster.speaks = cluster.speaks || scene_.speaks[mention];
    if (group_of_[mention] != kNoGroup) {
      cluster.group = group_of_[mention];
      clusters_of_group_.emplace(group_of_[mention], number);
    }
    linking_.cluster_of[mention] = number;
    if (facts.is_pronoun()) return;
    std::vector<std::uint32_t>& namesakes = clusters_of_head_[facts.word];
    if (std::find(namesakes.begin(), namesakes.end(), number) == namesakes.end()) namesakes.push_back(number);
  }

  /// The clusters that the mention may join: the nearest ones, then those farther off that know its head.
  std::vector<Candidate> candidates(std::uint32_t mention) {
    std::vector<Candidate> found, doubted;
    const Exclusions exclusions(scene_, group_of_, linking_.cluster_of, mention);
    const auto consider = [&](std::uint32_t number) {
      const Cluster& cluster = linking_.clusters[number];
      if (met_.size() < linking_.clusters.size()) met_.resize(linking_.clusters.size(), kNoCluster);
      if (met_[number] == mention) return;
      met_[number] = mention;
      if (exclusions.forbid(cluster)) return;
      (exclusions.doubt(cluster) ? doubted : found).push_back({number});
    };
    const std::uint32_t first = mention > kFarthestMention ? mention - kFarthestMention : 0;
    for (std::uint32_t i = mention; i-- > first && found.size() < kMostCandidates;) {
      if (linking_.cluster_of[i] != kNoCluster) consider(linking_.cluster_of[i]);  // the mention is not within that one
    }
    const auto namesakes = clusters_of_head_.find(scene_.facts[mention].word);
    if (namesakes != clusters_of_head_.end() && !scene_.facts[mention].is_pronoun()) {
      const std::vector<std::uint32_t>& all = namesakes->second;
      for (std::size_t i = 0; i < std::min(all.size(), kMostNamesakes); ++i) consider(all[all.size() - 1 - i]);
    }
    const auto is_person = [&](Candidate candidate) { return linking_.clusters[candidate.cluster].type == EntityType::Person; };
    if (std::none_of(found.begin(), found.end(), is_person) && doubted.size() == 1) found = doubted;
    rank(scene_.facts[mention], linking_.clusters, found);
    return found;
  }

  /// "In his speech, Ortega said": the cluster of the name behind, if the text has it already. A name that is new goes before others too,
  /// but for the subject of a clause ("while he slept, Ortega rose") where somebody else agrees.
  std::uint32_t cluster_behind(std::uint32_t mention, const std::vector<Candidate>& candidates) {
    const std::uint32_t name = scene_.subjects_behind[mention];
    if (!scene_.facts[mention].stands_for_somebody() || name == Id<Mention>::kNone || group_of_[name] == kNoGroup) return kNoCluster;
    const Facts &facts = scene_.facts[mention], &behind = scene_.facts[name];
    if (behind.type != EntityType::Person || (behind.gender != facts.gender && behind.gender != Gender::Unknown)) return kNoCluster;
    const std::uint32_t known = cluster_of_group(group_of_[name]);
    const auto is_known = [&](Candidate candidate) { return candidate.cluster == known; };
    const auto agrees = [&](Candidate candidate) { return fits(facts, linking_.clusters[candidate.cluster]); };
    if (std::any_of(candidates.begin(), candidates.end(), is_known)) return known;
    const bool subject = facts.role == Role::Subject || facts.role == Role::PassiveSubject;
    const bool rivalled = subject && std::any_of(candidates.begin(), candidates.end(), agrees);
    return known == kNoCluster && !rivalled ? expected_cluster(group_of_[name]) : kNoCluster;
  }

  Surroundings surroundings(std::uint32_t mention, const std::vector<Candidate>& candidates) const {
    const Facts& facts = scene_.facts[mention];
    Surroundings around;
    around.head_seen = clusters_of_head_.count(facts.word) > 0;
    around.candidates = candidates.size();
    around.clusters = linking_.clusters.size();
    for (const Candidate& candidate : candidates) {
      const Cluster& cluster = linking_.clusters[candidate.cluster];
      around.fitting += fits(facts, cluster) ? 1 : 0;
      around.namesakes += !facts.is_pronoun() && cluster.knows_head(facts.word) ? 1 : 0;
    }
    return around;
  }

  std::uint32_t choose(std::uint32_t mention) {
    if (scene_.trees.empty()) return kNoCluster;
    const bool new_noun = clusters_of_head_.count(scene_.facts[mention].word) == 0;
    const std::uint32_t told = new_noun ? told_before(scene_, linking_.clusters, linking_.cluster_of, mention) : kNobody;
    if (told != kNobody) return by(MentionRule::Deed, mention, told);
    if (const std::uint32_t relative = relative_before(scene_, linking_.clusters, linking_.cluster_of, mention); relative != kNoCluster) return by(MentionRule::Kin, mention, relative);
    const Preferences preferences(scene_, linking_.clusters, linking_.cluster_of, mention);
    const std::vector<Candidate> all = this->candidates(mention);
    if (const std::uint32_t behind = cluster_behind(mention, all); behind != kNoCluster) return by(MentionRule::SubjectBehind, mention, behind);
    const std::vector<Candidate> candidates = preferences.narrow(all);
    if (const Candidate* settled = preferences.settle(candidates)) return by(MentionRule::Context, mention, settled->cluster);
    if (const std::uint32_t speaker = last_speaker(scene_, linking_.cluster_of, mention, candidates); speaker != kNoCluster) return by(MentionRule::LastSpeaker, mention, speaker);
    const MentionRows rows = features_of(scene_, mention, surroundings(mention, candidates));
    const Ranker ranker(rows);
    Decision decision{mention, rows, {}};
    const std::int64_t alone = ranker.score_alone() - readiness(scene_.facts[mention]);
    constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min() / 2;  // leads stay within range
    std::int64_t best = scene_.facts[mention].stands_for_somebody() ? kLowest : alone, second = kLowest;
    std::uint32_t chosen = kNoCluster;
    for (const Candidate& candidate : candidates) {
      const PairRows pair = features_of(scene_, mention, candidate, linking_.clusters[candidate.cluster]);
      const std::int64_t score = ranker.score(pair);
      if (decisions_) decision.choices.push_back({candidate.cluster, pair});
      if (scene_.facts[mention].stands_for_somebody() && linking_.clusters[candidate.cluster].type != EntityType::Person) continue;
      if (score > best) {
        second = chosen == kNoCluster ? second : best;
        best = score;
        chosen = candidate.cluster;
      } else {
        second = std::max(second, score);
      }
    }
    if (decisions_) decisions_->push_back(std::move(decision));
    if (chosen == kNoCluster || is_rivalled(mention, chosen, best - second)) return kNoCluster;
    linking_.links[mention] = {MentionRule::Ranker, tenths(best - std::max(second, alone))};
    return chosen;
  }

  static std::int32_t tenths(std::int64_t score) {
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(10 * score / Ranker::kPoint, -kWidestLead, kWidestLead));
  }

  bool is_rivalled(std::uint32_t mention, std::uint32_t chosen, std::int64_t lead) const {
    const Cluster& cluster = linking_.clusters[chosen];
    return lead < lead_needed(scene_.facts[mention], cluster, scene_.facts[cluster.last()]);
  }

  const Scene& scene_;
  const std::vector<std::uint32_t>& group_of_;
  std::vector<Decision>* decisions_;
  Linking linking_;
  std::uint32_t first_of_body_ = 0;  ///< sentence
  std::vector<std::uint32_t> met_;  ///< of each cluster: the last mention that considered it
  std::unordered_map<std::uint32_t, std::uint32_t> clusters_of_group_;
  std::unordered_map<Word, std::vector<std::uint32_t>> clusters_of_head_;
};

}  // namespace

Linking link_mentions(const Scene& scene, const std::vector<std::uint32_t>& group_of, std::vector<Decision>* decisions) {
  return Linker(scene, group_of, decisions).link();
}

}  // namespace nutgraf::entities
