#include <doctest/doctest.h>

#include "events/coreference.h"
#include "support/events_of.h"
#include "support/parsed.h"

using namespace nutgraf;
using test::parsed;

namespace {

constexpr Date kPublished{2021, 6, 10};

/// An article of the tenth of June in which the tokens from `first` to `last` name this day.
Document dated(const std::string& lines, std::uint32_t first, std::uint32_t last, Date day) {
  Document document = parsed(lines);
  document.publication = Publication{kPublished, DateSource::Option, {}};
  TimeExpression time;
  time.span = {document.tokens[first].span.begin, document.tokens[last].span.end};
  time.from = time.to = day;
  document.times.push_back(time);
  return document;
}

/// Makes a token the name of a place.
void add_place(Document& document, std::uint32_t token, EntityType type = EntityType::Gpe) {
  const Span name = document.tokens[token].span;
  document.mentions.push_back({name, name, MentionKind::Name, type, {0}});
  document.entities.push_back(Entity{type, name, {{static_cast<std::uint32_t>(document.mentions.size() - 1)}}, {}, {}, {}, 0.0});
}

std::vector<Event> joined(const Document& document) { return events::join_events(document, test::events_of(document)); }

}  // namespace

TEST_CASE("What is told in the past tense does not lie ahead; the noun before the date does") {
  const Document document = dated(
      "Ruiz Ruiz PROPN NNP 2 nsubj\nannounced announce VERB VBD 0 root\nand and CCONJ CC 4 cc\nwelcomed welcome VERB VBD 2 conj\n"
      "talks talk NOUN NNS 4 obj\non on ADP IN 7 case\nMonday Monday PROPN NNP 4 obl\n",
      6, 6, {2021, 6, 14});
  Document past = document;
  for (Tag& tag : past.tags) {
    if (tag.xpos == "VBD") tag.feats = "Tense=Past|VerbForm=Fin";
  }
  const auto events = test::events_of(past);
  REQUIRE(events.size() == 3);
  CHECK_FALSE(events[1].time);
  CHECK(events[2].time == Id<TimeExpression>{0});
  CHECK(events[2].status == EventStatus::Planned);
}

TEST_CASE("A date before a noun dates the noun and not the verb") {
  CHECK_FALSE(test::events_of(dated("Ruiz Ruiz PROPN NNP 2 nsubj\nfilmed film VERB VBD 0 root\n2012 2012 NUM CD 4 nummod\n"
                                        "dances dance NOUN NNS 2 obj\n",
                                        2, 2, {2021, 6, 1}))
                  .at(0)
                  .time);
}

TEST_CASE("Where somebody comes from is not where he acts, and pressure on a state is not put there") {
  const std::string actor =
      "Bishops bishop NOUN NNS 4 nsubj\nin in ADP IN 3 case\nPeru Peru PROPN NNP 1 nmod\nfled flee VERB VBD 0 root\n";
  Document document = parsed(actor);
  add_place(document, 2);
  CHECK_FALSE(test::events_of(document).at(0).place);

  const std::string object = "They they PRON PRP 2 nsubj\nraised raise VERB VBD 0 root\ntaxes tax NOUN NNS 2 obj\nx ";
  for (const auto& [preposition, placed] : {std::pair{"in", true}, std::pair{"on", false}}) {
    Document other = parsed(object + preposition + " ADP IN 5 case\nPeru Peru PROPN NNP 3 nmod\n");
    add_place(other, 4);
    CHECK(bool(test::events_of(other).at(0).place) == placed);
  }
}

