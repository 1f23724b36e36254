// From byte positions in Source::text to the unit that the output counts in. Reads: source.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "nutgraf/nutgraf.h"

namespace nutgraf::format {

/// Leads spans of the text as it is read back to the input. Made in one pass over the text; each question then costs the
/// same, whatever the order of the positions. Holds a view of the source, which must outlive it.
class Offsets {
 public:
  Offsets(const Source& source, OffsetUnit unit);

  /// The same words in the input, in units: from the first character of `span`, a span on character borders, to its last.
  /// What the edits left out lies in it where it stands between them, not where it stands around them.
  Span operator()(Span span) const;
  /// The length of the whole input.
  std::uint32_t length() const { return units(static_cast<std::uint32_t>(text_.size()), edits_.size()); }

 private:
  /// The units before `byte` where the first `edits` of the edits lie before it.
  std::uint32_t units(std::uint32_t byte, std::size_t edits) const;

  std::string_view text_;
  OffsetUnit unit_;
  std::vector<std::uint32_t> before_page_;  ///< units of the text before each page of it; for bytes unused
  const std::vector<Edit>& edits_;
  std::vector<std::int64_t> added_;  ///< units by which the input before each edit is longer than the text, and at the end
};

}  // namespace nutgraf::format
