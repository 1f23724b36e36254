// Quotations, times, places, blocks, the date of publication and events.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "corrections/corrected.h"

namespace nutgraf {
namespace {

using test::corrected;
using test::outcomes;
using test::words;
using test::Words;

const std::string kText =
    "“We will wait for the boats,” Paul Holm said on Monday, after Ana Ortega arrived in Velm. “It is late,” she said. "
    "Sam Ashton believes that the yard will close.";

/// The quotation that begins with these words, as "class: words - speaker".
std::string quote(const Document& document, const std::string& front) {
  for (const Quote& one : document.quotes) {
    const std::string text = words(document, one.spans.front());
    if (text.rfind(front, 0) != 0) continue;
    return text + " - " + (one.speaker ? words(document, *one.speaker) : "nobody");
  }
  return "";
}

const Quote& quote_of(const Document& document, const std::string& front) {
  const auto is_it = [&](const Quote& one) { return words(document, one.spans.front()).rfind(front, 0) == 0; };
  const auto found = std::find_if(document.quotes.begin(), document.quotes.end(), is_it);
  REQUIRE(found != document.quotes.end());
  return *found;
}

TEST_CASE("a quotation is spoken by whom a reader names, by words of the text, by a name or by nobody") {
  const std::string line = R"({"do":"speaker","anchor":{"exact":"It is late"},)";
  CHECK(quote(corrected(kText, line + R"("to":{"exact":"Ana Ortega"}})"), "“It") == "“It is late,” - Ana Ortega");
  CHECK(quote(corrected(kText, line + R"("name":"Sam Ashton"})"), "“It") == "“It is late,” - Sam Ashton");
  CHECK(quote(corrected(kText, line + R"("to":null})"), "“It") == "“It is late,” - nobody");
  CHECK(outcomes(corrected(kText, line + R"("name":"Nobody"})")) == Words{"nothing"});
}

TEST_CASE("who speaks is a source, and who does not is none") {
  const Document document = corrected(kText, R"({"do":"speaker","anchor":{"exact":"We will wait"},"to":{"exact":"Ana Ortega"}})");
  const auto speaks = [&](const std::string& name) {
    return std::any_of(document.sources.begin(), document.sources.end(), [&](const NewsSource& source) {
      return source.entity && entity_name(document, document.entities[source.entity.index]) == name;
    });
  };
  CHECK(speaks("Ana Ortega"));
  CHECK(!speaks("Paul Holm"));
  CHECK(quote_of(document, "“We").by_reader);
}

TEST_CASE("a quotation has the class, the words, and the being that a reader gives it") {
  const Document written = corrected(kText, R"({"do":"class","anchor":{"exact":"It is late"},"class":"writing"})");
  CHECK(quote_of(written, "“It").quote_class == QuoteClass::Writing);
  CHECK(quote(corrected(kText, R"({"do":"unquote","anchor":{"exact":"It is late"}})"), "“It") == "");
  const std::string border = R"({"do":"border","anchor":{"exact":"We will wait"},"to":)";
  const Document shorter = corrected(kText, border + R"({"exact":"wait for the boats"}})");
  CHECK(outcomes(shorter) == Words{"applied"});
  CHECK(quote(shorter, "wait") == "wait for the boats - Paul Holm");
  CHECK(outcomes(corrected(kText, border + R"({"exact":"the boats,” Paul Holm said"}})")) == Words{"conflict"});
  CHECK(outcomes(corrected(kText, R"({"do":"unquote","anchor":{"exact":"in Velm"}})")) == Words{"nothing"});
}

TEST_CASE("words stand for the time that a reader gives them, or for none") {
  const auto times = [](const Document& document) {
    Words all;
    for (const TimeExpression& time : document.times) all.push_back(words(document, time.span) + " = " + time.value);
    return all;
  };
  Options options;
  options.published = Date{2025, 3, 19};
  CHECK(times(corrected(kText, "", options)) == Words{"Monday = 2025-03-17"});
  const std::string monday = R"({"do":"time","anchor":{"exact":"Monday"},"value":)";
  CHECK(times(corrected(kText, monday + R"("2025-03-10"})", options)) == Words{"Monday = 2025-03-10"});
  CHECK(times(corrected(kText, monday + "null}", options)).empty());
  const Document late = corrected(kText, R"({"do":"time","anchor":{"exact":"late"},"value":"P1D"})", options);
  CHECK(times(late) == Words{"Monday = 2025-03-17", "late = P1D"});
  CHECK(outcomes(corrected(kText, R"({"do":"time","anchor":{"exact":"boats"},"value":null})", options)) == Words{"nothing"});
}

TEST_CASE("times count from the day of publication that a reader gives") {
  Options options;
  options.published = Date{2025, 3, 19};
  const Document document = corrected(kText, R"({"do":"published","date":"2025-04-30"})", options);
  REQUIRE(document.publication);
  CHECK(document.publication->by_reader);
  REQUIRE(document.times.size() == 1);
  CHECK(document.times[0].value == "2025-04-28");
  CHECK(!corrected(kText, R"({"do":"published","date":null})", options).publication);
}

TEST_CASE("a place lies where a reader says") {
  const auto link = [](const Document& document) {
    for (const Entity& entity : document.entities) {
      if (entity_name(document, entity) == "Velm") return entity.link;
    }
    return std::optional<Link>();
  };
  const Document document = corrected(kText, R"({"do":"place","anchor":{"exact":"Velm"},"place":{"lat":55.678,"lon":12.5,"country":"DK"}})");
  const std::optional<Link> given = link(document);
  REQUIRE(given);
  CHECK(given->country == "DK");
  CHECK(given->latitude == doctest::Approx(55.68));
  CHECK(given->by_reader);
  CHECK(link(corrected(kText, R"({"do":"place","in":"every article","anchor":{"exact":"Velm"},"place":{"country":"NO"}})"))->country == "NO");
  CHECK(!link(corrected(kText, R"({"do":"place","anchor":{"exact":"Velm"},"place":null})")));
  CHECK(outcomes(corrected(kText, R"({"do":"place","anchor":{"exact":"Velm"},"place":{"geonames":1}})")) == Words{"conflict"});
}

TEST_CASE("a block is what a reader says it is") {
  const std::string text = "Ferries stay\n\nAna Ortega spoke on Monday in Velm.\n\nThe boats in the harbour of Velm at night.";
  const Document document = corrected(text, R"({"do":"block","anchor":{"exact":"The boats in the harbour"},"kind":"caption"})");
  CHECK(outcomes(document) == Words{"applied"});
  REQUIRE(!document.blocks.empty());
  CHECK(document.blocks.back().kind == BlockKind::Caption);
  CHECK(document.blocks.back().by_reader);
  CHECK(outcomes(corrected(text, R"({"do":"block","anchor":{"exact":"stay Ana Ortega"},"kind":"caption"})")) == Words{"conflict"});
}

TEST_CASE("a hidden event is nowhere") {
  const auto names = [](const Document& document) {
    Words all;
    for (const Event& event : document.events) all.push_back(event.lemma);
    return all;
  };
  const Words before = names(corrected(kText, ""));
  REQUIRE(std::count(before.begin(), before.end(), "arrive") == 1);
  const Words after = names(corrected(kText, R"({"do":"hide","anchor":{"exact":"arrived"}})"));
  CHECK(std::count(after.begin(), after.end(), "arrive") == 0);
  CHECK(after.size() + 1 == before.size());
}

TEST_CASE("a correction runs its stage, whatever is asked for") {
  Options options;
  options.members = Members{};
  options.members.add(Member::Times);
  const Document document = corrected(kText, R"({"do":"none","anchor":{"exact":"Paul Holm"}})", options);
  CHECK(outcomes(document) == Words{"applied"});
}

}  // namespace
}  // namespace nutgraf
