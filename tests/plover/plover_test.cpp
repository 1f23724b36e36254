#include "plover/plover.h"

#include <doctest/doctest.h>

#include "support/events_of.h"
#include "support/parsed.h"

using namespace nutgraf;

namespace {

/// "root mode" of each coded event.
std::vector<std::string> codes(const std::string& lines) {
  const Document document = test::parsed(lines);
  std::vector<Event> events = test::events_of(document);
  plover::code_events(document, events);
  std::vector<std::string> all;
  for (const Event& event : events) {
    if (!event.plover.empty()) all.push_back(event.plover + ' ' + event.mode);
  }
  return all;
}

/// The contexts of the coded events, and the words behind their codes.
std::vector<std::string> contexts_and_evidence(const std::string& lines) {
  const Document document = test::parsed(lines);
  std::vector<Event> events = test::events_of(document);
  plover::code_events(document, events);
  std::vector<std::string> all;
  for (const Event& event : events) {
    all.insert(all.end(), event.context.begin(), event.context.end());
    for (const Span span : event.evidence) all.push_back(document.source.text.substr(span.begin, span.size()));
  }
  return all;
}

using Codes = std::vector<std::string>;

/// The words of the targets of the coded events.
std::vector<std::string> targets(const std::string& lines) {
  const Document document = test::parsed(lines);
  std::vector<Event> events = test::events_of(document);
  plover::code_events(document, events);
  std::vector<std::string> all;
  for (const Event& event : events) {
    for (const Participant& one : event.participants) {
      if (!event.plover.empty() && one.role == "target") all.push_back(document.source.text.substr(one.span.begin, one.span.size()));
    }
  }
  return all;
}

}  // namespace

TEST_CASE("What is done to whom decides over the code") {
  CHECK(codes("Rebels rebel NOUN NNS 2 nsubj\nreleased release VERB VBD 0 root\nhostages hostage NOUN NNS 2 obj\n") ==
        Codes{"RETREAT release"});
  CHECK(codes("Police police NOUN NNS 2 nsubj\narrested arrest VERB VBD 0 root\ndrivers driver NOUN NNS 2 obj\n") ==
        Codes{"COERCE arrest"});
}

TEST_CASE("Where nobody political takes part, meeting is no consultation") {
  CHECK(codes("Friends friend NOUN NNS 2 nsubj\nmet meet VERB VBD 0 root\n").empty());
  CHECK(codes("Ministers minister NOUN NNS 2 nsubj\nmet meet VERB VBD 0 root\n") == Codes{"CONSULT "});
}

TEST_CASE("A sentence about sport has no political acts, but one word of sport is not enough") {
  const std::string met = "Officials official NOUN NNS 2 nsubj\nmet meet VERB VBD 0 root\nbefore before ADP IN 5 case\n";
  CHECK(codes(met + "cup cup NOUN NN 5 compound\nmatches match NOUN NNS 2 obl\n").empty());
  CHECK(codes(met + "arms arms NOUN NN 5 compound\nraces race NOUN NNS 2 obl\n") == Codes{"CONSULT "});
}

TEST_CASE("Calling for something requests it, calling something does not, and a mother who calls the police consults nobody") {
  const std::string calls = "Ministers minister NOUN NNS 2 nsubj\ncalled call VERB VBD 0 root\n";
  CHECK(codes(calls + "for for ADP IN 4 case\nrestraint restraint NOUN NN 2 obl\n") == Codes{"REQUEST "});
  CHECK(codes(calls + "elections election NOUN NNS 2 obj\n").empty());
  CHECK(codes(calls + "rebels rebel NOUN NNS 2 obj\n") == Codes{"CONSULT "});
  CHECK(codes("Mothers mother NOUN NNS 2 nsubj\ncalled call VERB VBD 0 root\npolice police NOUN NN 2 obj\n").empty());
}

TEST_CASE("The target is the other side, not what the agent owns; of two that agree neither is") {
  CHECK(targets("Rebels rebel NOUN NNS 2 nsubj\nwithdrew withdraw VERB VBD 0 root\ntheir their PRON PRP$ 4 nmod:poss\n"
                "troops troop NOUN NNS 2 obj\nfrom from ADP IN 7 case\nthe the DET DT 7 det\nrepublic republic NOUN NN 2 obl\n") ==
        Codes{"the republic"});
  CHECK(targets("Rebels rebel NOUN NNS 4 nsubj\nand and CCONJ CC 3 cc\nministers minister NOUN NNS 1 conj\nagreed agree VERB VBD 0 root\n"
                "to to PART TO 6 mark\nfree free VERB VB 4 xcomp\nsoldiers soldier NOUN NNS 6 obj\n")
            .empty());
}

