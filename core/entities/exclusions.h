// Which clusters a mention cannot join, whatever the ranker thinks of them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "entities/cluster.h"
#include "entities/features.h"
#include "entities/namesakes.h"

namespace nutgraf::entities {

/// What a mention excludes. Costs work in proportion to the mention's sentence once, then for each cluster to its nearest mentions.
class Exclusions {
 public:
  /// `group_of` is what `group_names` gives; `cluster_of` holds the cluster of every mention that was read before.
  Exclusions(const Scene& scene, const std::vector<std::uint32_t>& group_of, const std::vector<std::uint32_t>& cluster_of,
             std::uint32_t mention);

  /// Whether mention and cluster cannot be one: two names; different kinds, genders, numbers; what sets one apart from the other
  /// ("the second day", "the contract with Velm") or stands for nothing ("no money"); one phrase within the other, two parts of one clause;
  /// somebody new ("a lawyer", a first name after a noun); who cannot say what the mention says.
  bool forbid(const Cluster& cluster) const;

  /// Whether only the sex that a first name tells keeps a pronoun from the cluster, which forbids no more than other people would.
  bool doubt(const Cluster& cluster) const;

 private:
  static constexpr std::ptrdiff_t kFarthestBack = 12;  ///< how many mentions of a cluster are compared, the last ones first

  /// Whether `test` holds for one of the last mentions of a cluster.
  template <class Test>
  static bool any_of_last(const Cluster& cluster, Test test) {
    const auto farthest = std::min(static_cast<std::ptrdiff_t>(cluster.mentions.size()), kFarthestBack);
    return std::any_of(cluster.mentions.rbegin(), cluster.mentions.rbegin() + farthest, test);
  }

  bool kinds_differ(const Cluster& cluster) const;
  bool is_said_to_be_of_another_kind(const Cluster& cluster) const;
  bool nouns_differ(const Cluster& cluster) const;
  bool is_mere_place(const Cluster& cluster) const;
  bool is_site_named_since(const Cluster& cluster) const;
  bool is_kind_of_counted(const Cluster& cluster) const;
  bool numbers_differ(const Cluster& cluster) const;
  bool distinctions_differ(const Cluster& cluster) const;
  bool is_body_of_place(const Facts& facts) const;
  bool qualifies_head(const Cluster& cluster) const;
  bool has_body_of_place(const Cluster& cluster) const;
  bool is_named_otherwise(const Cluster& cluster) const;
  bool heads_differ(const Cluster& cluster) const;
  bool owners_differ(const Cluster& cluster) const;
  bool is_somebody_of_another(const Cluster& cluster) const;
  bool is_taken_by_pronoun(const Cluster& cluster) const;
  bool is_of_another_person(const Cluster& cluster) const;
  bool is_nested(const Cluster& cluster) const;
  bool shares_clause(const Facts& before) const;
  bool is_subject_of_clause(const Facts& before) const;
  bool is_spoken_with(const Facts& before) const;
  bool is_of_another_place(const Cluster& cluster) const;
  bool is_below(const Cluster& cluster) const;
  bool is_newly_titled(const Cluster& cluster) const;
  bool is_new_beside(const Cluster& cluster) const;
  bool is_named_later(const Cluster& cluster) const;
  bool is_said_to_be(const Cluster& cluster) const;
  bool cannot_speak(const Cluster& cluster) const;
  bool is_no_speaker(const Cluster& cluster) const;
  bool speaks_of_another(const Cluster& cluster) const;
  bool owns_differently(const Facts& before) const;
  void find_groups_below();
  void find_groups_quoted();
  void find_groups_spoken_for();
  void find_groups_within();
  bool is_said_of_speaker(const Facts& name) const;
  void find_places();
  void find_subject();

  const Scene& scene_;
  const std::vector<std::uint32_t>& group_of_;
  const std::vector<std::uint32_t>& cluster_of_;
  const std::uint32_t mention_;
  const Facts& facts_;
  const Namesakes namesakes_;
  std::vector<std::uint32_t> groups_below_;   ///< of names in clauses below that whose subject the mention is
  std::vector<std::uint32_t> groups_within_;  ///< of names within the mention
  std::uint32_t subject_ = Id<Token>::kNone;  ///< of the clause whose object the pronoun is
  Gender pronoun_beside_ = Gender::Unknown;   ///< of "her" in "the skater thanked her"
  std::vector<std::uint32_t> places_;         ///< the names of places before "the country" and "the government", the nearest first
};

}  // namespace nutgraf::entities
