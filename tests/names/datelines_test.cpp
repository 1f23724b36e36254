#include "names/datelines.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/reading.h"

namespace nutgraf::names {
namespace {

/// The names of a dateline with their types, as the whole analysis has them.
std::vector<std::string> names_of(const std::string& dateline) {
  const Document document = test::analyze(dateline + " The council voted on Monday to close the old library, and two hundred people came to protest.");
  std::vector<std::string> all;
  for (const Mention& name : document.names) {
    const char* type = name.type == EntityType::Gpe ? "GPE " : name.type == EntityType::Organization ? "ORG " : name.type == EntityType::Location ? "LOC " : "? ";
    if (document.blocks[document.sentences[name.sentence.index].block.index].kind == BlockKind::Dateline) all.push_back(type + test::words(document, name.span));
  }
  return all;
}

using All = std::vector<std::string>;

TEST_CASE("A dateline names a place, behind a comma what it lies in, in brackets an agency") {
  CHECK(names_of("KELMORE, N.C. (AP) --") == All{"GPE KELMORE", "GPE N.C.", "ORG AP"});
  CHECK(names_of("OSTVIK FALLS, Sask. —") == All{"GPE OSTVIK FALLS", "GPE Sask."});
  CHECK(names_of("KELMORE, W. Va. (UPI) _") == All{"GPE KELMORE", "GPE W. Va.", "ORG UPI"});
  CHECK(names_of("Kelmore, Ohio —") == All{"GPE Kelmore", "GPE Ohio"});
}

TEST_CASE("Hyphens within a place do not part it, slashes do") {
  CHECK(names_of("KELM-ON-SEA, England (AP) —") == All{"GPE KELM-ON-SEA", "GPE England", "ORG AP"});
  CHECK(names_of("LONDON/PARIS (Reuters) -") == All{"GPE LONDON", "GPE PARIS", "ORG Reuters"});
  CHECK(names_of("KELMORE, March 3 /PRNewswire/ --") == All{"GPE KELMORE", "ORG PRNewswire"});
}

TEST_CASE("Dates, bodies and what moves are no places") {
  CHECK(names_of("NEW DELHI, March 10 (Xinhua) --") == All{"GPE NEW DELHI", "ORG Xinhua"});
  CHECK(names_of("UNITED NATIONS (AP) —") == All{"ORG UNITED NATIONS", "ORG AP"});
  CHECK(names_of("ABOARD THE KELMORE (AP) —") == All{"ORG AP"});
}

}  // namespace
}  // namespace nutgraf::names
