#include "base/exact.h"

#include <doctest/doctest.h>

using namespace nutgraf;

TEST_CASE("fractions are in their lowest terms") {
  CHECK(base::fraction(52, 10) == Number{26, 5});
  CHECK(base::fraction(0, 7) == Number{0, 1});
  CHECK(base::fraction(-4, 8) == Number{-1, 2});
  CHECK(!base::fraction(1, 0));
}

TEST_CASE("sums and products of fractions are exact") {
  CHECK(base::add({1, 2}, {1, 3}) == Number{5, 6});
  CHECK(base::multiply({6, 5}, {1'000'000'000, 1}) == Number{1'200'000'000, 1});
  CHECK(base::multiply({2, 3}, {3, 2}) == Number{1, 1});
}

TEST_CASE("what no double can hold exactly is refused") {
  constexpr std::int64_t kLimit = std::int64_t{1} << 53;
  CHECK(!base::fraction(kLimit, 1));
  CHECK(base::fraction(kLimit - 1, 1));
  CHECK(!base::multiply({kLimit / 2, 1}, {2, 1}));
  CHECK(!base::add({kLimit - 1, 1}, {1, 1}));
}
