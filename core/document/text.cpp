#include "document/text.h"

#include <algorithm>

#include "base/utf8.h"
#include "base/word_set.h"

namespace nutgraf::document {

std::string_view text(const Document& document, Span span) {
  return std::string_view(document.source.text).substr(span.begin, span.size());
}

std::string_view text(const Document& document, const Token& token) { return text(document, token.span); }

std::string folded(const Document& document, const Token& token) { return base::fold(text(document, token)); }

bool is_body_like_pronoun(const Document& document, std::uint32_t token) {
  const auto has_small_letter = [&](std::uint32_t at) {
    const std::string_view word = text(document, document.tokens[at]);
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  };
  if (text(document, document.tokens[token]) != "WHO") return false;
  const std::string before = token == 0 ? std::string() : folded(document, document.tokens[token - 1]);
  if (before == "the") return true;
  constexpr auto kBefore = base::word_set({"", "(", ",", "and", "as", "at", "but", "by", "for", "from", "if", "of", "or", "that", "to", "when", "while", "with"});
  return kBefore.contains(before) && token + 1 < document.tokens.size() && has_small_letter(token + 1);  // "In a release, WHO described …", unlike "the nun WHO left"
}

Id<Sentence> sentence_of(const Document& document, std::uint32_t token) {
  const auto after = std::upper_bound(document.sentences.begin(), document.sentences.end(), token,
                                      [](std::uint32_t index, const Sentence& sentence) { return index < sentence.tokens.begin; });
  if (after == document.sentences.begin()) return {};
  const auto found = after - 1;
  if (!found->tokens.contains(token)) return {};
  return {static_cast<std::uint32_t>(found - document.sentences.begin())};
}

IdRange<Token> tokens_in(const Document& document, Span span) {
  const auto& tokens = document.tokens;
  const auto first = std::lower_bound(tokens.begin(), tokens.end(), span.begin,
                                      [](const Token& token, std::uint32_t at) { return token.span.begin < at; });
  const auto last =
      std::lower_bound(first, tokens.end(), span.end, [](const Token& token, std::uint32_t at) { return token.span.end <= at; });
  return {static_cast<std::uint32_t>(first - tokens.begin()), static_cast<std::uint32_t>(last - tokens.begin())};
}

bool overlaps_time(const Document& document, Span span) {
  const auto after = std::lower_bound(document.times.begin(), document.times.end(), span.begin,
                                      [](const TimeExpression& time, std::uint32_t at) { return time.span.end <= at; });
  return after != document.times.end() && after->span.overlaps(span);
}

}  // namespace nutgraf::document
