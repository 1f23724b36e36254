// The functions between the linear layers. Only + − × ÷ and square roots in a fixed order: the same bits on every machine.
#pragma once

#include <cstddef>

namespace nutgraf::model {

/// e^x within 2 units in the last place for x in [−87, 88]; outside, as at the nearer end.
float exponential(float x);

/// x / (1 + e^−x) of every value, in place (S. Elfwing et al. 2018). Within 4 units in the last place above −80.
void silu(float* values, std::size_t count);

/// x · Φ(x) by its usual approximation with a hyperbolic tangent, of every value, in place (D. Hendrycks and K. Gimpel 2016).
void gelu(float* values, std::size_t count);

/// Makes the values, of which there must be one at least, positive numbers with the sum 1: e^x over the sum of them all.
void softmax(float* values, std::size_t count);

/// Brings every row of [count, width] to mean 0 and variance 1, times `gain`, plus `bias` (both [width]), into `out`, which
/// may be `rows` (J. L. Ba et al. 2016; variance + 1e−5 under the root).
void layer_norm(const float* rows, std::size_t count, std::size_t width, const float* gain, const float* bias, float* out);

/// The larger of each pair (I. Goodfellow et al. 2013): `rows` is [count, 2 · width], out[c] = max(row[c], row[width + c]).
void maxout(const float* rows, std::size_t count, std::size_t width, float* out);

}  // namespace nutgraf::model
