#include "base/word_set.h"

#include <doctest/doctest.h>

namespace nutgraf::base {
namespace {

constexpr auto kWords = word_set({"september", "may", "march", "zulu", "a", "mayor"});

TEST_CASE("a word set holds its words and no others, in whatever order they were given") {
  for (const char* word : {"september", "may", "march", "zulu", "a", "mayor"}) CHECK(kWords.contains(word));
  for (const char* word : {"", "b", "ma", "mayo", "mayors", "zulus", "May"}) CHECK(!kWords.contains(word));
}

TEST_CASE("a word set works in the compiler") {
  static_assert(kWords.contains("may"));
  static_assert(!kWords.contains("june"));
  CHECK(word_set({"one"}).contains("one"));
}

}  // namespace
}  // namespace nutgraf::base
