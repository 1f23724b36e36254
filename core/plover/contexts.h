// In which field of politics an act stands: PLOVER's contexts and the words that show them. Reads tags, arcs and entities.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "document/clauses.h"
#include "document/entity_index.h"

namespace nutgraf::plover {

/// Finds the contexts of coded events in the words around them.
class ContextFinder {
 public:
  ContextFinder(const document::Clauses& clauses, const document::EntityIndex& entities);

  /// Names every context that a word near the event in its sentence shows, and adds the first such word of each to the evidence;
  /// none where no word does.
  void add_contexts(Event& event) const;

 private:
  bool is_in_name_of_place(std::uint32_t token) const;

  const document::Clauses& clauses_;
  const document::EntityIndex& entities_;
  std::unordered_map<std::string_view, std::uint32_t> contexts_of_;  ///< of a lemma, a bit for each row of the table
};

}  // namespace nutgraf::plover
