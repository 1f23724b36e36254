// Times of day on a recording: "1:02:03", "02:03.500". Reads no layer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace nutgraf::record {

/// A time that begins a text, and how many bytes it takes.
struct ClockTime {
  std::uint32_t seconds = 0;  ///< whole ones since the beginning
  std::size_t length = 0;
  bool has_fraction = false;  ///< as captions have: "02:03.500"
};

/// "1:02:03", "02:03", with or without a fraction behind a full stop or a comma; nothing where the text begins otherwise.
std::optional<ClockTime> clock_time(std::string_view text);

}  // namespace nutgraf::record
