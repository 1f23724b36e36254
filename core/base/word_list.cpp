#include "base/word_list.h"

namespace nutgraf::base {

bool WordList::contains(std::string_view word) const {
  std::size_t low = 0, high = lines_.size();  // both at the start of a line
  while (low < high) {
    std::size_t begin = low + (high - low) / 2;
    while (begin > low && lines_[begin - 1] != '\n') --begin;
    const std::size_t end = lines_.find('\n', begin);
    const std::string_view line = lines_.substr(begin, end - begin);
    if (line == word) return true;
    if (line < word) {
      low = end + 1;
    } else {
      high = begin;
    }
  }
  return false;
}

}  // namespace nutgraf::base
