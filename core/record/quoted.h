// What a draft puts between quotation marks. Reads source, tokens and quotes. Cost: linear.
#pragma once

#include <vector>

#include "nutgraf/document.h"
#include "record/words.h"

namespace nutgraf::record {

/// A quotation in marks with its words; the first word behind the reporter's own is `Parted` from the one before, where a sentence ends there.
struct Quotation {
  Id<Quote> quote;
  std::vector<Span> spans;
  std::vector<Word> words;
};

/// The quotations of a draft that claim somebody's own words, in order: direct speech, and what stands between marks within reported
/// speech. One within another is left out: it is a part of the words of the other.
std::vector<Quotation> find_quotations(const Document& draft);

}  // namespace nutgraf::record
