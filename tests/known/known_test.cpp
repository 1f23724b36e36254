#include "known/known.h"

#include <doctest/doctest.h>

#include "entities/entities.h"
#include "support/short_text.h"

using namespace nutgraf;
using test::words;

namespace {

/// The item of the entity of this name; "no entity" where there is none.
std::string item(const std::string& text, const std::string& name, std::int32_t year = 2020) {
  Document document = test::read_names_and_quotes(text);
  document.entities = entities::find_entities(document);
  document.publication = Publication{{year, 6, 1}, DateSource::Option, std::nullopt};
  for (Entity& entity : document.entities) {
    if (words(document, entity.name) == "France") entity.link = Link{3017382, "FR", "", PlaceLevel::Country, false, true, 46.0, 2.0, ""};
  }
  const auto items = known::find_items(document);
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (words(document, document.entities[i].name) == name) return std::string(items[i]);
  }
  return "no entity";
}

}  // namespace

TEST_CASE("A person is known by the full name where a word beside it confirms it") {
  CHECK(item("They met Senator Ron Wyden on Monday.", "Ron Wyden") == "Q529344");
  CHECK(item("They met Ron Wyden, a Democrat, on Monday.", "Ron Wyden") == "Q529344");
}

TEST_CASE("A full name that nothing confirms is nobody known, nor is a last name") {
  CHECK(item("They met Mr. Ron Wyden on Monday.", "Ron Wyden") == "");
  CHECK(item("They met Senator Wyden on Monday.", "Wyden") == "");
}

TEST_CASE("A title beside the name of somebody else confirms nothing") {
  CHECK(item("They met Senator Susan Brack and Mr. Ron Wyden.", "Ron Wyden") == "");
  CHECK(item("They met Mr. Ron Wyden, Senator Susan Brack and others.", "Ron Wyden") == "");
}

TEST_CASE("A senator of another state or country, or of a state itself, is another person") {
  CHECK(item("They met Senator Ron Wyden of Oregon.", "Ron Wyden") == "Q529344");
  CHECK(item("They met Senator Ron Wyden of Texas.", "Ron Wyden") == "");
  CHECK(item("They met Sen. Ron Wyden (D-Ore.) there.", "Ron Wyden") == "Q529344");
  CHECK(item("They met Sen. Ron Wyden (D-Mich.) there.", "Ron Wyden") == "");
  CHECK(item("They met state senator Ron Wyden.", "Ron Wyden") == "");
}

TEST_CASE("Nobody is known for what came after the article") {
  CHECK(item("They met Senator Ron Wyden on Monday.", "Ron Wyden", 1979) == "");
}

TEST_CASE("A name that two bearers share is nobody's") { CHECK(item("They met President George Bush there.", "George Bush") == ""); }

TEST_CASE("A body is known by its whole name, with or without its article") {
  CHECK(item("The European Space Agency said so.", "European Space Agency") == "Q42262");
  CHECK(item("The Norwegian Space Agency said so.", "Norwegian Space Agency") == "");
}

TEST_CASE("A country is known where its link agrees") {
  CHECK(item("They left France on Monday.", "France") == "Q142");
  CHECK(item("They left Italy on Monday.", "Italy") == "");
}
