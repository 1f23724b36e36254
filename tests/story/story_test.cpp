#include "story/story.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "events/coreference.h"
#include "support/events_of.h"
#include "support/parsed.h"
#include "support/reading.h"

using namespace nutgraf;

namespace {

const std::string kHarbour =
    "The council of Port Ellis closed the old harbour on Monday after cracks were found in its wall. Engineers said the cracks in the "
    "harbour wall had grown since the winter storms. Boats must now use the new harbour in Port Ellis until the wall is mended. A café "
    "near "
    "the ferry office sells good soup on rainy days. The council will meet again on Friday to decide who pays for the harbour wall.";

Document read_harbour() {
  Options options;
  options.published = Date{2024, 3, 6};
  return test::analyze(kHarbour, options);
}

}  // namespace

TEST_CASE("An empty article has no story") {
  const Story story = story::find_story(Document{});
  CHECK(story.who.empty());
  CHECK(story.timeline.empty());
  CHECK(story.key_sentences.empty());
}

TEST_CASE("Key sentences are at most three different ones in the order of the text") {
  const Story story = read_harbour().story;
  REQUIRE(story.key_sentences.size() == 3);
  CHECK(story.key_sentences[0].index < story.key_sentences[1].index);
  CHECK(story.key_sentences[1].index < story.key_sentences[2].index);
}

TEST_CASE("A sentence whose words the article never repeats is no key sentence") {
  for (const Id<Sentence> sentence : read_harbour().story.key_sentences) CHECK(sentence.index != 3);
}

TEST_CASE("Without a network times still answer when") {
  const Document document = read_harbour();
  REQUIRE(!document.story.when.empty());
  CHECK(test::words(document, document.story.when[0].span) == "Monday");
}

TEST_CASE("The timeline runs from the earliest day to the latest, without what has no day") {
  Document document = test::parsed(
      "Ministers minister NOUN NNS 2 nsubj\nmet meet VERB VBD 0 root\nearlier early ADV RB 2 advmod\n\n"
      "Rebels rebel NOUN NNS 2 nsubj\ngone go VERB VBN 0 root\nthen then ADV RB 2 advmod\n\n"
      "Ministers minister NOUN NNS 3 nsubj\nwill will AUX MD 3 aux\nreturn return VERB VB 0 root\nsoon soon ADV RB 3 advmod\n");
  document.publication = Publication{{2024, 3, 6}, DateSource::Option, {}};
  document.times = {{document.tokens[2].span, TimeType::Date, "2024-03-01", "", Date{2024, 3, 1}, Date{2024, 3, 1}, TimeAnchor::None},
                    {document.tokens[9].span, TimeType::Date, "2024-03-09", "", Date{2024, 3, 9}, Date{2024, 3, 9}, TimeAnchor::None}};
  document.events = test::events_of(document);
  REQUIRE(document.events.size() == 3);
  document.events[1].plover = "RETREAT";
  const auto timeline = story::find_story(document).timeline;
  REQUIRE(timeline.size() == 2);
  CHECK(timeline[0].event == Id<Event>{0});
  CHECK(timeline[1].event == Id<Event>{2});
  CHECK(document.events[2].status == EventStatus::Planned);
}

TEST_CASE("An hour of the lead is one of the day that the lead names") {
  const auto row = [](bool has_day) {
    Document document = test::parsed(
        "Rebels rebel NOUN NNS 2 nsubj\nfled flee VERB VBD 0 root\nMonday Monday PROPN NNP 2 obl\n\n"
        "Ministers minister NOUN NNS 2 nsubj\nmet meet VERB VBD 0 root\nnoon noon NOUN NN 2 obl\n");
    const std::optional<Date> monday = has_day ? std::optional(Date{2024, 3, 4}) : std::nullopt;
    document.times = {{document.tokens[2].span, TimeType::Date, has_day ? "2024-03-04" : "XXXX-WXX-1", "", monday, monday, TimeAnchor::None},
                      {document.tokens[5].span, TimeType::Time, "XXXX-XX-XXT12:00", "", {}, {}, TimeAnchor::None}};
    document.events = test::events_of(document);
    for (Event& event : document.events) {
      if (event.time && !document.times[event.time.index].from) event.time = {};
    }
    return story::find_story(document).timeline.back();
  };
  CHECK(row(true).from == Date{2024, 3, 4});
  CHECK(!row(false).from);
}

TEST_CASE("The definite noun of a deed told before is the same event") {
  const Document document = test::parsed(
      "Gunmen gunman NOUN NNS 2 nsubj\nattacked attack VERB VBD 0 root\nbarracks barracks NOUN NNS 2 obj\n\n"
      "The the DET DT 2 det\nattack attack NOUN NN 3 nsubj\nfailed fail VERB VBD 0 root\n");
  const auto events = events::join_events(document, test::events_of(document));
  REQUIRE(!events.empty());
  CHECK(events[0].mentions.size() == 2);
  for (const Event& event : events) CHECK((0.0 <= event.salience && event.salience <= 1.0));
}

