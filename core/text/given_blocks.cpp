#include "text/given_blocks.h"

#include <cstddef>
#include <cstdint>

#include "base/units.h"

namespace nutgraf::text {
namespace {

/// Walks once through the text and the input beside each other.
class InputWalk {
 public:
  InputWalk(const Source& source, OffsetUnit unit) : source_(source), unit_(unit) {}

  /// The first place of the text that is not before `input` in the input. Asked for in ascending order.
  std::uint32_t reach(std::uint32_t input) {
    while (input_ < input && !at_end()) step();
    return at_;
  }

 private:
  bool at_edit() const { return edit_ < source_.edits.size() && source_.edits[edit_].at == at_; }
  bool at_end() const { return at_ == source_.text.size() && !at_edit(); }
  void step() {
    if (at_edit()) {
      input_ += base::units_of(source_.edits[edit_], unit_);
      at_ += source_.edits[edit_].length;
      ++edit_;
    } else {
      input_ += base::units_of(source_.text[at_], unit_);
      ++at_;
      while (at_ < source_.text.size() && (static_cast<unsigned char>(source_.text[at_]) & 0xC0) == 0x80) {
        input_ += base::units_of(source_.text[at_], unit_);
        ++at_;
      }
    }
  }

  const Source& source_;
  OffsetUnit unit_;
  std::uint32_t at_ = 0, input_ = 0;  ///< bytes of the text and units of the input that lie behind
  std::size_t edit_ = 0;
};

}  // namespace

std::vector<Block> given_blocks(const Source& source, const std::vector<Block>& blocks, OffsetUnit unit) {
  std::vector<Block> given;
  InputWalk walk(source, unit);
  for (const Block& block : blocks) {
    const std::uint32_t begin = walk.reach(block.span.begin), end = walk.reach(block.span.end);
    if (begin < end) given.push_back({block.kind, {begin, end}});
  }
  return given;
}

}  // namespace nutgraf::text
