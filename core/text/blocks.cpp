#include "text/blocks.h"

#include "base/utf8.h"

namespace nutgraf::text {

std::vector<Block> find_blocks(const Document& document, std::string_view) {
  std::vector<Block> blocks;
  const std::string_view text = document.source.text;
  std::uint32_t at = 0;
  while (at < text.size()) {
    std::uint32_t end = static_cast<std::uint32_t>(std::min(text.find("\n\n", at), text.size()));
    std::uint32_t b = at, e = end;
    while (b < e && base::is_space(base::decode(text, b).code_point)) b += base::decode(text, b).length;
    while (e > b && base::is_space(base::decode_before(text, e).code_point)) e -= base::decode_before(text, e).length;
    if (b < e) blocks.push_back({BlockKind::Paragraph, {b, e}});
    at = end + 2;
  }
  return blocks;
}

}  // namespace nutgraf::text
