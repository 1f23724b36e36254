#include <doctest/doctest.h>

#include <string>

#include "nutgraf/nutgraf.h"

#include <nlohmann/json.hpp>

namespace nutgraf {
namespace {

using Json = nlohmann::ordered_json;

/// "Yes 🙂, Ada Byron said." with a layer of everything.
Document small_document() {
  Document document;
  document.source.text = "\"Yes 🙂,\" Ada Byron said on Monday.";
  const Span all{0, 37}, quote{0, 11}, name{12, 21}, surname{16, 21}, said{22, 26}, monday{30, 36};
  REQUIRE(document.source.text.substr(monday.begin, monday.size()) == "Monday");
  document.language = {"en", 0.98765};
  document.blocks = {{BlockKind::Headline, all}};
  document.publication = Publication{{2017, 5, 2}, DateSource::Option, std::nullopt};
  document.byline = {{name}, {said}};
  document.tokens = {{quote}, {name}};
  document.sentences = {{all, {0, 2}, {0}}};
  document.times = {{monday, TimeType::Date, "2017-05-01", "", Date{2017, 5, 1}, Date{2017, 5, 1}, TimeAnchor::Published}};
  document.mentions = {{name, surname, MentionKind::Name, EntityType::Person, {0}}};
  document.quotes = {{QuoteKind::Direct, {quote}, name, {0}, Cue{said, "say"}, {}, {}, {}}};
  document.entities = {{EntityType::Person, name, {{0}}, {}, {}, std::nullopt, 2.0 / 3.0, 0.9, {1.0}, {MentionRule::First}, EntityRule::Name, TypeRule::Network}};
  document.sources = {{{0}, name, VoiceKind::Named, SourceRole::Official, {{0}}, 2, 0, {}}};
  document.passages = {{quote, VoiceKind::Named, {0}}, {{quote.end, 35}, VoiceKind::Reporter, {}}};
  document.disputes = {{{}, {{{0}, quote}}, true}};
  document.warnings = {{"test", "A warning."}};
  return document;
}

Json json_of(const Document& document) { return Json::parse(to_json(document, OffsetUnit::Utf16)); }

TEST_CASE("the members of an analysis stand in the order of the contract") {
  std::string names;
  const Json json = Json::parse(to_json(small_document(), OffsetUnit::Codepoint, "[1]"));
  for (const auto& member : json.items()) names += member.key() + " ";
  CHECK(names == "id schema offsets document sentences tokens propositions entities times quotes voices sources audit events eventLinks relations figures checks "
                 "story meta ");
  CHECK(json["id"] == Json::array({1}));
  CHECK(json["offsets"] == "codepoint");
}

TEST_CASE("without an id the output has none") { CHECK(!json_of(small_document()).contains("id")); }

TEST_CASE("what is known of the article comes out") {
  const Json about = json_of(small_document())["document"];
  CHECK(about["length"] == 35);
  CHECK(about["language"].dump() == R"({"code":"en","confidence":0.988})");
  CHECK(about["published"].dump() == R"({"value":"2017-05-02","from":"option"})");
  CHECK(about["headline"].dump() == R"({"start":0,"end":35})");
  CHECK(about["dateline"].is_null());
  CHECK(about["byline"].dump() == R"([{"start":10,"end":19,"entity":"e1"},{"start":20,"end":24,"entity":null}])");
  CHECK(about["blocks"].dump() == R"([{"kind":"headline","start":0,"end":35}])");
  CHECK(about["warnings"].dump() == R"([{"code":"test","message":"A warning."}])");
}

TEST_CASE("a publication date from the text has its words") {
  Document document = small_document();
  document.publication = Publication{{2017, 5, 2}, DateSource::Text, Span{30, 36}};
  CHECK(json_of(document)["document"]["published"].dump() == R"({"value":"2017-05-02","from":"text","start":28,"end":34})");
}

TEST_CASE("a quotation names its speaker's entity") {
  CHECK(json_of(small_document())["quotes"].dump() ==
        R"([{"id":"q1","kind":"direct","class":"speech","spans":[{"start":0,"end":9}],"speaker":{"start":10,"end":19,"entity":"e1",)"
        R"("confidence":0.0,"why":{"rule":"subject"}},"voice":"named",)"
        R"("cue":{"start":20,"end":24,"lemma":"say","negated":false,"questioned":false},"stance":"say",)"
        R"("addressee":null,"target":null,"within":null,"confidence":0.0,"why":{"rule":"marks"}}])");
}

TEST_CASE("a speaker who is no name rests on the nearest name") {
  Document document = small_document();
  document.quotes[0].speaker_named = Span{0, 3};
  document.quotes[0].speaker_confidence = 0.8765;
  const Json speaker = json_of(document)["quotes"][0]["speaker"];
  CHECK(speaker["why"].dump() == R"({"rule":"subject","words":[{"start":0,"end":3}]})");
  CHECK(speaker["confidence"].dump() == "0.877");
}

TEST_CASE("voices, sources and disputes point at their quotations") {
  const Json json = json_of(small_document());
  CHECK(json["voices"].dump() == R"([{"start":0,"end":9,"voice":"named","quote":"q1","entity":"e1"},)"
                                 R"({"start":9,"end":33,"voice":"reporter","quote":null,"entity":null}])");
  CHECK(json["sources"].dump() == R"([{"entity":"e1","start":10,"end":19,"voice":"named","role":"official","named":true,"quotes":["q1"],)"
                                  R"("words":{"direct":2,"indirect":0},"through":[]}])");
  const Json& dispute = json["story"]["disputes"][0];
  CHECK(dispute["about"].is_null());
  CHECK(dispute["claims"][0]["by"] == "e1");
  CHECK(dispute["unanswered"] == true);
}

TEST_CASE("a quotation of nobody has neither speaker nor cue nor stance") {
  Document document = small_document();
  document.sources.clear();
  document.quotes = {{QuoteKind::Mixed, {{0, 11}}, std::nullopt, {}, std::nullopt, {}, {}, {}}};
  const Json quote = json_of(document)["quotes"][0];
  CHECK(quote["speaker"].is_null());
  CHECK(quote["cue"].is_null());
  CHECK(quote["stance"].is_null());
}

TEST_CASE("an entity has its mentions with their heads") {
  CHECK(json_of(small_document())["entities"].dump() ==
        R"([{"id":"e1","type":"PERSON","name":"Ada Byron","descriptions":[],"mentions":[{"start":10,"end":19,"kind":"name",)"
        R"("type":"PERSON","head":{"start":14,"end":19},"sentence":0,"confidence":1.0,"why":{"rule":"first"}}],"members":[],)"
        R"("link":null,"salience":0.667,"confidence":0.9,"why":{"rule":"name","type":"network"}}])");
}

TEST_CASE("a time has its value and its days") {
  CHECK(json_of(small_document())["times"].dump() == R"([{"id":"t1","start":28,"end":34,"type":"DATE","value":"2017-05-01","mod":null,)"
                                                     R"("from":"2017-05-01","to":"2017-05-01","anchor":"published","confidence":1.0,"why":{"rule":"date"}}])");
}

TEST_CASE("an empty document is a whole analysis") {
  const Json json = json_of(Document{});
  CHECK(json["document"]["length"] == 0);
  CHECK(json["document"]["published"].is_null());
  CHECK(json["tokens"].empty());
  CHECK(json["story"]["keySentences"].is_array());
}

}  // namespace
}  // namespace nutgraf
