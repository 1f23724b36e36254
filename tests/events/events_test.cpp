#include "events/events.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "events/coreference.h"
#include "support/events_of.h"
#include "support/parsed.h"

using namespace nutgraf;
using test::parsed;

namespace {

const std::string kVisit =
    "Two two NUM CD 2 nummod\n"
    "ministers minister NOUN NNS 5 nsubj\n"
    "will will AUX MD 5 aux\n"
    "not not PART RB 5 advmod\n"
    "visit visit VERB VB 0 root\n"
    "the the DET DT 7 det\n"
    "island island NOUN NN 5 obj\n";

std::string words(const Document& document, Span span) { return document.source.text.substr(span.begin, span.size()); }

/// "role words" of each participant of the first event.
std::vector<std::string> participants(const Document& document) {
  std::vector<std::string> all;
  const Event event = test::events_of(document).at(0);
  for (const Participant& one : event.participants) all.push_back(one.role + ' ' + words(document, one.span));
  return all;
}

EventStatus status(const std::string& lines) { return test::events_of(parsed(lines)).at(0).status; }

}  // namespace

TEST_CASE("An article without trees has no events") { CHECK(test::events_of(Document{}).empty()); }

TEST_CASE("Subject and object take part as agent and patient") {
  CHECK(participants(parsed(kVisit)) == std::vector<std::string>{"agent Two ministers", "patient the island"});
}

TEST_CASE("Who is behind by takes part in a passive as agent, and the subject as patient") {
  CHECK(participants(parsed("Bridges bridge NOUN NNS 3 nsubj:pass\n"
                            "were be AUX VBD 3 aux:pass\n"
                            "closed close VERB VBN 0 root\n"
                            "by by ADP IN 5 case\n"
                            "engineers engineer NOUN NNS 3 obl\n")) == std::vector<std::string>{"agent engineers", "patient Bridges"});
}

TEST_CASE("Coordinated subjects are agents each on their own") {
  CHECK(participants(parsed("Miners miner NOUN NNS 4 nsubj\n"
                            "and and CCONJ CC 3 cc\n"
                            "drivers driver NOUN NNS 1 conj\n"
                            "marched march VERB VBD 0 root\n")) == std::vector<std::string>{"agent Miners", "agent drivers"});
}

TEST_CASE("A noun takes the subject of the verb that carries it") {
  const Document document = parsed(
      "Ministers minister NOUN NNS 2 nsubj\n"
      "held hold VERB VBD 0 root\n"
      "talks talk NOUN NNS 2 obj\n");
  const auto events = test::events_of(document);
  REQUIRE(events.size() == 1);
  CHECK(events[0].lemma == "talk");
  CHECK(events[0].support == Id<Token>{1});
  CHECK(participants(document) == std::vector<std::string>{"agent Ministers"});
}

TEST_CASE("Negation goes before the future, the future before the past") {
  CHECK(status(kVisit) == EventStatus::Denied);
  CHECK(status("He he PRON PRP 3 nsubj\nwill will AUX MD 3 aux\ncome come VERB VB 0 root\n") == EventStatus::Planned);
  CHECK(status("He he PRON PRP 3 nsubj\nmay may AUX MD 3 aux\ncome come VERB VB 0 root\n") == EventStatus::Possible);
  CHECK(status("He he PRON PRP 2 nsubj\ncame come VERB VBD 0 root\n") == EventStatus::Happened);
}

TEST_CASE("An infinitive is as true as the verb above it makes it") {
  const auto under = [](const std::string& lemma) {
    return test::events_of(
               parsed("They they PRON PRP 2 nsubj\nx " + lemma + " VERB VBD 0 root\nto to PART TO 4 mark\nflee flee VERB VB 2 xcomp\n"))
        .back()
        .status;
  };
  CHECK(under("manage") == EventStatus::Happened);
  CHECK(under("promise") == EventStatus::Planned);
  CHECK(under("want") == EventStatus::Wished);
  CHECK(under("refuse") == EventStatus::Denied);
  CHECK(test::events_of(parsed("They they PRON PRP 3 nsubj:pass\nare be AUX VBP 3 aux:pass\nseen document VERB VBN 0 root\n"
                                   "to to PART TO 6 mark\nhave have AUX VB 6 aux\nfled flee VERB VBN 3 xcomp\n"))
            .back()
            .status == EventStatus::Happened);
}

