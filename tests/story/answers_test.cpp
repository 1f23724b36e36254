#include "story/story.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "support/parsed.h"
#include "support/reading.h"
#include "support/stories.h"

using namespace nutgraf;
using test::story_of;
using test::Words;
using test::words_of;

namespace {

/// "the council opened a bridge . a storm closed the harbour"
const std::string kTwoDeeds =
    "councils council NOUN NNS 2 nsubj\nopened open VERB VBD 0 root\nbridges bridge NOUN NNS 2 obj\n\n"
    "storms storm NOUN NNS 2 nsubj\nclosed close VERB VBD 0 root\nharbours harbour NOUN NNS 2 obj\n";

/// Gives the tokens [begin, end) to an entity of this type, named by them.
void add_entity(Document& document, EntityType type, std::uint32_t begin, std::uint32_t end, std::uint32_t sentence) {
  const Span span{document.tokens[begin].span.begin, document.tokens[end - 1].span.end};
  const auto mention = static_cast<std::uint32_t>(document.mentions.size());
  document.mentions.push_back({span, span, MentionKind::Name, type, {sentence}});
  Entity entity;
  entity.type = type;
  entity.name = span;
  entity.mentions = {{mention}};
  document.entities.push_back(entity);
}

}  // namespace

TEST_CASE("Of two deeds the first one answers what, told from its doer to what it is done to") {
  Document document = test::parsed(kTwoDeeds);
  CHECK(words_of(document, story_of(document).what).front() == "councils opened bridges");
}

TEST_CASE("The title says which deed the story is about, though the text does not hold it") {
  Document document = test::parsed(kTwoDeeds);
  const Story story = story_of(document, "Storm closes harbour");  // too short to answer itself
  CHECK(words_of(document, story.what).front() == "storms closed harbours");
}

TEST_CASE("What happens to something without an object is told with its subject") {
  Document document = test::parsed(
      "Seven seven NUM CD 2 nummod\nroads road NOUN NNS 4 nsubj:pass\nwere be AUX VBD 4 aux:pass\nclosed close VERB VBN 0 root\n");
  CHECK(words_of(document, story_of(document).what) == Words{"Seven roads were closed"});
}

TEST_CASE("What did not happen keeps its negation") {
  Document document = test::parsed(
      "Councils council NOUN NNS 4 nsubj\ndid do AUX VBD 4 aux\nnot not PART RB 4 advmod\npay pay VERB VB 0 root\n"
      "fines fine NOUN NNS 4 obj\n");
  CHECK(words_of(document, story_of(document).what) == Words{"Councils did not pay fines"});
}

TEST_CASE("A notice of the page is not the story") {
  Document document = test::parsed(
      "Readers reader NOUN NNS 2 nsubj\nget get VERB VBP 0 root\nnewsletters newsletter NOUN NNS 2 obj\n\n"
      "Storms storm NOUN NNS 2 nsubj\nclosed close VERB VBD 0 root\nharbours harbour NOUN NNS 2 obj\n");
  CHECK(words_of(document, story_of(document).what).front() == "Storms closed harbours");
}

TEST_CASE("Who is the subject of the main clause if it is somebody") {
  Document document = test::parsed(
      "Ferries ferry NOUN NNS 2 nsubj\nsank sink VERB VBD 0 root\n\n"
      "Sailors sailor NOUN NNS 2 nsubj\ndrowned drown VERB VBD 0 root\n");
  CHECK(words_of(document, story_of(document).who).front() == "Sailors");
}

TEST_CASE("The person whom the title names comes first, and no part of a name answers beside it") {
  Document document = test::parsed(
      "Councils council NOUN NNS 2 nsubj\npraised praise VERB VBD 0 root\nAda Ada PROPN NNP 2 obj\nWeir Weir PROPN NNP 3 flat\n");
  add_entity(document, EntityType::Person, 2, 4, 0);
  add_entity(document, EntityType::Person, 3, 4, 0);
  CHECK(words_of(document, story_of(document, "Ada Weir saves harbour").who) == Words{"Ada Weir", "Councils"});
}

