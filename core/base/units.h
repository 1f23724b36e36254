// How many units of the input a piece of the text stands for. Reads: source.
#pragma once

#include <cstdint>

#include "nutgraf/nutgraf.h"

namespace nutgraf::base {

/// What a byte of well-formed UTF-8 adds: a character counts at its first byte.
constexpr std::uint32_t units_of(char byte, OffsetUnit unit) {
  const auto value = static_cast<unsigned char>(byte);
  if (unit == OffsetUnit::Utf8) return 1;
  if ((value & 0xC0) == 0x80) return 0;
  return unit == OffsetUnit::Utf16 && value >= 0xF0 ? 2 : 1;  // four bytes are a surrogate pair
}

/// The units of the input that an edit stands for.
constexpr std::uint32_t units_of(const Edit& edit, OffsetUnit unit) {
  return unit == OffsetUnit::Utf8 ? edit.bytes : unit == OffsetUnit::Utf16 ? edit.utf16 : edit.code_points;
}

}  // namespace nutgraf::base