TEST_CASE("The words before a name that a parser hangs up beside it are no subject of their own") {
  CHECK(participants(parsed("US US PROPN NNP 4 nsubj\n"
                            "President president PROPN NNP 3 compound\n"
                            "Ruiz Ruiz PROPN NNP 4 nsubj\n"
                            "resigned resign VERB VBD 0 root\n")) == std::vector<std::string>{"agent President Ruiz"});
  CHECK(participants(parsed("Clinics clinic NOUN NNS 4 nsubj\n"
                            ", , PUNCT , 3 punct\n"
                            "Norway Norway PROPN NNP 4 nsubj\n"
                            "closed close VERB VBD 0 root\n")) == std::vector<std::string>{"agent Clinics"});
}

TEST_CASE("Who owns a plan is to carry it out") {
  const Document document = parsed(
      "Her her PRON PRP$ 2 nmod:poss\n"
      "plan plan NOUN NN 5 nsubj\n"
      "to to PART TO 4 mark\n"
      "leave leave VERB VB 2 acl\n"
      "failed fail VERB VBD 0 root\n");
  CHECK(participants(document) == std::vector<std::string>{"agent Her"});
}

TEST_CASE("What is told of a noun is done by the subject of that noun where it is the predicate") {
  CHECK(participants(parsed("They they PRON PRP 4 nsubj\n"
                            "were be AUX VBD 4 cop\n"
                            "in in ADP IN 4 case\n"
                            "favour favour NOUN NN 0 root\n"
                            "of of SCONJ IN 6 mark\n"
                            "leaving leave VERB VBG 4 acl\n")) == std::vector<std::string>{"agent They"});
}

TEST_CASE("A subject that is after something acts, whatever the network says") {
  Document document = parsed(
      "Lorries lorry NOUN NNS 2 nsubj\n"
      "moved move VERB VBD 0 root\n"
      "to to PART TO 4 mark\n"
      "help help VERB VB 2 xcomp\n");
  document.predicates = {{{1}, {{"ARG1", {0, 1}}}}};
  CHECK(participants(document) == std::vector<std::string>{"agent Lorries"});
  document.arcs[3].relation = "advcl";
  CHECK(participants(document) == std::vector<std::string>{"patient Lorries"});
}

TEST_CASE("What tells place or manner takes no part") {
  Document document = parsed(
      "He he PRON PRP 2 nsubj\n"
      "fired fire VERB VBD 0 root\n"
      "at at ADP IN 4 case\n"
      "homes home NOUN NNS 2 obl\n");
  CHECK(participants(document) == std::vector<std::string>{"agent He", "target homes"});
  document.predicates = {{{1}, {{"ARGM-LOC", {2, 4}}}}};
  CHECK(participants(document) == std::vector<std::string>{"agent He"});
}

TEST_CASE("What came of a whole clause has no agent") {
  const Document document = parsed(
      "Ruiz Ruiz PROPN NNP 2 nsubj\n"
      "resigned resign VERB VBD 0 root\n"
      "prompting prompt VERB VBG 2 advcl\n"
      "riots riot NOUN NNS 3 obj\n");
  const auto events = test::events_of(document);
  REQUIRE(events.size() == 3);
  REQUIRE(events[1].participants.size() == 1);
  CHECK(events[1].participants[0].role == "patient");
}

TEST_CASE("A preposition that hangs on the verb keeps the name behind it") {
  Document document = parsed(
      "They they PRON PRP 2 nsubj\n"
      "blamed blame VERB VBD 0 root\n"
      "on on ADP IN 2 case\n"
      "Ruiz Ruiz PROPN NNP 5 nmod\n"
      "prompting prompt VERB VBG 2 advcl\n");
  CHECK(participants(document) == std::vector<std::string>{"agent They"});
  const Span name = document.tokens[3].span;
  document.names = {{name, name, MentionKind::Name, EntityType::Person, {0}}};
  CHECK(participants(document) == std::vector<std::string>{"agent They", "target Ruiz"});
}