TEST_CASE("Of two subjects the nearer acts, called by both, and the US is no pronoun") {
  Document document = test::parsed(
      "US US PROPN NNP 3 nsubj\nsailors sailor NOUN NNS 3 nsubj\nmoved move VERB VBD 0 root\n\n"
      "Rebels rebel NOUN NNS 2 nsubj\nfled flee VERB VBD 0 root\n");
  CHECK(words_of(document, story_of(document).who).front() == "US sailors");
  CHECK(words_of(document, story_of(document).what).front() == "US sailors moved");
  document = test::parsed("US US PROPN NNP 2 nsubj\nmoved move VERB VBD 0 root\n");
  CHECK(words_of(document, story_of(document).what) == Words{"US moved"});
}

TEST_CASE("A cause is told without the word that brings it in, a purpose with it") {
  Document document = test::parsed(
      "Councils council NOUN NNS 2 nsubj\nclosed close VERB VBD 0 root\nbridges bridge NOUN NNS 2 obj\nto to PART TO 5 mark\n"
      "save save VERB VB 2 advcl\npillars pillar NOUN NNS 5 obj\nbecause because SCONJ IN 9 mark\nstorms storm NOUN NNS 9 nsubj\n"
      "cracked crack VERB VBD 2 advcl\nwalls wall NOUN NNS 9 obj\n");
  CHECK(words_of(document, story_of(document).why) == Words{"storms cracked walls", "to save pillars"});
}

TEST_CASE("What goes on meanwhile tells how harm came about, what went before why; what only lasts tells neither") {
  const auto lines = [](const std::string& deed, const std::string& mark, const std::string& lemma) {
    return "Bridges bridge NOUN NNS 2 nsubj\n" + deed + " " + deed + " VERB VBD 0 root\n" + mark + " " + mark +
           " ADV WRB 5 advmod\npillars pillar NOUN NNS 5 nsubj\n" + lemma + " " + lemma + " VERB VBD 2 advcl\n";
  };
  Document document = test::parsed(lines("fall", "when", "crack"));
  Story story = story_of(document);
  CHECK(words_of(document, story.how) == Words{"pillars crack"});
  CHECK(story.why.empty());
  for (const auto& [deed, lemma] : {std::pair{"open", "crack"}, {"fall", "remain"}}) {
    document = test::parsed(lines(deed, "when", lemma));
    story = story_of(document);
    CHECK(story.how.empty());
    CHECK(story.why.empty());
  }
}

TEST_CASE("What is done in response to something has that for its cause") {
  Document document = test::parsed(
      "Councils council NOUN NNS 2 nsubj\nclosed close VERB VBD 0 root\nbridges bridge NOUN NNS 2 obj\nin in ADP IN 5 case\n"
      "response response NOUN NN 2 obl\nto to ADP IN 7 case\nstorms storm NOUN NNS 5 nmod\n");
  CHECK(words_of(document, story_of(document).why) == Words{"storms"});
}

TEST_CASE("By what means is told with its preposition") {
  Document document = test::parsed(
      "Councils council NOUN NNS 2 nsubj\nsaved save VERB VBD 0 root\nbridges bridge NOUN NNS 2 obj\nby by SCONJ IN 5 mark\n"
      "closing close VERB VBG 2 advcl\nlanes lane NOUN NNS 5 obj\n");
  CHECK(words_of(document, story_of(document).how) == Words{"by closing lanes"});
}

TEST_CASE("A time behind a name is no part of who") {
  Document document = test::parsed(
      "Port Port PROPN NNP 2 compound\nEllis Ellis PROPN NNP 5 nsubj\non on ADP IN 4 case\nMonday Monday PROPN NNP 2 nmod\n"
      "closed close VERB VBD 0 root\nbridges bridge NOUN NNS 5 obj\n");
  document.times = {{document.tokens[3].span, TimeType::Date, "2024-03-04", "", Date{2024, 3, 4}, Date{2024, 3, 4}, TimeAnchor::None}};
  CHECK(words_of(document, story_of(document).who).front() == "Port Ellis");
}

TEST_CASE("One day answers when once, however often it is named") {
  Options options;
  options.published = Date{2024, 3, 6};
  const Document document = test::analyze(
      "The council closed the old harbour on Monday after cracks were found in its wall. The mayor said on Monday that it would be mended. "
      "Boats left the harbour on Tuesday and went to the new one across the bay.",
      options);
  CHECK(words_of(document, document.story.when) == Words{"Monday", "Tuesday"});
}

