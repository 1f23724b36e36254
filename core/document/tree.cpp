#include "document/tree.h"

#include <algorithm>

namespace nutgraf::document {

Trees::Trees(const Document& document) : document_(document) {
  const auto tokens = static_cast<std::uint32_t>(document.arcs.size());
  first_child_.assign(tokens + 1, 0);
  for (const Arc& arc : document.arcs) {
    if (arc.head) ++first_child_[arc.head.index + 1];
  }
  for (std::uint32_t i = 0; i < tokens; ++i) first_child_[i + 1] += first_child_[i];
  children_.resize(tokens == 0 ? 0 : first_child_[tokens]);
  std::vector<std::uint32_t> next(first_child_.begin(), first_child_.end() - 1);
  ranges_.reserve(tokens);
  for (std::uint32_t i = 0; i < tokens; ++i) {
    if (!is_root(i)) children_[next[head(i)]++] = i;
    ranges_.push_back({i, i + 1});
  }
  if (empty()) return;
  std::vector<std::uint32_t> order;
  for (const Sentence& sentence : document.sentences) {
    order.clear();
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      if (is_root(i)) order.push_back(i);
    }
    for (std::size_t at = 0; at < order.size(); ++at) {
      for (const std::uint32_t child : children(order[at])) order.push_back(child);
    }
    for (auto token = order.rbegin(); token != order.rend(); ++token) {
      if (is_root(*token)) continue;
      IdRange<Token>& above = ranges_[head(*token)];
      above.begin = std::min(above.begin, ranges_[*token].begin);
      above.end = std::max(above.end, ranges_[*token].end);
    }
  }
}

std::string_view Trees::universal_relation(std::uint32_t token) const {
  const std::string_view whole = relation(token);
  return whole.substr(0, whole.find(':'));
}

std::uint32_t Trees::child(std::uint32_t token, std::string_view universal_relation) const {
  for (const std::uint32_t child : children(token)) {
    if (this->universal_relation(child) == universal_relation) return child;
  }
  return Id<Token>::kNone;
}

bool Trees::is_below(std::uint32_t token, std::uint32_t ancestor) const {
  while (token != ancestor && !is_root(token)) token = head(token);
  return token == ancestor;
}

}  // namespace nutgraf::document
