#include "names/small_letters.h"

#include <doctest/doctest.h>

#include "document/text.h"
#include "support/parsed.h"

namespace nutgraf::names {
namespace {

/// The places in small letters, with "?" behind those that only their tags speak for.
std::vector<std::string> found(const std::string& lines) {
  const Document document = test::named_tree(lines);
  std::vector<std::string> all;
  for (const SmallPlace& place : find_places_in_small_letters(document)) {
    const Span span{document.tokens[place.tokens.begin].span.begin, document.tokens[place.tokens.end - 1].span.end};
    all.push_back(std::string(document::text(document, span)) + (place.after_preposition ? "" : "?"));
  }
  return all;
}

using Places = std::vector<std::string>;

TEST_CASE("a listed place in small letters is found behind a preposition of place, however it is tagged") {
  CHECK(found("he PRON 2 nsubj\nlives VERB 0 root\nin ADP 5 case\nsan NOUN 5 compound\nfrancisco NOUN 2 obl\n") == Places{"san francisco"});
  CHECK(found("he PRON 2 nsubj\nwent VERB 0 root\nto ADP 4 case\nkenya NOUN 2 obl\n") == Places{"kenya"});
}

TEST_CASE("elsewhere tags decide whether a word in small letters is a place") {
  CHECK(found("he PRON 2 nsubj\nlikes VERB 0 root\nkenya PROPN 2 obj\n") == Places{"kenya?"});
  CHECK(found("he PRON 2 nsubj\neats VERB 0 root\nturkey NOUN 2 obj\n").empty());
  CHECK(found("he PRON 2 nsubj\nwants VERB 0 root\nto PART 4 mark\nturkey VERB 2 xcomp\n").empty());
}

TEST_CASE("particles of names, unlisted words and words with capitals are no places in small letters") {
  CHECK(found("he PRON 2 nsubj\ncame VERB 0 root\nfrom ADP 5 case\nvan PROPN 5 compound\nVelm PROPN 2 obl\n").empty());
  CHECK(found("he PRON 2 nsubj\nsat VERB 0 root\nin ADP 4 case\nvelmby PROPN 2 obl\n").empty());
  CHECK(found("he PRON 2 nsubj\nsat VERB 0 root\nin ADP 4 case\nKenya PROPN 2 obl\n").empty());
}

}  // namespace
}  // namespace nutgraf::names
