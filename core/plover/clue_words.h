// The words by which the rows of the patterns know an event. Reads trees and entities.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/clauses.h"
#include "document/entity_index.h"

namespace nutgraf::plover {

class ClueWords {
 public:
  ClueWords(const document::Clauses& clauses, const document::EntityIndex& entities) : clauses_(clauses), entities_(entities) {}

  /// What a row may know the event by: its word with its particle or a preposition, the verb that carries it, its word.
  std::vector<std::string> names_of(const Event& event) const;
  /// The words beside an event that may carry its sense, without its subject or with it.
  std::vector<std::uint32_t> companions_of(const Event& event, bool with_subject) const;

 private:
  void add_companions(std::uint32_t token, int depth, bool with_subject, std::vector<std::uint32_t>& companions) const;
  /// "Seized meat in Quezon City": the name of where it happens carries no sense of what is done.
  bool is_where(std::uint32_t token) const;

  const document::Clauses& clauses_;
  const document::EntityIndex& entities_;
};

}  // namespace nutgraf::plover
