#include "text/repair.h"

#include <utility>

#include "base/utf8.h"

namespace nutgraf::text {

Repaired repair(std::string bytes) {
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

  Repaired repaired;
  repaired.text.reserve(bytes.size() + 64);
  std::size_t copied = 0;
  while (at < bytes.size()) {
    repaired.text.append(bytes, copied, at - copied);
    const base::Decoded broken = base::decode(bytes, at);
    repaired.repairs.push_back({static_cast<std::uint32_t>(repaired.text.size()), broken.length});
    base::append(repaired.text, 0xFFFD);
    at += broken.length;
    copied = at;
    skip_valid();
  }
  repaired.text.append(bytes, copied, bytes.size() - copied);
  return repaired;
}

}  // namespace nutgraf::text
