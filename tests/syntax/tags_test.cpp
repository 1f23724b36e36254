#include "syntax/tags.h"

#include <doctest/doctest.h>

#include <string>

#include "support/network_reading.h"
#include "support/reading.h"

using namespace nutgraf;

namespace {

/// The tag of the first token with this word, as the network that ships and the rules behind it give it.
Tag tag_of(const std::string& text, const std::string& word) {
  const Document document = test::analyze_with_network(text);
  for (std::size_t i = 0; i < document.tags.size(); ++i) {
    if (test::words(document, document.tokens[i].span) == word) return document.tags[i];
  }
  return {};
}

}  // namespace

TEST_CASE("Behind an article the WHO is a name, \"who\" a pronoun") {
  const Tag body = tag_of("The WHO said on Monday that the mill was old.", "WHO");
  CHECK(body.upos == "PROPN");
  CHECK(body.xpos == "NNP");
  CHECK(body.lemma == "WHO");
  CHECK(tag_of("The nurse who left said on Monday that the mill was old.", "who").upos == "PRON");
}
