// What corrections ask of an analysis before it begins.
#pragma once

#include <cstdint>

#include "nutgraf/corrections.h"

namespace nutgraf::pipeline {

/// The layers that lines correct: their stages run whatever is asked for, so that each line has its outcome.
std::uint32_t layers_of(const Corrections& corrections);

/// Makes the words of anchors, which were cut from the input, what the first stage makes of the input: "AT&amp;T" is read as "AT&T".
void read_anchors(Corrections& corrections);

}  // namespace nutgraf::pipeline
