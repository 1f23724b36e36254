// Which sentences of two versions tell the same in other words. Reads sentences.
#pragma once

#include <cstdint>
#include <vector>

#include "versions/changes.h"

namespace nutgraf::versions {

/// Two sentences that tell the same in other words, by their numbers.
struct SentencePair {
  std::uint32_t before = kAlone, after = kAlone;
};

/// Notes in both versions the partner of each sentence that the other does not have as it stands.
void pair_sentences(Version& before, Version& after);

/// The pairs, in the order of the earlier version.
std::vector<SentencePair> rewritten(const Version& before);

}  // namespace nutgraf::versions
