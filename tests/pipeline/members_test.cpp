// Whoever asks for some members of an analysis gets what the whole one has there, and waits for nothing else.
#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <utility>

#include "format/labels.h"
#include "support/articles.h"
#include "support/gazetteer_file.h"
#include "support/network_file.h"

#include <nlohmann/json.hpp>

namespace nutgraf {
namespace {

using Json = nlohmann::ordered_json;

Analyzer shipped() {
  Analyzer analyzer = Analyzer::load(support::shipped_network()).value();
  REQUIRE(!analyzer.load_gazetteer(test::shipped_gazetteer()));
  return analyzer;
}

Json analysis_of(const Analyzer& analyzer, const support::Article& article, Members members) {
  Options options = article.options;
  options.members = members;
  Analysis analysis = analyzer.start(article.text, std::move(options)).value();
  while (analysis.step()) {
  }
  return Json::parse(to_json(analysis.document(), OffsetUnit::Utf16, "7", members), nullptr, false);
}

std::size_t steps_for(Members members) {
  Options options;
  options.members = members;
  Analysis analysis = Analyzer{}.start("Officials spoke on Monday.", std::move(options)).value();
  std::size_t steps = 1;
  while (analysis.step()) ++steps;
  return steps;
}

Members only(Member member) {
  Members members;
  members.add(member);
  return members;
}

TEST_CASE("a member that is asked for by itself is as in the whole analysis, and nothing stands beside it but what names the analysis") {
  const Analyzer analyzer = shipped();
  for (const support::Article& article : support::golden_articles()) {
    CAPTURE(article.name);
    const Json whole = analysis_of(analyzer, article, Members::all());
    for (unsigned i = 0; i < kMemberCount; ++i) {
      const std::string name(format::label(static_cast<Member>(i)));
      CAPTURE(name);
      Json expected{{"id", 7}, {"schema", whole["schema"]}, {"offsets", "utf16"}};
      if (whole.contains(name)) expected[name] = whole[name];
      expected["meta"] = whole["meta"];
      CHECK((analysis_of(analyzer, article, only(static_cast<Member>(i))) == expected));
    }
  }
}

TEST_CASE("stages that no member needs do not run") {
  const std::size_t all = steps_for(Members::all());
  for (unsigned i = 0; i < kMemberCount; ++i) {
    if (static_cast<Member>(i) != Member::Story) CHECK(steps_for(only(static_cast<Member>(i))) < all);
  }
  CHECK(steps_for(only(Member::Sentences)) == 4);  // the source, its blocks, tokens and sentences
}

TEST_CASE("members are asked for by their names") {
  const Result<Members> some = parse_members("entities,quotes,entities");
  REQUIRE(some);
  for (unsigned i = 0; i < kMemberCount; ++i) {
    const auto member = static_cast<Member>(i);
    CHECK(some.value().has(member) == (member == Member::Entities || member == Member::Quotes));
    CHECK(parse_members(format::label(member)).ok());
  }
  for (const char* list : {"", "quotations", "entities,", ",entities", "entities quotes", "Entities"}) {
    CAPTURE(list);
    REQUIRE_FALSE(parse_members(list));
    CHECK(parse_members(list).error().code == "option");
  }
  CHECK(parse_members("quotations").error().message ==
        "there is no member 'quotations': document, sentences, tokens, predicates, propositions, entities, times, quotes, voices, sources, "
        "audit, events, eventLinks, relations, figures, checks or story");
}

}  // namespace
}  // namespace nutgraf
