#include "encoding/windows.h"

#include <numeric>

namespace nutgraf::encoding {
namespace {

/// Cuts a window where it has too many pieces.
void add_cut(Window window, const std::vector<std::uint32_t>& piece_counts, std::vector<Window>& windows) {
  std::size_t pieces = 0;
  for (std::uint32_t at = window.begin; at < window.end; ++at) {
    if (pieces + piece_counts[at] > kMostWindowPieces) {
      windows.push_back({window.begin, at});
      window.begin = at;
      pieces = 0;
    }
    pieces += piece_counts[at];
  }
  if (window.begin < window.end) windows.push_back(window);
}

}  // namespace

std::vector<Window> find_windows(const std::vector<Sentence>& sentences, const std::vector<std::uint32_t>& piece_counts) {
  std::vector<Window> windows;
  Window open{};
  Id<Block> block{};
  std::size_t pieces = 0;
  for (const Sentence& sentence : sentences) {
    const auto begin = piece_counts.begin() + sentence.tokens.begin, end = piece_counts.begin() + sentence.tokens.end;
    const std::size_t count = std::accumulate(begin, end, std::size_t{0});
    const bool is_full = pieces + count > kWindowPieces || !(sentence.block == block);
    if (pieces > 0 && is_full) {
      add_cut(open, piece_counts, windows);
      open.begin = sentence.tokens.begin;
      pieces = 0;
    }
    block = sentence.block;
    open.end = sentence.tokens.end;
    pieces += count;
  }
  add_cut(open, piece_counts, windows);
  return windows;
}

}  // namespace nutgraf::encoding
