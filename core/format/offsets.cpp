#include "format/offsets.h"

#include <algorithm>

#include "base/units.h"

namespace nutgraf::format {
namespace {

constexpr std::uint32_t kPage = 64;

}  // namespace

Offsets::Offsets(const Source& source, OffsetUnit unit) : text_(source.text), unit_(unit), edits_(source.edits) {
  if (unit != OffsetUnit::Utf8) {
    std::uint32_t units = 0;
    for (std::size_t at = 0; at < text_.size(); ++at) {
      if (at % kPage == 0) before_page_.push_back(units);
      units += base::units_of(text_[at], unit);
    }
    before_page_.push_back(units);  // asked for where the text ends with a page
  }
  std::int64_t added = 0;
  for (const Edit& edit : edits_) {
    added_.push_back(added);
    std::int64_t length = edit.length;  // of what replaces it: one character at most
    if (unit != OffsetUnit::Utf8 && length > 0) length = base::units_of(text_[edit.at], unit);
    added += base::units_of(edit, unit) - length;
  }
  added_.push_back(added);
}

std::uint32_t Offsets::units(std::uint32_t byte, std::size_t edits) const {
  std::uint32_t units = byte;
  if (unit_ != OffsetUnit::Utf8) {
    units = before_page_[byte / kPage];
    for (std::uint32_t at = byte - byte % kPage; at < byte; ++at) units += base::units_of(text_[at], unit_);
  }
  return static_cast<std::uint32_t>(units + added_[edits]);
}

Span Offsets::operator()(Span span) const {
  const auto before_first = std::upper_bound(edits_.begin(), edits_.end(), span.begin,
                                             [](std::uint32_t at, const Edit& edit) { return at < edit.end(); });
  // What is left out right behind the last character is none of its words.
  const auto before_end = std::lower_bound(edits_.begin(), edits_.end(), span.end, [](const Edit& edit, std::uint32_t at) {
    return edit.end() < at || (edit.end() == at && edit.length > 0);
  });
  const std::uint32_t begin = units(span.begin, static_cast<std::size_t>(before_first - edits_.begin()));
  return {begin, std::max(begin, units(span.end, static_cast<std::size_t>(before_end - edits_.begin())))};
}

}  // namespace nutgraf::format
