// The verdicts: where the records have the words of each quotation, in which form and from whose mouth.
#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "nutgraf/record.h"
#include "record/comparison.h"
#include "record/paraphrase.h"
#include "record/quoted.h"
#include "record/speakers.h"

namespace nutgraf {
namespace {

using record::Alignment;
using record::kNowhere;
using record::Quotation;
using record::RecordWord;
using record::RecordWords;
using record::Speaker;
using record::Stretch;

constexpr int kLeastShare = 58;        ///< per cent of the weight of the words that an alignment must share
constexpr int kLeastShareOfOthers = 80;  ///< the same where somebody else says them: what is common to say proves nothing
constexpr int kLeastShareOfRows = 25;   ///< the same where many of them stand in a row
constexpr std::size_t kManyInARow = 6;
constexpr std::size_t kLeastWords = 2;  ///< that it must share

/// How much of a quotation an alignment shares with the records.
struct Share {
  int percent = 0;  ///< of the weight of the words
  std::size_t words = 0, longest_row = 0;

  /// Most of the words, or a good part of them and many in a row.
  bool is_enough() const { return words >= kLeastWords && percent >= (longest_row >= kManyInARow ? kLeastShareOfRows : kLeastShare); }
};

/// Checks the quotations of one draft.
class Checker {
 public:
  Checker(const Document& draft, const std::vector<Record>& records, const std::vector<std::uint32_t>& order)
      : draft_(draft), records_(records), words_(records, order) {}

  CheckedQuotation check(const Quotation& quotation) const {
    CheckedQuotation checked = not_found(quotation);
    const std::optional<Speaker> speaker = record::speaker_of(draft_, draft_.quotes[quotation.quote.index]);
    const Alignment alignment = best_alignment(quotation, speaker);
    const bool is_exact = !alignment.empty() && alignment.back() != kNowhere && alignment.back() - alignment.front() + 1 == alignment.size();
    const Share share = share_of(quotation, alignment);
    if (!is_exact && !share.is_enough()) {
      find_paraphrase(quotation, checked);
      return checked;
    }
    std::vector<Stretch> stretches = record::compare(quotation.words, alignment, words_);
    const bool at_edge = record::loses_negation_at_edge(quotation.words, stretches, begins_sentence(quotation), words_);
    checked.verdict = at_edge ? RecordVerdict::Reversed : record::verdict_of(stretches);
    if (at_edge) add_edge(stretches);
    tell(quotation, stretches, checked);
    judge_speaker(speaker, checked);
    if (checked.same_speaker == false && !is_exact && share.percent < kLeastShareOfOthers) return not_found(quotation);
    return checked;
  }

 private:
  /// Exact words, by the speaker whom the draft names where the record has them more than once; else the nearest ones.
  Alignment best_alignment(const Quotation& quotation, const std::optional<Speaker>& speaker) const {
    const std::vector<std::uint32_t> places = record::exact_places(quotation.words, words_);
    if (places.empty()) return record::align(quotation.words, words_);
    const bool begins = begins_sentence(quotation);
    const auto rank = [&](std::uint32_t place) {
      const std::optional<bool> same = speaker ? speaker_agrees(*speaker, words_[place]) : std::nullopt;
      const std::vector<Stretch> whole{{RecordMatch::Same, false, {0, size_of(quotation)}, {place, place + size_of(quotation)}}};
      const bool reversed = record::loses_negation_at_edge(quotation.words, whole, begins, words_);
      return (same.value_or(true) ? 0 : 4) + (reversed ? 2 : 0) + (same ? 0 : 1);
    };
    std::uint32_t best = places.front();
    int best_rank = rank(best);
    for (const std::uint32_t place : places) {
      const int rank_here = rank(place);
      if (rank_here < best_rank) best = place, best_rank = rank_here;
    }
    Alignment alignment(quotation.words.size());
    std::iota(alignment.begin(), alignment.end(), best);
    return alignment;
  }

  static std::uint32_t size_of(const Quotation& quotation) { return static_cast<std::uint32_t>(quotation.words.size()); }

  static CheckedQuotation not_found(const Quotation& quotation) {
    return {quotation.quote, quotation.spans, RecordVerdict::NotFound, std::nullopt, {}, {}};
  }

  Share share_of(const Quotation& quotation, const Alignment& alignment) const {
    Share share;
    int shared = 0, all = 0;
    std::size_t row = 0;
    for (std::size_t i = 0; i < quotation.words.size(); ++i) {
      const record::Word& word = quotation.words[i];
      const bool is_shared = alignment[i] != kNowhere;
      row = !is_shared ? 0 : i > 0 && alignment[i] == alignment[i - 1] + 1 ? row + 1 : 1;
      share.longest_row = std::max(share.longest_row, row);
      if (!is_shared && (word.optional || word.bracketed)) continue;
      const int weight = words_.weight(words_.id(word.key));
      all += weight;
      shared += is_shared ? weight : 0;
      share.words += is_shared ? 1 : 0;
    }
    share.percent = all > 0 ? shared * 100 / all : 0;
    return share;
  }

