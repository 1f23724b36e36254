// Gives the words of a test trees by hand, so that what reads trees is tested apart from any network.
#pragma once

#include <string>
#include <vector>

#include "mentions/mentions.h"
#include "names/names.h"
#include "nutgraf/document.h"
#include "quotes/quotes.h"
#include "support/reading.h"

namespace nutgraf::test {

/// Cuts a text at each `mark`.
inline std::vector<std::string> split(const std::string& text, char mark) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == mark) parts.emplace_back();
    else parts.back() += c;
  }
  return parts;
}

/// An article of one sentence with its quotations; `tree` gives each token as lemma/UPOS/XPOS/head/relation, the head counted from 1.
inline Document read_quotes(const std::string& sentence, const std::string& tree) {
  Document document = analyze(sentence);
  for (const std::string& token : split(tree, ' ')) {
    const std::vector<std::string> fields = split(token, '/');
    const auto head = static_cast<std::uint32_t>(std::stoul(fields[3]));
    document.tags.push_back({fields[1], fields[2], "_", fields[0]});
    document.arcs.push_back({head == 0 ? Id<Token>{} : Id<Token>{head - 1}, fields[4]});
  }
  document.names = names::find_names(document);
  document.mentions = mentions::find_mentions(document);
  document.quotes = quotes::find_quotes(document);
  return document;
}

/// "speaker: reported words" of each quotation of speech and writing in such a sentence; "?" without a speaker.
inline Words shown(const std::string& sentence, const std::string& tree) {
  const Document document = read_quotes(sentence, tree);
  Words all;
  for (const Quote& quote : document.quotes) {
    if (quote.quote_class != QuoteClass::Speech && quote.quote_class != QuoteClass::Writing) continue;
    std::string line = (quote.speaker ? words(document, *quote.speaker) : "?") + ":";
    for (const Span span : quote.spans) line += " " + words(document, span);
    all.push_back(line);
  }
  return all;
}

}  // namespace nutgraf::test
