#include "nutgraf/versions.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/articles.h"
#include "support/network_file.h"
#include "support/noise.h"
#include "support/reading.h"

using namespace nutgraf;
using test::words;

namespace {

const std::string kArticle =
    "Ferry crews walk out\n\n"
    "Ferry crews in Velm walked off the job on Monday after talks in Oslo collapsed.\n\n"
    "“We have waited for eighteen months, and we will not wait any longer,” Ana Ruiz said.\n\n"
    "“Nobody wants this strike less than the people of the harbour,” Paul Holm said.\n\n"
    "Karin Moss denied that the company had threatened the crews.\n\n"
    "The company did not respond to a request for comment.\n";

Document read(const std::string& text) {
  static const Analyzer analyzer = Analyzer::load(support::shipped_network()).value();
  Analysis analysis = analyzer.start(text, {}).value();
  while (analysis.step()) {
  }
  return analysis.document();
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), with);
}

/// "kind: before | after" of the changes of these kinds.
std::string changes(const Document& before, const Document& after, ChangeKind first, ChangeKind last) {
  std::string all;
  for (const FactChange& change : compare_versions(before, after)) {
    if (change.kind < first || change.kind > last) continue;
    if (!all.empty()) all += "; ";
    all += (change.before ? words(before, *change.before) : "") + " | " + (change.after ? words(after, *change.after) : "");
    if (!change.from.empty()) all += " (" + change.from + " -> " + change.to + ")";
  }
  return all;
}

std::string changes(const std::string& what, const std::string& with, ChangeKind first, ChangeKind last) {
  return changes(read(kArticle), read(replaced(kArticle, what, with)), first, last);
}

std::string changes(const std::string& what, const std::string& with, ChangeKind kind) { return changes(what, with, kind, kind); }

/// The article with its paragraphs below the headline in another order.
std::string shuffled(const std::string& text, support::Noise& noise) {
  std::vector<std::string> paragraphs;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", begin), text.size());
    if (end > begin) paragraphs.push_back(text.substr(begin, end - begin));
    begin = end + 2;
  }
  for (std::size_t i = paragraphs.size(); i > 2; --i) std::swap(paragraphs[i - 1], paragraphs[1 + noise.below(i - 1)]);
  std::string all;
  for (const std::string& paragraph : paragraphs) all += paragraph + "\n\n";
  return all;
}

}  // namespace

TEST_CASE("A version changes nothing against itself, nor does another order of its paragraphs") {
  const Document before = read(kArticle);
  CHECK(compare_versions(before, before).empty());
  for (std::uint64_t seed = 0; seed < 12; ++seed) {
    support::Noise noise(seed);
    CHECK(compare_versions(before, read(shuffled(kArticle, noise))).empty());
  }
  for (const support::Article& article : support::golden_articles()) {
    support::Noise noise(article.text.size());
    CAPTURE(article.name);
    const Document whole = test::analyze(article.text);
    CHECK(compare_versions(whole, whole).empty());
  }
}

TEST_CASE("Another layout of the same words is no change") {
  CHECK(compare_versions(read(kArticle), read(replaced(kArticle, "“We have waited", "\"We have waited"))).empty());
}

TEST_CASE("A headline that is written anew is told with both") {
  CHECK(changes("Ferry crews walk out", "Thousands wait for ferries", ChangeKind::Headline) == "Ferry crews walk out | Thousands wait for ferries");
}

TEST_CASE("Quotations are added, cut and altered") {
  const std::string holm = "“Nobody wants this strike less than the people of the harbour,” Paul Holm said.\n\n";
  CHECK(changes(holm, "", ChangeKind::QuotationCut) == "“Nobody wants this strike less than the people of the harbour,” | ");
  CHECK(changes(holm, holm + "“They can talk to us tomorrow,” Paul Holm said.\n\n", ChangeKind::QuotationAdded) == " | “They can talk to us tomorrow,”");
  CHECK(changes("less than the people", "less than the crews", ChangeKind::QuotationAltered) ==
        "“Nobody wants this strike less than the people of the harbour,” | “Nobody wants this strike less than the crews of the harbour,”");
}

TEST_CASE("The same words from another mouth are told") {
  CHECK(changes("Paul Holm said", "Lena Berg said", ChangeKind::SpeakerChanged).find("(Paul Holm -> Lena Berg)") != std::string::npos);
}

