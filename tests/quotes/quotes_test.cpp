#include "quotes/quotes.h"

#include <doctest/doctest.h>

#include "quotes/words.h"
#include "support/parsed.h"
#include "support/short_text.h"

using namespace nutgraf;
using test::read_names_and_quotes;
using test::words;
using test::Words;

namespace {

/// The words of all quotations; the spans of one are joined by " | ".
Words quoted(const std::string& text) {
  const Document document = read_names_and_quotes(text);
  Words all;
  for (const Quote& quote : document.quotes) {
    std::string joined;
    for (const Span span : quote.spans) joined += (joined.empty() ? "" : " | ") + words(document, span);
    all.push_back(joined);
  }
  return all;
}

/// "speaker / cue lemma" of each quotation, "?" and "-" where there is none.
Words attributed(const std::string& text) {
  const Document document = read_names_and_quotes(text);
  Words all;
  for (const Quote& quote : document.quotes) {
    all.push_back((quote.speaker ? words(document, *quote.speaker) : "?") + " / " + (quote.cue ? quote.cue->lemma : "-"));
  }
  return all;
}

const std::string kSaid = "We will mend the old bridge before the winter,";

}  // namespace

TEST_CASE("Marks of every kind enclose a quotation") {
  const Words pairs[] = {{"“", "”"}, {"\"", "\""}, {"‘", "’"}, {"'", "'"}, {"«", "»"}, {"»", "«"}, {"„", "“"}, {"„", "”"}, {"‹", "›"}, {"``", "''"}};
  for (const Words& pair : pairs) {
    CAPTURE(pair[0]);
    CHECK(quoted(pair[0] + kSaid + pair[1] + " Ana Ruiz said.") == Words{pair[0] + kSaid + pair[1]});
  }
}

TEST_CASE("Apostrophes open and close nothing") {
  CHECK(quoted("The dogs' owners don't say what O'Brien's boys did in the '90s, and that's 'cause ’tis nobody's business.").empty());
  CHECK(quoted("'The drivers' union isn't happy with the offer,' Ana Ruiz said.") == Words{"'The drivers' union isn't happy with the offer,'"});
  CHECK(quoted("‘The drivers’ union isn’t happy with the offer,’ Ana Ruiz said.") == Words{"‘The drivers’ union isn’t happy with the offer,’"});
}

TEST_CASE("Where quotations nest the outer one is the quote") {
  CHECK(quoted("\"He told us 'the bridge will hold' and then it fell,\" Ana Ruiz said.") ==
        Words{"\"He told us 'the bridge will hold' and then it fell,\""});
  CHECK(quoted("“Then she said, ‘Leave at once.’” Ana Ruiz said.") == Words{"“Then she said, ‘Leave at once.’”"});
}

TEST_CASE("Curly marks within straight ones are a quotation within") {
  CHECK(quoted("\"She asked: “Will the old bridge hold?” and nobody knew,\" Ana Ruiz said.") ==
        Words{"\"She asked: “Will the old bridge hold?” and nobody knew,\""});
  CHECK(quoted("Her \"old-time” friends and her \"new ones\" came.").empty());
}

TEST_CASE("A mark without a partner does not run away") {
  CHECK(quoted("Ana Ruiz said: \"We will mend the bridge before the winter.\n\nThe bridge is 90 years old and closed to cars.") ==
        Words{"\"We will mend the bridge before the winter."});
  CHECK(quoted("The pipe is 5\" wide and the other one 7\" long, Ana Ruiz said.").empty());
  CHECK(quoted("The board was \"a stray mark and nothing else in this line.\n\n\"We will mend the bridge,\" Ana Ruiz said.") ==
        Words{"\"We will mend the bridge,\""});
}

TEST_CASE("A quotation that reopens at each paragraph is one with a span a paragraph") {
  const std::string text =
      "“The bridge is old and tired,” Ana Ruiz said.\n\nShe went on: “We looked at every beam of it.\n\n“We found rust in most of them.\n\n“It must be "
      "closed to cars.”\n\nThe town agreed.";
  CHECK(quoted(text) == Words{"“The bridge is old and tired,”", "“We looked at every beam of it. | “We found rust in most of them. | “It must be closed to cars.”"});
}

TEST_CASE("Titles, terms and scare quotes are no quotations") {
  for (const std::string text :
       {"The so-called \"safe zones\" were closed on Monday.", "She sang in the film \"The Long Road Home\" last year.",
        "He bought a \"vintage\" car.", "The plan, known as \"Green Belt\", was dropped.", "On \"Morning Talk,\" a radio show, the mayor played chess."}) {
    CAPTURE(text);
    CHECK(quoted(text).empty());
  }
}