TEST_CASE("A surname is no place, whatever it was taken for") {
  Document document = test::parsed(
      "Boats boat NOUN NNS 2 nsubj\nsank sink VERB VBD 0 root\nin in ADP IN 4 case\nLeith Leith PROPN NNP 2 obl\n"
      "near near ADP IN 6 case\nAda Ada PROPN NNP 2 obl\nKelso Kelso PROPN NNP 6 flat\n");
  add_entity(document, EntityType::Gpe, 3, 4, 0);
  add_entity(document, EntityType::Gpe, 6, 7, 0);
  document.entities.back().link = Link{};
  CHECK(words_of(document, story_of(document).where) == Words{"Leith", "Kelso"});
  add_entity(document, EntityType::Person, 5, 7, 0);
  CHECK(words_of(document, story_of(document).where) == Words{"Leith"});
}

TEST_CASE("What is named after a place is told whole") {
  Document document = test::parsed(
      "Boats boat NOUN NNS 2 nsubj\nsank sink VERB VBD 0 root\nnear near ADP IN 5 case\nLeith Leith PROPN NNP 5 compound\n"
      "stop stop NOUN NN 2 obl\n");
  add_entity(document, EntityType::Gpe, 3, 4, 0);
  CHECK(words_of(document, story_of(document).where) == Words{"Leith stop"});
}

TEST_CASE("The title of an analysis reaches its story") {
  const std::string text =
      "Officials from many towns met in Oslo on Monday to talk about the harbours of the north. They had met in Bergen before and will "
      "meet there again when the winter is over and the ships can sail.";
  Options options;
  options.title = "Harbour talks go on in Bergen";
  const Document document = test::analyze(text, options);
  REQUIRE(!document.story.where.empty());
  CHECK(words_of(document, document.story.where).front() == "Bergen");
  CHECK(words_of(document, test::analyze(text).story.where).front() == "Oslo");
}

TEST_CASE("A title whose words the text holds answers what, in its own offsets and without the paper's name") {
  Document document = test::parsed(kTwoDeeds);
  const Story story = story_of(document, "  Big storm closes harbour gates - The Ellis Herald");
  REQUIRE(!story.what.empty());
  CHECK(story.what.front().in_title);
  const Span span = story.what.front().span;
  CHECK(story.title.text.substr(span.begin, span.size()) == "Big storm closes harbour gates");
  CHECK(!story.what.back().in_title);
}

TEST_CASE("A title that asks, or that is of another text, answers nothing") {
  for (const char* title : {"Why did the storm close the harbour", "Did a storm close the harbour?", "Ten recipes for lentil soup"}) {
    Document document = test::parsed(kTwoDeeds);
    for (const Answer& answer : story_of(document, title).what) CHECK(!answer.in_title);
  }
}

TEST_CASE("What is only claimed names the claim, and says who claims it where those words stand beside it") {
  Document document = test::parsed(
      "Unions union NOUN NNS 2 nsubj\nsay say VERB VBP 0 root\nbanks bank NOUN NNS 4 nsubj\nhid hide VERB VBD 2 ccomp\n"
      "losses loss NOUN NNS 4 obj\n");
  Quote quote;
  quote.kind = QuoteKind::Indirect;
  quote.spans = {{document.tokens[2].span.begin, document.tokens[4].span.end}};
  quote.speaker = document.tokens[0].span;
  quote.cue = Cue{document.tokens[1].span, "say"};
  document.quotes = {quote};
  const Story story = story_of(document);
  CHECK(words_of(document, story.what) == Words{"Unions say banks hid losses"});
  CHECK(story.what.front().quote == Id<Quote>{0});
}

TEST_CASE("The time of the deed answers when, however far away it lies") {
  Document document = test::parsed(
      "Towers tower NOUN NNS 2 nsubj\nfell fall VERB VBD 0 root\nin in ADP IN 4 case\n1963 1963 NUM CD 2 obl\n\n"
      "Painters painter NOUN NNS 2 nsubj\ncame come VERB VBD 0 root\nin in ADP IN 4 case\n1971 1971 NUM CD 2 obl\n");
  document.publication = Publication{{2024, 3, 6}, DateSource::Option, {}};
  document.times = {{document.tokens[3].span, TimeType::Date, "1963", "", Date{1963, 1, 1}, Date{1963, 12, 31}, TimeAnchor::None},
                    {document.tokens[7].span, TimeType::Date, "1971", "", Date{1971, 1, 1}, Date{1971, 12, 31}, TimeAnchor::None}};
  CHECK(words_of(document, story_of(document).when) == Words{"1963"});
}

