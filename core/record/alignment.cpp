#include "record/alignment.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace nutgraf::record {
namespace {

constexpr int kSkip = 2;             ///< what a word costs that the other side does not have
constexpr int kJump = 24;            ///< what it costs to go on elsewhere
constexpr int kMarkedJump = 10;      ///< the same behind an ellipsis or the reporter's own words; to leave words out costs nothing there
constexpr int kLeastStretch = 20;    ///< the weight of the words that a stretch must share
constexpr std::size_t kMostExact = 64;       ///< exact places that are looked at
constexpr std::size_t kMostCandidates = 4096;  ///< places of the rarest word that are compared
constexpr std::size_t kLongestPart = 256;    ///< words that are aligned at once
constexpr std::size_t kShortestRest = 3;     ///< words that are looked for again once the others are placed

std::ptrdiff_t distance(std::size_t count) { return static_cast<std::ptrdiff_t>(count); }

enum class Step : std::uint8_t { Start, Match, SkipQuoted, SkipRecorded, Jump };

/// The words of the windows side by side; between two windows stands a column that no path goes through.
std::vector<std::uint32_t> columns_of(const std::vector<Window>& windows) {
  std::vector<std::uint32_t> columns;
  for (const Window& window : windows) {
    if (!columns.empty()) columns.push_back(kNowhere);
    for (std::uint32_t at = window.begin; at < window.end; ++at) columns.push_back(at);
  }
  return columns;
}

/// The table of the dynamic program: rows are words of the quotation, columns words of the windows. Only two rows of scores are kept, and
/// one byte a cell for the way back.
class Table {
 public:
  Table(const std::vector<Word>& words, const std::vector<WordId>& ids, std::size_t first, std::size_t last, const RecordWords& records,
        std::vector<std::uint32_t> columns)
      : words_(words), ids_(ids), first_(first), rows_(last - first), records_(records), columns_(std::move(columns)),
        width_(columns_.size() + 1), steps_((rows_ + 1) * width_, Step::Start), best_(rows_ + 1, 0) {}

  /// Writes the best path into `alignment`.
  void solve(Alignment& alignment) {
    std::vector<int> before(width_, 0), now(width_, 0);
    for (std::size_t row = 1; row <= rows_; ++row) {
      fill_row(row, before, now);
      before.swap(now);
    }
    const auto end = std::max_element(before.begin(), before.end()) - before.begin();
    walk_back(static_cast<std::size_t>(end), alignment);
  }

 private:
  void fill_row(std::size_t row, const std::vector<int>& before, std::vector<int>& now) {
    const std::size_t at = first_ + row - 1;
    const Word& word = words_[at];
    const int skip = word.optional || word.bracketed ? 0 : kSkip;
    const int weight = records_.weight(ids_[at]);
    Step* const steps = &steps_[row * width_];
    for (std::size_t c = 0; c < width_; ++c) {
      now[c] = before[c] - skip;
      steps[c] = Step::SkipQuoted;
      const bool is_match = c > 0 && columns_[c - 1] != kNowhere && records_[columns_[c - 1]].id == ids_[at];
      if (is_match && before[c - 1] + weight >= now[c]) {
        now[c] = before[c - 1] + weight;
        steps[c] = Step::Match;
      }
    }
    best_[row] = static_cast<std::size_t>(std::max_element(now.begin(), now.end()) - now.begin());
    const bool is_marked = at + 1 < words_.size() && words_[at + 1].gap >= Gap::Ellipsis;
    const int landing = now[best_[row]] - (is_marked ? kMarkedJump : kJump);
    for (std::size_t c = 0; c < width_; ++c) {
      if (landing > now[c]) {
        now[c] = landing;
        steps[c] = Step::Jump;
      }
      if (c == 0 || columns_[c - 1] == kNowhere) continue;
      const int skipped = now[c - 1] - (is_marked || records_[columns_[c - 1]].word.optional ? 0 : kSkip);
      if (skipped > now[c]) {
        now[c] = skipped;
        steps[c] = Step::SkipRecorded;
      }
    }
  }

  void walk_back(std::size_t c, Alignment& alignment) const {
    for (std::size_t row = rows_; row > 0;) {
      switch (steps_[row * width_ + c]) {
        case Step::Match:
          alignment[first_ + row - 1] = columns_[c - 1];
          --row, --c;
          break;
        case Step::SkipQuoted: --row; break;
        case Step::SkipRecorded: --c; break;
        case Step::Jump: c = best_[row]; break;
        case Step::Start: return;
      }
    }
  }

