#include "audit/audit.h"

#include <doctest/doctest.h>

#include <string>

#include "format/labels.h"
#include "support/network_file.h"
#include "support/reading.h"

using namespace nutgraf;
using test::words;

namespace {

Document read(const std::string& text) {
  static const Analyzer analyzer = Analyzer::load(support::shipped_network()).value();
  return analyzer.read(text, {}).value();
}

/// "name | kind | offices | affiliation | reasons" of each source, a line each.
std::string audited(const std::string& text) {
  const Document document = read(text);
  const auto list = [&](const std::vector<Span>& spans) {
    std::string all;
    for (const Span span : spans) all += (all.empty() ? "" : "; ") + words(document, span);
    return all;
  };
  std::string all;
  for (const AuditedSource& source : document.audit) {
    all += words(document, source.name) + " | " + std::string(format::label(source.kind)) + " | " + list(source.offices) + " | " +
           (source.affiliation ? words(document, *source.affiliation) : "") + " | " + list(source.reasons) + "\n";
  }
  return all;
}

}  // namespace

TEST_CASE("An office stands before a name, behind it or beside it") {
  CHECK(audited("Foreign Minister Ana Ruiz said on Monday that the talks had failed.") == "Ana Ruiz | official | Foreign Minister |  | \n");
  CHECK(audited("“The talks have failed,” said Ana Ruiz, a chemist at Velm University, on Monday.") ==
        "Ana Ruiz | expert | chemist at Velm University | Velm University | \n");
  CHECK(audited("The mayor of Lisbon, Ana Ruiz, said on Monday that the bridge was safe.") == "Ana Ruiz | official | mayor of Lisbon | Lisbon | \n");
}

TEST_CASE("Somebody without an office has none, and no kind") {
  CHECK(audited("Ana Ruiz said on Monday that the bridge was safe.") == "Ana Ruiz |  |  |  | \n");
}

TEST_CASE("Those who have no name are told by their words") {
  CHECK(audited("Residents said on Monday that they had heard a blast.") == "Residents | resident |  |  | \n");
  CHECK(audited("Police said on Monday that two men had been arrested.") == "Police | official |  |  | \n");
}

TEST_CASE("The body tells the kind of an office that all bodies have") {
  CHECK(audited("“We were not told,” said Ana Ruiz, director of the Ministry of Health in Lisbon.").find("| official |") != std::string::npos);
  CHECK(audited("“We were not told,” said Ana Ruiz, director of the University of Lisbon.").find("| expert |") != std::string::npos);
}

TEST_CASE("Private people are residents by their place, and no officials of it") {
  CHECK(audited("Ana Ruiz, 39, of Velm said on Monday that she had heard a blast.").find("Ana Ruiz | resident |") == 0);
  CHECK(audited("A woman from Lisbon said on Monday that she had heard a blast.").find("| resident |") != std::string::npos);
  CHECK(audited("Ana Ruiz of Lisbon said on Monday that she had heard a blast.").find("| official |") == std::string::npos);
}

TEST_CASE("A body of which nothing is known is a party where somebody speaks for it") {
  CHECK(audited("A spokesperson for Velmar said on Monday that the buses were safe.").find("| party |") != std::string::npos);
}

TEST_CASE("Agencies and universities are known by their short names") {
  CHECK(audited("NASA said on Monday that the launch was safe.") == "NASA | official |  |  | \n");
}

TEST_CASE("A source that asks to stay unnamed is told with its reason") {
  const std::string found = audited("A source familiar with the talks, speaking on condition of anonymity because she feared for her job, said on Monday that the talks had failed.");
  CHECK(found.find("| anonymous |") != std::string::npos);
  CHECK(found.find("on condition of anonymity because she feared for her job") != std::string::npos);
}

TEST_CASE("A relative clause tells why somebody is quoted") {
  CHECK(audited("“The floor shook,” said Ana Ruiz, who was in the building.").find("who was in the building") != std::string::npos);
}

TEST_CASE("Who was asked and gave no answer is on the list without words") {
  const Document document = read("“The floor shook,” said Ana Ruiz, a nurse. Karin Moss, the owner of the building, declined to comment.");
  REQUIRE(document.audit.size() == 2);
  CHECK(words(document, document.audit[1].name) == "Karin Moss");
  CHECK(document.audit[1].quotes.empty());
  CHECK(document.audit[1].silences.size() == 1);
  CHECK(document.audit[1].direct_words + document.audit[1].indirect_words == 0);
}

