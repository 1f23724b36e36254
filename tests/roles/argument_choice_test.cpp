#include "roles/argument_choice.h"

#include <doctest/doctest.h>

#include <string>

namespace nutgraf::roles {
namespace {

constexpr std::uint32_t kAgent = 0, kTime = 5;

Candidate agent(std::uint32_t begin, std::uint32_t end, float score) { return {begin, end, kAgent, 1, score}; }
Candidate time(std::uint32_t begin, std::uint32_t end, float score) { return {begin, end, kTime, 0, score}; }

/// "0-2 0" for each of the best arguments: its tokens and its role.
std::vector<std::string> choose(std::vector<Candidate> candidates) {
  std::vector<std::string> chosen;
  for (const Candidate& one : best_arguments(std::move(candidates), 10)) {
    chosen.push_back(std::to_string(one.begin) + "-" + std::to_string(one.end) + " " + std::to_string(one.role));
  }
  return chosen;
}

using Chosen = std::vector<std::string>;

TEST_CASE("a core role is given once, to the best") {
  CHECK(choose({agent(0, 2, 3), agent(4, 5, 4), agent(6, 8, 2)}) == Chosen{"4-5 0"});
  CHECK(choose({time(0, 2, 3), time(4, 5, 4)}) == Chosen{"0-2 5", "4-5 5"});
}

TEST_CASE("of what overlaps the larger sum is taken") {
  CHECK(choose({time(0, 6, 5), time(0, 2, 3), agent(2, 4, 3)}) == Chosen{"0-2 5", "2-4 0"});
  CHECK(choose({time(0, 6, 7), time(0, 2, 3), agent(2, 4, 3)}) == Chosen{"0-6 5"});
}

TEST_CASE("a role that is given elsewhere leaves its place to the next") {
  CHECK(choose({agent(0, 2, 5), time(0, 2, 4), agent(3, 9, 6)}) == Chosen{"0-2 5", "3-9 0"});
}

TEST_CASE("nothing is chosen of nothing") { CHECK(choose({}).empty()); }

}  // namespace
}  // namespace nutgraf::roles
