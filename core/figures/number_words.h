// The English words for numbers. Knows words, reads no layer.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace nutgraf::figures {

/// "zero" … "nineteen", "twenty" … "ninety".
std::optional<std::int64_t> small_number(std::string_view word);
/// "hundred", "thousand", "million", "dozen", "lakh" …, and "mn", "bn", "tn" behind digits.
std::optional<std::int64_t> multiplier(std::string_view word);
/// How many parts a fraction's word names, in the singular or plural: 3 of "third", 4 of "quarters", 2 of "half".
std::optional<std::int64_t> parts(std::string_view word);
/// "first" … "twentieth", "hundredth".
std::optional<std::int64_t> ordinal(std::string_view word);
/// The multiplier that a plural stands for several of: 12 of "dozens", 1,000 of "thousands".
std::optional<std::int64_t> several(std::string_view word);

}  // namespace nutgraf::figures
