#include "dossier/identities.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

using namespace nutgraf;
using namespace nutgraf::dossier;

namespace {

/// An article of the collection.
struct Article {
  std::vector<Profile> entities;
  std::string country = "";
};

Profile named(EntityType type, std::string name) {
  Profile profile;
  profile.type = type;
  profile.name = std::move(name);
  return profile;
}
Profile person(std::string name) { return named(EntityType::Person, std::move(name)); }
Profile person(std::string name, std::string description) {
  Profile profile = person(std::move(name));
  profile.descriptions = {std::move(description)};
  return profile;
}
Profile body(std::string name) { return named(EntityType::Organization, std::move(name)); }
Profile place(std::string name, std::uint32_t geonames) {
  Profile profile = named(EntityType::Gpe, std::move(name));
  profile.geonames = geonames;
  return profile;
}

std::vector<Identity> resolve(const std::vector<Article>& articles) {
  Identities identities;
  for (const Article& article : articles) identities.add(article.entities, article.country);
  return identities.resolve();
}

/// Whether the first entities of two articles are one.
bool are_one(const Article& one, const Article& other) {
  const std::vector<Identity> identities = resolve({one, other});
  return identities[one.entities.size()].first == 0;
}

}  // namespace

TEST_CASE("a surname alone joins nothing across articles") {
  CHECK_FALSE(are_one({{person("Holm"), body("Velm Pumps")}}, {{person("Holm"), body("Velm Pumps")}}));
  CHECK_FALSE(are_one({{person("P. Holm"), body("Velm Pumps")}}, {{person("P. Holm"), body("Velm Pumps")}}));
}

TEST_CASE("a full name joins where a neighbour that few articles name agrees") {
  CHECK(are_one({{person("Paul Holm"), body("Velm Pumps")}}, {{person("Paul Holm"), body("Velm Pumps")}}));
  CHECK_FALSE(are_one({{person("Paul Holm"), body("Velm Pumps")}}, {{person("Paul Holm"), body("Oru Rail")}}));
}

TEST_CASE("a neighbour that every article names tells nothing") {
  std::vector<Article> articles(400, Article{{body("Velm Pumps")}});
  articles[0] = articles[1] = {{person("Paul Holm"), body("Velm Pumps")}};
  CHECK(resolve(articles)[2].first == 2);
}

TEST_CASE("a full name joins where the office agrees, but not by a word that many are called by") {
  CHECK(are_one({{person("Ana Ortega", "the mayor of Lisbon")}}, {{person("Ana Ortega", "former mayor of Lisbon")}}));
  CHECK_FALSE(are_one({{person("Ana Ortega", "the mayor")}}, {{person("Ana Ortega", "the mayor")}}));
  CHECK_FALSE(are_one({{person("Ana Ortega", "51")}}, {{person("Ana Ortega", "51")}}));
}

TEST_CASE("namesakes with offices of two countries, other items or other ages stay apart") {
  const auto with = [](auto change) {
    Profile profile = person("Paul Holm");
    change(profile);
    return Article{{profile, body("Velm Pumps")}};
  };
  CHECK_FALSE(are_one(with([](Profile& p) { p.country = "NO"; }), with([](Profile& p) { p.country = "PT"; })));
  CHECK_FALSE(are_one(with([](Profile& p) { p.wikidata = "Q1"; }), with([](Profile& p) { p.wikidata = "Q2"; })));
  CHECK_FALSE(are_one(with([](Profile& p) { p.born = {1950, 1951}; }), with([](Profile& p) { p.born = {1981, 1982}; })));
  CHECK(are_one(with([](Profile& p) { p.born = {1950, 1951}; }), with([](Profile& p) { p.born = {1951, 1952}; })));
}

TEST_CASE("a chain between namesakes that disagree joins none of them") {
  Profile young = person("Paul Holm"), old = person("Paul Holm");
  young.born = {1981, 1982};
  old.born = {1950, 1951};
  const std::vector<Identity> identities =
      resolve({{{young, body("Velm Pumps")}}, {{person("Paul Holm"), body("Velm Pumps"), body("Oru Rail")}}, {{old, body("Oru Rail")}}});
  CHECK(identities[0].first == 0);
  CHECK(identities[2].first == 2);
  CHECK(identities[5].first == 5);
}

TEST_CASE("one item joins two names") {
  Profile one = body("GM"), other = body("General Motors");
  one.wikidata = other.wikidata = "Q81965";
  CHECK(are_one({{one}}, {{other}}));
}

