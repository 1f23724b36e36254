#include "names/revision.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "support/articles.h"

namespace nutgraf::names {
namespace {

/// The first places of these words in the document, as names of the given kinds.
std::vector<FoundName> find(const Document& document, const std::vector<std::pair<std::string, std::string_view>>& wanted) {
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

std::vector<std::string> shown(const Document& document, const std::vector<FoundName>& names) {
  std::vector<std::string> all;
  for (const FoundName& name : names) {
    const std::uint32_t begin = document.tokens[name.tokens.begin].span.begin;
    all.push_back(document.source.text.substr(begin, document.tokens[name.tokens.end - 1].span.end - begin) + " " + std::string(name.kind));
  }
  return all;
}

using Names = std::vector<std::string>;

TEST_CASE("what a hyphen joins is one person") {
  const Document document = support::analyze("The painter Jean-Paul Laurens met Riham Al-Maskari and the Syria-Iraq talks ended.");
  auto names = find(document, {{"Jean", "PER"}, {"Paul Laurens", "PER"}, {"Riham Al", "PER"}, {"Syria", "LOC"}, {"Iraq", "LOC"}});
  join_hyphens(document, names);
  CHECK(shown(document, names) == Names{"Jean-Paul Laurens PER", "Riham Al-Maskari PER", "Syria LOC", "Iraq LOC"});
}

TEST_CASE("a person's name does not end with a hyphen, nor take a place in") {
  const Document document = support::analyze("They met Anna - as ever - and the Merkel-Paris line.");
  auto names = find(document, {{"Anna -", "PER"}, {"Merkel", "PER"}, {"Paris", "LOC"}});
  join_hyphens(document, names);
  CHECK(shown(document, names) == Names{"Anna PER", "Merkel PER", "Paris LOC"});
}

TEST_CASE("the same words are of one kind throughout, where one is the most frequent") {
  const Document document = support::analyze("Jordan said so. Jordan left. Then Jordan fell. Paris won. Paris lost.");
  auto names = find(document, {{"Jordan", "PER"}, {"Jordan", "LOC"}, {"Jordan", "LOC"}, {"Paris", "ORG"}, {"Paris", "LOC"}});
  agree_on_kinds(document, names);
  CHECK(shown(document, names) == Names{"Jordan LOC", "Jordan LOC", "Jordan LOC", "Paris ORG", "Paris LOC"});
}

}  // namespace
}  // namespace nutgraf::names
