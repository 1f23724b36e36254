#include "entities/sites.h"

#include <doctest/doctest.h>

#include "entities/clusters.h"

using namespace nutgraf;
using entities::kCountry;
using entities::kRegion;
using entities::kTown;
using entities::sites_of_name;
using entities::sites_of_noun;

TEST_CASE("A name may be that of several kinds of places") {
  CHECK(sites_of_name("Norway") == kCountry);
  CHECK((sites_of_name("Singapore") & kCountry) != 0);
  CHECK((sites_of_name("Singapore") & kTown) != 0);
  CHECK(sites_of_name("Velm") == 0);
}

TEST_CASE("A noun tells which it may stand for") {
  CHECK(sites_of_noun("nation") == kCountry);
  CHECK(sites_of_noun("state") == (kCountry | kRegion));
  CHECK(sites_of_noun("village") == kTown);
  CHECK(sites_of_noun("river") == 0);
}

TEST_CASE("No town is a country, and no country a town") {
  const auto told = [](const std::string& name, const std::string& noun) {
    const auto all = test::clusters(test::read_trees(name + " PROPN 2 nsubj GPE\nvoted VERB 0 root\n\nThe DET 2 det\n" + noun + " NOUN 3 nsubj\nslept VERB 0 root\n"));
    return all.front().size() == 2;
  };
  CHECK(told("Norway", "country"));
  CHECK_FALSE(told("Norway", "city"));
  CHECK(told("Bergen", "city"));
  CHECK_FALSE(told("Bergen", "nation"));
}
