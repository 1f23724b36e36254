#include "audit/speakers.h"

#include <algorithm>

#include "document/text.h"

namespace nutgraf::audit {

std::optional<Span> person_in(const Document& document, Span words) {
  auto name = std::lower_bound(document.names.begin(), document.names.end(), words.begin,
                               [](const Mention& one, std::uint32_t at) { return one.span.begin < at; });
  for (; name != document.names.end() && name->span.begin < words.end; ++name) {
    const std::string_view behind = std::string_view(document.source.text).substr(name->span.end, 2);
    const bool ends = name->span.end == words.end || behind.substr(0, 1) == "," || behind == " (";
    if (name->type == EntityType::Person && name->span.end <= words.end && ends) return name->span;
  }
  return std::nullopt;
}

bool is_told(const Document& document, const Quote& quote) {
  if (!quote.speaker || document.tags.empty()) return quote.speaker.has_value();
  const IdRange<Token> tokens = document::tokens_in(document, *quote.speaker);
  return std::any_of(document.tags.begin() + tokens.begin, document.tags.begin() + tokens.end,
                     [](const Tag& tag) { return tag.upos == "NOUN" || tag.upos == "PROPN"; });
}

}  // namespace nutgraf::audit