TEST_CASE("Who is sent to a meeting or attends its place takes part at its time") {
  Document document = dated(
      "Oslo Oslo PROPN NNP 3 nsubj\nwill will AUX MD 3 aux\nsend send VERB VB 0 root\nenvoys envoy NOUN NNS 3 obj\nto to ADP IN 6 case\n"
      "talks talk NOUN NNS 3 obl\nin in ADP IN 8 case\nLima Lima PROPN NNP 6 nmod\non on ADP IN 10 case\nMonday Monday PROPN NNP 6 nmod\n"
      "\n"
      "Ruiz Ruiz PROPN NNP 3 nsubj\nwill will AUX MD 3 aux\nattend attend VERB VB 0 root\nLima Lima PROPN NNP 3 obj\n",
      9, 9, {2021, 6, 14});
  add_place(document, 7);
  document.mentions.push_back({document.tokens[13].span, document.tokens[13].span, MentionKind::Name, EntityType::Gpe, {1}});
  document.entities[0].mentions.push_back({1});
  const auto events = joined(document);
  REQUIRE(events.size() == 3);
  for (const Event& event : events) {
    CHECK(event.time == Id<TimeExpression>{0});
    CHECK(event.place == Id<Entity>{0});
  }
}

TEST_CASE("What happens during an event happens at its time, what did happen not in the future") {
  const auto first = [](const std::string& verb) {
    return joined(dated(verb + "during during ADP IN 4 case\nsummits summit NOUN NNS 2 obl\non on ADP IN 6 case\nMonday Monday PROPN NNP 4 nmod\n",
                        5, 5, {2021, 6, 14}))
        .at(0);
  };
  CHECK(first("will will AUX MD 2 aux\nspeak speak VERB VB 0 root\n").time);
  CHECK_FALSE(first("He he PRON PRP 2 nsubj\nspoke speak VERB VBD 0 root\n").time);
}

TEST_CASE("What does harm happens when the harm is done") {
  const auto events = joined(dated(
      "Blasts blast NOUN NNS 2 nsubj\nkilled kill VERB VBD 0 root\ntwo two NUM CD 2 obj\non on ADP IN 5 case\nMonday Monday PROPN NNP 2 obl\n",
      4, 4, {2021, 6, 7}));
  REQUIRE(events.size() == 2);
  CHECK(events[0].time == Id<TimeExpression>{0});
}

TEST_CASE("The talks are those that were planned; the air raids are no raids that were told without their kind") {
  const std::string plan = "They they PRON PRP 3 nsubj\nwill will AUX MD 3 aux\nhold hold VERB VB 0 root\nx x X X 3 dep\n";
  const auto events = [&](const std::string& first, const std::string& second) {
    return joined(parsed(plan + first + " NOUN NNS 3 obj\n\nRuiz Ruiz PROPN NNP 2 nsubj\npraised praise VERB VBD 0 root\n" + second)).size();
  };
  CHECK(events("talks talk", "the the DET DT 4 det\ntalks talk NOUN NNS 2 obj\n") == 2);
  CHECK(events("talks talk", "the the DET DT 5 det\nair air NOUN NN 5 compound\ntalks talk NOUN NNS 2 obj\n") == 3);
}

namespace {

/// "They [AUX] ran it PREPOSITION 2010", published in 2021.
Event bounded(const std::string& auxiliary, const std::string& preposition) {
  const std::string lines = "They they PRON PRP 3 nsubj\n" + auxiliary + " 3 aux\nran run VERB VBN 0 root\nit it PRON PRP 3 obj\nx " + preposition +
                            " ADP IN 6 case\n2010 2010 NUM CD 3 obl\n";
  return test::events_of(dated(lines, 5, 5, {2010, 1, 1})).at(0);
}

const std::string kDid = "x x X X", kHave = "have have AUX VBP";

}  // namespace

TEST_CASE("What somebody has done since a day goes on and has no day of its own") {
  const Event event = bounded(kHave, "since");
  CHECK_FALSE(event.time);
  CHECK(event.status == EventStatus::Ongoing);
}

TEST_CASE("Until, through and by a day: it ends what happens, and is not when it happens") {
  for (const char* preposition : {"until", "through", "by"}) {
    const Event event = bounded(kDid, preposition);
    CHECK_FALSE(event.time);
    CHECK(event.time_end == Id<TimeExpression>{0});
    CHECK(event.status == EventStatus::Happened);
  }
}