TEST_CASE("The speaker stands before or behind the quotation") {
  CHECK(attributed("\"" + kSaid + "\" Ana Ruiz said.") == Words{"Ana Ruiz / say"});
  CHECK(attributed("\"" + kSaid + "\" said Ana Ruiz, a spokeswoman for the town.") == Words{"Ana Ruiz / say"});
  CHECK(attributed("\"" + kSaid + "\" Ana Ruiz, who leads the works, told reporters.") == Words{"Ana Ruiz / tell"});
  CHECK(attributed("\"" + kSaid + "\" she later added.") == Words{"she / add"});
  CHECK(attributed("Ana Ruiz announced on Monday: \"We will mend the old bridge.\"") == Words{"Ana Ruiz / announce"});
  CHECK(attributed("In a letter, the Bridge Board wrote, \"We will mend the old bridge.\"") == Words{"the Bridge Board / write"});
  CHECK(attributed("According to the mayor, \"We will mend the old bridge.\"") == Words{"the mayor / accord"});
  CHECK(attributed("Ana Ruiz explained:\n\n\"We will mend the old bridge before the winter.\"") == Words{"Ana Ruiz / explain"});
  CHECK(attributed("\"" + kSaid + "\" Sen. Ana Ruiz (G-Ore.) said.") == Words{"Sen. Ana Ruiz / say"});
}

TEST_CASE("A date within the speaker's name does not cut it") {
  const Document document = read_names_and_quotes("\"The water was never treated by anybody here,\" reads a July 15, 2005 memo by Ruiz.");
  REQUIRE(document.quotes.size() == 1);
  CHECK(words(document, *document.quotes[0].speaker) == "a July 15, 2005 memo");
}

TEST_CASE("Who is told is not who speaks") {
  CHECK(attributed("Ana Ruiz told the Daily Star in a talk last week that the \"old, tired bridge\" must go.") == Words{"Ana Ruiz / tell"});
  CHECK(attributed("\"" + kSaid + "\" Ana Ruiz told Ben Moss.") == Words{"Ana Ruiz / tell"});
}

TEST_CASE("The nearest clause decides where reports nest") {
  CHECK(attributed("The town said the two engineers agreed that \"every beam of the bridge must be looked at\" first.") ==
        Words{"the two engineers / agree"});
}

TEST_CASE("A sentence with two verbs has one speaker") {
  CHECK(attributed("Ana Ruiz shook her head and said, \"The bridge will not hold.\"") == Words{"Ana Ruiz / say"});
  CHECK(attributed("On Monday, Ana Ruiz left the meeting, saying, \"The bridge will not hold.\"") == Words{"Ana Ruiz / say"});
}

TEST_CASE("A quotation that its own reporting clause breaks is one quote") {
  CHECK(quoted("\"The bridge,\" Ana Ruiz said, \"will not hold.\"") == Words{"\"The bridge,\" | \"will not hold.\""});
  CHECK(quoted("\"The bridge is old,\" Ana Ruiz said. \"It will not hold.\"") == Words{"\"The bridge is old,\" | \"It will not hold.\""});
  CHECK(attributed("\"The bridge is old,\" Ana Ruiz said. \"It will not hold,\" Ben Moss replied.") == Words{"Ana Ruiz / say", "Ben Moss / reply"});
}

TEST_CASE("A quotation goes on behind a long reporting clause and in a paragraph of its own") {
  CHECK(quoted("\"The bridge is old,\" said Ana Ruiz, an engineer who has looked after the bridges of the whole valley for more than thirty years and who "
               "now teaches at the school in the old town of Oslo. \"It will not hold.\"") == Words{"\"The bridge is old,\" | \"It will not hold.\""});
  CHECK(quoted("\"The bridge is old,\" Ana Ruiz said.\n\n\"It will not hold for much longer.\"\n\nThe town agreed.") ==
        Words{"\"The bridge is old,\" | \"It will not hold for much longer.\""});
  CHECK(attributed("\"The bridge is old,\" Ana Ruiz said.\n\n\"It will hold for many more years,\" Ben Moss replied.") ==
        Words{"Ana Ruiz / say", "Ben Moss / reply"});
}

TEST_CASE("A sentence of few words that stands free is a quotation") {
  CHECK(quoted("The town has found its motto: \"We build bridges.\"") == Words{"\"We build bridges.\""});
  CHECK(quoted("The town has found its motto: \"Bridges.\"").empty());
}

TEST_CASE("Who is called something in the next sentence does not speak") {
  CHECK(attributed("\"Will the old bridge hold for long?\" A firm called Beam looked at it.") == Words{"? / -"});
}

