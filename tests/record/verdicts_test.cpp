#include <doctest/doctest.h>

#include "record/checked.h"

using namespace nutgraf;
using test::check;
using test::differences;
using test::verdict;
using test::verdicts;

namespace {

const std::string kRecord =
    "RUIZ: We will not sell the ferries. We have said so since May, and we will say so again next year if we have to.\n\n"
    "RUIZ: The boats belong to the people of Velm. Nobody asked the captains before the council cut the night service in March.\n\n"
    "HOLM: The letter was a draft that somebody sent by mistake.\n\n"
    "RUIZ: I do not think that we should trust a company that writes one thing and does another.\n";

}  // namespace

TEST_CASE("The words of the record are verbatim, however they are set") {
  for (const char* quoted : {"We will not sell the ferries", "we will not sell the ferries", "The boats belong to the people of Velm",
                             "[The] boats belong to the people of Velm", "[W]e will not sell the ferries", "if we have to",
                             "We will not sell the ferries. We have said so since May", "We will not sell [our] ferries",
                             "We have said so … and we will say so again next year", "We have said so [...] if we have to"}) {
    CAPTURE(quoted);
    CHECK(verdict(quoted, kRecord) == "verbatim");
  }
}

TEST_CASE("Spelling, numbers and hesitation are no alteration") {
  const struct {
    const char *quoted, *said;
  } pairs[] = {
      {"The colour of the well-known boats is grey", "The color of the well known boats is grey."},
      {"We need 25 boats and 10 percent more captains", "We, uh, need twenty-five boats and ten per cent more captains."},
      {"It cost $5 million to mend the harbor", "It cost five million dollars to mend the harbour."},
      {"We cannot wait for the next e-mail from them", "We can not wait for the next email from them."},
      {"I think we should wait for the council", "I, I think we should (coughs) wait for the council."},
      {"It’s true that nobody wrote to us – nobody", "It's true that nobody wrote to us - nobody."},
  };
  for (const auto& pair : pairs) {
    CAPTURE(pair.quoted);
    CHECK(verdict(pair.quoted, pair.said) == "verbatim");
  }
}

TEST_CASE("Other words are an alteration and stand side by side") {
  CHECK(verdict("The boats belong to the rulers of Velm", kRecord) == "altered");
  CHECK(differences("The boats belong to the rulers of Velm", kRecord) == "rulers/people");
  CHECK(differences("The old boats belong to the people of Velm", kRecord) == "old/");
  CHECK(differences("The boats belong to the people", kRecord) == "");
  CHECK(differences("The boats belong to people of Velm", kRecord) == "/the");
  CHECK(verdict("The boats belong to the people of Velm and of nowhere else in the wide world", kRecord) == "altered");
}

TEST_CASE("A negation that is left out or put in turns the words round") {
  for (const char* quoted : {"We will sell the ferries", "We have never said so since May", "We will … sell the ferries",
                             "We should trust a company that writes one thing and does another"}) {
    CAPTURE(quoted);
    CHECK(verdict(quoted, kRecord) == "reversed");
  }
  CHECK(verdict("I can explain how it came to your office", "I can't explain how it came to your office.") == "reversed");
  CHECK(differences("I can explain how it came to your office", "I can't explain how it came to your office.") == "can/can't");
  CHECK(verdict("We knew about it but the others did", "We knew about it but the others didn't.") == "reversed");
  CHECK(verdict("The council was able to mend the old bridge", "The council was unable to mend the old bridge.") == "reversed");
}

TEST_CASE("A negation that only moves, answers or stands in another sentence reverses nothing") {
  CHECK(verdict("The boats are owned not by the council of Velm", "The boats are not owned by the council of Velm.") == "altered");
  CHECK(verdict("We will mend the bridge and then we will build the harbour",
                "We will mend the bridge. It is not easy. And then we will build the harbour.") == "altered");
  CHECK(verdict("Ask them whether they know the price", "I have not slept and so ask them whether they know the price.") == "verbatim");
}

TEST_CASE("Words from places apart are joined") {
  CHECK(verdict("We will not sell the ferries and the council cut the night service in March", kRecord) == "joined");
  CHECK(differences("We will not sell the ferries and the council cut the night service in March", kRecord) == "and/ //");
  CHECK(verdict("The council cut the night service in March … The boats belong to the people of Velm", kRecord) == "joined");
  CHECK(verdicts(check("“The council cut the night service in March,” Ana Ruiz said. “We will not sell the ferries.”", {kRecord})) == "verbatim");
}

TEST_CASE("Words that somebody else says are misattributed") {
  CHECK(verdict("The letter was a draft", kRecord) == "misattributed");
  CHECK(verdicts(check("“The letter was a draft,” Paul Holm said.", {kRecord})) == "verbatim");
  CHECK(verdicts(check("“The letter was a draft,” the mayor said.", {kRecord})) == "verbatim");
  CHECK(verdict("The letter was a draft", "MODERATOR: The letter was a draft.\n\nMODERATOR: Was it?") == "verbatim");
  CHECK(verdict("The letter was a draft", "Paul Holm: The letter was a draft.\n\nAna Ruiz: The letter was a draft.") == "verbatim");
}

TEST_CASE("Words that nobody says are not found") {
  CHECK(verdict("Every captain has burned his uniform on the beach", kRecord) == "not found");
  CHECK(verdict("We will not sell the ferries", "") == "not found");
  CHECK(verdict("We will not sell the ferries", "Nothing of the kind.") == "not found");
}

TEST_CASE("The sense without the words is a paraphrase") {
  CHECK(verdict("In March the council cut service at night before captains were asked", kRecord) == "paraphrase");
}

TEST_CASE("Of reported speech what stands in marks is checked") {
  const auto result = check("Ana Ruiz said that “we will not sell the ferries” this year.", {kRecord});
  CHECK(verdicts(result) == "verbatim");
  CHECK(verdicts(check("The ferries will stay, Ana Ruiz said.", {kRecord})) == "");
}

TEST_CASE("A passage tells who says it, and when") {
  const auto result = check("“The union has never agreed to this,” Paul Holm said.",
                            {"WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ana Ruiz>We will not sell.\n\n1:12:31.500 --> 1:12:35.000\n<v Paul Holm>The union has "
                             "never\nagreed to this.\n"});
  REQUIRE(verdicts(result) == "verbatim");
  const RecordPassage& passage = result.checked[0].passages.at(0);
  CHECK(result.records[0].turns[passage.turn.value()].speaker == "Paul Holm");
  CHECK(passage.seconds == 4351u);
}

TEST_CASE("Of a release without labels the quotations tell who speaks") {
  const std::string release = "The company keeps its boats.\n\n“We will not sell the ferries,” said Ana Ruiz, the director.\n\n“The union agrees,” said Paul Holm.";
  CHECK(verdicts(check("“We will not sell the ferries,” Paul Holm said.", {release})) == "misattributed");
  CHECK(verdict("We will not sell the ferries", release) == "verbatim");
  CHECK(verdict("The company keeps its boats", release) == "verbatim");
}