TEST_CASE("Who is told of in another clause is no target") {
  const std::string agreed = "Rebels rebel NOUN NNS 2 nsubj\nagreed agree VERB VBD 0 root\n";
  CHECK(targets(agreed + "to to PART TO 4 mark\nspare spare VERB VB 2 xcomp\nvillagers civilian NOUN NNS 4 obj\n") == Codes{"villagers"});
  CHECK(targets(agreed + "pleasing please VERB VBG 2 advcl\nministers minister NOUN NNS 3 obj\n").empty());
}

TEST_CASE("Of whom the content of an agreement is told is no target") {
  CHECK(targets("Rebels rebel NOUN NNS 2 nsubj\nagreed agree VERB VBD 0 root\nthat that SCONJ IN 5 mark\nsoldiers soldier NOUN NNS 5 nsubj\n"
                "leave leave VERB VBP 2 ccomp\n")
            .empty());
}

TEST_CASE("Who is named for what came before is no target") {
  const std::string arrested = "Police police NOUN NN 2 nsubj\narrested arrest VERB VBD 0 root\nthem they PRON PRP 2 obj\n";
  CHECK(targets(arrested + "near near ADP IN 5 case\nsoldiers soldier NOUN NNS 2 obl\n") == Codes{"soldiers"});
  CHECK(targets(arrested + "after after ADP IN 5 case\nsoldiers soldier NOUN NNS 2 obl\n").empty());
}

TEST_CASE("Companions in arms are no target, adversaries are") {
  CHECK(targets("Rebels rebel NOUN NNS 2 nsubj\nattacked attack VERB VBD 0 root\nwith with ADP IN 4 case\nmilitias militia NOUN NNS 2 obl\n")
            .empty());
  CHECK(targets("Rebels rebel NOUN NNS 2 nsubj\nclashed clash VERB VBD 0 root\nwith with ADP IN 4 case\nmilitias militia NOUN NNS 2 obl\n") ==
        Codes{"militias"});
}

TEST_CASE("A deed that lies ahead is coded as the word that is given") {
  CHECK(codes("Ministers minister NOUN NNS 3 nsubj\nwill will AUX MD 3 aux\nmeet meet VERB VB 0 root\n") == Codes{"AGREE "});
  CHECK(codes("Rebels rebel NOUN NNS 3 nsubj\nwill will AUX MD 3 aux\nattack attack VERB VB 0 root\n") == Codes{"THREATEN "});
}

TEST_CASE("A force of nature attacks nobody") {
  const std::string destroyed = "destroyed destroy VERB VBD 0 root\nrebel rebel NOUN NN 4 compound\ncamps camp NOUN NNS 2 obj\n";
  CHECK(codes("Soldiers soldier NOUN NNS 2 nsubj\n" + destroyed) == Codes{"ASSAULT "});
  CHECK(codes("Floods flood NOUN NNS 2 nsubj\n" + destroyed).empty());
}

TEST_CASE("A state that protests disapproves, people that protest demonstrate") {
  const auto code_of = [](EntityType type) {
    Document document = test::parsed("Norway Norway PROPN NNP 2 nsubj\nprotested protest VERB VBD 0 root\n");
    Mention mention;
    mention.span = mention.head = document.tokens[0].span;
    mention.type = type;
    document.mentions = {mention};
    Entity entity;
    entity.type = type;
    entity.name = mention.span;
    entity.mentions = {{0}};
    document.entities = {entity};
    std::vector<Event> events = test::events_of(document);
    plover::code_events(document, events);
    return events.empty() ? std::string() : events[0].plover + ' ' + events[0].mode;
  };
  CHECK(code_of(EntityType::Gpe) == "ACCUSE disapprove");
  CHECK(code_of(EntityType::Organization) == "PROTEST demo");
}

