// Which things of one noun are two: the noun alone does not make them one.
#pragma once

#include <string_view>
#include <vector>

#include "entities/features.h"

namespace nutgraf::entities {

/// Compares a noun phrase with the things that were called by its noun. Costs work in proportion to the mentions looked back on.
class Namesakes {
 public:
  /// `cluster_of` are those of the mentions read so far.
  Namesakes(const Scene& scene, const std::vector<std::uint32_t>& cluster_of, std::uint32_t mention);

  /// Whether the phrase means another than the cluster, though both have its noun: another owner, year or kind, or a bare noun for one
  /// that had to be told apart. In doubt they are two. Of people only bare plurals are compared,
  /// also by where they are; the others are left to what is known of them.
  bool differ(const Cluster& cluster) const;

 private:
  bool are_some_of(const Cluster& cluster) const;
  bool is_plain() const;
  bool is_told_apart(const Facts& before) const;
  bool is_nearest(const Cluster& cluster) const;
  bool is_owned_by_another(const Facts& before) const;
  bool is_of_another_term(const Cluster& cluster) const;
  bool is_of_another_kind(const Facts& before) const;
  bool is_restricted() const;
  bool is_dated() const;
  bool are_people_elsewhere(const Cluster& cluster) const;
  std::string_view whereabouts(const Facts& facts) const;
  bool is_place_named_since(const Facts& before) const;
  bool has_proper_qualifier(const Facts& facts) const;
  std::vector<Word> qualifiers(const Facts& facts) const;

  const Scene& scene_;
  const std::vector<std::uint32_t>& cluster_of_;
  std::uint32_t mention_;
  const Facts& facts_;
  std::uint32_t nearest_;  ///< the last mention before of the same noun
};

}  // namespace nutgraf::entities
