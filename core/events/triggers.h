// Which words name events. Reads blocks, sentences, tags and arcs.
#pragma once

#include <cstdint>
#include <vector>

#include "document/clauses.h"

namespace nutgraf::events {

/// A verb or noun that names an event.
struct Trigger {
  std::uint32_t token = document::Clauses::kNone;
  std::uint32_t support = document::Clauses::kNone;  ///< the verb that carries a noun: "held" of "held a meeting"
};

/// The triggers of the article's prose and headlines, in order.
std::vector<Trigger> find_triggers(const document::Clauses& clauses);

}  // namespace nutgraf::events
