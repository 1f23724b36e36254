#include "corrections/anchors.h"

#include <doctest/doctest.h>

#include <string>

namespace nutgraf {
namespace {

using corrections::Anchors;
using corrections::Place;

/// Where an anchor stands in a text, as the words before it; else the code of what is wrong.
std::string place(const std::string& text, const Anchor& anchor) {
  Document document;
  document.source.text = text;
  const Place found = Anchors(document).find(anchor);
  if (!found.span) return found.code;
  return text.substr(0, found.span->begin) + "[" + text.substr(found.span->begin, found.span->size()) + "]";
}

TEST_CASE("words that stand once are found without their context") {
  CHECK(place("The mayor spoke.", {"mayor", "", ""}) == "The [mayor]");
  CHECK(place("The mayor spoke.", {"The mayor", "gone ", " also gone"}) == "[The mayor]");
  CHECK(place("The mayor spoke.", {"mayo", "", ""}) == "absent");
  CHECK(place("", {"mayor", "", ""}) == "absent");
}

TEST_CASE("of several places the context tells which one is meant") {
  const std::string text = "He left. She said he was ill. Then he came.";
  CHECK(place(text, {"he", "Then ", " came"}) == "He left. She said he was ill. Then [he]");
  CHECK(place(text, {"he", "said ", " is ill"}) == "He left. She said [he]");
  CHECK(place(text, {"he", "", ""}) == "ambiguous");
  CHECK(place("Go he go. Go he go.", {"he", "Go ", " go"}) == "ambiguous");
}

TEST_CASE("one word holds only beside a word that stood beside it") {
  CHECK(place("Yesterday he came.", {"he", "Yesterday ", " came"}) == "Yesterday [he]");
  CHECK(place("Yesterday he went.", {"he", "Yesterday ", " came"}) == "Yesterday [he]");
  CHECK(place("Today he went.", {"he", "Yesterday ", " came"}) == "absent");
  CHECK(place("Later he came, at last.", {"he", "Yesterday ", " came."}) == "Later [he]");
}

TEST_CASE("line ends, dashes and what nobody sees do not count") {
  CHECK(place("The well-known mayor\n\nspoke.", {"well\nknown  mayor", "", " spoke"}) == "The [well-known mayor]");
  CHECK(place("An example stands here.", {"exam-\nple", "", ""}) == "An [example]");
  CHECK(place("An example stands here.", {"exam\u00adple", "", ""}) == "An [example]");
}

TEST_CASE("characters are never cut") {
  CHECK(place("Zoë’s café, naïve", {"café", "Zoë’s ", ","}) == "Zoë’s [café]");
  CHECK(place("cafe\u0301 bar", {"cafe\u0301", "", " bar"}) == "[cafe\u0301]");
}

TEST_CASE("all places of words are found, whole words only and apart") {
  Document document;
  document.source.text = "Oru met Oru. Orus and Oru-Lind, aa aa aa.";
  const Anchors anchors(document);
  CHECK(anchors.all("Oru").size() == 3);
  CHECK(anchors.all("aa aa").size() == 1);
  CHECK(anchors.all("nobody").empty());
  CHECK(anchors.all("").empty());
}

}  // namespace
}  // namespace nutgraf
