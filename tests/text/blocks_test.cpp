#include <doctest/doctest.h>

#include <algorithm>

#include "support/reading.h"

using namespace nutgraf;
using test::block_words;
using test::Words;

namespace {
const std::string kProse =
    "The council of the town voted late at night to close the old bridge to all cars for two months while it is mended and painted.";
Words blocks(const std::string& text, BlockKind kind, Options options = {}) { return block_words(test::analyze(text, std::move(options)), kind); }
}  // namespace

TEST_CASE("Blank lines part paragraphs whatever ends the lines") {
  for (const std::string end : {"\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\u2029"}) {
    CAPTURE(end);
    CHECK(blocks(kProse + end + kProse, BlockKind::Paragraph) == Words{kProse, kProse});
  }
}

TEST_CASE("A turn of a transcript begins a paragraph, also behind a long line") {
  const std::string question = "SENATOR MOSS: Did you look at the old bridge before the winter came, or not?";
  const std::string answer = "MS. RUIZ: I did look at it in May.";
  CHECK(blocks(question + "\n" + answer, BlockKind::Paragraph) == Words{question, answer});
}

TEST_CASE("Lines wrapped at a fixed width are one paragraph and lines of any length are several") {
  const std::string wrapped =
      "The council of the town voted late at night to close the old\nbridge to all cars for two months while it is mended, and then\nsent everybody home.";
  std::string read = wrapped;
  std::replace(read.begin(), read.end(), '\n', ' ');
  CHECK(blocks(wrapped, BlockKind::Paragraph) == Words{read});
  CHECK(blocks(kProse + "\n" + kProse, BlockKind::Paragraph) == Words{kProse, kProse});
}

TEST_CASE("A sentence torn by line ends around a link is one paragraph") {
  CHECK(blocks("The council has\nrepeatedly\nclosed the bridge, and\nopened it again.", BlockKind::Paragraph) ==
        Words{"The council has repeatedly closed the bridge, and opened it again."});
}

TEST_CASE("The first short line without a full stop is the headline, or the line that equals the title") {
  CHECK(blocks("Council closes bridge\n\n" + kProse, BlockKind::Headline) == Words{"Council closes bridge"});
  CHECK(blocks("Council closes bridge to U.S.\n\n" + kProse, BlockKind::Headline) == Words{"Council closes bridge to U.S."});
  CHECK(blocks(kProse + "\n\n" + kProse, BlockKind::Headline).empty());
  Options options;
  options.title = "Council closes bridge";
  CHECK(blocks("“Council closes bridge.”\n\n" + kProse, BlockKind::Headline, options) == Words{"“Council closes bridge.”"});
}

TEST_CASE("Bylines are told by their words") {
  for (const std::string line : {"By Ada Moss and Ben Ruiz", "By Ada Moss, Staff Writer", "Ada Moss, Reuters", "BY ADA MOSS"}) {
    CAPTURE(line);
    CHECK(blocks("Council closes bridge\n\n" + line + "\n\n" + kProse, BlockKind::Byline) == Words{line});
  }
  CHECK(blocks(kProse + "\n\n(Reporting by Ada Moss; editing by Ben Ruiz)", BlockKind::Byline) == Words{"(Reporting by Ada Moss; editing by Ben Ruiz)"});
  CHECK(blocks("Council closes bridge\n\nBy noon it was over\n\n" + kProse, BlockKind::Byline).empty());
}

TEST_CASE("A dateline is cut off its paragraph") {
  for (const std::string line : {"OSLO (NTB) —", "OSLO, May 2 (NTB) -", "Daily News, 23 April -", "NEW HAVEN, Conn. —", "Cape Town -", "NEW HAVEN, Conn. (AP) _"}) {
    CAPTURE(line);
    const Document document = test::analyze(line + " " + kProse);
    CHECK(block_words(document, BlockKind::Dateline) == Words{line});
    CHECK(block_words(document, BlockKind::Paragraph) == Words{kProse});
  }
  CHECK(blocks("The vote - a first for the town - closed the bridge to cars and lorries for the whole of the coming two months.", BlockKind::Dateline).empty());
}