TEST_CASE("A day of another sentence answers when only on the side of today on which the deed lies") {
  const std::string planned = "Towns town NOUN NNS 3 nsubj\nwill will AUX MD 3 aux\nsell sell VERB VB 0 root\nferries ferry NOUN NNS 3 obj\n\n";
  const std::string done = "Towns town NOUN NNS 2 nsubj\nsold sell VERB VBD 0 root\nferries ferry NOUN NNS 2 obj\nthere there ADV RB 2 advmod\n\n";
  const auto when = [](const std::string& deed, Date day) {
    Document document = test::parsed(deed + "Mayors mayor NOUN NNS 2 nsubj\nmet meet VERB VBD 0 root\nMonday Monday PROPN NNP 2 obl\n");
    document.publication = Publication{{2024, 3, 6}, DateSource::Option, {}};
    document.times = {{document.tokens[6].span, TimeType::Date, "day", "", day, day, TimeAnchor::Published}};
    return words_of(document, story_of(document).when);
  };
  CHECK(when(planned, {2024, 3, 4}).empty());
  CHECK(when(planned, {2024, 3, 11}) == Words{"Monday"});
  CHECK(when(done, {2024, 3, 4}) == Words{"Monday"});
  CHECK(when(done, {2024, 3, 11}).empty());
}

TEST_CASE("A place of somebody's life is not where the deed was done") {
  Document document = test::parsed(
      "Towers tower NOUN NNS 2 nsubj\nfell fall VERB VBD 0 root\nin in ADP IN 4 case\nEllis Ellis PROPN NNP 2 obl\n\n"
      "Painters painter NOUN NNS 2 nsubj\nlived live VERB VBD 0 root\nin in ADP IN 4 case\nLeith Leith PROPN NNP 2 obl\n");
  add_entity(document, EntityType::Gpe, 3, 4, 0);
  add_entity(document, EntityType::Gpe, 7, 8, 1);
  CHECK(words_of(document, story_of(document).where) == Words{"Ellis"});
}

TEST_CASE("A body behind \"at\" is no where if it acts anywhere") {
  Document document = test::parsed(
      "Miners miner NOUN NNS 2 nsubj\nmet meet VERB VBD 0 root\nbankers banker NOUN NNS 2 obj\nat at ADP IN 5 case\n"
      "Corvin Corvin PROPN NNP 2 obl\n\nCorvin Corvin PROPN NNP 2 nsubj\npaid pay VERB VBD 0 root\n");
  add_entity(document, EntityType::Organization, 4, 5, 0);
  add_entity(document, EntityType::Organization, 5, 6, 1);
  document.entities[0].mentions.push_back(document.entities[1].mentions[0]);
  document.entities.pop_back();
  CHECK(story_of(document).where.empty());
}

TEST_CASE("What its sentence denies or leaves open is told with the words that do so") {
  Document document = test::parsed(
      "Nobody nobody PRON NN 2 nsubj\nknows know VERB VBZ 0 root\nwhether whether SCONJ IN 5 mark\nclerks clerk NOUN NNS 5 nsubj\n"
      "burned burn VERB VBD 2 ccomp\nletters letter NOUN NNS 5 obj\n");
  for (const EventStatus status : {EventStatus::Possible, EventStatus::Denied}) {
    Event burning;
    burning.token = {4};
    burning.status = status;
    document.events = {burning};
    CHECK(words_of(document, story::find_story(document, {}).what) == Words{"Nobody knows whether clerks burned letters"});
  }
}

TEST_CASE("What there is or is not is told with its content") {
  Document document = test::parsed(
      "There there PRON EX 2 expl\nis be VERB VBZ 0 root\nno no DET DT 4 det\nproof proof NOUN NN 2 nsubj\nthat that SCONJ IN 7 mark\n"
      "clerks clerk NOUN NNS 7 nsubj\nburned burn VERB VBD 4 acl\nletters letter NOUN NNS 7 obj\n");
  CHECK(words_of(document, story_of(document).what) == Words{"There is no proof that clerks burned letters"});
}

