#include "base/exact.h"

#include <numeric>

namespace nutgraf::base {
namespace {

constexpr std::int64_t kLimit = std::int64_t{1} << 53;

bool fits(std::int64_t part) { return part > -kLimit && part < kLimit; }

/// The product of two parts; nothing where it is too large.
std::optional<std::int64_t> product(std::int64_t a, std::int64_t b) {
  const std::int64_t size = a < 0 ? -a : a, other = b < 0 ? -b : b;
  if (size != 0 && other >= kLimit / size) return std::nullopt;
  return a * b;
}

}  // namespace

std::optional<Number> fraction(std::int64_t numerator, std::int64_t denominator) {
  if (denominator <= 0 || !fits(numerator) || !fits(denominator)) return std::nullopt;
  const std::int64_t common = std::gcd(numerator, denominator);
  return Number{numerator / common, denominator / common};
}

std::optional<Number> add(Number a, Number b) {
  const auto left = product(a.numerator, b.denominator), right = product(b.numerator, a.denominator);
  const auto below = product(a.denominator, b.denominator);
  if (!left || !right || !below) return std::nullopt;
  return fraction(*left + *right, *below);
}

std::optional<Number> multiply(Number a, Number b) {
  const std::int64_t first = std::gcd(a.numerator, b.denominator), second = std::gcd(b.numerator, a.denominator);
  const auto above = product(a.numerator / (first == 0 ? 1 : first), b.numerator / (second == 0 ? 1 : second));
  const auto below = product(a.denominator / (second == 0 ? 1 : second), b.denominator / (first == 0 ? 1 : first));
  if (!above || !below) return std::nullopt;
  return fraction(*above, *below);
}

}  // namespace nutgraf::base