TEST_CASE("A line that holds a date and nothing else is a dateline") {
  CHECK(blocks("Friday, January 4, 2019\n\n" + kProse, BlockKind::Dateline) == Words{"Friday, January 4, 2019"});
}

TEST_CASE("Lines of publication are metadata, also where the text goes on behind them") {
  for (const std::string line : {"Published: May 2, 2017", "Updated 2 May 2017 10:15 GMT", "Posted on 2017-05-02 | Last updated: 3 May 2017", "date 2017-05-02"}) {
    CAPTURE(line);
    CHECK(blocks(line + "\n\n" + kProse, BlockKind::Metadata) == Words{line});
    CHECK(blocks(kProse + "\n\n" + line, BlockKind::Metadata) == Words{line});
    const Document document = test::analyze(line + " " + kProse);
    CHECK(block_words(document, BlockKind::Metadata) == Words{line});
    CHECK(block_words(document, BlockKind::Paragraph) == Words{kProse});
  }
  CHECK(blocks("Date palms line the road to the old bridge that the council of the town has now closed to all cars.", BlockKind::Metadata).empty());
}

TEST_CASE("Headings, lists and captions are told from prose") {
  const Document document = test::analyze("Council closes bridge\n\n" + kProse + "\n\nWhat comes next\n\n" + kProse +
                                          "\n\n• New steel\n• New paint\n\nPhoto: The bridge on Monday.\n\n" + kProse);
  CHECK(block_words(document, BlockKind::Heading) == Words{"What comes next"});
  CHECK(block_words(document, BlockKind::List) == Words{"• New steel", "• New paint"});
  CHECK(block_words(document, BlockKind::Caption) == Words{"Photo: The bridge on Monday."});
}

TEST_CASE("The legend of a chart is a list and no headline") {
  const Document document = test::analyze("██ Harbour Party - 3 seats\n██ Valley Party - 2 seats\n\n" + kProse + "\n\n" + kProse);
  CHECK(block_words(document, BlockKind::Headline).empty());
  CHECK(block_words(document, BlockKind::List) == Words{"██ Harbour Party - 3 seats", "██ Valley Party - 2 seats"});
}

TEST_CASE("A numbered section is a heading, a question of an interview and the credit of a quotation are not") {
  const Document document = test::analyze(kProse + "\n\n1. What comes next\n\n" + kProse + "\n\nQ: And what comes then?\n\n" + kProse + "\n\n— Ada Moss\n\n" + kProse);
  CHECK(block_words(document, BlockKind::Heading) == Words{"1. What comes next"});
  CHECK(block_words(document, BlockKind::List).empty());
}

TEST_CASE("What a publisher puts around an article is boilerplate") {
  for (const std::string line : {"Read more: Ten bridges that fell", "Sign up for our morning letter", "© 2026 The Daily Bridge", "Follow us on all channels", "Advertisement",
                                 "Channel Two's Ada Moss has more from Oslo.", "Ben Ruiz contributed to this report."}) {
    CAPTURE(line);
    CHECK(blocks(kProse + "\n\n" + line + "\n\n" + kProse, BlockKind::Boilerplate) == Words{line});
  }
  CHECK(blocks(kProse + "\n\nFollow the river north and you reach the old bridge that the council has closed to all cars.", BlockKind::Boilerplate).empty());
}

TEST_CASE("Furniture is told from prose that opens with the same words") {
  for (const std::string line : {"Editor's note: An earlier text named the wrong bridge.", "This article was amended on 3 March 2026 to name the bridge.", "Share this article", "12 comments",
                                 "We use cookies to make this site better.", "Copyright 2026 The Daily Bridge", "Advertisement - story continues below", "A version of this story appears in print on Monday."}) {
    CAPTURE(line);
    CHECK(blocks(kProse + "\n\n" + line + "\n\n" + kProse, BlockKind::Boilerplate) == Words{line});
  }
  for (const std::string line : {"Copyright law was changed on Monday.", "Sign up for the work, the mayor told them.", "This story was told by the oldest mason.", "Related works were put off until May.",
                                 "Share prices of the builder fell on Monday.", "Trending downwards, the costs fell to 3 million."}) {
    CAPTURE(line);
    CHECK(blocks(kProse + "\n\n" + line + "\n\n" + kProse, BlockKind::Boilerplate).empty());
  }
}

