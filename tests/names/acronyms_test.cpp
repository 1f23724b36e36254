#include "names/acronyms.h"

#include <doctest/doctest.h>

#include "names/found_names.h"

namespace nutgraf::names {
namespace {

using Names = std::vector<std::string>;

TEST_CASE("an acronym has the kind of the name that it is short for, throughout the article") {
  const Document document = support::analyze("The Velm Authority for Roads (VAR) paid Xan-Lu Dorn (XLD). The VAR and XLD agreed.");
  auto names = find(document, {{"Velm Authority for Roads", "ORG"}, {"VAR", "LOC"}, {"Xan-Lu Dorn", "PER"}, {"XLD", "ORG"}, {"VAR", "PER"},
                               {"XLD", "ORG"}});
  follow_long_forms(document, names);
  CHECK(shown(document, names) ==
        Names{"Velm Authority for Roads ORG", "VAR ORG", "Xan-Lu Dorn PER", "XLD PER", "VAR ORG", "XLD PER"});
}

TEST_CASE("what an acronym explains is one name, where parts of it were found") {
  const Document document = support::analyze("The Velm Lands High Bureau for Fish (VLHBF) left. The VLHBF paid Oslo.");
  auto names = find(document, {{"Velm Lands", "LOC"}, {"VLHBF", "ORG"}, {"VLHBF", "LOC"}, {"Oslo", "LOC"}});
  follow_long_forms(document, names);
  CHECK(shown(document, names) == Names{"Velm Lands High Bureau for Fish ORG", "VLHBF ORG", "VLHBF ORG", "Oslo LOC"});
}

TEST_CASE("an acronym before what another one explains is a name of its own") {
  const Document document = support::analyze("The VRA Fish and Hen Health Bureau (FHHB) left. The FHHB paid.");
  auto names = find(document, {{"VRA Fish", "ORG"}, {"Hen Health Bureau", "ORG"}, {"FHHB", "ORG"}, {"FHHB", "LOC"}});
  follow_long_forms(document, names);
  CHECK(shown(document, names) == Names{"VRA ORG", "Fish and Hen Health Bureau ORG", "FHHB ORG", "FHHB ORG"});
}

TEST_CASE("an acronym that was explained is a name wherever it stands") {
  const Document document = support::analyze("The Velm Authority for Roads (VAR) paid. Then VAR left.");
  auto names = find(document, {{"Velm Authority for Roads", "ORG"}, {"VAR", "ORG"}});
  follow_long_forms(document, names);
  CHECK(shown(document, names) == Names{"Velm Authority for Roads ORG", "VAR ORG", "VAR ORG"});
}

TEST_CASE("an acronym may be told as another name") {
  const Document document = support::analyze("The Velm Authority for Roads (or VAR) paid. The VAR agreed.");
  auto names = find(document, {{"Velm Authority for Roads", "ORG"}, {"VAR", "LOC"}, {"VAR", "PER"}});
  follow_long_forms(document, names);
  CHECK(shown(document, names) == Names{"Velm Authority for Roads ORG", "VAR ORG", "VAR ORG"});
}

TEST_CASE("an acronym of common words is no name") {
  const Document document =
      support::analyze("They signed a memorandum of understanding (MoU) on liquefied gas (LG). The MoU says nothing of LG or of KPV.");
  auto names = find(document, {{"MoU", "ORG"}, {"LG", "ORG"}, {"MoU", "ORG"}, {"LG", "ORG"}, {"KPV", "ORG"}});
  follow_long_forms(document, names);
  CHECK(shown(document, names) == Names{"KPV ORG"});
}

TEST_CASE("an acronym stays as it was found where the words before do not explain it") {
  const Document document =
      support::analyze("The head of the Tarn party (KPV) spoke, and the first Velm road team (FVRT) too. The Orlen board (OB, 1990) met.");
  auto names = find(document, {{"Tarn", "LOC"}, {"KPV", "ORG"}, {"Velm", "LOC"}, {"FVRT", "ORG"}, {"Orlen board", "ORG"}, {"OB", "LOC"}});
  follow_long_forms(document, names);
  CHECK(shown(document, names) == Names{"Tarn LOC", "KPV ORG", "Velm LOC", "FVRT ORG", "Orlen board ORG", "OB ORG"});
}

TEST_CASE("an acronym of the place that a body's name ends with is none of the body") {
  const Document document = support::analyze("The Parliament of Velm North Island (VNI) met. VNI froze.");
  auto names = find(document, {{"Parliament of Velm North Island", "ORG"}, {"VNI", "LOC"}, {"VNI", "LOC"}});
  follow_long_forms(document, names);
  CHECK(shown(document, names) == Names{"Parliament of Velm North Island ORG", "VNI LOC", "VNI LOC"});
  const Document listed = support::analyze("The Parliament of New South Wales (NSW) met. NSW froze.");
  auto wrong = find(listed, {{"Parliament of New South Wales", "ORG"}, {"NSW", "ORG"}, {"NSW", "ORG"}});
  follow_long_forms(listed, wrong);
  CHECK(shown(listed, wrong) == Names{"Parliament of New South Wales ORG", "NSW LOC", "NSW LOC"});
}

}  // namespace
}  // namespace nutgraf::names
