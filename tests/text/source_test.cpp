#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/reading.h"
#include "text/repair.h"
#include "text/source.h"

using namespace nutgraf;

namespace {
std::string read(const std::string& bytes) { return text::make_source(bytes).text; }
}  // namespace

TEST_CASE("A text without anything hidden stays as it is") {
  const std::string text = "Naïve 👍 cafe\u0301\r\n\r\n👩\u200D🔬 spoke.\r\n";
  const Source source = text::make_source(text);
  CHECK(source.text == text);
  CHECK(source.edits.empty());
}

TEST_CASE("Each malformed subpart becomes one replacement character, as a browser's decoder does it") {
  const struct {
    std::string bytes, text;
  } cases[] = {
      {"a\xFF" "b", "a\uFFFDb"},                      // no lead byte at all
      {"a\xC0\xAF" "b", "a\uFFFD\uFFFDb"},            // overlong
      {"a\xE2\x82" "b", "a\uFFFDb"},                  // cut short
      {"a\xED\xA0\x80" "b", "a\uFFFD\uFFFD\uFFFDb"},  // a surrogate
      {"a\xF0\x9F\x98", "a\uFFFD"},                   // cut short at the end
      {"\xF5\x80\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
  };
  for (const auto& [bytes, text] : cases) {
    const text::Repaired repaired = text::repair(bytes);
    CHECK(repaired.text == text);
    CHECK(read(bytes) == text);
    std::size_t removed = 0;
    for (const text::Repair& repair : repaired.repairs) removed += repair.removed;
    CHECK(repaired.text.size() + removed - 3 * repaired.repairs.size() == bytes.size());
  }
}

TEST_CASE("What a reader does not see is left out, within a word and beside it") {
  for (const std::string mark : {"\u00AD", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u2060", "\uFEFF", "\u202A", "\u202E", "\u2066", "\u2069"}) {
    CAPTURE(mark);
    CHECK(read("The " + mark + "har" + mark + "bour" + mark + " of Velm" + mark + ".") == "The harbour of Velm.");
  }
  CHECK(read("👩\u200D🔬") == "👩\u200D🔬");
}

TEST_CASE("White space within a line is one space") {
  CHECK(read("Mr\u00A0Fox\u202F paid\t 20\u2009million  crowns") == "Mr Fox paid 20 million crowns");
  CHECK(read("Fox\u00A0\u200B\u00A0paid") == "Fox paid");
}

TEST_CASE("Character references are read") {
  CHECK(read("Moss &amp; Fox&nbsp;said &quot;no&quot; &#8212; it&rsquo;s &#x201C;late&#x201D;") == "Moss & Fox said \"no\" — it’s “late”");
  CHECK(read("Har&shy;bour") == "Harbour");
  CHECK(read("R&D; and &#xD800; and &nonsense;") == "R&D; and &#xD800; and &nonsense;");
}

TEST_CASE("Words parted at a line end are joined, compounds keep their hyphen") {
  CHECK(read("The har-\nbour was closed.") == "The harbour was closed.");
  CHECK(read("The har\u00AD\nbour was closed.") == "The harbour was closed.");
  CHECK(read("A self-\nmade man, an 18-\nyear-old, the mother-in-\nlaw and the Anglo-\nNorman crew") ==
        "A self-made man, an 18-year-old, the mother-in-law and the Anglo-Norman crew");
  CHECK(read("In pre-\nand post-war times") == "In pre- and post-war times");
  CHECK(read("On the high-\nway") == "On the highway");
}

TEST_CASE("Lines filled to any width are one paragraph") {
  CHECK(read("The mayor of Velm opened the quay on\nMonday. Two ferries had waited for it\nsince last May, the harbour master\nAda Moss said.") ==
        "The mayor of Velm opened the quay on Monday. Two ferries had waited for it since last May, the harbour master Ada Moss said.");
  CHECK(read("Quay opened\nBy Ada Moss\nThe mayor of Velm opened the quay with\nmusic, and two ferries left.") ==
        "Quay opened\nBy Ada Moss\nThe mayor of Velm opened the quay with music, and two ferries left.");
}

TEST_CASE("Lines that stand for themselves stay apart") {
  for (const std::string text : {"Minister resigns after storm\nFlood in Velm kills two\nCrane falls into harbour", "Born: 1960\nHome: Velm\nWork: mayor",
                                 "He wanted:\n- peace\n- bread", "The quay was opened.\n\nand the ferries left"}) {
    CAPTURE(text);
    CHECK(read(text) == text);
  }
}

TEST_CASE("A line that stands further in opens a paragraph") {
  CHECK(read("    The quay of Velm was opened by the\nmayor on Monday, and the ferries left.\n    Two of them had waited there since\nMay, the mayor said.") ==
        " The quay of Velm was opened by the mayor on Monday, and the ferries left.\n Two of them had waited there since May, the mayor said.");
}

TEST_CASE("A number that happens to begin a wrapped line makes no list") {
  CHECK(read("The road to the harbour is closed until\n27. The ferries go on as before, and the\nmayor is content.") ==
        "The road to the harbour is closed until 27. The ferries go on as before, and the mayor is content.");
}

TEST_CASE("Names hold nothing that a reader does not see") {
  const Document document = test::analyze("President Ma\u00ADria\u00A0Lo\u200Bpez met Tom\nFoxworth, who said that he was well. Lopez spoke.");
  std::vector<std::string> names;
  for (const Entity& entity : document.entities) names.push_back(test::words(document, entity.name));
  REQUIRE(!names.empty());
  CHECK(names.front() == "Maria Lopez");
}
