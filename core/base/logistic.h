// The logistic function, the same on every machine.
#pragma once

namespace nutgraf::base {

/// 1 / (1 + e^-x) for x in hundredths, by straight lines between its values at every half from -5 to 5; beyond, the value there. No
/// transcendental function, so that all machines agree; at most 0.003 off.
double logistic(int hundredths);

}  // namespace nutgraf::base