TEST_CASE("What takes place is an event whatever its noun, and the verb only carries it") {
  const auto events = test::events_of(
      parsed("The the DET DT 2 det\n"
             "olympiad olympiad NOUN NN 3 nsubj\n"
             "took take VERB VBD 0 root\n"
             "place place NOUN NN 3 obj\n"));
  REQUIRE(events.size() == 1);
  CHECK(events[0].lemma == "olympiad");
  CHECK(events[0].support == Id<Token>{2});
  CHECK(test::events_of(parsed("Riots riot NOUN NNS 2 nsubj\nerupted erupt VERB VBD 0 root\n")).size() == 1);
  CHECK(test::events_of(parsed("Riders rider NOUN NNS 2 nsubj\ncame come VERB VBD 0 root\n")).at(0).lemma == "come");
}

TEST_CASE("A complement with a tense of its own is a misreading and no event") {
  CHECK(test::events_of(parsed("He he PRON PRP 2 nsubj\n"
                                   "joined join VERB VBD 0 root\n"
                                   "Oslo Oslo PROPN NNP 2 obj\n"
                                   "talks talk VERB VBZ 2 xcomp\n"))
            .size() == 1);
}

TEST_CASE("A noun is as real as the verb makes it that it is the object of, not the verb that it merely stands beside") {
  const auto noun = [](const std::string& preposition) {
    return test::events_of(parsed("They they PRON PRP 2 nsubj\nagreed agree VERB VBD 0 root\nx " + preposition +
                                      " ADP IN 4 case\ntalks talk NOUN NNS 2 obl\n"))
        .back()
        .status;
  };
  CHECK(noun("to") == EventStatus::Planned);
  CHECK(noun("at") == EventStatus::Happened);
}

TEST_CASE("What somebody only wants to prevent may yet happen") {
  const auto vote = [](const std::string& lines) { return test::events_of(parsed(lines)).back().status; };
  CHECK(vote("They they PRON PRP 2 nsubj\ncancelled cancel VERB VBD 0 root\nvotes vote NOUN NNS 2 obj\n") == EventStatus::Denied);
  CHECK(vote("They they PRON PRP 2 nsubj\nasked ask VERB VBD 0 root\nto to PART TO 4 mark\ncancel cancel VERB VB 2 xcomp\n"
             "votes vote NOUN NNS 4 obj\n") == EventStatus::Possible);
}

TEST_CASE("A participle behind the infinitive shares the truth of the main verb, a gerund that is spoken of is possible") {
  CHECK(status("They they PRON PRP 2 nsubj\nmoved move VERB VBD 0 root\n") == EventStatus::Happened);
  const auto last = [](const std::string& lines) { return test::events_of(parsed(lines)).back().status; };
  CHECK(last("They they PRON PRP 2 nsubj\nmoved move VERB VBD 0 root\nto to PART TO 4 mark\nhelp help VERB VB 2 xcomp\n"
             "crying cry VERB VBG 4 advcl\n") == EventStatus::Happened);
  CHECK(last("They they PRON PRP 2 nsubj\ndiscussed discuss VERB VBD 0 root\nleaving leave VERB VBG 2 xcomp\n") == EventStatus::Possible);
}

TEST_CASE("Someone's arrest is done to him, unless somebody else is named") {
  const std::string arrest = "Their their PRON PRP$ 2 nmod:poss\narrests arrest NOUN NNS 0 root\n";
  const std::string of = "of of ADP IN 4 case\nminers miner NOUN NNS 2 nmod\n";
  for (const auto& [lines, role] : {std::pair{arrest, "patient"}, std::pair{arrest + of, "agent"}}) {
    Document own = parsed(lines);
    const Span their = own.tokens[0].span;
    own.mentions = {{their, their, MentionKind::Pronoun, EntityType::Person, {0}}};
    own.entities = {Entity{EntityType::Person, their, {{0}}, {}, {}, {}, 0.0}};
    CHECK(participants(own).at(0) == std::string(role) + " Their");
  }
}

