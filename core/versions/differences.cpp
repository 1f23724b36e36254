#include "versions/differences.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::versions {
namespace {

constexpr std::size_t kMostCells = 250'000;  ///< of the table of an alignment

/// The words of a passage with their tokens, and of each whether the other passage lacks it.
struct Side {
  std::vector<std::string> words;
  std::vector<std::uint32_t> tokens;
  std::vector<bool> differs;
};

bool is_word(std::string_view word) {
  const char32_t first = base::decode(word, 0).code_point;
  return base::is_letter(first) || base::is_digit(first) || base::is_apostrophe(first);
}

Side side_of(const Document& document, Span span) {
  Side side;
  const IdRange<Token> range = document::tokens_in(document, span);
  for (std::uint32_t at = range.begin; at < range.end; ++at) {
    std::string word = document::folded(document, document.tokens[at]);
    if (word.empty() || !is_word(word)) continue;
    side.words.push_back(std::move(word));
    side.tokens.push_back(at);
  }
  side.differs.assign(side.words.size(), false);
  return side;
}

/// Marks what lies outside of a longest common subsequence of [begin, first_end) and [begin, second_end).
void align(Side& first, Side& second, std::size_t begin, std::size_t first_end, std::size_t second_end) {
  const std::size_t rows = first_end - begin, columns = second_end - begin;
  const bool is_aligned = rows * columns <= kMostCells;
  std::vector<std::uint32_t> longest(is_aligned ? (rows + 1) * (columns + 1) : 0);
  const auto cell = [&](std::size_t row, std::size_t column) -> std::uint32_t& { return longest[row * (columns + 1) + column]; };
  for (std::size_t row = rows; is_aligned && row-- > 0;) {
    for (std::size_t column = columns; column-- > 0;) {
      const bool equal = first.words[begin + row] == second.words[begin + column];
      cell(row, column) = equal ? cell(row + 1, column + 1) + 1 : std::max(cell(row + 1, column), cell(row, column + 1));
    }
  }
  std::size_t row = 0, column = 0;
  while (row < rows || column < columns) {
    const bool both = row < rows && column < columns;
    if (is_aligned && both && first.words[begin + row] == second.words[begin + column]) {
      ++row, ++column;
    } else if (row < rows && (!both || !is_aligned || cell(row + 1, column) >= cell(row, column + 1))) {
      first.differs[begin + row++] = true;
    } else {
      second.differs[begin + column++] = true;
    }
  }
}

/// The marked words in runs.
std::vector<Span> runs(const Document& document, const Side& side) {
  std::vector<Span> found;
  for (std::size_t i = 0; i < side.words.size(); ++i) {
    if (!side.differs[i]) continue;
    const Span span = document.tokens[side.tokens[i]].span;
    if (i > 0 && side.differs[i - 1]) found.back().end = span.end;
    else found.push_back(span);
  }
  return found;
}

}  // namespace

void mark_differences(const Version& before, const Version& after, FactChange& change) {
  if (!change.before || !change.after) return;
  Side was = side_of(before.document, *change.before), is = side_of(after.document, *change.after);
  std::size_t begin = 0, was_end = was.words.size(), is_end = is.words.size();
  while (begin < was_end && begin < is_end && was.words[begin] == is.words[begin]) ++begin;
  while (was_end > begin && is_end > begin && was.words[was_end - 1] == is.words[is_end - 1]) --was_end, --is_end;
  align(was, is, begin, was_end, is_end);
  change.only_before = runs(before.document, was);
  change.only_after = runs(after.document, is);
}

}  // namespace nutgraf::versions
