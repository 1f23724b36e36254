#include "base/word_list.h"

#include <doctest/doctest.h>

using namespace nutgraf;

TEST_CASE("A word list finds exactly its lines") {
  const base::WordList list("Ant\nBear\nBear Cub\nZebra\n");
  for (const char* word : {"Ant", "Bear", "Bear Cub", "Zebra"}) CHECK(list.contains(word));
  for (const char* word : {"", "An", "Ants", "Bear Cu", "Cub", "bear", "Zebras", "\n", "Ant\nBear"}) CHECK_FALSE(list.contains(word));
  CHECK_FALSE(base::WordList("").contains("Ant"));
}

TEST_CASE("A word list says what stands behind a name and a tab") {
  const base::WordList list("Ant\tsix legs\nAnt Bear\tfour\tgrey\nZebra\n");
  CHECK(list.find("Ant") == "six legs");
  CHECK(list.find("Ant Bear") == "four\tgrey");
  CHECK(list.find("Zebra") == "");
  CHECK_FALSE(list.find("six legs"));
  CHECK_FALSE(list.find("Ant\tsix legs"));
}
