#include "format/offsets.h"

#include <algorithm>

namespace nutgraf::format {
namespace {

constexpr std::uint32_t kPage = 64;
constexpr std::uint32_t kReplacementBytes = 3;  // U+FFFD in UTF-8

/// What a byte of well-formed UTF-8 adds: a character counts at its first byte.
std::uint32_t units_of(char byte, OffsetUnit unit) {
  const auto value = static_cast<unsigned char>(byte);
  if ((value & 0xC0) == 0x80) return 0;
  return unit == OffsetUnit::Utf16 && value >= 0xF0 ? 2 : 1;  // four bytes are a surrogate pair
}

}  // namespace

Offsets::Offsets(const Source& source, OffsetUnit unit) : text_(source.text), unit_(unit), repairs_(source.repairs) {
  if (unit == OffsetUnit::Utf8) {
    std::uint32_t added = 0;
    for (const Repair& repair : repairs_) added_.push_back(added += kReplacementBytes - repair.removed);
    return;
  }
  std::uint32_t units = 0;
  for (std::size_t at = 0; at < text_.size(); ++at) {
    if (at % kPage == 0) before_page_.push_back(units);
    units += units_of(text_[at], unit);
  }
  before_page_.push_back(units);  // asked for where the text ends with a page
}

std::uint32_t Offsets::operator()(std::uint32_t byte) const {
  if (unit_ == OffsetUnit::Utf8) return input_bytes_before(byte);
  std::uint32_t units = before_page_[byte / kPage];
  for (std::uint32_t at = byte - byte % kPage; at < byte; ++at) units += units_of(text_[at], unit_);
  return units;
}

std::uint32_t Offsets::input_bytes_before(std::uint32_t byte) const {
  const auto next =
      std::lower_bound(repairs_.begin(), repairs_.end(), byte, [](const Repair& repair, std::uint32_t at) { return repair.at < at; });
  return next == repairs_.begin() ? byte : byte - added_[static_cast<std::size_t>(next - repairs_.begin()) - 1];
}

}  // namespace nutgraf::format
