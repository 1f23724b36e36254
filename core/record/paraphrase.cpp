#include "record/paraphrase.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>

namespace nutgraf::record {
namespace {

constexpr std::size_t kLeastShared = 3;  ///< words of sense
constexpr int kLeastShare = 60;          ///< per cent of their weight

/// The words of sense that a window shares with the quotation.
struct Shared {
  Window window;  ///< from the first to the last of them
  std::size_t count = 0;
  int weight = 0;
};

Shared shared_with(const std::set<std::string_view>& stems, Window window, const RecordWords& records) {
  Shared shared{{window.end, window.begin}, 0, 0};
  std::set<std::string_view> seen;
  for (std::uint32_t i = window.begin; i < window.end; ++i) {
    const std::string_view found = stem(records[i].word.key);
    if (stems.count(found) == 0 || !seen.insert(found).second) continue;
    shared.window = {std::min(shared.window.begin, i), i + 1};
    ++shared.count;
    shared.weight += records.weight(records[i].id);
  }
  return shared;
}

}  // namespace

std::optional<Window> find_paraphrase(const std::vector<Word>& words, const RecordWords& records) {
  std::set<std::string_view> stems;
  std::vector<WordId> ids;
  int all = 0;
  for (const Word& word : words) {
    ids.push_back(records.id(word.key));
    if (is_function_word(word.key) || word.bracketed || !stems.insert(stem(word.key)).second) continue;
    all += records.weight(ids.back());
  }
  if (stems.size() < kLeastShared) return std::nullopt;
  Shared best;
  for (const Window& window : find_windows(ids, std::vector<bool>(words.size(), true), records)) {
    const auto width = static_cast<std::uint32_t>(2 * words.size());
    for (std::uint32_t begin = window.begin; begin < window.end; begin += std::max(width / 2, 1u)) {
      const Shared shared = shared_with(stems, {begin, std::min(window.end, begin + width)}, records);
      if (shared.weight > best.weight) best = shared;
    }
  }
  if (best.count < kLeastShared || best.weight * 100 < all * kLeastShare) return std::nullopt;
  return best.window;
}

}  // namespace nutgraf::record
