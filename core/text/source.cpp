#include "text/source.h"

#include <string_view>
#include <utility>

#include "base/utf8.h"

namespace nutgraf::text {

Source make_source(std::string bytes) {
  std::size_t at = 0;
  const auto skip_valid = [&] {
    while (at < bytes.size()) {
      if (static_cast<unsigned char>(bytes[at]) < 0x80) {
        ++at;
        continue;
      }
      const base::Decoded character = base::decode(bytes, at);
      if (!character.valid) return;
      at += character.length;
    }
  };

  skip_valid();
  if (at == bytes.size()) return {std::move(bytes), {}};

  Source source;
  source.text.reserve(bytes.size() + 64);
  std::size_t copied = 0;
  while (at < bytes.size()) {
    source.text.append(bytes, copied, at - copied);
    const base::Decoded broken = base::decode(bytes, at);
    source.repairs.push_back({static_cast<std::uint32_t>(source.text.size()), broken.length});
    base::append(source.text, 0xFFFD);
    at += broken.length;
    copied = at;
    skip_valid();
  }
  source.text.append(bytes, copied, bytes.size() - copied);
  return source;
}

}  // namespace nutgraf::text