TEST_CASE("What had not happened since a day did so then; what will not happen until a day will then") {
  const auto denied = [](const std::string& auxiliary, const std::string& preposition, Date day) {
    const std::string lines = "They they PRON PRP 4 nsubj\n" + auxiliary + " 4 aux\nnot not PART RB 4 advmod\nopened open VERB VBN 0 root\nx " +
                              preposition + " ADP IN 6 case\nMonday Monday PROPN NNP 4 obl\n";
    return test::events_of(dated(lines, 5, 5, day)).at(0);
  };
  const Event past = denied("had have AUX VBD", "since", {2021, 6, 7});
  CHECK(past.status == EventStatus::Happened);
  CHECK(past.time == Id<TimeExpression>{0});
  const Event ahead = denied("will will AUX MD", "until", {2021, 6, 14});
  CHECK(ahead.status == EventStatus::Planned);
  CHECK(ahead.factuality == Factuality::Future);
  CHECK(ahead.time == Id<TimeExpression>{0});
}

TEST_CASE("Before and after a day tell no day") {
  CHECK_FALSE(bounded(kDid, "before").time);
  CHECK_FALSE(bounded(kDid, "after").time);
  CHECK(bounded(kDid, "in").time);
}

TEST_CASE("A day that is said of a noun is its day") {
  Document document = dated("Hearings hearing NOUN NNS 4 nsubj\nare be AUX VBP 4 cop\non on ADP IN 4 case\nFriday Friday PROPN NNP 0 root\n", 3, 3, {2021, 6, 18});
  const std::vector<Event> events = test::events_of(document);
  REQUIRE(events.size() == 1);
  CHECK(events[0].time);
}

TEST_CASE("The day of what something was prior to is not its own") {
  Document document = dated("Nuns nun NOUN NNS 2 nsubj\nbuilt build VERB VBD 0 root\nsheds shed NOUN NNS 2 obj\nprior prior ADP IN 6 case\n"
                            "to to ADP IN 4 fixed\nstatehood statehood NOUN NN 2 obl\nin in ADP IN 8 case\n2011 2011 NUM CD 2 obl\n", 7, 7, {2011, 1, 1});
  const std::vector<Event> events = test::events_of(document);
  REQUIRE(events.size() == 1);
  CHECK_FALSE(events[0].time);
}

TEST_CASE("A past tense does not lie ahead: the day is that of another year, or of whoever says so") {
  const std::string nuns = "Nuns nun NOUN NNS 4 nsubj\n";
  const Document until = dated(nuns + "did do AUX VBD 4 aux\nnot not PART RB 4 advmod\nleave leave VERB VB 0 root\nuntil until ADP IN 6 case\n"
                               "July July PROPN NNP 4 obl\n", 5, 5, {2021, 7, 1});
  const Event left = test::events_of(until).at(0);
  CHECK(left.status == EventStatus::Happened);
  CHECK_FALSE(left.time);
  const Document according = dated("Storms storm NOUN NNS 2 nsubj\nkilled kill VERB VBD 0 root\nnuns nun NOUN NNS 2 obj\naccording accord VERB VBG 6 case\n"
                                   "to to ADP IN 4 fixed\nclerks clerk NOUN NNS 2 obl\non on ADP IN 8 case\nMonday Monday PROPN NNP 6 nmod\n",
                                   7, 7, {2021, 6, 7});
  for (const Event& event : test::events_of(according)) CHECK_FALSE(event.time);
}

TEST_CASE("A place that another preposition leads to is not where it happens") {
  const auto place_of = [](const std::string& preposition) {
    Document document = parsed("Clerks clerk NOUN NNS 2 nsubj\nbanned ban VERB VBD 0 root\nflights flight NOUN NNS 2 obj\n" + preposition + " " + preposition +
                               " ADP IN 5 case\nairports airport NOUN NNS 3 nmod\nin in ADP IN 7 case\nPeru Peru PROPN NNP 5 nmod\n");
    add_place(document, 6);
    return test::events_of(document).at(0).place;
  };
  CHECK_FALSE(place_of("to"));
  CHECK(place_of("of"));
}

