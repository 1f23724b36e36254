// A list of words parted by spaces, as tables of language write them.
#pragma once

#include <cstddef>
#include <string_view>

namespace nutgraf::base {

/// Calls `use` for each word of a list parted by spaces.
template <class Use>
void for_each_word(std::string_view list, Use use) {
  while (!list.empty()) {
    const std::size_t end = list.find(' ') == std::string_view::npos ? list.size() : list.find(' ');
    if (end > 0) use(list.substr(0, end));
    list.remove_prefix(end == list.size() ? end : end + 1);
  }
}

}  // namespace nutgraf::base
