#include "entities/long_forms.h"

#include <algorithm>
#include <string_view>

#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNone = Id<Mention>::kNone;
constexpr std::uint32_t kFarthest = 8;  ///< mentions back that may end before the brackets

bool is_noun_phrase(const Facts& facts) { return !facts.is_name() && !facts.is_pronoun() && !facts.is_list(); }

/// "BSE", "H5N1", "XDR-TB".
bool is_acronym(std::string_view words) {
  const auto capitals = std::count_if(words.begin(), words.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return capitals > 1 && std::none_of(words.begin(), words.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == ' '; });
}

bool is_mark(std::string_view word) {
  const char32_t mark = base::decode(word, 0).code_point;
  return base::is_double_quote(mark) || base::is_apostrophe(mark);
}

}  // namespace

std::vector<std::uint32_t> find_long_forms(const Document& document, const std::vector<Facts>& facts) {
  std::vector<std::uint32_t> long_forms(facts.size(), kNone);
  const auto word = [&](std::uint32_t token) { return document::text(document, document.tokens[token]); };
  for (std::uint32_t i = 0; i < facts.size(); ++i) {
    const IdRange<Token> tokens = facts[i].tokens;
    if (!is_noun_phrase(facts[i]) || tokens.begin < 2 || tokens.end >= document.tokens.size()) continue;
    if (word(tokens.begin - 1) != "(" || word(tokens.end) != ")" || !is_acronym(document::text(document, document.mentions[i].span))) continue;
    const std::uint32_t end = tokens.begin - (is_mark(word(tokens.begin - 2)) ? 2 : 1);
    for (std::uint32_t before = i; before-- > 0 && before + kFarthest >= i;) {
      if (facts[before].tokens.end != end || !is_noun_phrase(facts[before]) || facts[before].type != EntityType::Other) continue;
      long_forms[i] = before;  // the shortest that ends there
      break;
    }
  }
  return long_forms;
}

}  // namespace nutgraf::entities
