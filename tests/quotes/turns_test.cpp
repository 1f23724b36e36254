// Who speaks where no verb says so: labels, credits, interviews, transcripts.
#include "quotes/turns.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "support/short_text.h"

using namespace nutgraf;
using test::read_names_and_quotes;
using test::words;
using test::Words;

namespace {

/// "speaker: words" of each quotation, "?" where it has none.
Words said(const std::string& text) {
  const Document document = read_names_and_quotes(text);
  Words all;
  for (const Quote& quote : document.quotes) {
    std::string line = (quote.speaker ? words(document, *quote.speaker) : "?") + ":";
    for (const Span span : quote.spans) line += " [" + words(document, span) + "]";
    all.push_back(line);
  }
  return all;
}

}  // namespace

TEST_CASE("Who is named before a colon speaks") {
  CHECK(said("Ana Ruiz: \"The bridge will not hold.\"") == Words{"Ana Ruiz: [\"The bridge will not hold.\"]"});
  CHECK(said("Ana Ruiz, 52: \"The bridge will not hold.\"") == Words{"Ana Ruiz: [\"The bridge will not hold.\"]"});
  CHECK(said("Ana Ruiz (engineer, Beam): \"The bridge will not hold.\"") == Words{"Ana Ruiz: [\"The bridge will not hold.\"]"});
  CHECK(said("And this from Ana Ruiz, who was there:\n\n\"The bridge will not hold.\"") == Words{"Ana Ruiz: [\"The bridge will not hold.\"]"});
  CHECK(said("A spokesman for the drivers: \"The bridge will not hold.\"") == Words{"A spokesman for the drivers: [\"The bridge will not hold.\"]"});
  CHECK(said("Its engineer, Ana Ruiz: \"The bridge will not hold.\"") == Words{"Its engineer, Ana Ruiz: [\"The bridge will not hold.\"]"});
}

TEST_CASE("What is no person or body says nothing before a colon") {
  CHECK(said("The result: \"The bridge will not hold.\"") == Words{"?: [\"The bridge will not hold.\"]"});
  CHECK(said("The bridge had a sign: \"Nobody may cross here.\"") == Words{"?: [\"Nobody may cross here.\"]"});
}

TEST_CASE("A reporting clause goes before a label") {
  CHECK(said("Ana Ruiz, who leads the works, stated: \"The bridge will not hold.\"") == Words{"Ana Ruiz: [\"The bridge will not hold.\"]"});
}

TEST_CASE("A credit names who speaks") {
  const Words expected{"Ana Ruiz: [\"The bridge will not hold.\"]"};
  CHECK(said("\"The bridge will not hold.\" — Ana Ruiz, engineer") == expected);
  CHECK(said("\"The bridge will not hold.\" – Ana Ruiz (Beam)") == expected);
  CHECK(said("\"The bridge will not hold.\"\n– Ana Ruiz, engineer") == expected);
  CHECK(said("- \"The bridge will not hold.\" – Ana Ruiz, engineer") == expected);
  CHECK(said("\"The bridge will not hold.\" — Ana Ruiz was there") == Words{"?: [\"The bridge will not hold.\"]"});
}

TEST_CASE("A medium that quotes somebody does not speak") {
  CHECK(said("The Daily Star quoted Ana Ruiz: \"The bridge will not hold.\"") == Words{"Ana Ruiz: [\"The bridge will not hold.\"]"});
  CHECK(said("The Daily Star quoted Ana Ruiz as saying: \"The bridge will not hold.\"") == Words{"Ana Ruiz: [\"The bridge will not hold.\"]"});
  CHECK(said("Ana Ruiz was quoted as saying: \"The bridge will not hold.\"") == Words{"Ana Ruiz: [\"The bridge will not hold.\"]"});
}

TEST_CASE("Turns of a transcript are their speakers' words") {
  CHECK(said("SENATOR MOSS: Did you look at the bridge?\nMS. RUIZ: I did. It was old.\nSENATOR MOSS: Will it hold?\nMS. RUIZ: It will not.") ==
        Words{"SENATOR MOSS: [Did you look at the bridge?]", "MS. RUIZ: [I did. It was old.]", "SENATOR MOSS: [Will it hold?]",
              "MS. RUIZ: [It will not.]"});
}

TEST_CASE("Initials in a transcript are who they stand for: a person, or a body by the letters of one word") {
  const std::string opening = "Weeknews spoke to Dr Wanda Neal, who runs the port.\n\n";
  const Words expected{"Weeknews: [How are you?]", "Wanda Neal: [I am well.]", "Weeknews: [Why do you run it?]", "Wanda Neal: [I like ships.]"};
  CHECK(said(opening + "((Weeknews)) How are you?\n\n((Wanda Neal)) I am well.\n\n((WKN)) Why do you run it?\n\n((WN)) I like ships.") == expected);
}

