#include "format/plover_lines.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "support/parsed.h"

namespace nutgraf::format {
namespace {

/// "Norway met Chad in 2016", coded as a meeting; both are known as countries.
Document meeting() {
  Document document = test::parsed(
      "Norway Norway PROPN NNP 2 nsubj\nmet meet VERB VBD 0 root\nChad Chad PROPN NNP 2 obj\nin in ADP IN 5 case\n2016 2016 NUM CD 2 obl");
  const auto span = [&](std::uint32_t token) { return document.tokens[token].span; };
  for (const auto& [token, country] : {std::pair{0u, "NO"}, std::pair{2u, "TD"}}) {
    Entity entity;
    entity.type = EntityType::Gpe;
    entity.name = span(token);
    entity.link.emplace();
    entity.link->geonames = 1;
    entity.link->country = country;
    document.entities.push_back(entity);
  }
  TimeExpression time;
  time.span = span(4);
  time.value = "2016";
  time.from = Date{2016, 1, 1};
  time.to = Date{2016, 12, 31};
  document.times = {time};
  Event event;
  event.span = span(1);
  event.plover = "CONSULT";
  event.mode = "meet";
  event.context = {"diplomatic"};
  event.evidence = {span(1)};
  event.participants = {{"agent", "ARG0", span(0), {0}, true}, {"patient", "ARG1", span(2), {1}, true}};
  event.time = {0};
  document.events = {event};
  return document;
}

TEST_CASE("a coded event is a line with its actors, their countries, its days and its words") {
  const std::string lines = to_plover_lines(meeting(), OffsetUnit::Utf16);
  REQUIRE(lines.find('\n') == lines.size() - 1);
  const auto json = nlohmann::json::parse(lines);
  CHECK(json["id"] == "v1");
  CHECK(json["root"] == "CONSULT");
  CHECK(json["mode"] == "meet");
  CHECK(json["context"] == nlohmann::json{"diplomatic"});
  CHECK(json["date"]["from"] == "2016-01-01");
  CHECK(json["date"]["to"] == "2016-12-31");
  CHECK(json["source"][0]["text"] == "Norway");
  CHECK(json["source"][0]["country"] == "NO");
  CHECK(json["target"][0]["country"] == "TD");
  CHECK(json["target"][0]["start"] == 11);
  CHECK(json["words"]["text"] == "met");
  CHECK(json["evidence"][0]["end"] == 10);
  CHECK(json["status"] == "happened");
  CHECK(json["saidBy"].is_null());
}

TEST_CASE("what is not political has no line, and an actor without an entity no country") {
  Document document = meeting();
  document.events.push_back(document.events[0]);
  document.events[0].plover.clear();
  document.events[1].participants[0].entity = {};
  const auto json = nlohmann::json::parse(to_plover_lines(document, OffsetUnit::Utf16));
  CHECK(json["id"] == "v2");
  CHECK(json["source"][0]["country"].is_null());
}

TEST_CASE("A thing is neither source nor target") {
  Document document = meeting();
  document.events[0].participants[1].can_act = false;
  CHECK(nlohmann::json::parse(to_plover_lines(document, OffsetUnit::Utf16))["target"].empty());
}

}  // namespace
}  // namespace nutgraf::format