TEST_CASE("Shares are those of the words that the sources are given") {
  const Document document = read("“The floor shook,” said Ana Ruiz, a nurse. Nobody was hurt.");
  REQUIRE(document.audit.size() == 1);
  CHECK(document.audit[0].direct_words == 3);
  CHECK(document.audit[0].share == doctest::Approx(3.0 / 11));
}

TEST_CASE("Without the network nothing is audited wrongly and nothing crashes") {
  for (const AuditedSource& source : test::analyze("“The floor shook,” said Ana Ruiz, a nurse.").audit) CHECK(source.offices.empty());
}

TEST_CASE("The WHO ends no office as \"who\" does") {
  CHECK(audited("Ana Ruiz, head of the WHO, said on Monday that the talks had failed.") == "Ana Ruiz | official | head of the WHO | WHO | \n");
  CHECK(audited("The head of the WHO, Ana Ruiz, said on Monday that the talks had failed.") == "Ana Ruiz | official | head of the WHO | WHO | \n");
  CHECK(audited("The WHO director, Ana Ruiz, said on Monday that the talks had failed.") == "Ana Ruiz | official | WHO director | WHO | \n");
}

TEST_CASE("A state before what somebody is is the body of none but its officials") {
  CHECK(audited("US chemist Ana Ruiz said on Monday that the talks had failed.") == "Ana Ruiz | expert | US chemist |  | \n");
  CHECK(audited("US President Ana Ruiz said on Monday that the talks had failed.") == "Ana Ruiz | official | US President | US | \n");
}

TEST_CASE("A people is nobody's body, not even a minister's") {
  CHECK(audited("Norwegian Foreign Minister Ana Ruiz said on Monday that the talks had failed.") == "Ana Ruiz | official | Norwegian Foreign Minister |  | \n");
}

TEST_CASE("Who has left office is no official") {
  CHECK(audited("Former president Ana Ruiz said on Monday that the talks had failed.") == "Ana Ruiz |  | Former president |  | \n");
  CHECK(audited("President Ana Ruiz said on Monday that the talks had failed.") == "Ana Ruiz | official | President |  | \n");
}

TEST_CASE("Reports of the media are the media's, and an outlet is no insider") {
  const std::string told = audited("According to media reports, the town of Velm was closed on Monday. According to reports, it had rained. Velm Insider reported that the firm had gone.");
  CHECK(told.find("media reports | medium") != std::string::npos);
  CHECK(told.find("anonymous") == std::string::npos);
}

TEST_CASE("A study is the study of which the text goes on to speak, and one office in two wordings is one") {
  const std::string study = audited("A study found that the water in Velm was warm. The study said that the fish were ill.");
  CHECK(study.find("study") == study.rfind("study"));
  const std::string judge = audited("United States District Court Judge Victor Ruiz said it was late. Ruiz, a United States District Judge, said that nobody came.");
  CHECK(judge.find(';') == std::string::npos);
}

TEST_CASE("Each of several who speak together is a source") {
  CHECK(audited("Ana Ruiz and Paul Holm said on Monday that the talks had failed.") == "Ana Ruiz |  |  |  | \nPaul Holm |  |  |  | \n");
}

TEST_CASE("An office may be of two matters, and a person hold two") {
  CHECK(audited("Public Health and Sanitation Minister Ana Ruiz said on Monday that it was safe.") == "Ana Ruiz | official | Public Health and Sanitation Minister |  | \n");
  CHECK(audited("Velmar President and CEO Ana Ruiz said on Monday that it was safe.").find("Ana Ruiz | party | Velmar President and CEO |") == 0);
}

TEST_CASE("Behind \"according to\" an office stands before its holder too") {
  CHECK(audited("Two men fell ill, according to a local health department official, Ana Ruiz.") == "Ana Ruiz | official | local health department official |  | \n");
}

TEST_CASE("Somebody's lawyer is named by his client, and nobody by a relative clause") {
  CHECK(audited("Ana Ruiz, Holm's lawyer, said on Monday that he was innocent.").find("Ana Ruiz | party | Holm's lawyer |") == 0);
  CHECK(audited("Ana Ruiz, whose son Diego is ill, said on Monday that she was tired.").find("whose son |") == std::string::npos);
}

