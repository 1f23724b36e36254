// Exact arithmetic on small fractions. Knows numbers, not words.
#pragma once

#include <cstdint>
#include <optional>

#include "nutgraf/number.h"

namespace nutgraf::base {

/// The fraction in its lowest terms; nothing where the denominator is not above 0 or a part is 2^53 or more.
std::optional<Number> fraction(std::int64_t numerator, std::int64_t denominator);
/// Sum and product; nothing where a part of the outcome would be 2^53 or more.
std::optional<Number> add(Number a, Number b);
std::optional<Number> multiply(Number a, Number b);

}  // namespace nutgraf::base
