#include "record/comparison.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace nutgraf::record {
namespace {

using Quoted = IdRange<Word>;
using Recorded = IdRange<RecordWord>;

constexpr std::uint32_t kFarApart = 100;   ///< words that an ellipsis may leave out within what somebody says
constexpr std::uint32_t kInterjection = 12;  ///< words of somebody else who speaks in between
constexpr std::uint32_t kFewWords = 3;
constexpr std::uint32_t kShortSentence = 12;  ///< words of whole sentences that may be left out so
constexpr std::uint32_t kSilentGap = 40;   ///< words that may be left out without a mark before what follows counts as said elsewhere

/// What one pair of matched words leaves between it and the next.
class Between {
 public:
  Between(const std::vector<Word>& words, const RecordWords& records, Quoted quoted, Recorded recorded)
      : words_(words), records_(records), quoted_(quoted), recorded_(recorded) {}

  /// Adds what differs to the stretches; nothing where nothing does.
  void tell(std::vector<Stretch>& stretches) const {
    const std::string said = quoted_text(), heard = recorded_text();
    if (said == heard) return;
    if (all_marked()) return add(stretches, RecordMatch::Marked, reverses());
    if (said.empty() && gap() >= Gap::Ellipsis) return add(stretches, RecordMatch::Marked, gap() == Gap::Ellipsis && omits_negation(Gap::None));
    if (said.empty()) return add(stretches, RecordMatch::LeftOut, omits_negation(Gap::Comma));
    add(stretches, heard.empty() ? RecordMatch::Added : RecordMatch::Changed, reverses());
  }

 private:
  void add(std::vector<Stretch>& stretches, RecordMatch match, bool reverses) const { stretches.push_back({match, reverses, quoted_, recorded_}); }

  /// The strongest mark between the matched words.
  Gap gap() const {
    Gap strongest = Gap::None;
    for (std::uint32_t i = quoted_.begin; i <= quoted_.end && i < words_.size(); ++i) strongest = std::max(strongest, words_[i].gap);
    return strongest;
  }

  /// The words that count, without spaces: "e mail" is "email".
  std::string quoted_text() const {
    std::string text;
    for (std::uint32_t i = quoted_.begin; i < quoted_.end; ++i) text += words_[i].optional && !words_[i].bracketed ? "" : words_[i].key;
    return text;
  }
  std::string recorded_text() const {
    std::string text;
    for (std::uint32_t i = recorded_.begin; i < recorded_.end; ++i) text += records_[i].word.optional ? "" : records_[i].word.key;
    return text;
  }

  /// Whether every word that the quotation has here stands in square brackets.
  bool all_marked() const {
    bool any = false;
    for (std::uint32_t i = quoted_.begin; i < quoted_.end; ++i) {
      if (!words_[i].bracketed) return false;
      any = true;
    }
    return any;
  }

  bool reverses() const {
    int balance = 0;
    for (std::uint32_t i = quoted_.begin; i < quoted_.end; ++i) balance += negates(words_[i].key) ? 1 : 0;
    for (std::uint32_t i = recorded_.begin; i < recorded_.end; ++i) balance -= negates_here(i) ? 1 : 0;
    const bool one_word = quoted_.size() == 1 && recorded_.size() == 1;
    return balance != 0 || (one_word && are_opposites(words_[quoted_.begin].key, records_[recorded_.begin].word.key));
  }

  /// Whether a word of the record negates what stands around it; a "no" between marks only answers.
  bool negates_here(std::uint32_t at) const {
    const Word& word = records_[at].word;
    const bool stands_alone = word.key == "no" && word.gap > Gap::None && at + 1 < records_.size() && records_[at + 1].word.gap > Gap::None;
    return negates(word.key) && !word.optional && !stands_alone;
  }

  /// Whether what is left out negates what stands beside it: between the negation and the words that stay lies no mark above `most`.
  bool omits_negation(Gap most) const {
    for (std::uint32_t i = recorded_.begin; i < recorded_.end && records_[i].word.gap <= most; ++i) {
      if (negates_here(i)) return true;
    }
    for (std::uint32_t i = recorded_.end; i > recorded_.begin && i < records_.size() && records_[i].word.gap <= most; --i) {
      if (negates_here(i - 1)) return true;
    }
    return false;
  }