TEST_CASE("The words beside an act show its contexts and stand among its evidence; where none does it has no context") {
  const std::string met = "Ministers minister NOUN NNS 2 nsubj\nmet meet VERB VBD 0 root\n";
  CHECK(contexts_and_evidence(met) == Codes{"met"});
  CHECK(contexts_and_evidence(met + "over over ADP IN 4 case\ntariffs tariff NOUN NNS 2 obl\nand and CCONJ CC 6 cc\n"
                                    "missiles missile NOUN NNS 4 conj\n") == Codes{"military", "economic", "met", "tariffs", "missiles"});
}

TEST_CASE("A word in the name of a place shows no context") {
  const std::string lines = "Ministers minister NOUN NNS 2 nsubj\nmet meet VERB VBD 0 root\nin in ADP IN 4 case\nOil Oil PROPN NNP 2 obl\n";
  Document document = test::parsed(lines);
  Entity entity;
  entity.type = EntityType::Gpe;
  entity.name = document.tokens[3].span;
  entity.mentions = {{0}};
  document.entities = {entity};
  Mention mention;
  mention.span = mention.head = entity.name;
  mention.type = EntityType::Gpe;
  document.mentions = {mention};
  std::vector<Event> events = test::events_of(document);
  plover::code_events(document, events);
  REQUIRE(events.size() == 1);
  CHECK(events[0].plover == "CONSULT");
  CHECK(events[0].context.empty());
}

namespace {

/// "SUBJECT VERB [the] OBJECT", each "form lemma UPOS XPOS".
std::string clause(const std::string& subject, const std::string& verb, const std::string& object) {
  return subject + " NOUN NNS 2 nsubj\n" + verb + " VERB VBD 0 root\n" + object + " 2 obj\n";
}

}  // namespace

TEST_CASE("Idioms are no acts of force") {
  CHECK(codes(clause("Nuns nun", "rounded round", "cheques cheque NOUN NNS") + "up up ADP RP 2 compound:prt\n").empty());
  CHECK(codes(clause("Ministers minister", "took take", "rivals rival NOUN NNS") + "over over ADP RP 2 compound:prt\n").empty());
  CHECK(codes(clause("Ministers minister", "met meet", "deadlines deadline NOUN NNS")).empty());
  CHECK(codes(clause("Ministers minister", "executed execute", "orders order NOUN NNS")).empty());
  CHECK(codes(clause("Ministers minister", "released release", "videos video NOUN NNS")).empty());
  CHECK(codes("Runners runner NOUN NNS 2 nsubj\nrallied rally VERB VBD 0 root\nto to PART TO 4 mark\nwin win VERB VB 2 xcomp\n").empty());
}

TEST_CASE("Killing and shooting people is an assault, whoever does it; killing a bill is none") {
  CHECK(codes(clause("Burglars burglar", "killed kill", "nuns nun NOUN NNS")) == Codes{"ASSAULT "});
  CHECK(codes(clause("Burglars burglar", "shot shoot", "nuns nun NOUN NNS")) == Codes{"ASSAULT firearms"});
  CHECK(codes(clause("Burglars burglar", "shot shoot", "films film NOUN NNS")).empty());
  CHECK(codes(clause("Senators senator", "killed kill", "bills bill NOUN NNS")).empty());
}

TEST_CASE("Who attacks a plan, attacks in a speech or for a reason disapproves") {
  CHECK(codes(clause("Ministers minister", "attacked attack", "plans plan NOUN NNS")) == Codes{"ACCUSE disapprove"});
  const std::string attacked = clause("Ministers minister", "attacked attack", "rebels rebel NOUN NNS");
  CHECK(codes(attacked) == Codes{"ASSAULT "});
  CHECK(codes(attacked + "in in ADP IN 5 case\ninterviews speech NOUN NNS 2 obl\n") == Codes{"ACCUSE disapprove"});
  CHECK(codes(attacked + "for for SCONJ IN 5 mark\nlying lie VERB VBG 2 advcl\n") == Codes{"ACCUSE disapprove"});
}

TEST_CASE("Where two meet each is an agent and neither a target, and so is no venue") {
  const std::string met = "Rebels rebel NOUN NNS 4 nsubj\nand and CCONJ CC 3 cc\nministers minister NOUN NNS 1 conj\nmet meet VERB VBD 0 root\n";
  CHECK(targets(met).empty());
  Document document = test::parsed(met + "in in ADP IN 6 case\nLima Lima PROPN NNP 4 obl\n");
  const Span lima = document.tokens[5].span;
  document.mentions = {{lima, lima, MentionKind::Name, EntityType::Gpe, {0}}};
  document.entities = {Entity{EntityType::Gpe, lima, {{0}}, {}, {}, {}, 0.0}};
  std::vector<Event> events = test::events_of(document);
  plover::code_events(document, events);
  REQUIRE(events.size() == 1);
  for (const Participant& one : events[0].participants) CHECK(one.role == "agent");
}

