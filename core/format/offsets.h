// From byte positions in Source::text to the unit that the output counts in. Reads: source.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "nutgraf/nutgraf.h"

namespace nutgraf::format {

/// Counts units before a byte position. Made in one pass over the text; each question then costs the same, whatever the
/// order of the positions. Holds a view of the source, which must outlive it.
class Offsets {
 public:
  Offsets(const Source& source, OffsetUnit unit);

  /// How many units lie before `byte`, a character border of the text. Bytes are those of the input: where a character
  /// stands for bytes that were no UTF-8, it counts as many as it replaced.
  std::uint32_t operator()(std::uint32_t byte) const;
  /// The length of the whole text.
  std::uint32_t length() const { return (*this)(static_cast<std::uint32_t>(text_.size())); }

 private:
  std::uint32_t input_bytes_before(std::uint32_t byte) const;

  std::string_view text_;
  OffsetUnit unit_;
  std::vector<std::uint32_t> before_page_;  ///< units before each page of the text; for bytes unused
  const std::vector<Repair>& repairs_;
  std::vector<std::uint32_t> added_;  ///< bytes that the repairs up to and with each one have added
};

}  // namespace nutgraf::format
