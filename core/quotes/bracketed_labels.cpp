#include "quotes/bracketed_labels.h"

namespace nutgraf::quotes {
namespace {

constexpr std::uint32_t kLongestLabel = 16;  ///< tokens

/// Whether a bracket stands twice; a tokenizer may leave the two together.
bool is_double_bracket(const Words& words, std::uint32_t token, char bracket) {
  const std::string_view text = words.text(token);
  if (text[0] != bracket) return false;
  return text.size() > 1 ? text[1] == bracket : words.touches_next(token) && words.text(token + 1)[0] == bracket;
}

}  // namespace

std::optional<BracketedLabel> bracketed_label(const Words& words, IdRange<Token> paragraph) {
  const auto is_bracket = [&](std::uint32_t token, char bracket) { return token < paragraph.end && words.text(token)[0] == bracket; };
  if (paragraph.empty() || !is_double_bracket(words, paragraph.begin, '(')) return std::nullopt;
  std::uint32_t begin = paragraph.begin;
  while (is_bracket(begin, '(')) ++begin;
  std::uint32_t end = begin;
  while (end < paragraph.end && end - begin < kLongestLabel && !is_bracket(end, ')') && !words.ends_sentence(end)) ++end;
  if (begin == end || end >= paragraph.end || !is_double_bracket(words, end, ')')) return std::nullopt;
  std::uint32_t said = end;
  while (is_bracket(said, ')') || (said < paragraph.end && words.is(said, ":"))) ++said;
  std::uint32_t last = said;
  while (last < paragraph.end && !is_double_bracket(words, last, '(')) ++last;
  if (said == last) return std::nullopt;
  return BracketedLabel{{begin, end}, {said, last}};
}

}  // namespace nutgraf::quotes