TEST_CASE("Sources come and go by name") {
  CHECK(changes("Paul Holm said", "an official said", ChangeKind::SourceAdded, ChangeKind::SourceGone) == "Paul Holm | ");
  CHECK(changes("Paul Holm said", "Lena Berg said", ChangeKind::SourceAdded, ChangeKind::SourceGone) == " | Lena Berg; Paul Holm | ");
}

TEST_CASE("Hedges are told with what was sure before") {
  CHECK(changes("crews in Velm walked off", "crews in Velm may have walked off", ChangeKind::HedgeAdded).find("(certain -> possible)") != std::string::npos);
}

TEST_CASE("Denials and missing replies come and go") {
  CHECK(!changes("Karin Moss denied that the company had threatened the crews.\n\n", "", ChangeKind::DenialGone).empty());
  CHECK(changes("The company did not respond to a request for comment.\n", "", ChangeKind::NoReplyGone) ==
        "The company did not respond to a request for comment. | ");
}

TEST_CASE("A time that moves is told with both") {
  CHECK(changes("off the job on Monday", "off the job on Tuesday", ChangeKind::TimeMoved).find("Monday -> Tuesday") != std::string::npos);
}

TEST_CASE("A number that changed is told with both") {
  const std::string before = "Blast kills 12 people in Velm\n\nA blast killed 12 people in Velm on Monday, police said.\n\nThe town has 4,000 houses.\n";
  const std::string after = "Blast kills 14 people in Velm\n\nA blast killed 14 people in Velm on Monday, police said.\n\nThe town has 4,000 houses.\n";
  const Document earlier = read(before), later = read(after);
  const std::string told = changes(earlier, later, ChangeKind::FigureChanged, ChangeKind::FigureChanged);
  CHECK(told.find("(12 people -> 14 people)") != std::string::npos);
  CHECK(told.find("; ") == std::string::npos);  // once, though the headline and the lead say it
  CHECK(changes(earlier, read(replaced(before, "4,000 houses", "4,500 houses")), ChangeKind::FigureChanged, ChangeKind::FigureChanged).find("4,000 houses -> 4,500 houses") !=
        std::string::npos);
}

TEST_CASE("The same number in other digits is no change") {
  CHECK(changes("eighteen months", "18 months", ChangeKind::FigureChanged) == "");
}

TEST_CASE("A toll is compared though its sentence is written anew") {
  const Document before = read("A blast in the port of Velm left seven people dead on Monday, the fire brigade said.\n");
  const Document after = read("At least nine people died when a tank burst at the harbour, according to officials.\n");
  CHECK(changes(before, after, ChangeKind::FigureChanged, ChangeKind::FigureChanged).find("seven people -> At least nine people") != std::string::npos);
}

TEST_CASE("Of an altered quotation the words that differ are marked") {
  const Document before = read(kArticle), after = read(replaced(kArticle, "less than the people", "less than the crews"));
  for (const FactChange& change : compare_versions(before, after)) {
    if (change.kind != ChangeKind::QuotationAltered) continue;
    REQUIRE(change.only_before.size() == 1);
    REQUIRE(change.only_after.size() == 1);
    CHECK(words(before, change.only_before[0]) == "people");
    CHECK(words(after, change.only_after[0]) == "crews");
  }
}

TEST_CASE("A year is a year") {
  const std::string text = "The bridge in Velm was built in 2015.\n";
  CHECK(changes(read(text), read(replaced(text, "2015", "2016")), ChangeKind::TimeMoved, ChangeKind::TimeMoved).find("(2015 -> 2016)") != std::string::npos);
}

TEST_CASE("What was somebody's claim and is told as a fact is told, another word of saying is not") {
  const std::string claim = "The fire brigade reported that a lamp had set the barn in Velm on fire.\n\nNobody was hurt in the blaze, which lasted all night.\n";
  const auto told = [&](const std::string& what, const std::string& with, ChangeKind kind) { return changes(read(claim), read(replaced(claim, what, with)), kind, kind); };
  CHECK(!told("The fire brigade reported that a lamp", "A lamp", ChangeKind::AttributionRemoved).empty());
  CHECK(told("The fire brigade reported that", "The fire brigade said", ChangeKind::AttributionRemoved).empty());
}