TEST_CASE("That it happened is no event") {
  CHECK(test::events_of(parsed("It it PRON PRP 2 nsubj\nhappened happen VERB VBD 0 root\n")).empty());
}

TEST_CASE("A noun that introduces a name takes part as the one who is named") {
  Document document = parsed(
      "allies ally NOUN NNS 3 nsubj\n"
      "Peru Peru PROPN NNP 1 appos\n"
      "agreed agree VERB VBD 0 root\n");
  const Span name = document.tokens[1].span;
  document.mentions = {{name, name, MentionKind::Name, EntityType::Gpe, {0}}};
  document.entities = {Entity{EntityType::Gpe, name, {{0}}, {}, {}, {}, 0.0}};
  CHECK(test::events_of(document).at(0).participants.at(0).entity == Id<Entity>{0});
}

TEST_CASE("An event is as certain as its proposition") {
  const auto factuality = [](const std::string& auxiliary) {
    return test::events_of(parsed("They they PRON PRP 3 nsubj\nx " + auxiliary + " 3 aux\ncome come VERB VB 0 root\n")).at(0).factuality;
  };
  CHECK(factuality("do AUX VBD") == Factuality::Certain);
  CHECK(factuality("may AUX MD") == Factuality::Possible);
  CHECK(factuality("will AUX MD") == Factuality::Future);
}

TEST_CASE("Nobody does to himself what no reflexive turns back on him") {
  const auto undergoer = [](const std::string& object) {
    Document document = parsed("Ruiz Ruiz PROPN NNP 2 nsubj\nbeat beat VERB VBD 0 root\n" + object + " 2 obj\n");
    const Span name = document.tokens[0].span, other = document.tokens[2].span;
    document.mentions = {{name, name, MentionKind::Name, EntityType::Person, {0}}, {other, other, MentionKind::Nominal, EntityType::Person, {0}}};
    document.entities = {Entity{EntityType::Person, name, {{0}, {1}}, {}, {}, {}, 0.0}};
    return test::events_of(document).at(0).participants.at(1).entity;
  };
  CHECK(!undergoer("incumbents incumbent NOUN NNS"));
  CHECK(undergoer("himself himself PRON PRP") == Id<Entity>{0});
}

TEST_CASE("What is forbidden tells no event") {
  CHECK(test::events_of(parsed("Do do AUX VB 3 aux\nnot not PART RB 3 advmod\neat eat VERB VB 0 root\nit it PRON PRP 3 obj\n")).empty());
  CHECK(test::events_of(parsed("They they PRON PRP 4 nsubj\ndid do AUX VBD 4 aux\nnot not PART RB 4 advmod\neat eat VERB VB 0 root\n")).size() == 1);
}

TEST_CASE("Of two clauses alike, the one that only brings in a quotation weighs less, and the one of nobody known too") {
  const auto weights = [](const std::string& first, bool quotes) {
    Document document = parsed(first + "Miners miner NOUN NNS 2 nsubj\nblocked block VERB VBD 0 root\nroads road NOUN NNS 2 obj\n");
    if (quotes) {
      Quote quote;
      quote.spans = {document.tokens[2].span};
      quote.cue = Cue{document.tokens[1].span, "blame"};
      document.quotes = {quote};
    }
    const std::vector<Event> events = events::join_events(document, test::events_of(document));
    return events.front().salience < events.back().salience;
  };
  const std::string blame = "Miners miner NOUN NNS 2 nsubj\nblamed blame VERB VBD 0 root\ndrivers driver NOUN NNS 2 obj\n\n";
  CHECK(!weights(blame, false));
  CHECK(weights(blame, true));
  CHECK(weights("They they PRON PRP 2 nsubj\nwaited wait VERB VBD 0 root\n\n", false));
}

