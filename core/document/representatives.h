// For whom somebody speaks: "his lawyer", "a spokeswoman for the council", "a rebel spokesman". Reads tokens, tags, arcs, mentions
// and entities.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "document/clauses.h"
#include "document/entity_index.h"

namespace nutgraf::document {

/// Nouns for those whose office is to speak for others: "spokesman"; and with them those who speak for a client: "lawyer".
bool is_spokesperson(std::string_view noun);
bool is_representative(std::string_view noun);

/// The represented by the words for who represents them.
class Representatives {
 public:
  explicit Representatives(const Clauses& clauses);

  /// The first noun for a representative among the words; `Clauses::kNone` where there is none.
  std::uint32_t noun_in(Span words) const;
  /// For whom a representative speaks: the owner ("its spokesman"), who stands before the noun ("a Nordvik spokesman") or behind "for"
  /// or "of". None where the article does not say.
  Id<Entity> represented_by(std::uint32_t noun) const;

 private:
  const Clauses& clauses_;
  EntityIndex entities_;
  std::map<std::string, Id<Entity>> entity_of_noun_;  ///< the first that a noun stands for: "rebel" of "the rebels"
};

}  // namespace nutgraf::document
