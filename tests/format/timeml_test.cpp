#include "format/timeml.h"

#include <doctest/doctest.h>

#include "support/articles.h"
#include "support/parsed.h"

namespace nutgraf::format {
namespace {

/// The text with all elements and references of XML undone.
std::string text_content(const std::string& xml) {
  std::string text;
  bool in_tag = false;
  for (std::size_t at = xml.find('>', xml.find("<TimeML")) + 1; at < xml.size(); ++at) {
    if (xml[at] == '<') in_tag = true;
    if (!in_tag) text += xml[at];
    if (xml[at] == '>') in_tag = false;
  }
  const std::pair<std::string, std::string> references[] = {
      {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#13;", "\r"}, {"&amp;", "&"}};
  for (const auto& [reference, character] : references) {
    for (std::size_t at = 0; (at = text.find(reference, at)) != std::string::npos; ++at) text.replace(at, reference.size(), character);
  }
  return text.substr(0, text.size() - 1);  // the line behind the last element
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Event event_at(const Document& document, std::uint32_t token, std::string lemma) {
  Event event;
  event.span = document.tokens[token].span;
  event.token = {token};
  event.lemma = std::move(lemma);
  event.mentions = {event.span};
  return event;
}

TEST_CASE("TimeML holds exactly the text of the article as it is read") {
  for (const std::string text : {"Fish & \"chips\" <cost> more\r\nthan on Monday, May 1, 2017.", "On July 7-8 they met.", ""}) {
    CAPTURE(text);
    const Document document = support::analyze(text);
    CHECK(text_content(to_timeml(document)) == document.source.text);
  }
}

TEST_CASE("What XML forbids becomes a replacement character") { CHECK(holds(to_timeml(support::analyze("a\uFFFEz")), ">a\xEF\xBF\xBDz<")); }

TEST_CASE("Times have their TIMEX3 attributes, and the day of publication is there without words where the text has none") {
  Document document = support::analyze("They met in early 2016.");
  CHECK(holds(to_timeml(document), "<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2016\" mod=\"START\">early 2016</TIMEX3>"));
  CHECK_FALSE(holds(to_timeml(document), "CREATION_TIME"));
  document.publication = Publication{{2017, 5, 2}, DateSource::Option, std::nullopt};
  CHECK(holds(to_timeml(document), "<TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2017-05-02\" functionInDocument=\"CREATION_TIME\"/>"));
}

TEST_CASE("A range is a length between two expressions without words") {
  CHECK(holds(to_timeml(support::analyze("They met on July 7-8, 2017.")),
              "<TIMEX3 tid=\"t1\" type=\"DURATION\" value=\"P2D\" beginPoint=\"t1b\" endPoint=\"t1e\">July 7-8, 2017</TIMEX3>"
              "<TIMEX3 tid=\"t1b\" type=\"DATE\" value=\"2017-07-07\"/><TIMEX3 tid=\"t1e\" type=\"DATE\" value=\"2017-07-08\"/>"));
}

TEST_CASE("Events have an instance with their form, and what the article states of their order is a link with its signal") {
  Document document = test::parsed(
      "Ministers minister NOUN NNS 3 nsubj\nhave have AUX VBP 3 aux\nmet meet VERB VBN 0 root\nbefore before SCONJ IN 6 mark\n"
      "they they PRON PRP 6 nsubj\nleft leave VERB VBD 3 advcl\n. . PUNCT . 3 punct");
  document.events = {event_at(document, 2, "meet"), event_at(document, 5, "leave")};
  document.event_links = {{{0}, TemporalOrder::Before, {1}, document.tokens[3].span}};
  const std::string xml = to_timeml(document);
  CHECK(holds(xml, "have <EVENT eid=\"e1\" class=\"OCCURRENCE\">met</EVENT> <SIGNAL sid=\"s1\">before</SIGNAL> they "
                   "<EVENT eid=\"e2\" class=\"OCCURRENCE\">left</EVENT> ."));
  CHECK(holds(xml, "<MAKEINSTANCE eiid=\"ei1\" eventID=\"e1\" pos=\"VERB\" tense=\"PRESENT\" aspect=\"PERFECTIVE\" polarity=\"POS\"/>"));
  CHECK(holds(xml, "<MAKEINSTANCE eiid=\"ei2\" eventID=\"e2\" pos=\"VERB\" tense=\"PAST\" aspect=\"NONE\" polarity=\"POS\"/>"));
  CHECK(holds(xml, "<TLINK lid=\"l1\" relType=\"BEFORE\" eventInstanceID=\"ei1\" relatedToEventInstance=\"ei2\" signalID=\"s1\"/>"));
}

TEST_CASE("Future, modality and negation are told from the words around the verb") {
  Document document = test::parsed(
      "They they PRON PRP 4 nsubj\nmay may AUX MD 4 aux\nnot not PART RB 4 advmod\nmeet meet VERB VB 0 root\n; ; PUNCT : 4 punct\n"
      "others other NOUN NNS 8 nsubj\nwill will AUX MD 8 aux\nleave leave VERB VB 4 parataxis");
  document.events = {event_at(document, 3, "meet"), event_at(document, 7, "leave")};
  const std::string xml = to_timeml(document);
  CHECK(holds(xml, "tense=\"NONE\" aspect=\"NONE\" polarity=\"NEG\" modality=\"may\""));
  CHECK(holds(xml, "tense=\"FUTURE\" aspect=\"NONE\" polarity=\"POS\"/>"));
}

TEST_CASE("Words that report are events of reporting") {
  Document document = test::parsed("They they PRON PRP 2 nsubj\nspoke speak VERB VBD 0 root");
  document.events = {event_at(document, 1, "speak")};
  document.quotes.emplace_back();
  document.quotes[0].cue = Cue{document.tokens[1].span, "speak"};
  CHECK(holds(to_timeml(document), "class=\"REPORTING\""));
}

}  // namespace
}  // namespace nutgraf::format
