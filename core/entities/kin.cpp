#include "entities/kin.h"

#include <algorithm>

#include "base/word_set.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNoMention = Id<Mention>::kNone;
constexpr std::uint32_t kFarthestMention = 200;  ///< mentions back that relatives are looked for

/// Of whom everybody has one at a time.
constexpr auto kOnly = base::word_set({"father", "mother", "husband", "wife", "widow", "widower", "fiancé", "fiancée", "fiance", "fiancee"});

constexpr auto kSiblings = base::word_set({"brother", "sister", "sibling", "twin"});
constexpr auto kSpouses = base::word_set({"husband", "wife", "spouse", "widow", "widower"});
constexpr auto kParents = base::word_set({"father", "mother", "parent", "dad", "mum", "mom"});
constexpr auto kChildren = base::word_set({"son", "daughter", "child"});

/// Whether the first is to the second what the second is to the first.
bool answers(std::string_view noun, std::string_view other) {
  return (kSiblings.contains(noun) && kSiblings.contains(other)) || (kSpouses.contains(noun) && kSpouses.contains(other)) ||
         (kParents.contains(noun) && kChildren.contains(other)) || (kChildren.contains(noun) && kParents.contains(other));
}

class Family {
 public:
  Family(const Scene& scene, const std::vector<Cluster>& clusters, const std::vector<std::uint32_t>& cluster_of, std::uint32_t mention)
      : scene_(scene), clusters_(clusters), cluster_of_(cluster_of), mention_(mention), facts_(scene.facts[mention]) {}

  std::uint32_t find() const {
    if (scene_.trees.empty() || !is_relative(facts_)) return kNoCluster;
    const std::uint32_t person = cluster_of_[facts_.possessor];
    if (person == kNoCluster) return kNoCluster;
    std::uint32_t found = kNoCluster;
    const std::uint32_t first = mention_ > kFarthestMention ? mention_ - kFarthestMention : 0;
    for (std::uint32_t i = mention_; i-- > first;) {
      const std::uint32_t told = told_by(i, person);
      if (told == kNoCluster || !may_be(clusters_[told])) continue;
      if (found != kNoCluster && found != told) return kNoCluster;
      found = told;
    }
    return found;
  }

 private:
  const std::string& noun(const Facts& facts) const { return scene_.trees.tag(facts.head).lemma; }

  /// One relative, told by no year, order or rank: not "his first wife".
  bool is_relative(const Facts& facts) const {
    const bool phrase = !facts.is_name() && !facts.is_pronoun() && !facts.is_list();
    if (!phrase || facts.possessor == kNoMention || facts.number != Number::Singular || facts.type != EntityType::Person) return false;
    return std::all_of(facts.distinctions.begin(), facts.distinctions.end(),
                       [](Distinction distinction) { return distinction.kind == DistinctionKind::Kinship || distinction.kind == DistinctionKind::Complement; });
  }

  /// Who the mention before says that the relative of `person` is.
  std::uint32_t told_by(std::uint32_t before, std::uint32_t person) const {
    const Facts& other = scene_.facts[before];
    if (!is_relative(other) || cluster_of_[before] == kNoCluster || cluster_of_[other.possessor] == kNoCluster) return kNoCluster;
    const std::uint32_t relative = cluster_of_[before], owner = cluster_of_[other.possessor];
    if (owner == person) return kOnly.contains(noun(facts_)) && other.word == facts_.word ? relative : kNoCluster;
    const bool plain = facts_.modifiers.empty() && clusters_[owner].has_name() && clusters_[owner].type == EntityType::Person;
    return plain && relative == person && answers(noun(facts_), noun(other)) ? owner : kNoCluster;
  }

  bool may_be(const Cluster& cluster) const {
    const bool sexes = facts_.gender == Gender::Unknown || cluster.gender == Gender::Unknown || cluster.guessed_gender || facts_.gender == cluster.gender;
    return sexes && cluster.number != Number::Plural;
  }

  const Scene& scene_;
  const std::vector<Cluster>& clusters_;
  const std::vector<std::uint32_t>& cluster_of_;
  std::uint32_t mention_;
  const Facts& facts_;
};

}  // namespace

std::uint32_t relative_before(const Scene& scene, const std::vector<Cluster>& clusters, const std::vector<std::uint32_t>& cluster_of,
                              std::uint32_t mention) {
  return Family(scene, clusters, cluster_of, mention).find();
}

}  // namespace nutgraf::entities
