#include "encoding/features.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/articles.h"
#include "support/noise.h"

namespace nutgraf::encoding {
namespace {

Features features(const std::string& text) { return find_features(support::analyze(text)); }

/// The values of one context feature, a digit a token.
std::string column(const Features& features, ContextFeature feature) {
  std::string column;
  for (const ContextFeatures& context : features.context) column += std::to_string(context[feature]);
  return column;
}

TEST_CASE("forms that differ in case only share all but shape and casing") {
  const FormFeatures capital = form_features("Harbour"), lower = form_features("harbour");
  for (std::size_t feature = 0; feature < kFormFeatures; ++feature) {
    CAPTURE(feature);
    CHECK((capital[feature] == lower[feature]) == (feature != kShape && feature != kCasing));
  }
}

TEST_CASE("numbers of one shape share all but their vector") {
  const FormFeatures one = form_features("1,250"), other = form_features("9,847");
  for (std::size_t feature = 0; feature < kFormFeatures; ++feature) {
    CAPTURE(feature);
    CHECK((one[feature] == other[feature]) == (feature != kVectorKey));
  }
}

TEST_CASE("affixes are characters, and the whole of a shorter form") {
  CHECK(form_features("élan")[kPrefix2] == form_features("élu")[kPrefix2]);
  CHECK(form_features("élan")[kPrefix2] != form_features("èlan")[kPrefix2]);
  CHECK(form_features("voté")[kSuffix2] == form_features("cité")[kSuffix2]);
  CHECK(form_features("of")[kPrefix2] == form_features("often")[kPrefix2]);
  CHECK(form_features("of")[kPrefix3] != form_features("often")[kPrefix3]);
}

TEST_CASE("runs above three do not change the shape") {
  CHECK(form_features("Reporters")[kShape] == form_features("Word")[kShape]);
  CHECK(form_features("Word")[kShape] != form_features("Wor")[kShape]);
  CHECK(form_features("US")[kShape] != form_features("USA")[kShape]);
}

TEST_CASE("casing tells eight kinds of forms apart") {
  const auto casing = [](const char* form) { return form_features(form)[kCasing]; };
  CHECK(casing("storm") == 0);
  CHECK(casing("don't") == 0);
  CHECK(casing("Storm") == 1);
  CHECK(casing("I") == 1);
  CHECK(casing("NATO") == 2);
  CHECK(casing("U.S.") == 2);
  CHECK(casing("McKay") == 3);
  CHECK(casing("1,250") == 4);
  CHECK(casing("B52") == 5);
  CHECK(casing("...") == 6);
  CHECK(casing("東京") == 7);
}

TEST_CASE("the vector's key is the 32-bit FNV-1a hash of the folded form") {
  CHECK(form_features("a")[kVectorKey] == 0xE40C292C);       // the published value
  CHECK(form_features("FooBar")[kVectorKey] == 0xBF9CF968);  // of "foobar"
}

TEST_CASE("a sentence's borders and the space before a token are known") {
  const Features found = features("She hasn't left. He has.");
  CHECK(column(found, kFirst) == "100001" "00");
  CHECK(column(found, kLast) == "00001001");
  CHECK(column(found, kSpaceBefore) == "11010110");
}

TEST_CASE("words between quotation marks are known, the marks themselves are outside") {
  CHECK(column(features("He said: \"We won\" and left."), kQuoted) == "000011" "0000");
  CHECK(column(features("“We won,” he said. “Again.”"), kQuoted) == "0111" "0000" "0" "11" "0");
}

TEST_CASE("what the document does with a form elsewhere is known") {
  const Features found = features("May said so. The press asked May, but a minister may not answer.");
  const std::string capital = column(found, kCapitalElsewhere), lower = column(found, kLowerElsewhere);
  CHECK(capital[0] == '1');   // May said
  CHECK(lower[0] == '1');
  CHECK(capital[7] == '0');   // asked May: nowhere else within a sentence
  CHECK(capital[12] == '1');  // may not
  CHECK(lower[4] == '0');     // The: never in lower case
}

TEST_CASE("evidence tells the type of a name and where it begins") {
  const Features found = features("They met Angela Merkel in Berlin on Monday.");
  CHECK(column(found, kEvidence) == "00" "12" "0" "5" "000");
}

TEST_CASE("titles and capitals throughout are told from other sentences") {
  CHECK(features("STORM HITS THE COAST AGAIN\n\nIt was the third storm of the year, people said.").context[0][kSentenceCase] == 2);
  CHECK(features("Storm Hits the Northern Coast Again\n\nIt was the third storm of the year, people said.").context[0][kSentenceCase] == 1);
  CHECK(features("The storm hit the northern coast again, people said.").context[0][kSentenceCase] == 0);
}

TEST_CASE("every feature is a row of its table") {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    CAPTURE(seed);
    const Features found = features(seed % 2 == 0 ? support::Noise(seed).news(200) : support::Noise(seed).characters(200));
    CHECK(found.form_of.size() == found.context.size());
    bool sound = true;
    for (const std::uint32_t form : found.form_of) sound = sound && form < found.forms.size();
    for (const FormFeatures& form : found.forms) {
      for (std::size_t i = 0; i < kVectorKey; ++i) sound = sound && form[i] < kFormRows[i];
    }
    for (const ContextFeatures& context : found.context) {
      for (std::size_t i = 0; i < kContextFeatures; ++i) sound = sound && context[i] < kContextRows[i];
    }
    CHECK(sound);
  }
}

}  // namespace
}  // namespace nutgraf::encoding
