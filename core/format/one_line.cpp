#include "format/one_line.h"

#include <cstddef>

#include "base/utf8.h"

namespace nutgraf::format {

std::string on_one_line(std::string_view text) {
  std::string line;
  bool space = false;
  for (std::size_t at = 0; at < text.size();) {
    const base::Decoded character = base::decode(text, at);
    if (base::is_space(character.code_point)) {
      space = true;
    } else {
      if (space && !line.empty()) line += ' ';
      space = false;
      line.append(text.substr(at, character.length));
    }
    at += character.length;
  }
  return line;
}

}  // namespace nutgraf::format