  /// Whether the quotation is set as a sentence: it begins with a capital.
  bool begins_sentence(const Quotation& quotation) const {
    const std::string& text = draft_.source.text;
    const char32_t first = base::decode(text, quotation.words.front().span.begin).code_point;
    return base::is_upper(first) && draft_.quotes[quotation.quote.index].kind == QuoteKind::Direct;
  }

  /// The negation that stands beside the words and is left out.
  void add_edge(std::vector<Stretch>& stretches) const {
    const IdRange<RecordWord> beside = record::negation_beside(stretches, words_);
    const Stretch edge{RecordMatch::LeftOut, true, {}, beside};
    if (beside.begin < stretches.front().recorded.begin) stretches.insert(stretches.begin(), edge);
    else stretches.push_back(edge);
  }

  void find_paraphrase(const Quotation& quotation, CheckedQuotation& checked) const {
    const std::optional<record::Window> window = record::find_paraphrase(quotation.words, words_);
    if (!window) return;
    checked.verdict = RecordVerdict::Paraphrase;
    checked.passages.push_back(passage(window->begin, window->end));
  }

  RecordPassage passage(std::uint32_t begin, std::uint32_t end) const {
    const RecordWord& first = words_[begin];
    RecordPassage passage{first.record, span_of(begin, end), std::nullopt, std::nullopt};
    if (first.turn != RecordWord::kNoTurn) passage.turn = first.turn;
    const std::vector<RecordTime>& times = records_[first.record].times;
    const auto after = std::upper_bound(times.begin(), times.end(), first.word.span.begin,
                                        [](std::uint32_t at, const RecordTime& time) { return at < time.begin; });
    if (after != times.begin()) passage.seconds = std::prev(after)->seconds;
    return passage;
  }

  Span span_of(std::uint32_t begin, std::uint32_t end) const { return {words_[begin].word.span.begin, words_[end - 1].word.span.end}; }

  void tell(const Quotation& quotation, const std::vector<Stretch>& stretches, CheckedQuotation& checked) const {
    std::uint32_t last_end = kNowhere;
    for (const Stretch& stretch : stretches) {
      RecordAlignment part{stretch.match, stretch.reverses, std::nullopt, 0, std::nullopt};
      const auto& quoted = quotation.words;
      if (!stretch.quoted.empty()) part.draft = Span{quoted[stretch.quoted.begin].span.begin, quoted[stretch.quoted.end - 1].span.end};
      if (!stretch.recorded.empty()) {
        part.record = words_[stretch.recorded.begin].record;
        part.words = span_of(stretch.recorded.begin, stretch.recorded.end);
      }
      checked.alignment.push_back(part);
      if (stretch.recorded.empty()) continue;
      const bool goes_on = last_end == stretch.recorded.begin;
      if (goes_on) {
        checked.passages.back().words.end = part.words->end;
      } else if (stretch.match == RecordMatch::Same || checked.passages.empty()) {
        checked.passages.push_back(passage(stretch.recorded.begin, stretch.recorded.end));
      }
      last_end = stretch.recorded.end;
    }
  }

  std::optional<bool> speaker_agrees(const Speaker& speaker, const RecordWord& word) const {
    if (word.turn == RecordWord::kNoTurn) return std::nullopt;
    return agrees(speaker, word.record, word.turn);
  }

  /// A label that is no full name tells of somebody else only where another label of the records names the speaker.
  std::optional<bool> agrees(const Speaker& speaker, std::uint32_t record, std::uint32_t turn) const {
    const std::string& label = records_[record].turns[turn].speaker;
    const std::optional<bool> called = record::is_called(speaker, label);
    if (called || !speaker.is_person || !speaker.is_named) return called;
    for (const Record& other : records_) {
      for (const RecordTurn& one : other.turns) {
        if (one.speaker != label && record::is_called(speaker, one.speaker).value_or(false)) return false;
      }
    }
    return std::nullopt;
  }

  void judge_speaker(const std::optional<Speaker>& speaker, CheckedQuotation& checked) const {
    if (!speaker) return;
    std::optional<bool> same;
    for (const RecordPassage& passage : checked.passages) {
      const std::optional<bool> agrees = passage.turn ? this->agrees(*speaker, passage.record, *passage.turn) : std::nullopt;
      if (agrees && (!same || !*agrees)) same = agrees;
    }
    checked.same_speaker = same;
    if (same == false && checked.verdict < RecordVerdict::Misattributed) checked.verdict = RecordVerdict::Misattributed;
  }

  const Document& draft_;
  const std::vector<Record>& records_;
  RecordWords words_;
};

/// The records in an order that their own words give, so that the order in which they come does not matter.
std::vector<std::uint32_t> by_content(const std::vector<Record>& records) {
  std::vector<std::uint32_t> order(records.size());
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::pair(records[a].source.text, records[a].name) < std::pair(records[b].source.text, records[b].name);
  });
  return order;
}

}  // namespace

std::vector<CheckedQuotation> check_quotations(const Document& draft, const std::vector<Record>& records) {
  const Checker checker(draft, records, by_content(records));
  std::vector<CheckedQuotation> checked;
  for (const Quotation& quotation : record::find_quotations(draft)) checked.push_back(checker.check(quotation));
  return checked;
}

}  // namespace nutgraf
