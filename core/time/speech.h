// Days that count from whoever speaks: "today", "last night" between quotation marks. Reads blocks, sentences and publication.
#pragma once

#include <vector>

#include "nutgraf/document.h"
#include "time/grammar.h"
#include "time/numeric_order.h"
#include "time/tense.h"

namespace nutgraf::time {

/// Of each word of a sentence, whether it stands between quotation marks; to be asked for the sentences in their order. A paragraph closes
/// what the one before it left open, since it opens it again if it goes on.
class QuotationMarks {
 public:
  std::vector<bool> read(const Sentence& sentence, const std::vector<Word>& words);

 private:
  Id<Block> block_;
  bool is_open_ = false;
};

/// What an expression says, kept until the days of the article are known.
struct SaidTime {
  Meaning meaning;
  Tense tense = Tense::Unknown;
  Aspect aspect = Aspect::Simple;
  Id<Sentence> sentence;
  bool in_speech = false;
};

/// Puts the days that count from a speaker's today (`said`, one for each of `times`) on the calendar: from the day that the sentence names
/// outside its quotation marks; where it names none, from the day of publication, unless the article tells news of an earlier day, for then
/// nobody knows when these words were said and the day stays open.
void count_from_speaker(const Document& document, NumericOrder order, const std::vector<SaidTime>& said,
                        std::vector<TimeExpression>& times);

}  // namespace nutgraf::time
