#include "base/word_list.h"

#include <doctest/doctest.h>

using namespace nutgraf;

TEST_CASE("A word list finds exactly its lines") {
  const base::WordList list("Ant\nBear\nBear Cub\nZebra\n");
  for (const char* word : {"Ant", "Bear", "Bear Cub", "Zebra"}) CHECK(list.contains(word));
  for (const char* word : {"", "An", "Ants", "Bear Cu", "Cub", "bear", "Zebras", "\n", "Ant\nBear"}) CHECK_FALSE(list.contains(word));
  CHECK_FALSE(base::WordList("").contains("Ant"));
}
