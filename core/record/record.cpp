#include "record/record.h"

#include <algorithm>
#include <string>

#include "document/text.h"
#include "record/speakers.h"

namespace nutgraf::record {

std::vector<RecordTurn> quoted_turns(const Document& document) {
  std::vector<RecordTurn> turns;
  for (const Quote& quote : document.quotes) {
    const std::optional<Speaker> speaker = quote.kind == QuoteKind::Direct && !quote.within ? speaker_of(document, quote) : std::nullopt;
    if (!speaker) continue;
    for (const Span span : quote.spans) turns.push_back({span, speaker->names.front()});
  }
  std::sort(turns.begin(), turns.end(), [](const RecordTurn& a, const RecordTurn& b) { return a.words.begin < b.words.begin; });
  std::vector<RecordTurn> apart;
  for (RecordTurn& turn : turns) {
    if (apart.empty() || apart.back().words.end <= turn.words.begin) apart.push_back(std::move(turn));
  }
  return apart;
}

}  // namespace nutgraf::record
