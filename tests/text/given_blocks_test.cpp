#include <doctest/doctest.h>

#include "laws/laws.h"
#include "support/noise.h"
#include "support/reading.h"

using namespace nutgraf;
using test::block_words;
using test::Words;

namespace {

/// The analysis of `text` with one block given, which counts bytes.
Document analyze_with(const std::string& text, const std::string& words, BlockKind kind) {
  const auto begin = static_cast<std::uint32_t>(text.find(words));
  Options options;
  options.blocks = {{kind, {begin, begin + static_cast<std::uint32_t>(words.size())}}};
  options.blocks_unit = OffsetUnit::Utf8;
  return test::analyze(text, options);
}

const std::string kProse = "The council of the town voted late at night to close the old bridge to all cars for two months while it is mended.";

}  // namespace

TEST_CASE("a block that is given keeps its kind whatever its words look like") {
  const std::string text = kProse + "\n\nThe mayor at the bridge on Monday in the rain.\n\n" + kProse;
  const Document document = analyze_with(text, "The mayor at the bridge on Monday in the rain.", BlockKind::Caption);
  CHECK(block_words(document, BlockKind::Caption) == Words{"The mayor at the bridge on Monday in the rain."});
  CHECK(block_words(document, BlockKind::Paragraph) == Words{kProse, kProse});
}

TEST_CASE("a block that is given parts a paragraph") {
  const Document document = analyze_with(kProse + " More on this. " + kProse, "More on this.", BlockKind::Boilerplate);
  CHECK(block_words(document, BlockKind::Boilerplate) == Words{"More on this."});
  CHECK(block_words(document, BlockKind::Paragraph) == Words{kProse, kProse});
}

TEST_CASE("a short line that is given as a paragraph is no heading, but a byline is one all the same") {
  const std::string text = kProse + "\n\nNobody was hurt\n\n" + kProse + "\n\nBy Ana Moss\n";
  CHECK(block_words(analyze_with(text, "Nobody was hurt", BlockKind::Paragraph), BlockKind::Heading).empty());
  CHECK(block_words(analyze_with(text, "By Ana Moss", BlockKind::Paragraph), BlockKind::Byline) == Words{"By Ana Moss"});
}

TEST_CASE("only one headline is found where one is given") {
  const std::string text = "Bridge to close in May\n\nTown council votes after long debate\n\n" + kProse;
  const Document document = analyze_with(text, "Town council votes after long debate", BlockKind::Headline);
  CHECK(block_words(document, BlockKind::Headline) == Words{"Town council votes after long debate"});
}

TEST_CASE("given blocks count the units of the input, also behind what the text leaves out") {
  const std::string before = "\xF0\x9F\x9A\xA2 Ferries\xC2\xAD run.";  // a ship, two units of UTF-16; a soft hyphen, which is left out
  const std::string text = before + "\n\nPhoto of the day\n\n" + kProse;
  const std::uint32_t utf16 = 2 + 8 + 1 + 5 + 2, code_points = utf16 - 1;
  for (const auto& [unit, begin] : {std::pair{OffsetUnit::Utf16, utf16}, std::pair{OffsetUnit::Codepoint, code_points}}) {
    Options options;
    options.blocks = {{BlockKind::Caption, {begin, begin + 16}}};
    options.blocks_unit = unit;
    CHECK(block_words(test::analyze(text, options), BlockKind::Caption) == Words{"Photo of the day"});
  }
}

TEST_CASE("the laws hold with given blocks that lie anywhere") {
  support::Noise noise(7);
  for (int round = 0; round < 200; ++round) {
    const std::string text = round % 2 == 0 ? noise.news(60) : noise.characters(300);
    Options options;
    std::uint32_t at = 0;
    for (int i = 0; i < 5; ++i) {
      const auto begin = static_cast<std::uint32_t>(at + noise.below(60)), end = static_cast<std::uint32_t>(begin + noise.below(60));
      options.blocks.push_back({static_cast<BlockKind>(noise.below(9)), {begin, end}});
      at = end;
    }
    CHECK(laws::broken_by(text, options) == "");
  }
}
