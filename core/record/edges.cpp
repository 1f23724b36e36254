// Negations of the record just outside a quotation.
#include <optional>
#include <string>

#include "base/word_set.h"
#include "record/comparison.h"

namespace nutgraf::record {
namespace {

constexpr std::uint32_t kReach = 6;             ///< words between a negation and what it negates
constexpr std::uint32_t kLongestSentence = 40;  ///< words; more without a mark are a record without marks

// Negations that reach into what follows; "no" and "nothing" negate their own noun. Conjunctions end their reach.
constexpr auto kReaching = base::word_set({"hardly", "neither", "never", "nor", "not", "scarcely"});
constexpr auto kConjunctions = base::word_set({
    "although", "and", "because", "but", "if", "or", "since", "so", "though", "unless", "when", "whereas", "while"});

/// The negation before `begin`, in the same sentence, with no mark and no conjunction between. A record without marks tells nothing.
std::optional<std::uint32_t> negation_before(std::uint32_t begin, const RecordWords& records) {
  std::optional<std::uint32_t> found;
  for (std::uint32_t i = begin; begin - i < kLongestSentence; --i) {
    if (records[i].word.gap != Gap::None) return found;  // as the first word of any record has
    const std::string& key = records[i - 1].word.key;
    const bool is_near = begin - i < kReach;
    if (is_near && !found && kConjunctions.contains(key)) return std::nullopt;
    if (is_near && !found && kReaching.contains(key)) found = i - 1;
  }
  return std::nullopt;
}

}  // namespace

bool loses_negation_at_edge(const std::vector<Word>& words, const std::vector<Stretch>& stretches, bool begins_sentence,
                            const RecordWords& records) {
  if (stretches.empty()) return false;
  const Stretch& first = stretches.front();
  const Stretch& last = stretches.back();
  const bool is_whole_at_start = first.match == RecordMatch::Same && first.quoted.begin == 0;
  if (is_whole_at_start && begins_sentence && negation_before(first.recorded.begin, records)) return true;
  if (last.match != RecordMatch::Same || last.quoted.end != words.size()) return false;
  const std::uint32_t next = last.recorded.end;
  const bool goes_on = next < records.size() && records[next].run == records[next - 1].run && records[next].word.gap == Gap::None;
  return goes_on && records[next].word.key == "not";
}

IdRange<RecordWord> negation_beside(const std::vector<Stretch>& stretches, const RecordWords& records) {
  const std::uint32_t begin = stretches.front().recorded.begin, end = stretches.back().recorded.end;
  if (negation_before(begin, records)) return {*negation_before(begin, records), begin};
  return {end, end + 1};
}

}  // namespace nutgraf::record
