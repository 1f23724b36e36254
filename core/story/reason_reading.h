// What causes and manners are read from: the told clauses with their weights, and how their phrases are cut. Reads what a Reading holds.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "story/reading.h"

namespace nutgraf::story {

/// A cause or manner with what speaks for it.
struct Reason {
  IdRange<Token> range;
  double weight = 0.0;
  std::string_view rule;  ///< a stable word
};

class ReasonReading {
 public:
  explicit ReasonReading(const Reading& reading);

  const Reading& reading;
  const document::Clauses& clauses;
  const document::Trees& trees;

  /// The weight of the told clause that a word stands in; 0 where it tells of a noun only.
  double weight_at(std::uint32_t token) const;
  /// The weight of the told clause that a word is the verb of; 0 for other words.
  double weight_of(std::uint32_t verb) const { return told_at_[verb]; }
  /// Whether what a word tells is said to be a fact: not denied, only asked or yet to come.
  bool is_told_as_fact(std::uint32_t token) const { return is_fact_[token]; }
  /// The word that brings a clause or phrase in; empty where none does.
  std::string_view mark_of(std::uint32_t token) const;
  /// A range with the word that brings it in.
  IdRange<Token> with_mark(IdRange<Token> range) const;
  /// A range without commas, conjunctions and prepositions at its ends.
  IdRange<Token> without_mark(IdRange<Token> range) const;
  /// A range without a conjunction or comma at its end.
  IdRange<Token> without_conjunction(IdRange<Token> range) const;

 private:
  std::vector<double> told_at_;  ///< of each token
  std::vector<bool> is_fact_;    ///< of each token
};

}  // namespace nutgraf::story
