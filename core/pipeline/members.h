// From what is asked for to what must be read for it.
#pragma once

#include <cstdint>

#include "nutgraf/members.h"

namespace nutgraf::pipeline {

/// The layers that the output of these members reads.
std::uint32_t layers_of(Members members);

/// These layers with all that their stages need, and so on back to the input: a stage that gives none of them need not run.
std::uint32_t with_needed(std::uint32_t layers);

}  // namespace nutgraf::pipeline