  const std::vector<Word>& words_;
  const RecordWords& records_;
  Quoted quoted_;
  Recorded recorded_;
};

/// Walks along the matched words.
class Comparison {
 public:
  Comparison(const std::vector<Word>& words, const Alignment& alignment, const RecordWords& records)
      : words_(words), alignment_(alignment), records_(records) {}

  std::vector<Stretch> compare() {
    std::uint32_t last = kNowhere;  // the matched word before
    const auto size = static_cast<std::uint32_t>(words_.size());
    for (std::uint32_t i = 0; i < size; ++i) {
      if (alignment_[i] == kNowhere) continue;
      if (last == kNowhere) before_first(i);
      else between(last, i);
      same(i);
      last = i;
    }
    if (last != kNowhere && last + 1 < size) behind_last(last);
    forgive_moved_negations();
    return std::move(stretches_);
  }

 private:
  void same(std::uint32_t at) {
    const std::uint32_t place = alignment_[at];
    const bool goes_on = !stretches_.empty() && stretches_.back().match == RecordMatch::Same && stretches_.back().recorded.end <= place &&
                         place - stretches_.back().recorded.end < kSilentGap;
    if (goes_on) {
      stretches_.back().quoted.end = at + 1;
      stretches_.back().recorded.end = place + 1;
    } else {
      stretches_.push_back({RecordMatch::Same, false, {at, at + 1}, {place, place + 1}});
    }
  }

  void between(std::uint32_t last, std::uint32_t next) {
    const Quoted quoted{last + 1, next};
    const std::uint32_t from = alignment_[last] + 1, to = alignment_[next];
    const bool forward = from <= to && records_[to].record == records_[from - 1].record;
    if (forward && records_[to].run == records_[from - 1].run && to - from <= silent_gap(from, to)) {
      return Between(words_, records_, quoted, {from, to}).tell(stretches_);
    }
    if (!quoted.empty()) Between(words_, records_, quoted, {from, from}).tell(stretches_);
    if (forward && is_interjection(from, to)) return;
    Gap gap = Gap::None;
    for (std::uint32_t i = quoted.begin; i <= next; ++i) gap = std::max(gap, words_[i].gap);
    if (gap == Gap::Parted) return stretches_.push_back({RecordMatch::Marked, false, {next, next}, {from, from}});
    const bool is_near = forward && to - from <= kFarApart && same_speaker(from - 1, to);
    if (gap == Gap::Ellipsis && is_near) return Between(words_, records_, {next, next}, {from, to}).tell(stretches_);
    stretches_.push_back({RecordMatch::Apart, false, {next, next}, {from, from}});
  }

  /// A negation that only stands a word or two elsewhere in the sentence is there: "not owned by" and "owned not by".
  void forgive_moved_negations() {
    for (std::size_t i = 0; i + 2 < stretches_.size(); ++i) {
      Stretch &first = stretches_[i], &second = stretches_[i + 2];
      const bool are_pair = (first.match == RecordMatch::LeftOut && second.match == RecordMatch::Added) ||
                            (first.match == RecordMatch::Added && second.match == RecordMatch::LeftOut);
      if (first.reverses && second.reverses && are_pair && stretches_[i + 1].quoted.size() <= kFewWords) first.reverses = second.reverses = false;
    }
  }

  bool same_speaker(std::uint32_t a, std::uint32_t b) const { return records_[a].run == records_[b].run || records_.same_speaker(a, b); }

  /// How many words may be left out unmarked: fewer where a sentence ends among them.
  std::uint32_t silent_gap(std::uint32_t from, std::uint32_t to) const {
    const std::uint32_t last = std::min(to, from + kSilentGap);
    for (std::uint32_t i = from; i <= last && i < records_.size(); ++i) {
      if (records_[i].word.gap == Gap::Stop) return kShortSentence;
    }
    return kSilentGap;
  }

