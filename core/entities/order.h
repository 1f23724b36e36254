// In which order the mentions are given to entities. Reads facts and quotes.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/features.h"

namespace nutgraf::entities {

/// The mentions in order, each behind those within it: "his" before "his wife", who is somebody else. Only "the town of Velm" is
/// the name within it, and goes before.
std::vector<std::uint32_t> inside_out(const Scene& scene);

}  // namespace nutgraf::entities