TEST_CASE("A speaker that the text does not name stays unknown") {
  CHECK(attributed("\"We will mend the old bridge before the winter.\"") == Words{"? / -"});
  CHECK(attributed("\"We will mend the old bridge before the winter.\" The crowd went home.") == Words{"? / -"});
}

TEST_CASE("Words in the reporter's own clause are mixed, an utterance of its own is direct") {
  const Document mixed = read_names_and_quotes("Ana Ruiz said the bridge was \"a danger to all who cross it\" and left.");
  REQUIRE(mixed.quotes.size() == 1);
  CHECK(mixed.quotes[0].kind == QuoteKind::Mixed);
  const Document direct = read_names_and_quotes("\"It is a danger,\" Ana Ruiz said.");
  REQUIRE(direct.quotes.size() == 1);
  CHECK(direct.quotes[0].kind == QuoteKind::Direct);
}

TEST_CASE("The verb tells the stance") {
  const std::pair<std::string, Stance> verbs[] = {{"said", Stance::Say},         {"claims", Stance::Claim},  {"denied", Stance::Deny},
                                                  {"criticized", Stance::Blame}, {"praised", Stance::Praise}, {"urged", Stance::Demand},
                                                  {"vowed", Stance::Promise},    {"warned", Stance::Warn},   {"asked", Stance::Ask},
                                                  {"admitted", Stance::Agree}};
  for (const auto& verb : verbs) {
    CAPTURE(verb.first);
    const Document document = read_names_and_quotes("\"The bridge will not hold for long,\" Ana Ruiz " + verb.first + ".");
    REQUIRE(document.quotes.size() == 1);
    REQUIRE(document.quotes[0].cue);
    CHECK(document.quotes[0].cue->stance == verb.second);
  }
}

TEST_CASE("An open paragraph goes to whom its own cue or the next one names, each word once") {
  const std::string open = "Ana Ruiz said: \"The bridge is old and tired.\n\n";
  CHECK(attributed(open + "\"It will not hold,\" she added.") == Words{"Ana Ruiz / say"});
  CHECK(attributed(open + "\"It will not hold,\" Ruiz said.") == Words{"Ana Ruiz / say"});
  CHECK(attributed(open + "\"It will hold for years,\" Ben Moss said.") == Words{"Ana Ruiz / say", "Ben Moss / say"});
  CHECK(attributed("\"The bridge is old,\" Ana Ruiz said. \"We looked at it.\n\n\"It will hold for years,\" Ben Moss said.") ==
        Words{"Ana Ruiz / say", "Ben Moss / say"});
  CHECK(attributed("\"The bridge is old and tired.\n\n\"It will not hold,\" Ben Moss said.") == Words{"Ben Moss / say"});
}

TEST_CASE("A description is given with the name behind its comma") {
  CHECK(attributed("\"" + kSaid + "\" said the chairwoman, Ana Ruiz.") == Words{"the chairwoman, Ana Ruiz / say"});
  CHECK(attributed("\"" + kSaid + "\" answered the accused, Ben Moss.") == Words{"the accused, Ben Moss / answer"});
}

TEST_CASE("Habits and the course of a speech are reported by infinitives") {
  CHECK(attributed("\"" + kSaid + "\" Ana Ruiz used to say.") == Words{"Ana Ruiz / say"});
  CHECK(attributed("Ana Ruiz went on to say: \"We will mend the old bridge.\"") == Words{"Ana Ruiz / say"});
}

TEST_CASE("A word or two are speech right behind their cue or as a judgement, names and terms are not") {
  CHECK(quoted("Ana Ruiz said \"no\" on Monday.") == Words{"\"no\""});
  CHECK(quoted("Ana Ruiz called the report \"sheer nonsense\".") == Words{"\"sheer nonsense\""});
  CHECK(quoted("The drivers call the bridge \"the old lady\".").empty());
}

TEST_CASE("The name in the speaker's words is its mention, a name that only qualifies them is not") {
  const Document name = read_names_and_quotes("\"" + kSaid + "\" bridge engineer Ana Ruiz said.");
  REQUIRE(name.quotes.size() == 1);
  REQUIRE(name.quotes[0].speaker_mention);
  CHECK(words(name, name.mentions[name.quotes[0].speaker_mention.index].span) == "Ana Ruiz");
  const Document head = read_names_and_quotes("\"" + kSaid + "\" the mayor of London said.");
  REQUIRE(head.quotes.size() == 1);
  CHECK(words(head, *head.quotes[0].speaker) == "the mayor of London");
  CHECK_FALSE(head.quotes[0].speaker_mention);
}

