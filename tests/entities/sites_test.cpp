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

TEST_CASE("The country is the one named last, if no other was named more and no other people stands beside") {
  const auto whose = [](const std::vector<std::string>& names, const std::string& before) {
    std::string lines;
    for (const std::string& name : names) lines += name + " PROPN 2 nsubj GPE\nvoted VERB 0 root\n\n";
    const bool people = !before.empty();
    lines += people ? before + " ADJ 2 amod NORP\nships NOUN 3 nsubj\nleft VERB 0 root\nthe DET 5 det\ncountry NOUN 3 obj\n" : "The DET 2 det\ncountry NOUN 3 nsubj\nslept VERB 0 root\n";
    for (const test::Words& mentions : test::clusters(test::read_trees(lines))) {
      if (mentions.size() > 1 && mentions.back().find("country") != std::string::npos) return mentions.front();
    }
    return std::string();
  };
  CHECK(whose({"Norway"}, "") == "Norway");
  CHECK(whose({"Norway", "Velm"}, "") == "Norway");
  CHECK(whose({"Chad", "Norway"}, "") == "Norway");
  CHECK(whose({"Chad", "Chad", "Norway"}, "").empty());
  CHECK(whose({"Norway"}, "Norwegian") == "Norway");
  CHECK(whose({"Norway"}, "Danish").empty());
}

TEST_CASE("A region of a country is not the country, nor the mainland a town") {
  const std::string voted = "Norway PROPN 2 nsubj GPE\nvoted VERB 0 root\n\n";
  const auto all = test::clusters(test::read_trees(voted + "The DET 2 det\nregion NOUN 5 nsubj\nof ADP 4 case\nNorway PROPN 2 nmod GPE\nslept VERB 0 root\n"));
  CHECK(all.front() == test::Words{"Norway", "Norway"});
  CHECK((sites_of_noun("mainland") & (kTown | kCountry)) == 0);
}
