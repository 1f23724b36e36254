#include "roles/phrases.h"

#include <algorithm>
#include <tuple>

namespace nutgraf::roles {
namespace {

IdRange<Token> without_outer_punctuation(const document::Trees& trees, IdRange<Token> phrase) {
  while (phrase.begin < phrase.end && trees.relation(phrase.begin) == "punct") ++phrase.begin;
  while (phrase.begin < phrase.end && trees.relation(phrase.end - 1) == "punct") --phrase.end;
  return phrase;
}

}  // namespace

std::vector<IdRange<Token>> phrases_beside(std::uint32_t predicate, const document::Trees& trees, IdRange<Token> window) {
  std::vector<IdRange<Token>> phrases;
  const auto add = [&](IdRange<Token> phrase) {
    phrase = without_outer_punctuation(trees, phrase);
    if (phrase.begin < phrase.end && window.begin <= phrase.begin && phrase.end <= window.end && !phrase.contains(predicate)) {
      phrases.push_back(phrase);
    }
  };
  std::vector<bool> above(window.size());
  for (std::uint32_t at = predicate; window.contains(at); at = trees.head(at)) above[at - window.begin] = true;
  for (std::uint32_t at = window.begin; at < window.end; ++at) {
    const std::uint32_t head = trees.head(at);
    if (!window.contains(head) || !above[head - window.begin]) continue;
    if (!above[at - window.begin]) add(trees.range(at));
    else if (head < at) add({trees.range(head).begin, trees.range(at).begin});
  }
  const auto key = [](const IdRange<Token>& phrase) { return std::tie(phrase.begin, phrase.end); };
  std::sort(phrases.begin(), phrases.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  phrases.erase(std::unique(phrases.begin(), phrases.end(), [&](const auto& a, const auto& b) { return key(a) == key(b); }), phrases.end());
  return phrases;
}

}  // namespace nutgraf::roles
