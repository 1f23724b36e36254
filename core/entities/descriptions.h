// What the article calls those whom it names. Reads tokens, mentions, tags, arcs.
#pragma once

#include <vector>

#include "document/tree.h"
#include "entities/cluster.h"
#include "entities/features.h"

namespace nutgraf::entities {

/// The descriptions of named entities by the mentions that they stand beside.
class Descriptions {
 public:
  explicit Descriptions(const Scene& scene);

  /// Offices, occupations, nationalities and ages given to the names of a cluster, in order, each wording once: what stands before
  /// the name ("US President", "Russian ally"), in apposition on either side ("the mayor of Velm", "42") or behind a copula ("is a
  /// lawyer").
  std::vector<Span> of(const Cluster& cluster) const;

 private:
  Span words_before(const Facts& name) const;
  Span age_behind(const Facts& name) const;
  bool is_office(std::uint32_t token) const;
  Span span(IdRange<Token> tokens) const;

  const Document& document_;
  const document::Trees& trees_;
  const std::vector<Facts>& facts_;
  const std::vector<std::uint32_t>& bearers_;
  std::vector<std::vector<std::uint32_t>> nominals_of_;  ///< of each token: nominals that describe the name that it heads
};

}  // namespace nutgraf::entities
