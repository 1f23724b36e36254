#include "names/revision.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::names {
namespace {

std::string_view text(const Document& document, const FoundName& name) {
  return document::text(document, Span{document.tokens[name.tokens.begin].span.begin, document.tokens[name.tokens.end - 1].span.end});
}

/// Whether `token` is a hyphen that joins the words on its two sides, the second of which has a capital.
bool joins(const Document& document, const Sentence& sentence, std::uint32_t token) {
  const auto& tokens = document.tokens;
  if (token <= sentence.tokens.begin || token + 1 >= sentence.tokens.end || document::text(document, tokens[token]) != "-") return false;
  if (tokens[token - 1].span.end != tokens[token].span.begin || tokens[token].span.end != tokens[token + 1].span.begin) return false;
  return base::is_upper(base::decode(document.source.text, tokens[token + 1].span.begin).code_point);
}

}  // namespace

void join_hyphens(const Document& document, std::vector<FoundName>& names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    FoundName& name = names[i];
    if (name.kind != "PER") continue;
    const Sentence& sentence = document.sentences[name.sentence.index];
    if (document::text(document, document.tokens[name.tokens.end - 1]) == "-") --name.tokens.end;
    while (!name.tokens.empty() && joins(document, sentence, name.tokens.end)) {
      const std::uint32_t joined = name.tokens.end + 1;
      const bool taken = i + 1 < names.size() && names[i + 1].tokens.begin <= joined;
      if (taken && names[i + 1].kind != "PER") break;
      name.tokens.end = taken ? names[i + 1].tokens.end : joined + 1;
      if (taken) names.erase(names.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }
  names.erase(std::remove_if(names.begin(), names.end(), [](const FoundName& name) { return name.tokens.empty(); }), names.end());
}

void agree_on_kinds(const Document& document, std::vector<FoundName>& names) {
  std::unordered_map<std::string_view, std::vector<std::pair<std::string_view, std::size_t>>> kinds_of;
  for (const FoundName& name : names) {
    auto& kinds = kinds_of[text(document, name)];
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.first == name.kind; });
    if (known == kinds.end()) kinds.emplace_back(name.kind, 1);
    else ++known->second;
  }
  for (FoundName& name : names) {
    auto& kinds = kinds_of[text(document, name)];
    const auto most = std::max_element(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    const auto as_frequent = [&](const auto& kind) { return kind.second == most->second; };
    if (std::count_if(kinds.begin(), kinds.end(), as_frequent) == 1) name.kind = most->first;
  }
}

}  // namespace nutgraf::names
