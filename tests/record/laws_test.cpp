// What holds for every draft and every record.
#include <doctest/doctest.h>

#include "document/text.h"
#include "record/checked.h"
#include "support/articles.h"
#include "support/noise.h"

using namespace nutgraf;
using test::check;

namespace {

/// A transcript from the sentences of an article, in turns of two speakers.
std::string transcript_of(const Document& document) {
  std::string text;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const Span span = document.sentences[i].span;
    text.append(i % 2 == 0 ? "RUIZ: " : "HOLM: ").append(document.source.text.substr(span.begin, span.size())).append("\n\n");
  }
  return text;
}

/// Whether the sentence can stand between double marks as it is.
bool is_quotable(const std::string& sentence) {
  const bool has_marks = sentence.find_first_of("\"\n") != std::string::npos || sentence.find("“") != std::string::npos || sentence.find("”") != std::string::npos;
  return !has_marks && sentence.size() > 30;
}

void check_spans(const test::Check& result) {
  const auto is_in = [](Span span, const std::string& text) { return span.begin <= span.end && span.end <= text.size(); };
  for (const CheckedQuotation& one : result.checked) {
    for (const RecordPassage& passage : one.passages) CHECK(is_in(passage.words, result.records.at(passage.record).source.text));
    for (const RecordAlignment& part : one.alignment) {
      if (part.draft) CHECK(is_in(*part.draft, result.draft.source.text));
      if (part.words) CHECK(is_in(*part.words, result.records.at(part.record).source.text));
      if (part.match == RecordMatch::Same) CHECK((part.draft && part.words));
    }
    CHECK((one.verdict == RecordVerdict::NotFound) == one.passages.empty());
  }
  CHECK(!to_json(result.draft, result.records, result.checked, OffsetUnit::Utf16).empty());
  CHECK(!to_text(result.draft, result.records, result.checked).empty());
}

}  // namespace

TEST_CASE("Every sentence of a record is verbatim") {
  for (const support::Article& article : support::golden_articles()) {
    const Document document = test::analyze(article.text);
    const std::string record = transcript_of(document);
    for (std::size_t i = 0; i < document.sentences.size(); ++i) {
      const Span span = document.sentences[i].span;
      const std::string sentence = document.source.text.substr(span.begin, span.size());
      if (!is_quotable(sentence)) continue;
      CAPTURE(sentence);
      const auto result = check("“" + sentence + "” " + (i % 2 == 0 ? "Ana Ruiz" : "Paul Holm") + " said.", {record});
      for (const CheckedQuotation& one : result.checked) CHECK(test::name_of(one.verdict) == "verbatim");
    }
  }
}

TEST_CASE("The order of the records changes no verdict") {
  const std::vector<std::string> records{"RUIZ: We will not sell the boats.\n\nHOLM: Why not this year?", "HOLM: We will not sell the boats.",
                                         "We will sell the boats.", "RUIZ: Nobody will sell the old boats of Velm."};
  const std::string draft =
      "“We will not sell the boats,” Ana Ruiz said.\n\n“We will sell the boats,” Paul Holm said.\n\n“Nobody will ever sell the boats of Velm,” Ana Ruiz said.";
  const std::string expected = test::verdicts(check(draft, records));
  CHECK(expected == test::verdicts(check(draft, {records[3], records[2], records[1], records[0]})));
  CHECK(expected == test::verdicts(check(draft, {records[1], records[3], records[0], records[2]})));
}

TEST_CASE("Any bytes are a record and a draft") {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    support::Noise noise(seed);
    CAPTURE(seed);
    const std::string draft = "“" + noise.news(30) + "” Ana Ruiz said. “" + noise.characters(20) + "” " + noise.news(20);
    check_spans(check(draft, {noise.bytes(300), noise.characters(200), "WEBVTT\n\n00:01.000 --> 00:02.000\n<v " + noise.characters(100), noise.news(300)}));
    check_spans(check(noise.characters(300), {draft}));
  }
}

TEST_CASE("Edits of a record are told from it or leave its words") {
  const std::string said =
      "The council wrote to every captain in the spring and asked them whether the night service could be kept for another year without new money.";
  for (std::uint64_t seed = 0; seed < 80; ++seed) {
    support::Noise noise(seed);
    const auto result = check("“" + noise.mutation(said) + "” Ana Ruiz said.", {"RUIZ: " + said + "\n\nHOLM: I have nothing to add to that."});
    CAPTURE(seed);
    check_spans(result);
    for (const CheckedQuotation& one : result.checked) {  // where nothing differs, the verdict says so, and the other way round
      bool differs = false;
      for (const RecordAlignment& part : one.alignment) differs = differs || (part.match != RecordMatch::Same && part.match != RecordMatch::Marked);
      if (one.verdict == RecordVerdict::Verbatim) CHECK_FALSE(differs);
      if (one.verdict == RecordVerdict::Altered) CHECK(differs);
    }
  }
}
