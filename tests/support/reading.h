// Runs the core over a text of a test and gives what it found as plain words, so that tests read as sentences.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "nutgraf/nutgraf.h"

namespace nutgraf::test {

/// The whole analysis of `text`.
inline Document analyze(std::string text, Options options = {}) {
  Analysis analysis = Analyzer{}.start(std::move(text), std::move(options)).value();
  while (analysis.step()) {
  }
  return analysis.document();
}

inline std::string words(const Document& document, Span span) { return document.source.text.substr(span.begin, span.size()); }

/// The words of each token.
inline std::vector<std::string> token_words(const Document& document) {
  std::vector<std::string> all;
  for (const Token& token : document.tokens) all.push_back(words(document, token.span));
  return all;
}

/// The words of each sentence.
inline std::vector<std::string> sentence_words(const Document& document) {
  std::vector<std::string> all;
  for (const Sentence& sentence : document.sentences) all.push_back(words(document, sentence.span));
  return all;
}

/// The words of the blocks of one kind.
inline std::vector<std::string> block_words(const Document& document, BlockKind kind) {
  std::vector<std::string> all;
  for (const Block& block : document.blocks) {
    if (block.kind == kind) all.push_back(words(document, block.span));
  }
  return all;
}

using Words = std::vector<std::string>;

}  // namespace nutgraf::test

/// Lists of words as a failed test prints them: {"Ana Ruiz", "Velm"}.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& all) {
    std::string shown = "{";
    for (const std::string& words : all) shown += (shown.size() > 1 ? ", \"" : "\"") + words + "\"";
    return (shown + "}").c_str();
  }
};
