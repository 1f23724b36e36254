#include "text/chunk.h"

namespace nutgraf::text {
namespace {

constexpr std::string_view kEmoticons[] = {":-)", ":-(", ";-)", ":-D", ":-P", ":-/", "^_^", ":)", ":(", ";)", ":D", ":P", "<3", "=)"};

/// The end of the emoticon at `begin`; `begin` where there is none. Behind a digit a colon is no pair of eyes.
std::uint32_t emoticon_end(const Chunk& chunk, std::uint32_t begin) {
  if (base::is_digit(chunk.before(begin))) return begin;
  for (const std::string_view face : kEmoticons) {
    const auto end = begin + static_cast<std::uint32_t>(face.size());
    if (end > chunk.end() || chunk.words(begin, end) != face) continue;
    if (!base::is_letter(chunk.at(end)) && !base::is_digit(chunk.at(end))) return end;
  }
  return begin;
}

bool is_regional_indicator(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

/// The end of a single character with what modifies it: marks, a skin tone, joiner and next pictograph, the pair of a flag.
std::uint32_t character_end(const Chunk& chunk, std::uint32_t begin) {
  const std::uint32_t first_end = chunk.next(begin);
  std::uint32_t end = first_end;
  while (end < chunk.end()) {
    const char32_t c = chunk.at(end);
    const bool joined = chunk.before(end) == 0x200D && base::is_pictograph(c);
    const bool flag = end == first_end && is_regional_indicator(chunk.at(begin)) && is_regional_indicator(c);
    if (!base::is_mark(c) && !joined && !flag) break;
    end = chunk.next(end);
  }
  return end;
}

}  // namespace

std::uint32_t mark_end(const Chunk& chunk, std::uint32_t begin) {
  if (const std::uint32_t end = emoticon_end(chunk, begin); end > begin) return end;
  const char32_t mark = chunk.at(begin);
  if (mark == U'!' || mark == U'?') return chunk.run(begin, [](char32_t c) { return c == U'!' || c == U'?'; });

  constexpr std::u32string_view kRepeated = U".-*=_~#$<>+";
  const bool quote = mark == U'\'' || mark == U'`' || mark == 0x2019;
  if (!quote && kRepeated.find(mark) == std::u32string_view::npos) return character_end(chunk, begin);
  const std::uint32_t end = chunk.run(begin, [mark](char32_t c) { return c == mark; });
  const std::uint32_t pair = chunk.next(begin) + (chunk.next(begin) - begin);
  return quote && end > pair ? pair : end;  // ''' is a double mark and a single one
}

}  // namespace nutgraf::text
