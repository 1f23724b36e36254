#include "record/record_words.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace nutgraf::record {
namespace {

constexpr int kLeastWeight = 3, kMostWeight = 12;

std::uint64_t pair_of(WordId first, WordId second) { return (std::uint64_t{first} << 32) | second; }

}  // namespace

RecordWords::RecordWords(const std::vector<Record>& records, const std::vector<std::uint32_t>& order) {
  for (const std::uint32_t number : order) read(records[number], number);
  index_words();
  index_pairs();
}

void RecordWords::read(const Record& record, std::uint32_t number) {
  std::uint32_t at = 0;
  for (std::uint32_t i = 0; i < record.turns.size(); ++i) {
    const Span turn = record.turns[i].words;
    add(record, number, {at, turn.begin}, RecordWord::kNoTurn);
    add(record, number, turn, i);
    at = turn.end;
  }
  add(record, number, {at, static_cast<std::uint32_t>(record.source.text.size())}, RecordWord::kNoTurn);
}

void RecordWords::add(const Record& record, std::uint32_t number, Span span, std::uint32_t turn) {
  std::vector<Word> words = read_words(record.source.text, span);
  if (words.empty()) return;
  std::uint32_t speaker = 0;
  if (turn != RecordWord::kNoTurn) {
    speaker = speakers_.emplace(record.turns[turn].speaker, static_cast<std::uint32_t>(speakers_.size() + 1)).first->second;
  }
  const bool goes_on = !words_.empty() && words_.back().record == number && speaker != 0 && words_.back().speaker == speaker;
  if (!goes_on) ++runs_;
  words.front().gap = Gap::Stop;
  for (Word& word : words) {
    const auto [entry, is_new] = ids_.emplace(word.key, static_cast<WordId>(ids_.size()));
    words_.push_back({std::move(word), entry->second, number, runs_, speaker, turn});
  }
}

void RecordWords::index_words() {
  first_place_.assign(ids_.size() + 1, 0);
  for (const RecordWord& word : words_) ++first_place_[word.id + 1];
  std::partial_sum(first_place_.begin(), first_place_.end(), first_place_.begin());
  places_.resize(words_.size());
  std::vector<std::uint32_t> next(first_place_.begin(), first_place_.end());
  for (std::uint32_t i = 0; i < words_.size(); ++i) places_[next[words_[i].id]++] = i;
}

void RecordWords::index_pairs() {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> found;
  found.reserve(words_.size());
  for (std::uint32_t i = 0; i + 1 < words_.size(); ++i) {
    if (words_[i].run == words_[i + 1].run) found.push_back({pair_of(words_[i].id, words_[i + 1].id), i});
  }
  std::sort(found.begin(), found.end());
  pairs_.reserve(found.size());
  pair_places_.reserve(found.size());
  for (const auto& [pair, place] : found) {
    pairs_.push_back(pair);
    pair_places_.push_back(place);
  }
}

WordId RecordWords::id(std::string_view key) const {
  const auto found = ids_.find(std::string(key));
  return found == ids_.end() ? kUnknownWord : found->second;
}

int RecordWords::weight_of_count(std::size_t count) const {
  const int rarity = static_cast<int>(std::bit_width(words_.size() / std::max<std::size_t>(count, 1)));
  return std::clamp(rarity, kLeastWeight, kMostWeight);
}

int RecordWords::weight(WordId id) const {
  if (id == kUnknownWord) return std::min(kMostWeight, weight_of_count(1) + 1);
  return weight_of_count(first_place_[id + 1] - first_place_[id]);
}

std::pair<const std::uint32_t*, const std::uint32_t*> RecordWords::places(WordId id) const {
  if (id == kUnknownWord) return {nullptr, nullptr};
  return {places_.data() + first_place_[id], places_.data() + first_place_[id + 1]};
}

std::pair<const std::uint32_t*, const std::uint32_t*> RecordWords::places(WordId first, WordId second) const {
  const auto [begin, end] = std::equal_range(pairs_.begin(), pairs_.end(), pair_of(first, second));
  return {pair_places_.data() + (begin - pairs_.begin()), pair_places_.data() + (end - pairs_.begin())};
}

}  // namespace nutgraf::record