TEST_CASE("A hedge that is lost is told, though its sentence has no event") {
  const std::string text = "The second barn in Velm was reportedly empty for years.\n\nNobody was hurt.\n";
  CHECK(!changes(read(text), read(replaced(text, "reportedly ", "")), ChangeKind::HedgeRemoved, ChangeKind::HedgeRemoved).empty());
  CHECK(changes(read(text), read(replaced(text, "for years", "for many years")), ChangeKind::HedgeAdded, ChangeKind::AttributionRemoved).empty());
}

TEST_CASE("Another length of time and another part of the day are told") {
  const std::string text = "The crews waited 36 minutes before the doctor came on Monday morning to the hall.\n\nIt was cold.\n";
  CHECK(changes(read(text), read(replaced(text, "36 minutes", "21 minutes")), ChangeKind::FigureChanged, ChangeKind::FigureChanged).find("36 minutes -> 21 minutes") !=
        std::string::npos);
  CHECK(!changes(read(text), read(replaced(text, "Monday morning", "Monday night")), ChangeKind::TimeMoved, ChangeKind::TimeMoved).empty());
}

TEST_CASE("A place that moves is told once for a row of names, and not where the same place has another name") {
  const std::string text = "The leaders of both unions met in Rome, Italy, to sign the contract on wages.\n\nThey left soon.\n";
  CHECK(changes(read(text), read(replaced(text, "Rome, Italy", "Paris, France")), ChangeKind::PlaceMoved, ChangeKind::PlaceMoved).find("(Rome -> Paris)") != std::string::npos);
  CHECK(changes(read(text), read(replaced(text, "met in Rome, Italy,", "met last week in Rome, Italy,")), ChangeKind::PlaceMoved, ChangeKind::PlaceMoved).empty());
}

TEST_CASE("A country is still named where its people are") {
  const std::string text = "The government of Ukraine opened a new office for lost parcels in the old station.\n\nIt is small.\n";
  CHECK(changes(read(text), read(replaced(text, "government of Ukraine", "Ukrainian government")), ChangeKind::NameAdded, ChangeKind::NameGone).empty());
}

TEST_CASE("A quotation is the same where only words outside of its marks differ, or its speaker stands elsewhere") {
  const std::string text = "Ana Ruiz said that the plan of the town was “a gift to nobody but the builders” and left the hall.\n\n"
                           "“We have waited for many months,” Paul Holm said, “and we will wait no longer.”\n";
  const auto told = [&](const std::string& what, const std::string& with) {
    return changes(read(text), read(replaced(text, what, with)), ChangeKind::QuotationAdded, ChangeKind::QuotationAltered);
  };
  CHECK(told("the plan of the town was", "the town's plan had been") == "");
  CHECK(told("“We have waited for many months,” Paul Holm said, “and we will wait no longer.”", "Paul Holm said: “We have waited for many months, and we will wait no longer.”") == "");
}

TEST_CASE("A paragraph that is cut is told once, and not by every name in it") {
  const std::string paragraph = "The ferries to Norsk, Lund and Malm sail from the pier that Erik Dahl built.\n\n";
  const std::string longer = replaced(kArticle, "Karin Moss denied", paragraph + "Karin Moss denied");
  const Document before = read(longer), after = read(kArticle);
  CHECK(changes(before, after, ChangeKind::ParagraphCut, ChangeKind::ParagraphCut).find("The ferries to Norsk") == 0);
  CHECK(changes(before, after, ChangeKind::NameGone, ChangeKind::NameGone) == "");
  CHECK(changes(after, before, ChangeKind::ParagraphAdded, ChangeKind::ParagraphAdded).find("The ferries to Norsk") != std::string::npos);
}

TEST_CASE("Any bytes are a version") {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    support::Noise noise(seed);
    const Document before = test::analyze(noise.news(120)), after = test::analyze(noise.mutation(before.source.text));
    for (const FactChange& change : compare_versions(before, after)) {
      CHECK((change.before || change.after));
      if (change.before) CHECK(change.before->end <= before.source.text.size());
      if (change.after) CHECK(change.after->end <= after.source.text.size());
    }
    CHECK(!to_json(before, after, compare_versions(before, after), OffsetUnit::Utf16).empty());
    CHECK(compare_versions(before, before).empty());
  }
}