TEST_CASE("A season, which has no first day, answers when for the deed") {
  Document document = test::parsed(
      "Mills mill NOUN NNS 2 nsubj\nburned burn VERB VBD 0 root\nlast last ADJ JJ 4 amod\nwinter winter NOUN NN 2 obl:tmod\n");
  const Span winter{document.tokens[2].span.begin, document.tokens[3].span.end};
  document.times = {{winter, TimeType::Date, "2023-WI", "", {}, {}, TimeAnchor::Published}};
  CHECK(words_of(document, story_of(document).when) == Words{"last winter"});
  document.times.front().value = "XXXX-WI";
  CHECK(story_of(document).when.empty());
}

TEST_CASE("Where something was made and where both of some live is not where the deed was done") {
  const std::string fell =
      "Bridges bridge NOUN NNS 2 nsubj\nfell fall VERB VBD 0 root\nin in ADP IN 4 case\nKelso kelso PROPN NNP 2 obl\n\n";
  const std::string built =
      "Cranes crane NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\nbuilt build VERB VBN 0 root\nin in ADP IN 5 case\n"
      "Leith leith PROPN NNP 3 obl\n";
  const std::string sing =
      "Both both PRON DT 2 nsubj\nsing sing VERB VBP 0 root\nin in ADP IN 4 case\nLeith leith PROPN NNP 2 obl\n";
  for (const std::string& clause : {built, sing}) {
    CAPTURE(clause);
    Document document = test::parsed(fell + clause);
    const auto last = static_cast<std::uint32_t>(document.tokens.size());
    add_entity(document, EntityType::Gpe, 3, 4, 0);
    add_entity(document, EntityType::Gpe, last - 1, last, 1);
    CHECK(words_of(document, story_of(document).where) == Words{"Kelso"});
  }
}

TEST_CASE("A time that was taken for a subject is nobody") {
  Document document = test::parsed(
      "Councils council NOUN NNS 2 nsubj\nvoted vote VERB VBD 0 root\nMonday Monday PROPN NNP 5 nsubj\nto to PART TO 5 mark\n"
      "close close VERB VB 2 xcomp\nbridges bridge NOUN NNS 5 obj\n");
  document.times = {{document.tokens[2].span, TimeType::Date, "2024-03-04", "", Date{2024, 3, 4}, Date{2024, 3, 4}, TimeAnchor::None}};
  for (const Answer& answer : story_of(document).who) CHECK(test::words(document, answer.span) == "Councils");
}

TEST_CASE("A count of things is nobody, a count of people is somebody") {
  const auto who = [](const std::string& counted) {
    Document document = test::parsed("Dozens dozen NOUN NNS 4 nsubj\nof of ADP IN 3 case\n" + counted + " NOUN NNS 1 nmod\nfell fall VERB VBD 0 root\n");
    return words_of(document, story_of(document).who);
  };
  CHECK(who("cases case").empty());
  CHECK(who("sailors sailor") == Words{"Dozens of sailors"});
}

TEST_CASE("A chain is no where though it was taken for a town") {
  Document document = test::parsed(
      "Councils council NOUN NNS 2 nsubj\nclosed close VERB VBD 0 root\nOru Oru PROPN NNP 4 compound\nrestaurants restaurant NOUN NNS 2 obj\n");
  add_entity(document, EntityType::Gpe, 2, 3, 0);
  CHECK(story_of(document).where.empty());
}

TEST_CASE("A title is told without the label behind it") {
  Document document = test::parsed(kTwoDeeds);
  const Story story = story_of(document, "Storm closes harbours: live updates");
  REQUIRE(!story.what.empty());
  CHECK(story.what.front().in_title);
  CHECK(story.what.front().span == Span{0, 21});
}

TEST_CASE("Where the headline puts the deed comes first, unless the headline only ranks it there") {
  const auto first_place = [](const std::string& title) {
    Document document = test::parsed(
        "Ferries ferry NOUN NNS 2 nsubj\nsank sink VERB VBD 0 root\nin in ADP IN 4 case\nKelso Kelso PROPN NNP 2 obl\n\n"
        "Boats boat NOUN NNS 2 nsubj\nleft leave VERB VBD 0 root\nships ship NOUN NNS 2 obj\nnear near ADP IN 5 case\n"
        "Leith Leith PROPN NNP 2 obl\n");
    add_entity(document, EntityType::Gpe, 3, 4, 0);
    add_entity(document, EntityType::Gpe, 8, 9, 1);
    return words_of(document, story_of(document, title).where).front();
  };
  CHECK(first_place("Ferries sink off Leith") == "Leith");
  CHECK(first_place("Ferries of Leith sink") == "Kelso");
  CHECK(first_place("Ferries sink, the first in Leith") == "Kelso");
}