TEST_CASE("A pronoun that speaks is a mention also behind a verb that reports nothing without marks") {
  Document document = test::parsed(
      "“ “ PUNCT `` 3 punct\nWe we PRON PRP 3 nsubj\nmend mend VERB VBP 7 ccomp\n, , PUNCT , 3 punct\n” ” PUNCT '' 3 punct\n"
      "he he PRON PRP 7 nsubj\ncontinued continue VERB VBD 0 root\n. . PUNCT . 7 punct\n");
  document.mentions = {{document.tokens[5].span, document.tokens[5].span, MentionKind::Pronoun, EntityType::Person, {}}};
  const std::vector<Quote> quotes = quotes::find_quotes(document);
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].speaker_mention == Id<Mention>{0});
}

TEST_CASE("A quotation that has its speaker before it and ends its sentence is not continued by the next speaker") {
  CHECK(attributed("Ana Ruiz asked, \"Who will pay for the bridge?\" Luis Moss said, \"Nobody will pay for it.\"") ==
        Words{"Ana Ruiz / ask", "Luis Moss / say"});
  CHECK(quoted("\"Who will pay for the bridge?\" Luis Moss said. \"Nobody will pay for it.\"") ==
        Words{"\"Who will pay for the bridge?\" | \"Nobody will pay for it.\""});
}

TEST_CASE("A whole sentence told to somebody by name is direct speech") {
  const Document document = read_names_and_quotes("Ana Ruiz told Radio Nord \"We will mend the old bridge before the winter.\"");
  REQUIRE(document.quotes.size() == 1);
  CHECK(document.quotes[0].kind == QuoteKind::Direct);
}

TEST_CASE("The original of a translation in another script is no quotation") {
  CHECK(quoted("Ana Ruiz said, \"We will mend it.\" In Greek that is \"Θα το φτιάξουμε πριν από τον χειμώνα.\"") ==
        Words{"\"We will mend it.\""});
}

TEST_CASE("The name of a body in marks is nobody's words") {
  CHECK(quoted("Ana Ruiz of \"Feed the old town\" told reporters \"we will mend the bridge before the winter\".") ==
        Words{"\"we will mend the bridge before the winter\""});
}

TEST_CASE("Who was quoted as saying it, behind the words, speaks") {
  CHECK(attributed("\"The bridge will not hold for another winter,\" Ana Ruiz was quoted as saying by The Daily Star.") == Words{"Ana Ruiz / say"});
}

TEST_CASE("The subject of a passive does not speak, its agent does") {
  CHECK(attributed("The mill is described as \"a place of quiet and of dust\".") == Words{"? / describe"});
  CHECK(attributed("The mill was described by Ana Ruiz as \"a place of quiet and of dust\".") == Words{"Ana Ruiz / describe"});
}

TEST_CASE("A short sentence behind a full stop may only say who spoke") {
  CHECK(attributed("\"You never mended the old bridge.\" Ruiz said in court.") == Words{"Ruiz / say"});
  CHECK(attributed("\"You never mended the old bridge.\" Ruiz said it was late.") == Words{"? / -"});
}

TEST_CASE("A clause that opens behind a quotation reports something else") {
  CHECK(attributed("Moss called the bridge \"a thing of rust and hope\", however Ruiz noted that it held.") == Words{"Moss / call"});
}

TEST_CASE("A mark that an editor supplies ends the words as the writer's would") {
  CHECK(attributed("Moss left on Monday. \"We must stand up for the old mill[,]\" Ruiz wrote in her diary.") == Words{"Ruiz / write"});
}

TEST_CASE("A gerund behind a preposition reports nothing that stands apart from it") {
  CHECK(attributed("Moss won them over by conceding the first point and \"spared us all a very long night\".") == Words{"? / -"});
  CHECK(attributed("Moss began by saying \"nobody will lose a single job\".") == Words{"Moss / say"});
}

TEST_CASE("A participle behind another goes on for the same speaker") {
  CHECK(attributed("Ana Ruiz said, \"The bridge will hold,\" also noting, \"it held before the war\".") == Words{"Ana Ruiz / say", "Ana Ruiz / note"});
}

TEST_CASE("The WHO is a body and no pronoun, so that whoever speaks for it is told whole") {
  CHECK(attributed("\"The old mill is a danger,\" said a spokesman for the WHO in Velm.") == Words{"a spokesman for the WHO / say"});
  const Document document = test::analyze("The nun WHO left the WHO is one who sang.");
  const quotes::Words tokens(document);
  CHECK(tokens.folded(2) == "who");
  CHECK(tokens.folded(5) == "WHO");
  CHECK(tokens.folded(8) == "who");
}