TEST_CASE("a place is what the gazetteer says that it is") {
  CHECK(are_one({{place("Velm", 7)}}, {{place("Velm City", 7)}}));
  CHECK_FALSE(are_one({{place("Velm", 7), body("Oru Rail")}}, {{place("Velm", 8), body("Oru Rail")}}));
  CHECK_FALSE(are_one({{place("Velm", 7), body("Oru Rail")}}, {{place("Velm", 0), body("Oru Rail")}}));
}

TEST_CASE("a body of the state is that of the article's country") {
  CHECK(are_one({{body("Supreme Court")}, "US"}, {{body("the Supreme Court")}, "US"}));
  CHECK_FALSE(are_one({{body("Supreme Court"), body("Oru Rail")}, "US"}, {{body("Supreme Court"), body("Oru Rail")}, "GB"}));
  CHECK_FALSE(are_one({{body("Supreme Court")}}, {{body("Supreme Court")}}));
}

TEST_CASE("a long name of a body is enough, a short one is not") {
  CHECK(are_one({{body("Velm Pumps Ltd.")}}, {{body("Velm Pumps")}}));
  CHECK_FALSE(are_one({{body("Velm")}}, {{body("Velm")}}));
}

TEST_CASE("what has another type is another thing") {
  CHECK_FALSE(are_one({{person("Marks Spencer"), body("Oru Rail")}}, {{body("Marks Spencer"), body("Oru Rail")}}));
}

TEST_CASE("the order of the articles changes no identity") {
  const std::vector<std::string> first{"Ana", "Paul", "Mia"}, last{"Holm", "Ortega"}, bodies{"Velm Pumps", "Oru Rail", "GAO", "Supreme Court", "Velm"};
  std::uint32_t state = 19;
  const auto random = [&](std::size_t below) { return (state = state * 1664525u + 1013904223u) / 65536u % static_cast<std::uint32_t>(below); };
  for (int round = 0; round < 200; ++round) {
    std::vector<Article> articles(12);
    for (Article& article : articles) {
      article.country = std::vector<std::string>{"", "US", "GB"}[random(3)];
      for (int i = 0; i < 3; ++i) {
        Profile one = person(first[random(3)] + (random(5) == 0 ? "" : " " + last[random(2)]), random(2) == 0 ? "mayor of Lisbon" : "owner of Velm Pumps");
        if (random(4) == 0) one.descriptions.clear();
        if (random(4) == 0) one.born = random(2) == 0 ? BirthYears{1950, 1951} : BirthYears{1980, 1981};
        if (random(6) == 0) one.wikidata = random(2) == 0 ? "Q1" : "Q2";
        article.entities.push_back(one);
        article.entities.push_back(body(bodies[random(bodies.size())]));
      }
    }
    std::vector<std::size_t> order(articles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = order.size() - 1; i > 0; --i) std::swap(order[i], order[random(i + 1)]);
    std::vector<Article> shuffled;
    for (const std::size_t i : order) shuffled.push_back(articles[i]);
    const std::vector<Identity> here = resolve(articles), there = resolve(shuffled);
    const auto moved = [&](std::size_t entity) {  // every article has six entities
      const auto at = std::find(order.begin(), order.end(), entity / 6) - order.begin();
      return static_cast<std::size_t>(at) * 6 + entity % 6;
    };
    bool same = true;
    for (std::size_t a = 0; a < here.size(); ++a) {
      same = same && here[a].evidence == there[moved(a)].evidence;
      for (std::size_t b = 0; b < a; ++b) same = same && (here[a].first == here[b].first) == (there[moved(a)].first == there[moved(b)].first);
    }
    CHECK(same);
  }
}

TEST_CASE("who stands alone shares nothing with himself, and namesakes of one article nothing that only this article tells") {
  Profile mayor = person("Ana Ruiz", "mayor of Lisbon");
  mayor.descriptions.push_back("the former mayor of Lisbon");
  CHECK(resolve({{{mayor, body("Velm Pumps")}}}).at(0).evidence == Evidence::None);
  const std::vector<Identity> two = resolve({{{mayor, person("Ana Ruiz"), body("Velm Pumps")}}, {{person("Karin Moss")}}});
  CHECK(two.at(0).first != two.at(1).first);
}

TEST_CASE("one item joins other names, but not what offices or ages keep apart") {
  const auto with_item = [](Profile profile, std::int32_t born) {
    profile.wikidata = "Q1";
    profile.born = {born, born};
    return profile;
  };
  CHECK(are_one({{with_item(person("Ana Ruiz"), 1950)}}, {{with_item(person("Ana Maria Ruiz"), 1950)}}));
  CHECK_FALSE(are_one({{with_item(person("Ana Ruiz"), 1950)}}, {{with_item(person("Ana Maria Ruiz"), 1981)}}));
}
