// Who is the subject of a verb, and whether he acts. Reads tags, arcs and names.
#pragma once

#include <cstdint>
#include <vector>

#include "document/clauses.h"
#include "nutgraf/document.h"
#include "propositions/embedding.h"

namespace nutgraf::propositions {

/// Finds subjects, but none where the grammar leaves it to the reader.
class SubjectFinder {
 public:
  SubjectFinder(const document::Clauses& clauses, const EmbeddingFinder& embeddings);

  /// The noun that is the subject of a verb, its own, that of control or that of the clause above; `kNone` where there is none.
  std::uint32_t find(std::uint32_t verb) const;
  /// Whether the subject of an active verb acts, whatever the network says: "the guard fired", "ministers walked out".
  bool acts(std::uint32_t verb, std::uint32_t subject) const;
  /// Whether a noun names or means people, a body of people or a state: somebody who can act.
  bool is_somebody(std::uint32_t noun) const;

 private:
  bool is_result(std::uint32_t verb) const;
  bool pursues_something(std::uint32_t verb) const;
  bool is_told_to_act(std::uint32_t verb) const;
  bool may_be_of_object(std::uint32_t verb) const;
  bool is_purpose_of_thing(std::uint32_t verb) const;

  const document::Clauses& clauses_;
  const EmbeddingFinder& embeddings_;
  std::vector<bool> is_actor_;  ///< of each token, whether it stands in the name of somebody who can act
};

}  // namespace nutgraf::propositions
