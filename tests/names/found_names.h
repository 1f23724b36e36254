// Names as the network would have found them, put into a text of a test and read out again.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "names/revision.h"
#include "support/articles.h"

namespace nutgraf::names {

/// The first places of these words in the document, as names of the given kinds.
inline std::vector<FoundName> find(const Document& document, const std::vector<std::pair<std::string, std::string_view>>& wanted) {
  std::vector<FoundName> names;
  std::uint32_t token = 0;
  for (const auto& [words, kind] : wanted) {
    const std::size_t from = names.empty() ? 0 : document.tokens[names.back().tokens.end - 1].span.end;
    const auto begin = static_cast<std::uint32_t>(document.source.text.find(words, from));
    REQUIRE(begin != std::uint32_t(-1));
    while (document.tokens[token].span.begin < begin) ++token;
    std::uint32_t end = token;
    while (end < document.tokens.size() && document.tokens[end].span.end <= begin + words.size()) ++end;
    std::uint32_t sentence = 0;
    while (!document.sentences[sentence].tokens.contains(token)) ++sentence;
    names.push_back({{token, end}, kind, {sentence}});
  }
  return names;
}

inline std::vector<std::string> shown(const Document& document, const std::vector<FoundName>& names) {
  std::vector<std::string> all;
  for (const FoundName& name : names) {
    const std::uint32_t begin = document.tokens[name.tokens.begin].span.begin;
    all.push_back(document.source.text.substr(begin, document.tokens[name.tokens.end - 1].span.end - begin) + " " + std::string(name.kind));
  }
  return all;
}

using Names = std::vector<std::string>;

}  // namespace nutgraf::names
