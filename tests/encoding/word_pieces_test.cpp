#include "encoding/word_pieces.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/weights_file.h"

namespace nutgraf::encoding {
namespace {

const std::vector<std::string> kVocabulary{"!", "##ing", "##s", "##talk", "[CLS]", "[SEP]", "[UNK]", "angstrom", "e", "talk", "talks", "–"};

test::WeightsFile file(const std::vector<std::string>& vocabulary) {
  std::string lines;
  for (const std::string& piece : vocabulary) lines += piece + "\n";
  test::WeightsFile file;
  file.add_text("pieces.vocabulary", lines);
  file.add_text("pieces.characters", "Å\ta\nå\ta\nö\to\nÉ\te\n\u0327\t\n");
  file.add_text("pieces.separate", "–\n");
  return file;
}

std::vector<std::string> pieces(std::string_view form) {
  const auto weights = model::Weights::read(file(kVocabulary).bytes());
  const auto cutter = WordPieces::from(weights.value());
  std::vector<std::string> pieces;
  for (const std::uint32_t number : cutter.value().of(form)) pieces.push_back(kVocabulary.at(number));
  return pieces;
}

using Pieces = std::vector<std::string>;

TEST_CASE("a word is cut into the longest pieces that there are") {
  CHECK(pieces("talks") == Pieces{"talks"});
  CHECK(pieces("talking") == Pieces{"talk", "##ing"});
  CHECK(pieces("talktalks") == Pieces{"talk", "##talk", "##s"});
}

TEST_CASE("case and accents do not count") {
  CHECK(pieces("TALKS") == Pieces{"talks"});
  CHECK(pieces("Ångström") == Pieces{"angstrom"});
  CHECK(pieces("É") == Pieces{"e"});
  CHECK(pieces("e\u0327") == Pieces{"e"});
}

TEST_CASE("what is no letter is a word of its own") {
  CHECK(pieces("talk–talk") == Pieces{"talk", "–", "talk"});
  CHECK(pieces("talks!!") == Pieces{"talks", "!", "!"});
  CHECK(pieces("talk talk") == Pieces{"talk", "talk"});
}

TEST_CASE("what the vocabulary cannot spell is unknown, and every form has a piece") {
  CHECK(pieces("talkx") == Pieces{"[UNK]"});
  CHECK(pieces("") == Pieces{"[UNK]"});
  CHECK(pieces("\xff\xfe") == Pieces{"[UNK]"});
  CHECK(pieces(std::string(101, 'e')) == Pieces{"[UNK]"});
}

TEST_CASE("of a form without end only the first pieces are read") {
  std::string form;
  for (int i = 0; i < 100; ++i) form += "talk!";
  CHECK(pieces(form).size() == WordPieces::kMostPieces);
}

TEST_CASE("a vocabulary without its marks is refused") {
  const auto weights = model::Weights::read(file({"[CLS]", "[UNK]", "talk"}).bytes());
  const auto refused = WordPieces::from(weights.value());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "value");
  CHECK(refused.error().where == "pieces.vocabulary");
}

}  // namespace
}  // namespace nutgraf::encoding
