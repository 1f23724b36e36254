// Names in texts whose tags a test writes by its words, so that borders are tested apart from any network.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "document/text.h"
#include "names/name_table.h"
#include "support/reading.h"

namespace nutgraf::names {

using Typed = std::vector<std::pair<std::string, EntityType>>;

/// The article where words with a capital are tagged as proper nouns, these as common nouns, "said" and "came" as verbs in the past.
inline Document tagged(const std::string& text, const std::vector<std::string>& nouns = {}) {
  Document document = test::analyze(text);
  for (const Token& token : document.tokens) {
    const std::string word(document::text(document, token)), folded = base::fold(word);
    const bool capital = base::is_upper(base::decode(word, 0).code_point);
    const bool noun = std::find(nouns.begin(), nouns.end(), folded) != nouns.end();
    if (folded == "the" || folded == "a" || folded == "its") document.tags.push_back({"DET", "DT", "_", folded});
    else if (noun) document.tags.push_back({"NOUN", "NN", "_", folded});
    else if (word == "said" || word == "came") document.tags.push_back({"VERB", "VBD", "_", word == "said" ? "say" : "come"});
    else if (capital) document.tags.push_back({"PROPN", "NNP", "_", word});
    else document.tags.push_back({base::is_letter(base::decode(word, 0).code_point) ? "X" : "PUNCT", "XX", "_", folded});
  }
  return document;
}

/// The names with which a text begins its way, in the order of the text.
inline std::vector<Mention> names_in(const Document& document, const Typed& wanted) {
  std::vector<Mention> names;
  std::size_t from = 0;
  for (const auto& [words, type] : wanted) {
    const std::size_t found = document.source.text.find(words, from);
    REQUIRE(found != std::string::npos);
    const Span span{static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(found + words.size())};
    names.push_back({span, span, MentionKind::Name, type, document::sentence_of(document, document::tokens_in(document, span).begin)});
    from = span.end;
  }
  return names;
}

/// The names after `rule` has read them.
template <typename Rule>
Typed after(Rule rule, const Document& document, const Typed& wanted) {
  NameTable table(document, names_in(document, wanted));
  rule(document, table);
  Typed all;
  for (const Mention& name : table.take()) all.emplace_back(document::text(document, name.span), name.type);
  return all;
}

}  // namespace nutgraf::names