  /// Whether all that lies between is said by somebody else while the speaker goes on.
  bool is_interjection(std::uint32_t from, std::uint32_t to) const {
    if (to - from > kInterjection || !same_speaker(from - 1, to)) return false;
    for (std::uint32_t i = from; i < to; ++i) {
      if (!records_[i].word.optional && same_speaker(i, to)) return false;
    }
    return true;
  }

  /// Whether a word and the next are the halves of one: "did" and "not" of "didn't".
  bool is_one_word(std::uint32_t at) const {
    return records_[at].record == records_[at + 1].record && records_[at].word.span == records_[at + 1].word.span;
  }

  /// Words before the first that is matched, beside as many of the record, up to where its sentence begins.
  void before_first(std::uint32_t first) {
    if (first == 0) return;
    std::uint32_t begin = alignment_[first];
    const std::uint32_t run = records_[begin].run;
    for (std::uint32_t i = 0; i < first && begin > 0; ++i, --begin) {
      if (records_[begin].word.gap >= Gap::Stop || records_[begin - 1].run != run) break;
    }
    while (begin > 0 && begin < alignment_[first] && is_one_word(begin - 1)) --begin;
    Between(words_, records_, {0, first}, {begin, alignment_[first]}).tell(stretches_);
  }

  void behind_last(std::uint32_t last) {
    const auto size = static_cast<std::uint32_t>(words_.size());
    std::uint32_t end = alignment_[last] + 1;
    const std::uint32_t run = records_[end - 1].run;
    for (std::uint32_t i = last + 1; i < size && end < records_.size(); ++i, ++end) {
      if (records_[end].word.gap >= Gap::Stop || records_[end].run != run) break;
    }
    while (end > alignment_[last] + 1 && end < records_.size() && is_one_word(end - 1)) ++end;
    Between(words_, records_, {last + 1, size}, {alignment_[last] + 1, end}).tell(stretches_);
  }

  const std::vector<Word>& words_;
  const Alignment& alignment_;
  const RecordWords& records_;
  std::vector<Stretch> stretches_;
};

/// "can" of "can't" is not the same as "can": where one half of a word has another place than the other, neither has one.
void keep_words_whole(const std::vector<Word>& words, const RecordWords& records, Alignment& alignment) {
  const auto is_torn = [&](std::size_t i, int step) {
    const std::size_t next = i + static_cast<std::size_t>(step), place = alignment[i] + static_cast<std::size_t>(step);
    const bool quoted_half = next < words.size() && words[next].span == words[i].span;
    const bool recorded_half = place < records.size() && records[place].record == records[alignment[i]].record &&
                               records[place].word.span == records[alignment[i]].word.span;
    const bool goes_on = next < words.size() && alignment[next] == place;
    return (quoted_half || recorded_half) && !goes_on;
  };
  Alignment kept = alignment;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (alignment[i] != kNowhere && (is_torn(i, 1) || is_torn(i, -1))) kept[i] = kNowhere;
  }
  alignment = std::move(kept);
}

}  // namespace

std::vector<Stretch> compare(const std::vector<Word>& words, Alignment alignment, const RecordWords& records) {
  keep_words_whole(words, records, alignment);
  return Comparison(words, alignment, records).compare();
}

RecordVerdict verdict_of(const std::vector<Stretch>& stretches) {
  const auto has = [&](auto holds) { return std::any_of(stretches.begin(), stretches.end(), holds); };
  if (has([](const Stretch& stretch) { return stretch.reverses; })) return RecordVerdict::Reversed;
  if (has([](const Stretch& stretch) { return stretch.match == RecordMatch::Apart; })) return RecordVerdict::Joined;
  const auto differs = [](const Stretch& stretch) { return stretch.match != RecordMatch::Same && stretch.match != RecordMatch::Marked; };
  return has(differs) ? RecordVerdict::Altered : RecordVerdict::Verbatim;
}

}  // namespace nutgraf::record