TEST_CASE("The chief of a city's works is an official, and a senior vice president none") {
  CHECK(audited("The city's security chief, Ana Ruiz, said on Monday that it was safe.").find("Ana Ruiz | official |") == 0);
  CHECK(audited("Senior vice president Ana Ruiz said on Monday that it was safe.").find("Ana Ruiz | party |") == 0);
}

TEST_CASE("A body whose last word alone was known has its whole name") {
  CHECK(audited("“We were not told,” said Ana Ruiz, director of Youth Forum Norway.").find("| Youth Forum Norway |") != std::string::npos);
}

TEST_CASE("Scientists who wrote it are no document") {
  CHECK(audited("In a report released on Monday, scientists studying frogs in Peru said that they were dying.").find("| expert |") != std::string::npos);
}

TEST_CASE("A comma within a date ends no source, and what somebody is now tells the kind where the office is over") {
  CHECK(audited("The bridge was safe, according to a May 3, 2019 report.").find("May 3, 2019") != std::string::npos);
  CHECK(audited("Ana Ruiz, a former minister and economist, said on Monday that prices would fall.").find("Ana Ruiz | expert |") == 0);
}

TEST_CASE("The noun before a body's name tells its kind") {
  CHECK(audited("The charity Velmar said on Monday that the camp was full.").find("Velmar | party |") == 0);
  CHECK(audited("“The mill is safe,” said Ana Ruiz of the Geological Survey of Norway.").find("Ana Ruiz | official |") == 0);
}

TEST_CASE("A chamber is the body of its leaders, and what somebody is besides is no body") {
  CHECK(audited("Senate Minority Leader Ana Ruiz said on Monday that it was safe.").find("Ana Ruiz | official | Senate Minority Leader | Senate |") == 0);
  CHECK(audited("Local actor and producer Ana Ruiz was on hand. Ruiz said that it was safe.").find("actor and producer |  |") != std::string::npos);
}

TEST_CASE("Whom a state sends is the state's, not that of the place where he is") {
  CHECK(audited("US Ambassador to Germany Ana Ruiz said on Monday that it was safe.").find("Ana Ruiz | official | US Ambassador to Germany | US |") == 0);
  CHECK(audited("The bridge was closed, according to the US embassy in Berlin.").find("| US |") != std::string::npos);
}

TEST_CASE("Who studies something is an expert, and what reports under a short name a medium") {
  CHECK(audited("Volcanologist Ana Ruiz said on Monday that it was safe.").find("Ana Ruiz | expert |") == 0);
  CHECK(audited("The Daily Hive reported that the mill had closed.").find("| medium |") != std::string::npos);
  CHECK(audited("Velm Fresh LLC. said on Monday that the spinach was safe.").find("| party |") != std::string::npos);
}

TEST_CASE("The name behind what a group is called is the affiliation") {
  CHECK(audited("Ana Ruiz of aid group Norland Relief Fund said on Monday that it was late.").find("| Norland Relief Fund |") != std::string::npos);
}

TEST_CASE("The body before a name in the genitive is the affiliation, and a state before a body is not") {
  CHECK(audited("BBC's Jonathan Marcus said on Monday that it was late.").find("Jonathan Marcus | medium |  | BBC |") == 0);
  CHECK(audited("Ana Ruiz of the UK's National Crime Agency said on Monday that it was late.").find("| National Crime Agency |") != std::string::npos);
}

TEST_CASE("Who is tried speaks for his own cause, and officials of a firm for the firm's") {
  CHECK(audited("Paul Holm, 31, from Liverpool, was convicted of fraud. Holm said that he was ill.").find("Paul Holm | party |") == 0);
  CHECK(audited("Velmar Mining Company left. Velmar Mining officials said on Monday that it was safe.").find("Velmar Mining officials | party |") != std::string::npos);
  CHECK(audited("US Attorney Ana Ruiz said on Monday that it was late.").find("Ana Ruiz | official |") == 0);
}

TEST_CASE("A director before his name is no participle behind the firm's") {
  CHECK(audited("Velmar Australia Managing Director Paul Holm said that safety came first.").find("Paul Holm | party |") == 0);
}
