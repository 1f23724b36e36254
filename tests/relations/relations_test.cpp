#include "relations/relations.h"

#include <doctest/doctest.h>

#include "entities/entities.h"
#include "places/links.h"
#include "relations/metonyms.h"
#include "relations/patterns.h"
#include "support/gazetteer_file.h"
#include "support/short_text.h"

using namespace nutgraf;
using test::words;
using test::Words;

namespace {

/// A short text with entities and their links, its names found by the rules.
Document read(const std::string& text) {
  static const Result<places::Gazetteer> gazetteer = places::Gazetteer::read(test::shipped_gazetteer());
  REQUIRE(gazetteer);
  Document document = test::read_names_and_quotes(text);
  document.entities = entities::find_entities(document);
  const auto links = places::find_links(document, gazetteer.value());
  for (std::size_t i = 0; i < links.size(); ++i) document.entities[i].link = links[i];
  return document;
}

/// "subject relation object: evidence" of each relation.
Words shown(const Document& document, const std::vector<Relation>& relations) {
  Words all;
  for (const Relation& relation : relations) {
    const auto name = [&](Id<Entity> entity) { return words(document, document.entities[entity.index].name); };
    all.push_back(name(relation.subject) + " " + relation.type + " " + name(relation.object) + ": " + words(document, relation.evidence));
  }
  return all;
}

Words stated(const std::string& text) {
  const Document document = read(text);
  return shown(document, relations::find_relations(document));
}

Words metonyms(const std::string& text) {
  const Document document = read(text);
  return shown(document, relations::find_metonyms(document));
}

}  // namespace

TEST_CASE("An office before a name is held in the state or body before it") {
  CHECK(stated("They met Norway's prime minister Ola Berg in Oslo.") == Words{"Ola Berg holds_office Norway: Norway's prime minister Ola Berg"});
}

TEST_CASE("An office behind a name says of what") {
  CHECK(stated("Mrs. Ana Berg, the foreign minister of Norway, left.") == Words{"Ana Berg holds_office Norway: Ana Berg, the foreign minister of Norway"});
}

TEST_CASE("A former office is told as one that was held") {
  CHECK(stated("They met former Norwegian prime minister Ola Berg.") ==
        Words{"Ola Berg held_office Norwegian: Norwegian prime minister Ola Berg"});
  CHECK(stated("Mrs. Ana Berg, then the foreign minister of Norway, left.") ==
        Words{"Ana Berg held_office Norway: Ana Berg, then the foreign minister of Norway"});
}

TEST_CASE("A word that only stands beside offices is none") {
  CHECK(stated("They met Norway's attorney general Ola Berg.").size() == 1);
  CHECK(stated("They met Norway's general Ola Berg.").empty());
  CHECK(stated("They met Norway's interior Ola Berg.").empty());
}

TEST_CASE("A place lies in a country or region that stands behind it where the gazetteer says so too") {
  CHECK(stated("They met in Hamburg, Germany.") == Words{"Hamburg located_in Germany: Hamburg, Germany"});
  CHECK(stated("They met in Bergen in Norway.") == Words{"Bergen located_in Norway: Bergen in Norway"});
  CHECK(stated("They met in Detroit, Michigan.") == Words{"Detroit located_in Michigan: Detroit, Michigan"});
  CHECK(stated("They met in Detroit, Alabama.").empty());
}

TEST_CASE("The places of a list lie in none of each other") {
  CHECK(stated("Offices in Arizona, California, Colorado and Utah were shut.").empty());
  CHECK(stated("Boats came from Chad, Niger, Nigeria and Norway.").empty());
  CHECK(stated("They met in Bergen, Oslo and Trondheim.").empty());
}

TEST_CASE("Marriages, births and alliances are read in the words that state them") {
  CHECK(stated("Mr. Tom Pell is married to Mary Lind.") == Words{"Tom Pell spouse Mary Lind: Tom Pell is married to Mary Lind"});
  CHECK(stated("Mr. Tom Pell was born in Norway.") == Words{"Tom Pell born_in Norway: Tom Pell was born in Norway"});
  CHECK(stated("It left Norway, a close ally of Chad.") == Words{"Norway ally_of Chad: Norway, a close ally of Chad"});
}

TEST_CASE("Names that only stand beside each other are nothing to each other") {
  CHECK(stated("Mr. Tom Pell met Mary Lind in Norway, and Chad sent boats.").empty());
}

TEST_CASE("A relation is told once") {
  CHECK(stated("Mr. Tom Pell was born in Norway. Mr. Tom Pell was born in Norway.").size() == 1);
}

TEST_CASE("A pattern's items may be left out or stand several times only where it says so") {
  using relations::matches;
  CHECK(matches("born in the?", {"born", "in"}));
  CHECK(matches("born in the?", {"born", "in", "the"}));
  CHECK_FALSE(matches("born in the?", {"born", "in", "the", "the"}));
  CHECK(matches("'s? @rank? @office+", {"prime", "minister"}));
  CHECK_FALSE(matches("'s? @office+", {"'s"}));
  CHECK_FALSE(matches("wife|husband of", {"wi", "of"}));
  CHECK(matches("wife|husband of", {"husband", "of"}));
}

TEST_CASE("A seat of government acts for its state where the article has both") {
  CHECK(metonyms("They met in Russia, and the Kremlin knew it.") == Words{"Kremlin acts_for Russia: Kremlin"});
  CHECK(metonyms("They met in Norway, and the Kremlin knew it.").empty());
}

TEST_CASE("A capital acts for its state where it speaks, and only there") {
  CHECK(metonyms("\u201cWe shall stay in Russia,\u201d said Moscow.") == Words{"Moscow acts_for Russia: Moscow"});
  CHECK(metonyms("They met in Moscow, the capital of Russia.").empty());
  CHECK(metonyms("\u201cWe shall stay in Germany,\u201d said Hamburg.").empty());
}
