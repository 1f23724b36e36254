#include "entities/aliases.h"

#include <doctest/doctest.h>

namespace nutgraf::entities {
namespace {

TEST_CASE("The words between two names tell that they are one person's") {
  CHECK(alias_between(", née ") == Alias::Here);
  CHECK(alias_between(" (née ") == Alias::Here);
  CHECK(alias_between(", better known as ") == Alias::Everywhere);
  CHECK(alias_between(", also known as “") == Alias::Everywhere);
  CHECK(alias_between(", who was known as ") == Alias::Everywhere);
  CHECK(alias_between(" alias DJ ") == Alias::Everywhere);
  CHECK(alias_between(", whose real name is ") == Alias::Everywhere);
}

TEST_CASE("Other words between two names tell nothing") {
  CHECK(alias_between(" and ") == Alias::None);
  CHECK(alias_between(", not known as ") == Alias::None);
  CHECK(alias_between(", whose wife is ") == Alias::None);
  CHECK(alias_between(" served as ") == Alias::None);
  CHECK(alias_between("") == Alias::None);
}

TEST_CASE("A plain name has no nickname and its last name last") {
  CHECK(plain_name("susan \"dot\" tarn").name == "susan tarn");
  CHECK(plain_name("susan \"dot\" tarn").nickname == "dot");
  CHECK(plain_name("susan “the boss” tarn").name == "susan tarn");
  CHECK(plain_name("susan (dot) tarn").nickname == "dot");
  CHECK(plain_name("tarn, susan b.").name == "susan b. tarn");
  CHECK(plain_name("susan o'tarn").name == "susan o'tarn");
  CHECK(plain_name("d'tarn \"").name == "d'tarn \"");
}

TEST_CASE("Letters lose their marks") {
  CHECK(without_accents("zoë muñiz") == "zoe muniz");
  CHECK(without_accents("łódź ğ ž ő") == "lodz g z o");
  CHECK(without_accents("æ 5 ×") == "ae 5 ×");
}

}  // namespace
}  // namespace nutgraf::entities