TEST_CASE("A lorry that kills attacks nobody; a bomb does") {
  const std::string killed = "killed kill VERB VBD 0 root\ntwo two NUM CD 4 nummod\nmen man NOUN NNS 2 obj\n";
  CHECK(codes("Lorries lorry NOUN NNS 2 nsubj\n" + killed).empty());
  CHECK(codes("Rebels rebel NOUN NNS 2 nsubj\n" + killed) == Codes{"ASSAULT "});
}

TEST_CASE("Aid that is offered is promised") {
  const std::string object = "food food NOUN NN 2 obj\n";
  CHECK(codes("Ministers minister NOUN NNS 2 nsubj\noffered offer VERB VBD 0 root\n" + object) == Codes{"AGREE "});
  CHECK(codes("Ministers minister NOUN NNS 2 nsubj\ndonated donate VERB VBD 0 root\n" + object) == Codes{"AID "});
}

TEST_CASE("Bans, warnings and pleas are acts of politics by what they are about") {
  const auto by_ministers = [](const std::string& verb, const std::string& object) {
    return codes("Ministers minister NOUN NNS 2 nsubj\nx " + verb + " VERB VBD 0 root\n" + "x " + object + " NOUN NN 2 obj\n");
  };
  CHECK(by_ministers("ban", "rally") == Codes{"COERCE ban"});
  CHECK(by_ministers("ban", "plastic").empty());
  CHECK(by_ministers("warn", "driver").empty());
  CHECK(by_ministers("plead", "poverty").empty());
  CHECK(by_ministers("deploy", "inspector").empty());
  CHECK(by_ministers("deploy", "troop") == Codes{"MOBILIZE troops"});
}

TEST_CASE("What is always so is not coded") {
  CHECK(codes("Soldiers soldier NOUN NNS 2 nsubj\nkill kill VERB VBP 0 root\nrebels rebel NOUN NNS 2 obj\n").empty());
  CHECK(codes("Soldiers soldier NOUN NNS 2 nsubj\nkilled kill VERB VBD 0 root\nrebels rebel NOUN NNS 2 obj\n") == Codes{"ASSAULT "});
}

TEST_CASE("What is no actor acts on nobody; a report speaks for its authors") {
  const std::string urges = "x condemn VERB VBD 0 root\nministers minister NOUN NNS 2 obj\n";
  CHECK(codes("Floods flood NOUN NNS 2 nsubj\n" + urges).empty());
  CHECK(codes("Findings finding NOUN NNS 2 nsubj\n" + urges).empty());
  CHECK(codes("Reports report NOUN NNS 2 nsubj\n" + urges) == Codes{"ACCUSE disapprove"});
}

TEST_CASE("An emergency before a storm coerces nobody; a withdrawn bill rejects nothing") {
  const std::string declared = "Ministers minister NOUN NNS 2 nsubj\ndeclared declare VERB VBD 0 root\nan a DET DT 4 det\nemergency emergency NOUN NN 2 obj\n";
  CHECK(codes(declared) == Codes{"COERCE martial-law"});
  CHECK(codes(declared + "before before ADP IN 6 case\nstorms storm NOUN NNS 2 obl\n").empty());
  const std::string withdrew = "Ministers minister NOUN NNS 2 nsubj\nwithdrew withdraw VERB VBD 0 root\n";
  CHECK(codes(withdrew + "bills bill NOUN NNS 2 obj\n").empty());
  CHECK(codes(withdrew + "from from ADP IN 4 case\ntreaties treaty NOUN NNS 2 obl\n") == Codes{"REJECT "});
}

TEST_CASE("Who is killed by nobody that is named was attacked only where the article tells of force") {
  const std::string killed = "Two two NUM CD 2 nummod\nclerks clerk NOUN NNS 4 nsubj:pass\nwere be AUX VBD 4 aux:pass\nkilled kill VERB VBN 0 root\n";
  CHECK(codes(killed).empty());
  CHECK(codes("Gunmen gunman NOUN NNS 2 nsubj\nfled flee VERB VBD 0 root\n\n" + killed) == Codes{"ASSAULT "});
  CHECK(codes("Gunmen gunman NOUN NNS 2 nsubj\nfled flee VERB VBD 0 root\n\n" + killed + "in in ADP IN 6 case\nepidemics epidemic NOUN NNS 4 obl\n").empty());
}