TEST_CASE("Of several places none is the place of the deed") {
  Document document = parsed(
      "Nuns nun NOUN NNS 2 nsubj\ndied die VERB VBD 0 root\nin in ADP IN 4 case\nPeru Peru PROPN NNP 2 obl\nand and CCONJ CC 6 cc\n"
      "Chile Chile PROPN NNP 4 conj\n");
  add_place(document, 3);
  add_place(document, 5);
  CHECK_FALSE(joined(document).front().place);
}

TEST_CASE("What happens in the city of a name happens there") {
  Document document = parsed(
      "Nuns nun NOUN NNS 2 nsubj\ndied die VERB VBD 0 root\nin in ADP IN 5 case\nthe the DET DT 5 det\ncity city NOUN NN 2 obl\n"
      "of of ADP IN 7 case\nAden Aden PROPN NNP 5 nmod\n");
  add_place(document, 6);
  CHECK(joined(document).front().place == Id<Entity>{0});
}

TEST_CASE("Of several days none is the day of the deed") {
  const std::string lines = "Nuns nun NOUN NNS 2 nsubj\nvoted vote VERB VBD 0 root\non on ADP IN 4 case\nMonday Monday PROPN NNP 2 obl\n"
                            "and and CCONJ CC 6 cc\nFriday Friday PROPN NNP 4 conj\n";
  Document document = dated(lines, 3, 3, {2021, 6, 7});
  CHECK(test::events_of(document).at(0).time);
  document.times.push_back(document.times.front());
  document.times.back().span = document.tokens[5].span;
  CHECK_FALSE(test::events_of(document).at(0).time);
}

TEST_CASE("A year that is over dates no present perfect") {
  const std::string clause = "Mills mill NOUN NNS 3 nsubj\nhave have AUX VBP 3 aux\nclosed close VERB VBN 0 root\nin in ADP IN 5 case\n2018 2018 NUM CD 3 obl\n";
  Document document = dated(clause, 4, 4, {2018, 1, 1});
  document.times[0].to = Date{2018, 12, 31};
  CHECK_FALSE(test::events_of(document).at(0).time);
  document.tags[1].xpos = "VBD";  // "had closed in 2018"
  CHECK(test::events_of(document).at(0).time);
}

TEST_CASE("From when something went on is no day of it, unless the end is told as well") {
  const std::string clause = "Ruiz Ruiz PROPN NNP 2 nsubj\nworked work VERB VBD 0 root\nfrom from ADP IN 4 case\n2001 2001 NUM CD 2 obl\n";
  Document document = dated(clause + "for for ADP IN 7 case\nsix six NUM CD 7 nummod\nyears year NOUN NNS 2 obl\n", 3, 3, {2001, 1, 1});
  document.tags[1].feats = "Tense=Past|VerbForm=Fin";
  CHECK_FALSE(test::events_of(document).at(0).time);
  document = dated(clause + "to to ADP IN 6 case\n2007 2007 NUM CD 2 obl\n", 3, 3, {2001, 1, 1});
  document.tags[1].feats = "Tense=Past|VerbForm=Fin";
  CHECK(test::events_of(document).at(0).time);
}

TEST_CASE("A time that says of a noun when that is dates no verb") {
  const std::string clause = "Ruiz Ruiz PROPN NNP 2 nsubj\nannounced announce VERB VBD 0 root\nrest rest NOUN NN 2 obj\n, , PUNCT , 5 punct\n";
  CHECK_FALSE(test::events_of(dated(clause + "Monday Monday PROPN NNP 3 appos\n", 4, 4, {2021, 6, 7})).at(0).time);
  CHECK(test::events_of(dated(clause + "Monday Monday PROPN NNP 2 obl\n", 4, 4, {2021, 6, 7})).at(0).time);
}

