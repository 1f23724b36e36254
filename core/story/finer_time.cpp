#include "story/finer_time.h"

#include <string_view>

#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::story {

Id<TimeExpression> finer_time(const Document& document, Id<TimeExpression> time) {
  constexpr auto kBetween = base::word_set({" ", ", ", " on ", ", on ", " , on "});
  const Id<TimeExpression> next{time.index + 1};
  if (next.index >= document.times.size()) return time;
  const TimeExpression &wide = document.times[time.index], &fine = document.times[next.index];
  if (!wide.from || !fine.from || fine.span.begin < wide.span.end) return time;
  const bool within = !(*fine.from < *wide.from) && !(*wide.to < *fine.to);
  const bool is_finer = *wide.from < *fine.from || *fine.to < *wide.to;
  return within && is_finer && kBetween.contains(document::text(document, Span{wide.span.end, fine.span.begin})) ? next : time;
}

}  // namespace nutgraf::story
