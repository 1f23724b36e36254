// Words of a quotation beside the words of the records: which word is which. Integer scores.
// Cost: places of the words of the quotation, plus its length times that of the windows that hold most of them.
#pragma once

#include <cstdint>
#include <vector>

#include "record/record_words.h"

namespace nutgraf::record {

constexpr std::uint32_t kNowhere = 0xFFFFFFFF;

/// Of each word of a quotation, its place among the words of the records; `kNowhere` for a word that has none.
using Alignment = std::vector<std::uint32_t>;

/// Every place where all words stand as they are, one after the other within a run: where the first of them stands, in order, up to a limit.
std::vector<std::uint32_t> exact_places(const std::vector<Word>& words, const RecordWords& records);

/// Aligns the words with stretches of the records so that they share most, weighed by how rare the words are. Going to another stretch
/// costs as much as some words, but little where the quotation marks that something is left out.
Alignment align(const std::vector<Word>& words, const RecordWords& records);

/// A stretch of the words of the records, within one run.
struct Window {
  std::uint32_t begin = 0, end = 0;
};

/// The stretches that hold most of the words of the quotation for which `counts` is true, in order of their places.
std::vector<Window> find_windows(const std::vector<WordId>& ids, const std::vector<bool>& counts, const RecordWords& records);

}  // namespace nutgraf::record
