// From log-odds to probability. Knows no layer; constant time.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace nutgraf::base {

/// 1 / (1 + e^-x) for x in hundredths from -400 to 399, beyond which it hardly changes: by straight lines between its values at every half, so that
/// all machines agree.
inline double logistic(int hundredths) {
  constexpr std::array<double, 17> kValues{0.017986, 0.029312, 0.047426, 0.075858, 0.119203, 0.182426, 0.268941, 0.377541, 0.5,
                                           0.622459, 0.731059, 0.817574, 0.880797, 0.924142, 0.952574, 0.970688, 0.982014};
  const int from_least = std::clamp(hundredths + 400, 0, 799);
  const auto step = static_cast<std::size_t>(from_least / 50);
  return kValues[step] + (kValues[step + 1] - kValues[step]) * static_cast<double>(from_least % 50) / 50.0;
}

}  // namespace nutgraf::base
