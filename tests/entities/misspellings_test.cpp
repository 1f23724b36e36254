#include "entities/misspellings.h"

#include <doctest/doctest.h>

using namespace nutgraf;
using entities::is_slip;

TEST_CASE("One letter more, less or another, or two that changed places, are a slip") {
  CHECK(is_slip("Mahetik", "Mahecik"));
  CHECK(is_slip("Los Angles Times", "Los Angeles Times"));
  CHECK(is_slip("Los Angeles Times", "Los Angles Times"));
  CHECK(is_slip("Petresen", "Petersen"));
}

TEST_CASE("Short names, other openings and two slips are other names") {
  CHECK_FALSE(is_slip("Hansen", "Jansen"));
  CHECK_FALSE(is_slip("Marlowe", "Harlowe"));
  CHECK_FALSE(is_slip("Mahecik", "Mahecik"));
  CHECK_FALSE(is_slip("Petresen", "Petersan"));
  CHECK_FALSE(is_slip("", "a"));
}
