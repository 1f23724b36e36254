// What the alignment of a quotation says of it: which words differ, whether that turns its sense round, whether it stands in one place.
// Reads no layer. Cost: linear in the words of the quotation and of what it leaves out.
#pragma once

#include <vector>

#include "nutgraf/record.h"
#include "record/alignment.h"

namespace nutgraf::record {

/// A stretch of the words of a quotation beside one of the records, as half-open ranges of words; a side without words is empty.
struct Stretch {
  RecordMatch match = RecordMatch::Same;
  bool reverses = false;
  IdRange<Word> quoted;
  IdRange<RecordWord> recorded;
};

/// The stretches of a whole quotation, in order.
std::vector<Stretch> compare(const std::vector<Word>& words, Alignment alignment, const RecordWords& records);

/// Whether the record negates the words of the quotation from just outside it: "I do not think | we should sell".
bool loses_negation_at_edge(const std::vector<Word>& words, const std::vector<Stretch>& stretches, bool begins_sentence,
                            const RecordWords& records);

/// Where that negation stands among the words of the records, as a half-open range.
IdRange<RecordWord> negation_beside(const std::vector<Stretch>& stretches, const RecordWords& records);

/// The verdict for an alignment that shares enough words.
RecordVerdict verdict_of(const std::vector<Stretch>& stretches);

}  // namespace nutgraf::record
