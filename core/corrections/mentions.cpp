#include "corrections/mentions.h"

#include <cstdint>

#include "document/text.h"

namespace nutgraf::corrections {
namespace {

/// How well a mention fits the words, the higher the better; 0 where it does not.
std::uint64_t fit(const Mention& mention, Span words) {
  constexpr std::uint64_t kExact = std::uint64_t{1} << 62, kAround = std::uint64_t{1} << 61, kName = std::uint64_t{1} << 60;
  const std::uint64_t name = mention.kind == MentionKind::Name ? kName : 0;
  if (mention.span == words) return kExact + name;
  if (mention.span.contains(words)) return words.contains(mention.head) ? kAround - mention.span.size() : 0;
  return words.contains(mention.span) ? name + mention.span.size() : 0;
}

}  // namespace

Id<Mention> mention_at(const Document& document, Span words) {
  Id<Mention> best;
  std::uint64_t most = 0;
  for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
    const std::uint64_t now = fit(document.mentions[i], words);
    if (now <= most) continue;
    most = now;
    best = {i};
  }
  return best;
}

std::string_view words_of(const Document& document, Id<Mention> mention) {
  return document::text(document, document.mentions[mention.index].span);
}

}  // namespace nutgraf::corrections
