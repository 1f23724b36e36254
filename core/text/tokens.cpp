#include "text/tokens.h"

#include <string_view>

#include "base/utf8.h"
#include "text/addresses.h"
#include "text/chunk.h"

namespace nutgraf::text {
namespace {

/// Adds the tokens of one run of visible characters.
void cut_chunk(std::string_view text, Span block, Span span, std::vector<Token>& tokens) {
  const Chunk chunk(text, block, span);
  const auto previous = [&]() -> std::string_view {
    if (tokens.empty() || tokens.back().span.begin < block.begin) return {};
    return text.substr(tokens.back().span.begin, tokens.back().span.size());
  };
  for (std::uint32_t at = span.begin; at < span.end;) {
    Cuts cuts;
    if (const std::uint32_t address = address_end(text, at, span.end); address > at) {
      cuts.add(address);
    } else if (cuts = cut_number(chunk, at); !cuts) {
      if (cuts = cut_word(chunk, at, previous()); !cuts) cuts.add(mark_end(chunk, at));
    }
    for (std::uint32_t i = 0; i < cuts.count; ++i) {
      tokens.push_back({{at, cuts.ends[i]}});
      at = cuts.ends[i];
    }
  }
}

}  // namespace

std::vector<Token> find_tokens(const Document& document) {
  std::vector<Token> tokens;
  const std::string_view text = document.source.text;
  const auto is_space_at = [&](std::uint32_t at) { return base::is_space(base::decode(text, at).code_point); };
  for (const Block& block : document.blocks) {
    for (std::uint32_t at = block.span.begin; at < block.span.end;) {
      std::uint32_t end = at;
      while (end < block.span.end && !is_space_at(end)) end += base::decode(text, end).length;
      if (end > at) cut_chunk(text, block.span, {at, end}, tokens);
      at = end < block.span.end ? end + base::decode(text, end).length : end;
    }
  }
  return tokens;
}

}  // namespace nutgraf::text
