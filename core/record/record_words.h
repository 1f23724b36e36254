// All words of all records in one list, with an index of where each word and each pair of words stands. Reads no layer of the draft.
// Cost: linear in memory; time n log n for the pairs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "nutgraf/record.h"
#include "record/words.h"

namespace nutgraf::record {

/// A word by its number in the vocabulary of the records.
using WordId = std::uint32_t;
constexpr WordId kUnknownWord = 0xFFFFFFFF;

/// A word of a record. Words of one run are said by one speaker without another between.
struct RecordWord {
  Word word;
  WordId id = kUnknownWord;
  std::uint32_t record = 0;
  std::uint32_t run = 0;
  std::uint32_t speaker = 0;  ///< equal where the record gives words to the same one; 0 where it gives them to nobody
  std::uint32_t turn = kNoTurn;  ///< of the turns of its record

  static constexpr std::uint32_t kNoTurn = 0xFFFFFFFF;
};

/// The words of the records and where they stand.
class RecordWords {
 public:
  /// Reads the records in this order of their numbers.
  RecordWords(const std::vector<Record>& records, const std::vector<std::uint32_t>& order);

  const std::vector<RecordWord>& words() const { return words_; }
  const RecordWord& operator[](std::size_t at) const { return words_[at]; }
  std::size_t size() const { return words_.size(); }
  /// Whether a record gives two words to one speaker.
  bool same_speaker(std::size_t a, std::size_t b) const {
    return words_[a].record == words_[b].record && words_[a].speaker != 0 && words_[a].speaker == words_[b].speaker;
  }
  /// The number of a word; `kUnknownWord` where no record has it.
  WordId id(std::string_view key) const;
  /// How much it says that the word stands at a place, from 3 to 12: the rarer, the more. An unknown word is the rarest.
  int weight(WordId id) const;
  /// The same for so many places.
  int weight_of_count(std::size_t count) const;
  /// Where the word stands, in order.
  std::pair<const std::uint32_t*, const std::uint32_t*> places(WordId id) const;
  /// Where the two words stand one after the other within a run, as places of the first: of pairs in order of their places.
  std::pair<const std::uint32_t*, const std::uint32_t*> places(WordId first, WordId second) const;

 private:
  void read(const Record& record, std::uint32_t number);
  void add(const Record& record, std::uint32_t number, Span span, std::uint32_t turn);
  void index_words();
  void index_pairs();

  std::vector<RecordWord> words_;
  std::unordered_map<std::string, WordId> ids_, speakers_;  // only looked up: no order of them shows
  std::vector<std::uint32_t> first_place_, places_;
  std::vector<std::uint64_t> pairs_;
  std::vector<std::uint32_t> pair_places_;
  std::uint32_t runs_ = 0;
};

}  // namespace nutgraf::record