TEST_CASE("Whom a general statement concerns, a warning of dangers, a bare assent and a press conference have no code") {
  CHECK(codes("Police police NOUN NNS 2 nsubj\nhelp help VERB VBP 0 root\npeople people NOUN NNS 2 obj\naccused accuse VERB VBN 3 acl\n"
              "by by ADP IN 6 case\nministers minister NOUN NNS 4 obl\n")
            .empty());
  const std::string warned = "Ministers minister NOUN NNS 2 nsubj\nwarned warn VERB VBD 0 root\nthat that SCONJ IN 6 mark\n";
  CHECK(codes(warned + "tolls toll NOUN NNS 6 nsubj\nmay may AUX MD 6 aux\nrise rise VERB VB 2 ccomp\n").empty());
  CHECK(codes(warned + "police police NOUN NNS 6 nsubj\nwould would AUX MD 6 aux\nexpel expel VERB VB 2 ccomp\n").at(0) == "THREATEN ");
  CHECK(codes("Ministers minister NOUN NNS 2 nsubj\nagreed agree VERB VBD 0 root\n").empty());
  const auto held = [](const std::string& kind) {
    return codes("Ministers minister NOUN NNS 2 nsubj\nheld hold VERB VBD 0 root\n" + kind + "conferences conference NOUN NNS 2 obj\n");
  };
  CHECK(held("press press NOUN NN 4 compound\n").empty());
  CHECK(held("peace peace NOUN NN 4 compound\n") == Codes{"CONSULT "});
}

TEST_CASE("A conviction is no mere allegation, and who will resign has agreed to nothing") {
  CHECK(codes("Courts court NOUN NNS 2 nsubj\nconvicted convict VERB VBD 0 root\nrebels rebel NOUN NNS 2 obj\n") == Codes{"ACCUSE "});
  CHECK(codes("Ministers minister NOUN NNS 3 nsubj\nwill will AUX MD 3 aux\nresign resign VERB VB 0 root\n").empty());
}

TEST_CASE("The town of the square where people rally is no target, nor is who is helped with what is asked for") {
  CHECK(targets("Rebels rebel NOUN NNS 2 nsubj\nappealed appeal VERB VBD 0 root\nfor for ADP IN 4 case\nmoney money NOUN NN 2 obl\n"
                "to to PART TO 6 mark\nhelp help VERB VB 2 advcl\nsoldiers soldier NOUN NNS 6 obj\n")
            .empty());
}

TEST_CASE("An arrest of the heart is no arrest by the police") {
  const auto suffered = [](const std::string& kind) {
    return codes("Ministers minister NOUN NNS 2 nsubj\nsuffered suffer VERB VBD 0 root\n" + kind + "arrest arrest NOUN NN 2 obj\n");
  };
  CHECK(suffered("cardiac cardiac ADJ JJ 4 amod\n").empty());
  CHECK(suffered("unlawful unlawful ADJ JJ 4 amod\n") == Codes{"COERCE arrest"});
}

TEST_CASE("It without anybody behind it attacks nobody") {
  const std::string killed = "killed kill VERB VBD 0 root\nteachers teacher NOUN NNS 2 obj\n";
  CHECK(codes("It it PRON PRP 2 nsubj\n" + killed).empty());
  CHECK(codes("Rebels rebel NOUN NNS 2 nsubj\n" + killed) == Codes{"ASSAULT "});
  CHECK(codes("Cholera cholera NOUN NN 2 nsubj\n" + killed).empty());
}

TEST_CASE("A defendant's plea, an appeal against a ruling and a number that sinks ask for and reject nothing") {
  CHECK(codes("Soldiers soldier NOUN NNS 2 nsubj\npleaded plead VERB VBD 0 root\nguilty guilty ADJ JJ 2 xcomp\nto to SCONJ IN 5 mark\n"
              "helping help VERB VBG 2 advcl\n")
            .empty());
  CHECK(codes("Ministers minister NOUN NNS 2 nsubj\nappealed appeal VERB VBD 0 root\nthe the DET DT 4 det\ndecision decision NOUN NN 2 obj\n").empty());
  CHECK(codes("Parties party NOUN NNS 2 nsubj\ndeclined decline VERB VBD 0 root\nin in ADP IN 4 case\nvotes vote NOUN NNS 2 obl\n").empty());
}

