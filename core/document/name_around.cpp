#include "document/name_around.h"

#include <algorithm>

namespace nutgraf::document {

const Mention* name_around(const Document& document, std::uint32_t token) {
  const Span span = document.tokens[token].span;
  const auto next = std::upper_bound(document.names.begin(), document.names.end(), span.begin,
                                     [](std::uint32_t at, const Mention& name) { return at < name.span.begin; });
  return next != document.names.begin() && (next - 1)->span.contains(span) ? &*(next - 1) : nullptr;
}

}  // namespace nutgraf::document