  const std::vector<Word>& words_;
  const std::vector<WordId>& ids_;
  std::size_t first_, rows_;
  const RecordWords& records_;
  std::vector<std::uint32_t> columns_;
  std::size_t width_;
  std::vector<Step> steps_;
  std::vector<std::size_t> best_;  ///< of each row, the column with the highest score
};

/// Takes back what a stretch shares by chance: some common words alone.
void drop_weak_stretches(const std::vector<WordId>& ids, const RecordWords& records, Alignment& alignment) {
  constexpr std::uint32_t kFar = 40;  // words of a record between two matches of one stretch
  for (std::size_t begin = 0; begin < alignment.size();) {
    if (alignment[begin] == kNowhere) {
      ++begin;
      continue;
    }
    int weight = 0;
    std::size_t end = begin;
    for (std::uint32_t last = alignment[begin]; end < alignment.size(); ++end) {
      if (alignment[end] == kNowhere) continue;
      if (alignment[end] < last || alignment[end] - last > kFar || records[alignment[end]].run != records[last].run) break;
      weight += records.weight(ids[end]);
      last = alignment[end];
    }
    const bool is_whole = begin == 0 && end == alignment.size();
    if (weight < kLeastStretch && !is_whole) std::fill(alignment.begin() + distance(begin), alignment.begin() + distance(end), kNowhere);
    begin = end;
  }
}

/// Whether words in a row have no place, enough of them to stand elsewhere.
bool mark_rest(const Alignment& alignment, std::size_t first, std::size_t last, std::vector<bool>& rest) {
  bool any = false;
  for (std::size_t begin = first; begin < last;) {
    std::size_t end = begin;
    while (end < last && alignment[end] == kNowhere) ++end;
    if (end - begin >= kShortestRest) {
      std::fill(rest.begin() + distance(begin), rest.begin() + distance(end), true);
      any = true;
    }
    begin = std::max(end, begin + 1);
  }
  return any;
}

/// Aligns a part of the words; what finds no place at first is looked for again by itself.
void align_part(const std::vector<Word>& words, const std::vector<WordId>& ids, std::size_t first, std::size_t last,
                const RecordWords& records, Alignment& alignment) {
  std::vector<bool> counts(words.size());
  for (std::size_t i = first; i < last; ++i) counts[i] = !words[i].bracketed;
  std::vector<Window> windows = find_windows(ids, counts, records);
  if (windows.empty()) return;
  Table(words, ids, first, last, records, columns_of(windows)).solve(alignment);
  std::vector<bool> rest(words.size());
  if (!mark_rest(alignment, first, last, rest)) return;
  const std::vector<Window> more = find_windows(ids, rest, records);
  for (const Window& window : more) {
    const auto overlaps = [&](const Window& other) { return other.begin < window.end && window.begin < other.end; };
    if (std::none_of(windows.begin(), windows.end(), overlaps)) windows.push_back(window);
  }
  std::sort(windows.begin(), windows.end(), [](const Window& a, const Window& b) { return a.begin < b.begin; });
  std::fill(alignment.begin() + distance(first), alignment.begin() + distance(last), kNowhere);
  Table(words, ids, first, last, records, columns_of(windows)).solve(alignment);
}

std::vector<WordId> ids_of(const std::vector<Word>& words, const RecordWords& records) {
  std::vector<WordId> ids;
  ids.reserve(words.size());
  for (const Word& word : words) ids.push_back(records.id(word.key));
  return ids;
}

}  // namespace

std::vector<std::uint32_t> exact_places(const std::vector<Word>& words, const RecordWords& records) {
  const std::vector<WordId> ids = ids_of(words, records);
  std::size_t rarest = 0;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (ids[i] == kUnknownWord) return {};
    const auto count = [&](std::size_t at) { return records.places(ids[at]).second - records.places(ids[at]).first; };
    if (count(i) < count(rarest)) rarest = i;
  }
  std::vector<std::uint32_t> found;
  if (ids.empty()) return found;
  const auto [begin, end] = records.places(ids[rarest]);
  const std::uint32_t* const last = begin + std::min<std::size_t>(kMostCandidates, static_cast<std::size_t>(end - begin));
  for (const std::uint32_t* place = begin; place != last && found.size() < kMostExact; ++place) {
    if (*place < rarest || *place - rarest + ids.size() > records.size()) continue;
    const std::uint32_t first = *place - static_cast<std::uint32_t>(rarest);
    bool is_same = records[first].run == records[first + ids.size() - 1].run;
    for (std::size_t i = 0; is_same && i < ids.size(); ++i) is_same = records[first + i].id == ids[i];
    if (is_same) found.push_back(first);
  }
  return found;
}

Alignment align(const std::vector<Word>& words, const RecordWords& records) {
  const std::vector<WordId> ids = ids_of(words, records);
  Alignment alignment(words.size(), kNowhere);
  for (std::size_t first = 0; first < words.size();) {
    std::size_t last = std::min(words.size(), first + kLongestPart);
    for (std::size_t i = last; last < words.size() && i > first + kLongestPart / 2; --i) {  // better at the end of a sentence
      if (words[i].gap < Gap::Stop) continue;
      last = i;
      break;
    }
    align_part(words, ids, first, last, records, alignment);
    first = last;
  }
  drop_weak_stretches(ids, records, alignment);
  return alignment;
}

}  // namespace nutgraf::record
