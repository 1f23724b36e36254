#include "format/quote_of_mentions.h"

#include <algorithm>
#include <cstdint>

namespace nutgraf::format {

std::vector<Id<Quote>> quote_of_mentions(const Document& document) {
  struct Part {
    Span span;
    Id<Quote> quote;
  };
  std::vector<Part> parts;
  for (std::uint32_t i = 0; i < document.quotes.size(); ++i) {
    for (const Span span : document.quotes[i].spans) parts.push_back({span, {i}});
  }
  std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  std::vector<Id<Quote>> of_mentions;
  std::vector<Part> open;  // the innermost last
  auto next = parts.begin();
  for (const Mention& mention : document.mentions) {
    for (; next != parts.end() && next->span.begin <= mention.span.begin; ++next) open.push_back(*next);
    while (!open.empty() && open.back().span.end <= mention.span.begin) open.pop_back();
    const auto part = std::find_if(open.rbegin(), open.rend(), [&](const Part& one) { return one.span.end >= mention.span.end; });
    of_mentions.push_back(part == open.rend() ? Id<Quote>{} : part->quote);
  }
  return of_mentions;
}

}  // namespace nutgraf::format
