#include "entities/ranker.h"

#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <vector>

using namespace nutgraf;

TEST_CASE("The rows of the ranker's file are the features in their order") {
  std::vector<std::string> expected;
  const auto add = [&](const auto& kinds) {
    for (const entities::FeatureKind& kind : kinds) {
      for (int value = 0; value < kind.values; ++value) expected.push_back(std::string(kind.name) + ' ' + std::to_string(value));
    }
  };
  add(entities::kMentionFeatures);
  add(entities::kPairFeatures);
  for (const char* last : {"alone 0", "bias 0", "output 0"}) expected.push_back(last);
  std::ifstream file("core/entities/ranker.txt");
  std::vector<std::string> found;
  for (std::string line; std::getline(file, line);) {
    if (line[0] != '#') found.push_back(line.substr(0, line.find(':')));
  }
  CHECK(found == expected);
  CHECK(expected.size() == entities::kRankerRows);
}