TEST_CASE("Headlines of other articles follow their heading until prose or a blank line") {
  CHECK(blocks(kProse + "\n\nTrending\nTunnel opens in May\nFerry sinks off Oslo\n\nWhat comes next\n\n" + kProse, BlockKind::Boilerplate) ==
        Words{"Trending", "Tunnel opens in May", "Ferry sinks off Oslo"});
  CHECK(blocks(kProse + "\n\nMost read in Oslo:\n\nTunnel opens in May\n\nFerry sinks off Oslo\n\n" + kProse, BlockKind::Boilerplate) ==
        Words{"Most read in Oslo:", "Tunnel opens in May", "Ferry sinks off Oslo"});
  CHECK(blocks("Trending\n\nTunnel opens in May\n\nCouncil closes bridge\n\n" + kProse, BlockKind::Headline) == Words{"Council closes bridge"});
}

TEST_CASE("A caption may stand on the line behind its label") {
  CHECK(blocks(kProse + "\n\nImage source, Getty Images\nImage caption,\nThe bridge in 2019\n\n" + kProse, BlockKind::Caption) ==
        Words{"Image source, Getty Images", "Image caption,", "The bridge in 2019"});
  for (const std::string line : {"The bridge on Monday (Getty)", "AFP via Getty Images", "Ada Moss (Picture: PA)"}) {
    CAPTURE(line);
    CHECK(blocks(kProse + "\n\n" + line + "\n\n" + kProse, BlockKind::Caption) == Words{line});
  }
}

TEST_CASE("A credit in brackets is cut off the paragraph that it closes") {
  const Document document = test::analyze(kProse + " (Additional reporting by Ben Ruiz in Oslo)");
  CHECK(block_words(document, BlockKind::Paragraph) == Words{kProse});
  CHECK(block_words(document, BlockKind::Byline) == Words{"(Additional reporting by Ben Ruiz in Oslo)"});
}

TEST_CASE("What the reader may do with the text is no prose, but what somebody is told to do is") {
  for (const std::string line : {"Listen to this article", "Comment on this story", "Print this page", "Listen to this article 4 min"}) {
    CAPTURE(line);
    CHECK(blocks(kProse + "\n\n" + line + "\n\n" + kProse, BlockKind::Boilerplate) == Words{line});
  }
  const std::string told = "Listen to this story about two goats, the teacher told her class before lunch.";
  CHECK(blocks(kProse + "\n\n" + told + "\n\n" + kProse, BlockKind::Boilerplate).empty());
}

TEST_CASE("A line that opens with a picture and what of it is given is a caption") {
  for (const std::string line : {"Photo caption: The old bridge in 2010", "Picture credit: Ada Moss", "Video source, Harbour Films",
                                 "Image caption The old bridge"}) {
    CAPTURE(line);
    CHECK(blocks(kProse + "\n\n" + line + "\n\n" + kProse, BlockKind::Caption) == Words{line});
  }
}

TEST_CASE("A date or a title torn by a line end shows that the lines are wrapped") {
  for (const std::string wrapped : {"The new head of the harbour board, Ada\nMoss, opened the longest bridge on\nFriday evening.",
                                    "The mayor of the old town, Ben Ruiz, on 3\nMarch opened the long wooden bridge.",
                                    "The long bridge was opened by Dr.\nMoss in the evening."}) {
    CAPTURE(wrapped);
    std::string read = wrapped;
    std::replace(read.begin(), read.end(), '\n', ' ');
    CHECK(blocks(wrapped, BlockKind::Paragraph) == Words{read});
  }
}
