// Reads texts of a few words, which the language check may take for anything, as the English that they are.
#pragma once

#include <string>

#include "names/names.h"
#include "nutgraf/document.h"
#include "quotes/quotes.h"
#include "support/reading.h"

namespace nutgraf::test {

/// The article with its names, by the rules alone, and its quotations.
inline Document read_names_and_quotes(const std::string& text) {
  Document document = analyze(text);
  document.mentions = names::find_names(document);
  document.quotes = quotes::find_quotes(document);
  return document;
}

}  // namespace nutgraf::test
