#include <doctest/doctest.h>

#include <string>

#include "nutgraf/nutgraf.h"
#include "support/noise.h"

namespace nutgraf {
namespace {

/// What is wrong with the only line of a file; empty where nothing is.
std::string error_of(const std::string& line) {
  const Corrections read = parse_corrections(line);
  REQUIRE(read.lines.size() == 1);
  CHECK(read.lines[0].correction.has_value() == read.lines[0].error.code.empty());
  return read.lines[0].error.message;
}

const std::string kAnchor = R"("anchor":{"exact":"Ana Ortega"})";

std::string line(const std::string& word, const std::string& rest = "") { return "{\"do\":\"" + word + "\"," + kAnchor + rest + "}"; }

TEST_CASE("a line of every kind is read") {
  for (const std::string& text :
       {line("merge", R"(,"with":{"exact":"the mayor","prefix":"said ","suffix":"."})"), line("part"), line("part", R"(,"in":"article")"),
        line("move", R"(,"to":{"exact":"Lind"})"), line("rename", R"(,"name":"Ana Maria Ortega","in":"every article")"),
        line("type", R"(,"type":"PERSON")"), line("add", R"(,"type":"ORG","in":"article")"), line("none", R"(,"in":"every article")"),
        line("speaker", R"(,"to":null)"), line("speaker", R"(,"name":"Lind")"), line("speaker", R"(,"to":{"exact":"Lind"})"),
        line("class", R"(,"class":"thought")"), line("border", R"(,"to":{"exact":"we go"})"), line("unquote"),
        line("time", R"(,"value":"2017-05-02T14:30")"), line("time", R"(,"value":null)"), line("place", R"(,"place":{"geonames":2267057})"),
        line("place", R"(,"place":{"lat":38.7,"lon":-9.1,"country":"PT"})"), line("place", R"(,"place":null)"),
        line("block", R"(,"kind":"caption")"), line("hide", R"(,"id":"c1","made":"2025-03-19T10:00:00Z","note":{"any":[1]})"),
        std::string(R"({"do":"published","date":"2025-03-19"})"), std::string(R"({"do":"published","date":null})")}) {
    CAPTURE(text);
    CHECK(error_of(text) == "");
  }
}

TEST_CASE("retype, remove and everywhere are other words for type, none and every article") {
  const Corrections read = parse_corrections(line("retype", R"(,"type":"ORG","everywhere":true)") + "\n" + line("remove", R"(,"everywhere":false)"));
  REQUIRE(read.lines.size() == 2);
  REQUIRE(read.lines[0].correction);
  CHECK(read.lines[0].correction->kind == CorrectionKind::Type);
  CHECK(read.lines[0].correction->scope == CorrectionScope::EveryArticle);
  REQUIRE(read.lines[1].correction);
  CHECK(read.lines[1].correction->kind == CorrectionKind::None);
  CHECK(read.lines[1].correction->scope == CorrectionScope::Here);
}

TEST_CASE("a line that says too little or something wrong is named with its reason") {
  CHECK(error_of("merge") == "This line is not JSON.");
  CHECK(error_of("[1]") == "This line is no JSON object.");
  CHECK(error_of("{}") == "\"do\" must be a string.");
  CHECK(error_of(R"({"do":"guess"})") == "There is no correction \"guess\".");
  CHECK(error_of(R"({"do":"part"})") == "\"anchor\" must be an object with \"exact\".");
  CHECK(error_of(R"({"do":"part","anchor":{"exact":""}})") == "\"exact\" of \"anchor\" must hold words.");
  CHECK(error_of(R"({"do":"part","anchor":{"exact":"a","prefix":1}})") == "\"prefix\" of \"anchor\" must be a string.");
  CHECK(error_of(line("merge")) == "\"with\" must be an object with \"exact\".");
  CHECK(error_of(line("rename", R"(,"name":" ")")) == "\"name\" must hold words.");
  const std::string types = "\"type\" must be PERSON, ORG, GPE, LOC, FAC, NORP, EVENT, PRODUCT, WORK, LAW or OTHER.";
  CHECK(error_of(line("type", R"(,"type":"TOWN")")) == types);
  CHECK(error_of(line("merge", R"(,"with":{"exact":"b"},"in":"every article")")) == "\"in\" cannot be \"every article\" here.");
  CHECK(error_of(line("speaker")) == "\"to\" is missing; where nothing is known it is null.");
  CHECK(error_of(line("place", R"(,"place":{"lat":38.7})")) == "\"lat\" and \"lon\" go together.");
  CHECK(error_of(line("place", R"(,"place":{"lat":91,"lon":0})")) == "\"lat\" must be degrees.");
  CHECK(error_of(line("place", R"(,"place":{})")) == "\"place\" must have \"geonames\", \"lat\" and \"lon\", or \"country\".");
  CHECK(error_of(R"({"do":"published","date":"2025-02-30"})") == "\"date\" must be a day (YYYY-MM-DD) or null.");
  CHECK(error_of(line("part", R"(,"id":7)")) == "\"id\" must be a string.");
}

TEST_CASE("a time is given as years, months, weeks, days, hours, stretches or lengths") {
  for (const char* value : {"2017", "2017-05", "2017-05-02", "2017-W18", "2020-W53", "2017-05-02T14", "2017-05-02T14:30",
                            "2017-05-02/2017-05-04", "2016/2017", "P3D", "P1Y6M", "PT90M"}) {
    CAPTURE(value);
    CHECK(error_of(line("time", std::string(",\"value\":\"") + value + "\"")) == "");
  }
  for (const char* value : {"", "17", "2017-13", "2017-02-29", "2017-W54", "2017-W53", "2017-05-02T24", "2017-05-02T10:61",
                            "2017-05-02/2016", "next week", "P", "P3", "PT", "P1H"}) {
    CAPTURE(value);
    CHECK(error_of(line("time", std::string(",\"value\":\"") + value + "\"")) != "");
  }
}

TEST_CASE("lines are numbered as in their file, and those that are blank or off are passed over") {
  const std::string off = line("part", R"(,"off":true)");
  const Corrections read = parse_corrections("\xEF\xBB\xBF" + line("part") + "\r\n\n  \n" + off + "\nnonsense\n" + line("hide"));
  REQUIRE(read.lines.size() == 3);
  CHECK(read.lines[0].number == 1);
  CHECK(read.lines[1].number == 5);
  CHECK(!read.lines[1].correction);
  CHECK(read.lines[2].number == 6);
  CHECK(read.lines[2].correction);
}

TEST_CASE("the digest is that of what the lines say") {
  const std::string digest = parse_corrections(line("part")).digest;
  CHECK(digest.size() == 64);
  CHECK(parse_corrections("\n  " + line("part") + "\r\n\n").digest == digest);
  CHECK(parse_corrections(line("part") + "\n" + line("hide", R"(,"off":true)")).digest == digest);
  CHECK(parse_corrections(line("hide")).digest != digest);
  CHECK(parse_corrections("").digest == "");
}

TEST_CASE("options take corrections as lines or as a list, which say the same") {
  const std::string one = line("part"), other = line("hide");
  const Options list = parse_options("{\"corrections\":[" + one + "," + other + ",7]}", OffsetUnit::Utf16).value();
  REQUIRE(list.corrections.lines.size() == 3);
  CHECK(list.corrections.lines[2].error.message == "This line is no JSON object.");
  const Options lines = parse_options(R"({"corrections":"{\"do\":\"unquote\",\"anchor\":{\"exact\":\"a\"}}\n"})", OffsetUnit::Utf16).value();
  REQUIRE(lines.corrections.lines.size() == 1);
  CHECK(lines.corrections.lines[0].correction);
  CHECK(parse_options(R"({"corrections":null})", OffsetUnit::Utf16).value().corrections.lines.empty());
  CHECK(parse_options(R"({"corrections":7})", OffsetUnit::Utf16).error().where == "corrections");
}

TEST_CASE("any bytes give corrections") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    const std::string lines = line("merge", R"(,"with":{"exact":"b"})") + "\n" + line("time", R"(,"value":"2017")");
    const std::string bytes = support::Noise(seed).mutation(lines);
    for (const CorrectionLine& read : parse_corrections(bytes).lines) CHECK(read.correction.has_value() == read.error.message.empty());
  }
}

}  // namespace
}  // namespace nutgraf