TEST_CASE("Where something is first, and with whom a deed has to do, is not where it was done") {
  for (const char* phrase : {"with with ADP IN 5 case\nLeith Leith PROPN NNP 3 nmod\n", "in in ADP IN 5 case\nLeith Leith PROPN NNP 3 nmod\n"}) {
    CAPTURE(phrase);
    Document document = test::parsed(std::string("Sailors sailor NOUN NNS 2 nsubj\nwon win VERB VBD 0 root\nfirst first NOUN NN 2 obj\n") + phrase);
    add_entity(document, EntityType::Gpe, 4, 5, 0);
    CHECK(story_of(document).where.empty());
  }
}

TEST_CASE("A name that takes no part in what is told is not who") {
  Document document = test::parsed(
      "Ferries ferry NOUN NNS 4 nsubj\nof of ADP IN 3 case\nCorvin Corvin PROPN NNP 1 nmod\nsank sink VERB VBD 0 root\n");
  add_entity(document, EntityType::Organization, 2, 3, 0);
  CHECK(story_of(document).who.empty());
}

TEST_CASE("The opening clause whose verb the title has tells the story") {
  Document document = test::parsed(
      "Captains captain NOUN NNS 2 nsubj\ndied die VERB VBD 0 root\n\n"
      "Captains captain NOUN NNS 2 nsubj\nsailed sail VERB VBD 0 root\nships ship NOUN NNS 2 obj\n\n"
      "Ships ship NOUN NNS 2 nsubj\ncarried carry VERB VBD 0 root\ncaptains captain NOUN NNS 2 obj\n");
  CHECK(words_of(document, story_of(document, "Captain dies").what).front() == "Captains died");
}

TEST_CASE("Where everything happens is no answer") {
  const auto where = [](const std::string& place) {
    Document document = test::parsed("Captains captain NOUN NNS 2 nsubj\nlanded land VERB VBD 0 root\non on ADP IN 4 case\n" + place + " " + place + " PROPN NNP 2 obl\n");
    add_entity(document, EntityType::Gpe, 3, 4, 0);
    return words_of(document, story_of(document).where);
  };
  CHECK(where("Earth").empty());
  CHECK(where("Malta") == Words{"Malta"});
}

TEST_CASE("A place that only a speaker names is not where the deed was done") {
  Document document = test::parsed(
      "Towers tower NOUN NNS 2 nsubj\nfell fall VERB VBD 0 root\n\n\" \" PUNCT `` 4 punct\nFriends friend NOUN NNS 4 nsubj\nphoned phone VERB VBD 0 root\n"
      "in in ADP IN 5 case\nLeith Leith PROPN NNP 3 obl\n\" \" PUNCT '' 4 punct\n");
  add_entity(document, EntityType::Gpe, 6, 7, 1);
  CHECK(story_of(document).where.empty());
}

TEST_CASE("The exact day behind a wider time answers when, and is the day of the row") {
  Document document = test::parsed(
      "Last last ADJ JJ 2 amod\nweek week NOUN NN 7 obl:tmod\n, , PUNCT , 7 punct\non on ADP IN 5 case\nMonday Monday PROPN NNP 7 obl\n"
      "towers tower NOUN NNS 7 nsubj\nfell fall VERB VBD 0 root\n");
  const Date monday{2024, 3, 4};
  document.publication = Publication{{2024, 3, 13}, DateSource::Option, {}};
  document.times = {{{document.tokens[0].span.begin, document.tokens[1].span.end}, TimeType::Date, "2024-W10", "", monday, Date{2024, 3, 10}, TimeAnchor::Published},
                    {document.tokens[4].span, TimeType::Date, "2024-03-04", "", monday, monday, TimeAnchor::Published}};
  document.events = test::events_of(document);
  for (Event& event : document.events) event.time = Id<TimeExpression>{0};
  const Story story = story::find_story(document);
  CHECK(words_of(document, story.when).front() == "Monday");
  REQUIRE(story.timeline.size() == 1);
  CHECK(story.timeline[0].to == monday);
}
