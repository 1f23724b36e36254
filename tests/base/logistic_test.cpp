#include "base/logistic.h"

#include <doctest/doctest.h>

using nutgraf::base::logistic;

TEST_CASE("The logistic function is a half at nought, rises, and is the same on both sides") {
  CHECK(logistic(0) == doctest::Approx(0.5));
  CHECK(logistic(100) == doctest::Approx(0.7311).epsilon(0.001));
  CHECK(logistic(-237) + logistic(237) == doctest::Approx(1.0));
  for (int at = -600; at < 600; at += 7) CHECK(logistic(at) <= logistic(at + 7));
}

TEST_CASE("Far from nought the logistic function stays within 0 and 1") {
  CHECK(logistic(-100'000) > 0.0);
  CHECK(logistic(100'000) < 1.0);
}
