// Parts of the network that more than one of its encoders has.
#pragma once

#include <cstdint>

#include "model/weights.h"

namespace nutgraf::model {

/// What a layer norm multiplies by and adds, number by number.
struct Norm {
  Tensor<float> gain, bias;
};

/// Rows of int8 that share one scale.
struct Table {
  Tensor<std::int8_t> rows;
  float scale = 0;
};

}  // namespace nutgraf::model
