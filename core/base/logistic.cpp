#include "base/logistic.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace nutgraf::base {

double logistic(int hundredths) {
  constexpr std::array<double, 21> kValues{
      0.006693, 0.010987, 0.017986, 0.029312, 0.047426, 0.075858, 0.119203, 0.182426, 0.268941, 0.377541, 0.500000,
      0.622459, 0.731059, 0.817574, 0.880797, 0.924142, 0.952574, 0.970688, 0.982014, 0.989013, 0.993307};
  const int from_least = std::clamp(hundredths + 500, 0, 999);
  const auto step = static_cast<std::size_t>(from_least / 50);
  return kValues[step] + (kValues[step + 1] - kValues[step]) * static_cast<double>(from_least % 50) / 50.0;
}

}  // namespace nutgraf::base
