// Where a figure belongs: whose it is, as of when, by whose word, in which event. Reads tokens, sentences, times, tags, arcs, mentions,
// entities, quotes, passages and events.
#pragma once

#include <cstdint>
#include <vector>

#include "document/clauses.h"
#include "document/entity_index.h"
#include "figures/changes.h"
#include "figures/words.h"

namespace nutgraf::figures {

/// Sets what is around figures, in one article.
class Bearings {
 public:
  explicit Bearings(const document::Clauses& clauses);

  /// Sets event, quotation and time of a figure.
  void set_surroundings(Figure& figure, const Sentence& sentence) const;
  /// Sets whose figure it is, where the sentence says so; `word` is the word by which the amount hangs in it.
  void set_owner(Figure& figure, std::uint32_t word, const Change& change) const;
  /// Sets a noun as what the figure is of.
  void set_of(Figure& figure, std::uint32_t noun) const;
  /// The entity that a noun stands for.
  Id<Entity> entity(std::uint32_t noun) const { return entities_.of_noun(clauses_.trees(), noun); }

 private:
  bool is_person(std::uint32_t noun) const;
  std::uint32_t bearer_of_age(std::uint32_t word) const;
  std::uint32_t bearer_of_measure(std::uint32_t word) const;

  const document::Clauses& clauses_;
  document::EntityIndex entities_;
  std::vector<std::uint32_t> events_;  ///< the positions of the events in the order of their clauses
};

}  // namespace nutgraf::figures
