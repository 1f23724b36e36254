// Which of the clusters that a mention may join the text prefers, before the ranker is asked. Reads facts, trees and clusters.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/cluster.h"
#include "entities/features.h"

namespace nutgraf::entities {

/// Costs work in proportion to the candidates and to the mention's sentence.
class Preferences {
 public:
  /// `clusters` and `cluster_of` are those of the mentions read so far.
  Preferences(const Scene& scene, const std::vector<Cluster>& clusters, const std::vector<std::uint32_t>& cluster_of,
              std::uint32_t mention);

  /// The candidates among which to choose: those called by the mention's title, where any is ("the judge"); else, for "he", "she" and a
  /// person's noun, those of the paragraph, where somebody of that sex was just spoken of in it. For "the country" the one country that
  /// it can be, or none.
  std::vector<Candidate> narrow(std::vector<Candidate> candidates) const;

  /// The candidate that needs no weighing: the nearest one with a name and the mention's title; for "the website said" who reported last; for "they" the one group just spoken of; for "his" and "its" the subject of the clause;
  /// for "the virus" the one coronavirus; for "his lawyer said that he …" the lawyer's client; for "he" behind "the judge jailed a man" the man, unless he speaks. None where there is no such one.
  const Candidate* settle(const std::vector<Candidate>& candidates) const;

 private:
  bool is_title() const;
  std::uint32_t subject_of_reflexive() const;
  bool prefer_main_subject(std::vector<Candidate>& candidates) const;
  bool is_the_country() const;
  std::vector<Candidate> countries(std::vector<Candidate> candidates) const;
  bool speaks_of_another_people(const Cluster& country) const;
  bool is_alive_near(Candidate candidate) const;
  std::uint32_t sentenced_before() const;
  bool is_called_so(Candidate candidate) const;
  bool is_near(Candidate candidate) const;
  bool is_of_paragraph(Candidate candidate) const;
  bool is_several(Candidate candidate) const;
  const Candidate* last_reporting_body(const std::vector<Candidate>& candidates) const;
  const Candidate* joined_before(const std::vector<Candidate>& candidates) const;
  const Candidate* subject_of_clause(const std::vector<Candidate>& candidates) const;
  const Candidate* described_around(const std::vector<Candidate>& candidates) const;
  const Candidate* candidate_of(std::uint32_t mention, const std::vector<Candidate>& candidates) const;
  const Candidate* compound_of(const std::vector<Candidate>& candidates) const;
  const Candidate* who_reports(const std::vector<Candidate>& candidates) const;
  const Candidate* same_scholars(const std::vector<Candidate>& candidates) const;
  const Candidate* only_several(const std::vector<Candidate>& candidates) const;
  bool holds_other(Candidate outer, Candidate inner) const;
  std::uint32_t client_of_speaker() const;
  std::uint32_t reporter_above() const;

  const Scene& scene_;
  const std::vector<Cluster>& clusters_;
  const std::vector<std::uint32_t>& cluster_of_;
  const std::uint32_t mention_;
  const Facts& facts_;
};

}  // namespace nutgraf::entities