TEST_CASE("A keyword keeps the first word of a name and leaves adjectives that say nothing") {
  Document document = test::parsed(
      "New New PROPN NNP 2 compound\nEllis Ellis PROPN NNP 3 nsubj\nbuilt build VERB VBD 0 root\nold old ADJ JJ 5 amod\n"
      "harbours harbour NOUN NNS 3 obj\n");
  const Span name{document.tokens[0].span.begin, document.tokens[1].span.end};
  document.mentions = {{name, name, MentionKind::Name, EntityType::Gpe, {0}}};
  const auto keywords = story::find_story(document).keywords;
  REQUIRE(keywords.size() == 2);
  for (const Keyword& keyword : keywords) {
    const std::string words = test::words(document, keyword.spans[0]);
    CHECK((words == "New Ellis" || words == "harbours"));
  }
}

TEST_CASE("A noun that introduces a name ends the keyword") {
  const Document ally = test::parsed(
      "Russian Russian ADJ JJ 2 amod\nally ally NOUN NN 4 nsubj\nSyria Syria PROPN NNP 2 appos\nprotested protest VERB VBD 0 root\n");
  for (const Keyword& keyword : story::find_story(ally).keywords) {
    CHECK(test::words(ally, keyword.spans[0]).find("ally Syria") == std::string::npos);
  }
}

TEST_CASE("A hyphenated word is one in a keyword") {
  Document document = test::parsed(
      "Rebels rebel NOUN NNS 2 nsubj\nheld hold VERB VBD 0 root\nface face NOUN NN 5 compound\n- - PUNCT HYPH 3 punct\n"
      "saving saving NOUN NN 6 compound\ntalks talk NOUN NNS 2 obj\n");
  for (const std::size_t token : {3u, 4u}) {  // takes the spaces around the hyphen away
    document.source.text.erase(document.tokens[token].span.begin - 1, 1);
    for (std::size_t later = token; later < document.tokens.size(); ++later) {
      --document.tokens[later].span.begin;
      --document.tokens[later].span.end;
    }
  }
  std::vector<std::string> keywords;
  for (const Keyword& keyword : story::find_story(document).keywords) keywords.push_back(test::words(document, keyword.spans[0]));
  CHECK(std::count(keywords.begin(), keywords.end(), "face-saving talks") == 1);
}

TEST_CASE("A name that only says whose or what kind of thing a noun is answers no where") {
  Document document = test::parsed(
      "Norway Norway PROPN NNP 2 compound\nships ship NOUN NNS 3 nsubj\nreached reach VERB VBD 0 root\nChad Chad PROPN NNP 3 obj\n");
  const Span norway = document.tokens[0].span, chad = document.tokens[3].span;
  document.mentions = {{norway, norway, MentionKind::Name, EntityType::Gpe, {0}}, {chad, chad, MentionKind::Name, EntityType::Gpe, {0}}};
  for (const std::uint32_t i : {0u, 1u}) {
    Entity entity;
    entity.type = EntityType::Gpe;
    entity.name = document.mentions[i].span;
    entity.mentions = {{i}};
    entity.link = Link{};
    document.entities.push_back(entity);
  }
  const auto where = story::find_story(document).where;
  REQUIRE(where.size() == 1);
  CHECK(test::words(document, where[0].span) == "Chad");
}

TEST_CASE("One deed of one day has one row, and what lies more than a year back is background") {
  Document document = test::parsed(
      "Rebels rebel NOUN NNS 2 nsubj\nattacked attack VERB VBD 0 root\nTuesday Tuesday PROPN NNP 2 obl\n\n"
      "Rebels rebel NOUN NNS 2 nsubj\nattacked attack VERB VBD 0 root\nTuesday Tuesday PROPN NNP 2 obl\n\n"
      "Rebels rebel NOUN NNS 2 nsubj\nattacked attack VERB VBD 0 root\n1999 1999 NUM CD 2 obl\n");
  document.publication = Publication{{2024, 3, 6}, DateSource::Option, {}};
  const Date tuesday{2024, 3, 5};
  document.times = {{document.tokens[2].span, TimeType::Date, "2024-03-05", "", tuesday, tuesday, TimeAnchor::Published},
                    {document.tokens[5].span, TimeType::Date, "2024-03-05", "", tuesday, tuesday, TimeAnchor::Published},
                    {document.tokens[8].span, TimeType::Date, "1999", "", Date{1999, 1, 1}, Date{1999, 12, 31}, TimeAnchor::None}};
  document.events = test::events_of(document);
  const auto timeline = story::find_story(document).timeline;
  REQUIRE(timeline.size() == 2);
  CHECK(timeline[0].background);
  CHECK(!timeline[1].background);
}

