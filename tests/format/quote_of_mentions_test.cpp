#include "format/quote_of_mentions.h"

#include <doctest/doctest.h>

using namespace nutgraf;

TEST_CASE("a mention belongs to the innermost quotation that holds it, and not to one that goes on behind it") {
  Document document;
  document.quotes.resize(2);
  document.quotes[0].spans = {{0, 20}, {40, 60}};  // the speaker stands between its parts
  document.quotes[1].spans = {{5, 15}};
  for (const Span span : {Span{0, 30}, Span{2, 4}, Span{6, 9}, Span{12, 18}, Span{25, 30}, Span{45, 50}}) {
    document.mentions.emplace_back();
    document.mentions.back().span = span;
  }
  const std::vector<Id<Quote>> of = format::quote_of_mentions(document);
  const Id<Quote> none, outer{0}, inner{1};
  CHECK(of == std::vector<Id<Quote>>{none, outer, inner, outer, none, outer});
}