TEST_CASE("A participle behind a passive shares its subject as what it is done to") {
  CHECK(test::events_of(parsed("Ruiz Ruiz PROPN NNP 3 nsubj:pass\nwas be AUX VBD 3 aux:pass\nhurt hurt VERB VBN 0 root\nand and CCONJ CC 5 cc\n"
                               "carried carry VERB VBN 3 conj\nhome home ADV RB 5 advmod\n"))
            .back()
            .participants.front()
            .role == "patient");
}

TEST_CASE("What stirs feelings, told of a thing, is a quality") {
  const auto count = [](const std::string& subject) {
    return test::events_of(parsed(subject + " 3 nsubj\nis be AUX VBZ 3 aux\nencouraging encourage VERB VBG 0 root\n")).size();
  };
  CHECK(count("trends trend NOUN NNS") == 0);
  CHECK(count("teachers teacher NOUN NNS") == 1);
}

TEST_CASE("Who has the power to do something does it, not the power") {
  const Document document = parsed(
      "Nuns nun NOUN NNS 3 nsubj\nwill will AUX MD 3 aux\nhave have VERB VB 0 root\npower power NOUN NN 3 obj\nto to PART TO 6 mark\n"
      "sell sell VERB VB 3 xcomp\nit it PRON PRP 6 obj\n");
  CHECK(words(document, test::events_of(document).back().participants.front().span) == "Nuns");
}

TEST_CASE("A thing is not renamed by the person beside it") {
  Document document = parsed(
      "Courts court NOUN NNS 2 nsubj\nissued issue VERB VBD 0 root\nrulings ruling NOUN NNS 2 obj\n, , PUNCT , 5 punct\nRuiz Ruiz PROPN NNP 3 appos\n");
  const auto begin = static_cast<std::uint32_t>(document.source.text.find("Ruiz"));
  const Span name{begin, begin + 4};
  document.mentions.push_back({name, name, MentionKind::Name, EntityType::Person, {0}});
  document.entities.push_back(Entity{EntityType::Person, name, {{0}}, {}, {}, {}, 0.0});
  const std::vector<Event> events = test::events_of(document);
  for (const Participant& one : events.front().participants) CHECK_FALSE(one.entity);
}

TEST_CASE("Several are not renamed by the first of those who are listed behind them, one is by the name beside it") {
  const auto entity_of = [](const std::string& noun) {
    Document document = parsed("x " + noun + " 7 nsubj\n, , PUNCT , 3 punct\nRuiz Ruiz PROPN NNP 1 appos\nand and CCONJ CC 5 cc\nLind Lind PROPN NNP 3 conj\n"
                               ", , PUNCT , 3 punct\nfled flee VERB VBD 0 root\n");
    const Span name = document.tokens[2].span;
    document.mentions.push_back({name, name, MentionKind::Name, EntityType::Person, {0}});
    document.entities.push_back(Entity{EntityType::Person, name, {{0}}, {}, {}, {}, 0.0});
    return test::events_of(document).at(0).participants.at(0).entity;
  };
  CHECK_FALSE(entity_of("passenger NOUN NNS"));
  CHECK(entity_of("passenger NOUN NN"));
}

TEST_CASE("Who plays a part plays it once") {
  Document document = parsed(
      "Ruiz Ruiz PROPN NNP 2 nsubj\nfiled file VERB VBD 0 root\nhis he PRON PRP$ 4 nmod:poss\nresignation resignation NOUN NN 2 obj\n");
  for (const std::uint32_t token : {0u, 2u}) {
    const Span words = document.tokens[token].span;
    document.mentions.push_back({words, words, token == 0 ? MentionKind::Name : MentionKind::Pronoun, EntityType::Person, {0}});
  }
  document.entities.push_back(Entity{EntityType::Person, document.tokens[0].span, {{0}, {1}}, {}, {}, {}, 0.0});
  for (const Event& event : test::events_of(document)) {
    CHECK(std::count_if(event.participants.begin(), event.participants.end(), [](const Participant& one) { return one.role == "agent"; }) <= 1);
  }
}