TEST_CASE("Whoever made a picture says nothing below it") {
  CHECK(said("Ana Ruiz spoke. Did she? Ben Moss asked her.\n\nAna Ruiz Image: Port of Velm.\n\nBen Moss Image: Port of Norland.").empty());
}

TEST_CASE("The reporter's questions are no quotations, the answers are") {
  const std::string opening = "Ana Ruiz has looked after the old bridges of the whole valley for more than thirty years, and now she will leave.\n\n";
  const Words answers{"Ana Ruiz: [I was tired.]", "Ana Ruiz: [I will sleep.]"};
  CHECK(said(opening + "Q: Why did you leave?\n\nA: I was tired.\n\nQ: What will you do?\n\nA: I will sleep.") == answers);
  CHECK(said(opening + "Q. Why did you leave?\n\nA. I was tired.\n\nQ. What will you do?\n\nA. I will sleep.") == answers);
  CHECK(said(opening + "**Why did you leave?**\n\nI was tired.\n\n**What will you do?**\n\nI will sleep.") == answers);
  CHECK(said(opening + "Why did you leave?\n\nRuiz: I was tired.\n\nWhat will you do?\n\nRuiz: I will sleep.") ==
        Words{"Ruiz: [I was tired.]", "Ruiz: [I will sleep.]"});
}

TEST_CASE("Without one person to give them to, answers stay with the article") {
  CHECK(said("Why did you leave?\n\nI was tired.\n\nWhat will you do?\n\nI will sleep.").empty());
}

TEST_CASE("Lists of facts are no conversation") {
  CHECK(said("Time: The doors will open at eight.\nPlace: It was the old hall.\nTickets: You will pay two crowns.").empty());
}

TEST_CASE("Quoted blocks are the words of their credit") {
  CHECK(said("> The bridge will not hold.\n\n– Ana Ruiz, engineer\n\n> It was safe for years.\n\n– Ben Moss, driver") ==
        Words{"Ana Ruiz: [The bridge will not hold.]", "Ben Moss: [It was safe for years.]"});
}

TEST_CASE("A body or a calling before a colon speaks, a thing does not") {
  CHECK(said("The regulator: \"Nobody will lose power.\"") == Words{"The regulator: [\"Nobody will lose power.\"]"});
  CHECK(said("The answer: \"Nobody will lose power.\"") == Words{"?: [\"Nobody will lose power.\"]"});
  CHECK(said("Vicar: \"The roof leaks.\"") == Words{"Vicar: [\"The roof leaks.\"]"});
}

TEST_CASE("Before a colon a noun for words gives way to whose they are, and a description to the name behind it") {
  CHECK(said("The verdict of Ana Ruiz, a critic: \"Too long.\"") == Words{"Ana Ruiz: [\"Too long.\"]"});
  CHECK(said("A message from Ana Ruiz: \"Wash your hands.\"") == Words{"Ana Ruiz: [\"Wash your hands.\"]"});
  CHECK(said("The mayor of Oslo, Ana Ruiz: \"We are ready.\"") == Words{"The mayor of Oslo, Ana Ruiz: [\"We are ready.\"]"});
}

TEST_CASE("An interview may be cut in at an answer") {
  CHECK(said("A: It was cold.\n\nQ: Why?\n\nA: We had no coal.") == Words{"A: [It was cold.]", "A: [We had no coal.]"});
}

TEST_CASE("Names in double brackets open the turns of a transcript") {
  CHECK(said("((LN)) How did you mend it?\n\n((Ana Ruiz)) I asked my brother. ((es)) Pregunté a mi hermano.\n\n((LN)) And then?") ==
        Words{"LN: [How did you mend it?]", "Ana Ruiz: [I asked my brother.]", "LN: [And then?]"});
  CHECK(said("((see below)) I asked my brother.").empty());
}

TEST_CASE("In a transcript that labels only questions, what follows a question is the answer of another") {
  const std::string text = "Ana Ruiz runs the mill.\n\n((Herald)) Who pays for the mill?\n\nAR We pay for all of it.\n\n((Moss)) When did it open?\n\nIt opened in May.";
  const Words all = said(text);
  CHECK(all == Words{"Herald: [Who pays for the mill?]", "Ana Ruiz: [We pay for all of it.]", "Moss: [When did it open?]"});
}

TEST_CASE("A quotation that the layout lifts out of an interview is his or hers who is credited") {
  const Words all = said("((Herald)) Who pays for the mill?\n\n((Ana Ruiz)) We do.\n\n\"We pay for all of the mill.\" — Ana Ruiz, owner\n\n((Herald)) Why?");
  CHECK(std::count(all.begin(), all.end(), "Ana Ruiz: [\"We pay for all of the mill.\"]") == 1);
}
