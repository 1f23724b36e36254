#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "corrections/corrected.h"

namespace nutgraf {
namespace {

using test::corrected;
using test::entity_lines;
using test::outcomes;
using test::Words;

const std::string kText =
    "Ana Ortega, the mayor of Velm, met Paul Holm on Monday. Ortega said that the ferries would stay. Holm left early. "
    "Sam Ashton, who runs a yard in Velm, watched from the shore. Ashton said that he was sad.";

/// The line of the entity that is called so; empty where none is.
std::string entity(const Document& document, const std::string& name) {
  for (const std::string& line : entity_lines(document)) {
    if (line.rfind(name + ":", 0) == 0) return line;
  }
  return "";
}

const Entity& entity_called(const Document& document, const std::string& name) {
  const auto is_it = [&](const Entity& one) { return entity_name(document, one) == name; };
  const auto found = std::find_if(document.entities.begin(), document.entities.end(), is_it);
  REQUIRE(found != document.entities.end());
  return *found;
}

TEST_CASE("what the article says without corrections") {
  const Document document = corrected(kText, "");
  CHECK(entity(document, "Ana Ortega") == "Ana Ortega: Ana Ortega, the mayor of Velm, Ortega");
  CHECK(entity(document, "Paul Holm") == "Paul Holm: Paul Holm, Holm");
  CHECK(entity(document, "Sam Ashton") == "Sam Ashton: Sam Ashton, Ashton, he");
  CHECK(document.corrections.empty());
  CHECK(document.corrections_digest.empty());
}

TEST_CASE("two entities become one, which keeps the type of the first") {
  const Document document = corrected(kText, R"({"do":"merge","anchor":{"exact":"Ana Ortega"},"with":{"exact":"Sam Ashton"}})");
  CHECK(outcomes(document) == Words{"applied"});
  CHECK(entity(document, "Ana Ortega") == "Ana Ortega: Ana Ortega, the mayor of Velm, Ortega, Sam Ashton, Ashton, he");
  CHECK(entity(document, "Sam Ashton") == "");
  CHECK(entity_called(document, "Ana Ortega").by_reader);
  CHECK(!entity_called(document, "Paul Holm").by_reader);
}

TEST_CASE("what a reader put right is sure, and every mention still says how sure it is") {
  const Document document = corrected(kText, R"({"do":"merge","anchor":{"exact":"Ana Ortega"},"with":{"exact":"Sam Ashton"}})");
  CHECK(entity_called(document, "Ana Ortega").confidence == 1.0);
  CHECK(entity_called(document, "Paul Holm").confidence < 1.0);
  for (const Entity& one : document.entities) CHECK(one.mention_confidence.size() == one.mentions.size());
}

TEST_CASE("a mention becomes an entity of its own, alone or with all of its words") {
  const Document alone = corrected(kText, R"({"do":"part","anchor":{"exact":"Ortega","prefix":"Monday. ","suffix":" said"}})");
  CHECK(entity(alone, "Ana Ortega") == "Ana Ortega: Ana Ortega, the mayor of Velm");
  CHECK(entity(alone, "Ortega") == "Ortega: Ortega");
  const Document whole = corrected(kText, R"({"do":"part","in":"article","anchor":{"exact":"Ana Ortega"}})");
  CHECK(entity(whole, "Ana Ortega") == "Ana Ortega: Ana Ortega");
  CHECK(entity(whole, "Ortega").find("Ortega") != std::string::npos);
}

TEST_CASE("a pronoun that is parted is nobody's") {
  const Document document = corrected(kText, R"({"do":"part","anchor":{"exact":"he","prefix":"said that ","suffix":" was"}})");
  CHECK(outcomes(document) == Words{"applied"});
  CHECK(entity(document, "Sam Ashton") == "Sam Ashton: Sam Ashton, Ashton");
}

TEST_CASE("a mention moves to another entity") {
  const Document document =
      corrected(kText, R"({"do":"move","anchor":{"exact":"he","prefix":"said that ","suffix":" was"},"to":{"exact":"Paul Holm"}})");
  CHECK(outcomes(document) == Words{"applied"});
  CHECK(entity(document, "Paul Holm") == "Paul Holm: Paul Holm, Holm, he");
  CHECK(entity(document, "Sam Ashton") == "Sam Ashton: Sam Ashton, Ashton");
}

TEST_CASE("an entity is called what a reader says, though the text does not") {
  const std::string line = R"({"do":"rename","anchor":{"exact":"Ortega","prefix":"Monday. "},"name":"  Ana Maria\n Ortega "})";
  const Document document = corrected(kText, line);
  CHECK(entity(document, "Ana Maria Ortega") == "Ana Maria Ortega: Ana Ortega, the mayor of Velm, Ortega");
  CHECK(to_json(document, OffsetUnit::Utf16).find("\"name\":\"Ana Maria Ortega\"") != std::string::npos);
}

TEST_CASE("an entity and its names have the type that a reader gives it") {
  const Document document = corrected(kText, R"({"do":"type","anchor":{"exact":"Sam Ashton"},"type":"ORG"})");
  const Entity& company = entity_called(document, "Sam Ashton");
  CHECK(company.type == EntityType::Organization);
  CHECK(document.mentions[company.mentions.front().index].type == EntityType::Organization);
}

TEST_CASE("what is none goes with all of its mentions") {
  const Document document = corrected(kText, R"({"do":"none","anchor":{"exact":"Sam Ashton"}})");
  CHECK(entity(document, "Sam Ashton") == "");
  CHECK(entity(document, "Paul Holm") == "Paul Holm: Paul Holm, Holm");
}

TEST_CASE("words become a name, here or wherever they stand") {
  const std::string text =
      "Officials of the blue circle met in Velm on Monday. The mayor praised blue circle members, and blue circle left.";
  const std::string line = R"({"do":"add","anchor":{"exact":"blue circle","prefix":"praised ","suffix":" members"},"type":"ORG"})";
  const Document here = corrected(text, line);
  CHECK(outcomes(here) == Words{"applied"});
  const Entity& added = entity_called(here, "blue circle");
  CHECK(added.type == EntityType::Organization);
  CHECK(added.by_reader);
  const Document everywhere = corrected(text, R"({"do":"add","in":"article","anchor":{"exact":"blue circle"},"type":"ORG"})");
  CHECK(entity_called(everywhere, "blue circle").mentions.size() >= 2);
}

TEST_CASE("a line that cannot be applied says why, and changes nothing") {
  const std::string unchanged = to_json(corrected(kText, ""), OffsetUnit::Utf16);
  const auto outcome = [&](const std::string& line) {
    Document document = corrected(kText, line);
    REQUIRE(document.corrections.size() == 1);
    const std::string code = document.corrections[0].code;
    CHECK(!document.corrections[0].message.empty());
    document.corrections.clear();
    document.corrections_digest.clear();
    CHECK(to_json(document, OffsetUnit::Utf16) == unchanged);
    return code;
  };
  CHECK(outcome(R"({"do":"none","anchor":{"exact":"Nobody"}})") == "absent");
  CHECK(outcome(R"({"do":"none","anchor":{"exact":"Velm"}})") == "ambiguous");
  CHECK(outcome(R"({"do":"none","anchor":{"exact":"watched"}})") == "nothing");
  CHECK(outcome(R"({"do":"merge","anchor":{"exact":"Paul Holm"},"with":{"exact":"Nobody"}})") == "absent");
  CHECK(outcome(R"({"do":"move","anchor":{"exact":"Paul Holm"},"to":{"exact":"Paul Holm"}})") == "conflict");
  CHECK(outcome(R"({"do":"add","anchor":{"exact":"early. Sam Ashton"},"type":"ORG"})") == "conflict");
  CHECK(outcome(R"({"do":"fly"})") == "form");
}

TEST_CASE("a line for every article holds for whoever has the name, and is silent where nobody has") {
  const Document document = corrected(kText, R"({"do":"type","in":"every article","anchor":{"exact":"Ashton"},"type":"ORG"}
{"do":"rename","in":"every article","anchor":{"exact":"Acme"},"name":"Acme Limited"})");
  CHECK(outcomes(document) == Words{"applied", "silent"});
  CHECK(entity_called(document, "Sam Ashton").type == EntityType::Organization);
}

TEST_CASE("of a line that is given twice the second changes nothing") {
  for (const std::string& line :
       {std::string(R"({"do":"merge","anchor":{"exact":"Ana Ortega"},"with":{"exact":"Sam Ashton"}})"),
        std::string(R"({"do":"part","in":"article","anchor":{"exact":"Ana Ortega"}})"),
        std::string(R"({"do":"add","anchor":{"exact":"the shore"},"type":"LOC"})"),
        std::string(R"({"do":"none","anchor":{"exact":"Paul Holm"}})")}) {
    CAPTURE(line);
    CHECK(entity_lines(corrected(kText, line)) == entity_lines(corrected(kText, line + "\n" + line)));
  }
}

}  // namespace
}  // namespace nutgraf