TEST_CASE("Who visits and who is visited are political; a crowd's visit is no consultation") {
  const auto visited = [](const std::string& who, const std::string& whom) {
    return codes(who + " NOUN NNS 2 nsubj\nvisited visit VERB VBD 0 root\n" + whom + " NOUN NNS 2 obj\n");
  };
  CHECK(visited("Ministers minister", "rebels rebel") == Codes{"CONSULT visit"});
  CHECK(visited("Ministers minister", "cousins cousin").empty());
  CHECK(visited("Students student", "ministers minister").empty());
}

TEST_CASE("An emergency of health coerces nobody; hospitals on alert are no army; not many will go is no refusal") {
  CHECK(codes("Ministers minister NOUN NNS 2 nsubj\ndeclared declare VERB VBD 0 root\nhealth health NOUN NN 4 compound\n"
              "emergencies emergency NOUN NNS 2 obj\n")
            .empty());
  const std::string alert = "were be AUX VBD 3 aux:pass\nput put VERB VBN 0 root\non on ADP IN 5 case\nalert alert NOUN NN 3 obl\n";
  CHECK(codes("Officials official NOUN NNS 3 nsubj:pass\n" + alert).empty());
  CHECK(codes("Troops troop NOUN NNS 3 nsubj:pass\n" + alert) == Codes{"MOBILIZE troops"});
  CHECK(codes("Not not PART RB 4 advmod\nministers minister NOUN NNS 4 nsubj\nwill will AUX MD 4 aux\nresign resign VERB VB 0 root\n").empty());
}

TEST_CASE("Whom people rally in support of is no target of their protest") {
  const auto rallied = [](const std::string& noun) {
    return targets("Workers worker NOUN NNS 2 nsubj\nprotested protest VERB VBD 0 root\nover over ADP IN 4 case\nx " + noun +
                   " NOUN NN 2 obl\nof of ADP IN 6 case\nministers minister NOUN NNS 4 nmod\n");
  };
  CHECK(rallied("support").empty());
  CHECK(rallied("decision") == Codes{"ministers"});
}

TEST_CASE("Paying tribute to ministers is no visit") {
  const auto paid = [](const std::string& noun) {
    return codes("Ministers minister NOUN NNS 2 nsubj\npaid pay VERB VBD 0 root\nx " + noun +
                 " NOUN NN 2 obj\nto to ADP IN 5 case\npresidents president NOUN NNS 2 obl\n");
  };
  CHECK(paid("tribute").empty());
  CHECK(paid("visit") == Codes{"CONSULT visit"});
}

TEST_CASE("People and bodies can act, things cannot") {
  const auto can_act = [](const std::string& noun) {
    const Document document = test::parsed("Rebels rebel NOUN NNS 2 nsubj\nattacked attack VERB VBD 0 root\n" + noun + " 2 obj\n");
    std::vector<Event> events = test::events_of(document);
    plover::code_events(document, events);
    plover::mark_actors(document, events);
    return events.front().participants.back().can_act;
  };
  CHECK(can_act("ministers minister NOUN NNS"));
  CHECK_FALSE(can_act("vaccines vaccine NOUN NNS"));
}

TEST_CASE("Backing away is no support") {
  const std::string subject = "Ministers minister NOUN NNS 2 nsubj\nbacked back VERB VBD 0 root\n";
  CHECK(codes(subject + "rebels rebel NOUN NNS 2 obj\n") == Codes{"SUPPORT "});
  CHECK(codes(subject + "away away ADV RB 2 advmod\nfrom from ADP IN 5 case\nrebels rebel NOUN NNS 2 obl\n").empty());
}

TEST_CASE("A warning of nature threatens nobody") {
  const auto issued = [](const std::string& what) {
    return codes("Ministers minister NOUN NNS 2 nsubj\nissued issue VERB VBD 0 root\n" + what + " ADJ JJ 4 amod\nwarning warning NOUN NN 2 obj\nto to ADP IN 6 case\n"
                 "rebels rebel NOUN NNS 2 obl\n");
  };
  CHECK(issued("stern stern") == Codes{"THREATEN "});
  CHECK(issued("tsunami tsunami").empty());
}
