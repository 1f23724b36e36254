#include "entities/name_rules.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "document/text.h"

namespace nutgraf::entities {
namespace {

using Words = std::set<std::string>;

constexpr std::size_t kMostCompared = 8;  ///< different names of one entity

Words words_of(const Document& document, const Mention& name) {
  Words words;
  const IdRange<Token> tokens = document::tokens_in(document, name.span);
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) words.insert(document::folded(document, document.tokens[at]));
  return words;
}

bool is_part(const Words& part, const Words& whole) { return std::includes(whole.begin(), whole.end(), part.begin(), part.end()); }

MentionRule rule_for(const Words& name, const std::vector<Words>& before) {
  if (before.empty()) return MentionRule::Beside;  // what stands before it was a description
  if (std::find(before.begin(), before.end(), name) != before.end()) return MentionRule::SameName;
  const auto is_same = [&](const Words& other) { return is_part(name, other) || is_part(other, name); };
  return std::any_of(before.begin(), before.end(), is_same) ? MentionRule::ShortName : MentionRule::OtherName;
}

}  // namespace

void tell_names_apart(const Document& document, Linking& linking) {
  for (const Cluster& cluster : linking.clusters) {
    std::vector<Words> before;
    for (const std::uint32_t mention : cluster.mentions) {
      if (document.mentions[mention].kind != MentionKind::Name) continue;
      Words words = words_of(document, document.mentions[mention]);
      MentionRule& rule = linking.links[mention].rule;
      const MentionRule found = mention == cluster.mentions.front() ? MentionRule::First : rule_for(words, before);
      if (rule == MentionRule::OtherName) rule = found;
      if (found != MentionRule::SameName && before.size() < kMostCompared) before.push_back(std::move(words));
    }
  }
}

}  // namespace nutgraf::entities