TEST_CASE("Titles and units are no keywords, people in the plural may be") {
  const Document document = test::parsed(
      "Presidents president NOUN NN 2 nsubj\nmet meet VERB VBD 0 root\nrefugees refugee NOUN NNS 2 obj\nfive five NUM CD 5 nummod\n"
      "miles mile NOUN NNS 2 obl\n");
  std::vector<std::string> keywords;
  for (const Keyword& keyword : story::find_story(document).keywords) keywords.push_back(test::words(document, keyword.spans[0]));
  CHECK(keywords == std::vector<std::string>{"refugees"});
}

namespace {

/// How many rows the timeline of a clause has whose last word is a time; in direct speech where `quoted`.
std::size_t rows(const std::string& lines, bool quoted) {
  Document document = test::parsed(lines);
  document.publication = Publication{{2024, 3, 6}, DateSource::Option, {}};
  document.times = {{document.tokens.back().span, TimeType::Date, "2024-03-06", "", Date{2024, 3, 6}, Date{2024, 3, 6}, TimeAnchor::None}};
  document.events = test::events_of(document);
  if (quoted) {
    Quote quote;
    quote.kind = QuoteKind::Direct;
    quote.spans = {{0, static_cast<std::uint32_t>(document.source.text.size())}};
    document.quotes = {quote};
    for (Event& event : document.events) event.quote = Id<Quote>{0};
  }
  return story::find_story(document).timeline.size();
}

}  // namespace

TEST_CASE("A day counted from whoever speaks stands in the timeline only where the tense fits it") {
  const std::string past = "Nuns nun NOUN NNS 2 nsubj\nswam swim VERB VBD 0 root\ntoday today NOUN NN 2 obl\n";
  CHECK(rows(past, false) == 1);
  CHECK(rows(past, true) == 0);
  CHECK(rows("Nuns nun NOUN NNS 3 nsubj\nwill will AUX MD 3 aux\nswim swim VERB VB 0 root\ntoday today NOUN NN 3 obl\n", true) == 1);
}

TEST_CASE("Rules and what is done to the page stand in no timeline") {
  CHECK(rows("Otters otter NOUN NNS 2 nsubj\nhunt hunt VERB VBP 0 root\ndaily daily ADV RB 2 advmod\n", false) == 0);
  CHECK(rows("The the DET DT 2 det\narticle article NOUN NN 3 nsubj\namended amend VERB VBD 0 root\nMonday Monday PROPN NNP 3 obl\n", false) == 0);
}

TEST_CASE("What is planned for a day stands in the timeline with the verb that plans it, whatever the parser calls it") {
  for (const std::string relation : {"xcomp", "acl"}) {
    CHECK(rows("Nuns nun NOUN NNS 2 nsubj\nplan plan VERB VBP 0 root\nto to PART TO 4 mark\nleave leave VERB VB 2 " + relation +
               "\nMonday Monday PROPN NNP 4 obl\n", false) == 1);
  }
}

TEST_CASE("Questions, states and schedules stand in no timeline") {
  const std::string nuns = "Nuns nun NOUN NNS 2 nsubj\n", monday = "Monday Monday PROPN NNP 2 obl\n";
  CHECK(rows(nuns + "swam swim VERB VBD 0 root\n" + monday, false) == 1);
  CHECK(rows(nuns + "stood stand VERB VBD 0 root\n" + monday, false) == 0);
  CHECK(rows("Nuns nun NOUN NNS 3 nsubj:pass\nare be AUX VBP 3 aux:pass\nscheduled schedule VERB VBN 0 root\nto to PART TO 5 mark\n"
             "remain remain VERB VB 3 xcomp\nMonday Monday PROPN NNP 3 obl\n", false) == 0);
}

TEST_CASE("A deed told again with a wider time has one row") {
  Document document = test::parsed(
      "Nuns nun NOUN NNS 2 nsubj\nresigned resign VERB VBD 0 root\nMarch March PROPN NNP 2 obl\n\n"
      "Nuns nun NOUN NNS 2 nsubj\nresigned resign VERB VBD 0 root\nTuesday Tuesday PROPN NNP 2 obl\n");
  document.publication = Publication{{2024, 3, 6}, DateSource::Option, {}};
  const Date tuesday{2024, 3, 5};
  document.times = {{document.tokens[2].span, TimeType::Date, "2024-03", "", Date{2024, 3, 1}, Date{2024, 3, 31}, TimeAnchor::Text},
                    {document.tokens[5].span, TimeType::Date, "2024-03-05", "", tuesday, tuesday, TimeAnchor::Published}};
  document.entities.push_back(Entity{});
  document.events = test::events_of(document);
  for (Event& event : document.events) event.participants.at(0).entity = Id<Entity>{0};
  const auto timeline = story::find_story(document).timeline;
  REQUIRE(timeline.size() == 1);
  CHECK(timeline[0].event == Id<Event>{1});
}