TEST_CASE("Where an island lies is not where something fell on it") {
  Document document = parsed(
      "Trees tree NOUN NNS 2 nsubj\nfell fall VERB VBD 0 root\non on ADP IN 5 case\nthe the DET DT 5 det\nisland island NOUN NN 2 obl\n"
      "in in ADP IN 7 case\nNorland Norland PROPN NNP 5 nmod\n");
  add_place(document, 6);
  CHECK_FALSE(test::events_of(document).at(0).place);
}

TEST_CASE("Where something is done goes before where those are to whom it is done") {
  Document document = parsed("Cases case NOUN NNS 5 nsubj:pass\nin in ADP IN 3 case\nPeru Peru PROPN NNP 1 nmod\nwere be AUX VBD 5 aux:pass\nfound find VERB VBN 0 root\n"
                             "in in ADP IN 7 case\nOru Oru PROPN NNP 5 obl\n");
  add_place(document, 2);
  add_place(document, 6);
  CHECK(test::events_of(document).at(0).place == Id<Entity>{1});
}

TEST_CASE("What came before or after a deed has a time of its own") {
  const std::string held = "Ruiz Ruiz PROPN NNP 2 nsubj\nsang sing VERB VBD 0 root\nsongs song NOUN NNS 2 obj\n";
  CHECK_FALSE(test::events_of(dated(held + "following follow VERB VBG 5 case\nmeals meal NOUN NNS 2 obl\non on ADP IN 7 case\nMonday Monday PROPN NNP 5 nmod\n", 6, 6, {2021, 6, 7}))
                  .at(0)
                  .time);
  CHECK(test::events_of(dated(held + "on on ADP IN 5 case\nMonday Monday PROPN NNP 2 obl\n", 4, 4, {2021, 6, 7})).at(0).time);
}

TEST_CASE("In prison or in court is how somebody is kept or treated, in the prison of a town is where") {
  const auto place_in = [](const std::string& words, std::uint32_t noun) {
    Document document = parsed("Nuns nun NOUN NNS 2 nsubj\ndied die VERB VBD 0 root\nin in ADP IN " + words);
    add_place(document, noun, EntityType::Facility);
    return test::events_of(document).at(0).place;
  };
  CHECK_FALSE(place_in("4 case\nprison prison NOUN NN 2 obl\n", 3));
  CHECK(place_in("5 case\nthe the DET DT 5 det\nprison prison NOUN NN 2 obl\nof of ADP IN 7 case\nVelm Velm PROPN NNP 5 nmod\n", 4));
}

TEST_CASE("The arrest of somebody is not that of others who were told of before") {
  const std::string arrested = "Nuns nun NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\narrested arrest VERB VBN 0 root\n\n"
                               "Ruiz Ruiz PROPN NNP 2 nsubj\npraised praise VERB VBD 0 root\nthe the DET DT 4 det\narrest arrest NOUN NN 2 obj\n";
  CHECK(joined(parsed(arrested + "of of ADP IN 6 case\nLind Lind PROPN NNP 4 nmod\n")).size() == 3);
  CHECK(joined(parsed(arrested)).size() == 2);
}

TEST_CASE("Where that is of which somebody tells is not where it is told") {
  const auto place_of = [](const std::string& verb, const std::string& object, const std::string& tie) {
    Document document = parsed("Ruiz Ruiz PROPN NNP 2 nsubj\nx " + verb + " VERB VBD 0 root\nx " + object + " 2 obj\nin in ADP IN 5 case\nVelm Velm PROPN NNP " + tie + "\n");
    add_place(document, 4);
    return test::events_of(document).at(0).place;
  };
  CHECK_FALSE(place_of("announce", "case NOUN NNS", "3 nmod"));
  CHECK(place_of("announce", "it PRON PRP", "2 obl"));
  CHECK(place_of("find", "case NOUN NNS", "3 nmod"));
}
