#include "base/word_list.h"

#include <algorithm>

namespace nutgraf::base {

std::optional<std::string_view> WordList::find(std::string_view name) const {
  std::size_t low = 0, high = lines_.size();  // both at the start of a line
  while (low < high) {
    std::size_t begin = low + (high - low) / 2;
    while (begin > low && lines_[begin - 1] != '\n') --begin;
    const std::size_t end = lines_.find('\n', begin);
    const std::string_view line = lines_.substr(begin, end - begin);
    const std::size_t tab = std::min(line.find('\t'), line.size());
    const std::string_view here = line.substr(0, tab);
    if (here == name) return line.substr(std::min(tab + 1, line.size()));
    if (here < name) {
      low = end + 1;
    } else {
      high = begin;
    }
  }
  return std::nullopt;
}

}  // namespace nutgraf::base
