#include "plover/patterns.h"

#include <iterator>

#include "base/each_word.h"

namespace nutgraf::plover {
namespace {

constexpr Actors kAny = Actors::Any;

/// A class of words that a row may name: "@aid".
struct WordClass {
  std::string_view name, words;
};

constexpr WordClass kWordClasses[] = {
    {"@aid",
     "aid assistance relief food fund funding money loan grant medicine vaccine supply donation equipment ventilator humanitarian million "
     "billion dollar euro $ € £ contribution package ration shelter medical ambulance vehicle goods expert doctor medic "
     "citizenship asylum oda refugee expertise tent"},
    {"@arms", "missile weapon tank jet warship rocket warhead submarine bomber carrier drone destroyer"},
    {"@crime",
     "murder manslaughter homicide killing fraud corruption bribery treason espionage spying sedition terrorism rape assault theft robbery "
     "smuggling trafficking laundering conspiracy perjury incitement sabotage libel defamation blasphemy contempt genocide abuse embezzlement "
     "crime offence offense count kidnapping arson possession tax attack violation indecency battery bombing torture insurgency rioting"},
    {"@banned",
     "party organisation organization group union association church sect faith religion protest demonstration rally march gathering "
     "assembly strike newspaper broadcaster channel station website internet media journalist reporter press book film candidate politician "
     "opposition leader lawmaker official citizen national foreigner migrant refugee immigrant muslim christian hijab veil burqa niqab headscarf "
     "abortion homosexuality entry travel flag symbol slogan language criticism election campaign office ngo charity parliament person people "
     "woman man activist ministry"},
    {"@hostile",
     "retaliation retaliate respond response consequence war attack strike force military sanction action punishment punish invasion invade "
     "intervention escalation bloodshed violence ultimatum tolerate arrest destroy pay price provocation interference"},
    {"@home", "house home village town church mosque synagogue temple school settlement building hut property farm camp"},
    {"@curb",
     "sanction embargo restriction ban curfew tariff blockade siege limit penalty measure emergency quarantine lockdown prohibition "
     "moratorium"},
    {"@deal",
     "agreement deal treaty accord pact memorandum contract protocol convention compromise settlement truce ceasefire peace resolution "
     "plan proposal bill decision move effort initiative candidacy bid idea offer request call appeal invitation reform demand possibility "
     "claim"},
    {"@force",
     "troop troops soldier force army military marine navy unit reservist personnel contingent battalion brigade fleet man police garrison paratrooper infantry"},
    {"@information", "information intelligence evidence data"},
    {"@peacekeeper", "peacekeeper peacekeeping observer monitor medic"},
    {"@policy",
     "plan policy proposal decision law bill budget record idea claim report statement comment speech memory argument view handling response "
     "approach management performance reform deal tax cut system critic criticism programme program strategy stance credibility reputation"},
    {"@prisoner",
     "prisoner hostage detainee captive inmate journalist activist leader man woman person people citizen minister bail suspect protester "
     "politician member sailor soldier dissident lawyer crew"},
    {"@speech",
     "interview speech address article column editorial essay letter statement tweet post broadcast television radio podcast debate book memoir "
     "sermon cross-examination newspaper magazine parliament leaflet advertisement"},
    {"@talk", "talk meeting summit conference negotiation dialogue discussion conversation session consultation visit"},
    {"@tie", "tie relation relationship link diplomatic embassy"},
};

std::string_view words_of(std::string_view name) {
  for (const WordClass& words : kWordClasses) {
    if (words.name == name) return words.words;
  }
  return {};
}

}  // namespace

bool is_listed(std::string_view lemma, std::string_view list) {
  bool found = false;
  base::for_each_word(list, [&](std::string_view listed) { found |= listed.front() == '@' ? is_listed(lemma, words_of(listed)) : listed == lemma; });
  return found;
}

// The first row that holds is taken: rows with companions stand before those without.
const Pattern kPatterns[] = {
    // words before deeds
    {"ACCUSE", "allege", "112", "accuse blame allege", "", kAny},
    {"ACCUSE", "disapprove", "111",
     "condemn denounce deplore decry fault refute dispute criticize criticise slam lambast lambaste blast rebuke reprimand censure berate "
     "chide condemnation criticism denunciation outrage",
     ""},
    {"ACCUSE", "disapprove", "111", "complain object lament protest express voice",
     "rejection condemnation concern dissatisfaction outrage disapproval "
     "regret alarm dismay anger complaint indignation"},
    {"ACCUSE", "disapprove", "111", "summon", "ambassador diplomat envoy official charge"},
    {"ACCUSE", "investigate", "090", "investigate probe inquire investigation inquiry impeach impeachment scrutinize", ""},
    {"ACCUSE", "allege", "115", "sue indict prosecute lawsuit indictment prosecution", ""},
    {"ACCUSE", "allege", "115", "file launch bring open begin lodge", "lawsuit suit charge complaint proceedings case petition"},
    {"ACCUSE", "allege", "115", "take launch bring begin", "legal"},
    {"ACCUSE", "allege", "115", "charge", "@crime"},
    {"ACCUSE", "allege", "115", "charge_with try_for", ""},
    {"ACCUSE", "disapprove", "111", "challenge face", "report plan claim decision criticism"},
    {"ACCUSE", "allege", "112", "hold", "responsible accountable"},
    {"REQUEST", "", "100", "demand urge implore beseech request_that plead_for plead_with plead_inf insist_on", ""},
    {"REQUEST", "", "100", "call_for call_inf appeal_inf ask_inf press_inf push_inf lobby_inf", ""},
    {"REQUEST", "", "100", "call_on call_upon appeal push press ask pressure lobby petition exhort order_to",
     "@deal end release restraint ceasefire withdrawal resignation "
     "investigation action sanction election support help aid protection government leader president minister authority party "
     "country state council world community nation"},
    {"REQUEST", "", "100", "request seek", "@aid @deal @talk extradition asylum permission refuge support mediation help"},
    {"REQUEST", "", "100", "appeal_to appeal_for petition", "", kAny},
    {"THREATEN", "", "130", "threaten", "", kAny},
    {"THREATEN", "", "130", "warn_against warn_that", ""},
    {"THREATEN", "", "130", "warn", "@hostile"},
    {"THREATEN", "", "138", "issue give deliver set send", "ultimatum warning threat deadline"},
    {"THREATEN", "", "138", "ultimatum", "", kAny},
    {"REJECT", "", "120", "reject refuse rebuff spurn veto renege defy", ""},
    {"REJECT", "", "120", "deny", "entry visa access permission request asylum"},
    {"REJECT", "", "120", "cancel call_off postpone suspend break_off leave", "visit meeting talk summit negotiation trip conference"},
    {"RETREAT", "", "087", "call_off end suspend halt", "strike protest boycott blockade siege offensive war fighting hostility"},
    {"REJECT", "", "120", "decline dismiss oppose ignore deny block overturn scrap resist rule_out turn_down back_out pull_out walk_away",
     "@deal @talk "
     "@aid extradition ruling order agreement accord treaty mediation negotiate participate resign attend meet respond comment "
     "peacekeeper responsibility involvement visa vote question"},
    {"REJECT", "", "128", "violate break breach withdraw_from exit quit leave abandon",
     "@deal ceasefire truce treaty accord agreement pact convention talk "
     "negotiation"},
    {"REJECT", "", "120", "fail", "agree agreement reach deal meet comply respond attend sign"},
    {"PROTEST", "strike", "143", "go stage begin launch hold stop", "strike walkout stoppage", kAny},
    {"PROTEST", "strike", "143", "walkout stoppage strike_n", "hunger wage pay", kAny},
    {"PROTEST", "strike", "143", "stop_work strike", "worker union teacher driver nurse doctor employee staff pilot miner wage pay hunger",
     kAny, true},
    {"PROTEST", "boycott", "140", "boycott", "", kAny},
    {"PROTEST", "riot", "145", "riot loot unrest rioting", "", kAny},
    {"PROTEST", "demo", "141", "protest demonstrate rally_n demonstration sit-in vigil picket", "", kAny},
    {"PROTEST", "demo", "141", "rally march", "protester demonstrator street thousand hundred people crowd activist student supporter resident", kAny,
     true},
    {"PROTEST", "demo", "141", "burn", "flag effigy portrait"},
    {"PROTEST", "demo", "141", "overthrow topple oust", ""},

    // cutting off, giving way, helping
    {"SANCTION", "discontinue", "160", "suspend cut halt freeze withhold reduce end stop slash terminate cancel suspension cut_off",
     "aid assistance relief "
     "supply funding trade cooperation food delivery mediation relation tie"},
    {"SANCTION", "discontinue", "161", "sever break cut downgrade recall withdraw close",
     "tie relation ambassador envoy diplomat embassy consulate"},
    {"SANCTION", "expel", "166", "expel expulsion", "diplomat ambassador envoy worker staff embassy employee official organization agency"},
    {"SANCTION", "withdraw", "166", "withdraw pull recall evacuate", "peacekeeper observer monitor mission inspector"},
    {"COERCE", "curfew", "172", "impose declare enforce extend announce order curfew", "curfew lockdown quarantine"},
    {"COERCE", "martial-law", "172", "impose declare extend proclaim", "emergency martial siege"},
    {"SANCTION", "", "163", "impose slap announce tighten introduce", "sanction embargo tariff", kAny},
    {"SANCTION", "", "163", "sanction embargo tariff blacklist", "", kAny},
    {"CONCEDE", "ease", "080", "lift ease relax loosen end suspend remove scrap waive reduce lower cut roll_back",
     "@curb siege parole tariff"},
    {"RETREAT", "ceasefire", "087", "declare announce observe begin renew", "ceasefire truce cease-fire armistice cessation", kAny},
    {"RETREAT", "ceasefire", "087", "ceasefire truce cease-fire armistice", "", kAny},
    {"RETREAT", "release", "084", "release free pardon parole", kAnyPerson},
    {"RETREAT", "release", "084", "release", "bail amnesty parole"},
    {"RETREAT", "release", "084", "pardon acquit parole amnesty liberate", ""},
    {"RETREAT", "return", "084", "return repatriate give_back restore hand_over lay_down give_up",
     "weapon arm depot artifact artefact remains property land body treasure painting statue "
     "pendant island territory refugee embassy government authority control"},
    {"RETREAT", "withdraw", "087", "withdraw retreat pull_out pull_back withdrawal surrender evacuate demobilize disarm demobilise",
     "@force @arms "
     "city area territory base border"},
    {"RETREAT", "withdraw", "087", "retreat surrender demobilize disarm", ""},
    {"RETREAT", "resign", "083", "resign resignation abdicate step_down stand_down", "", kAny},
    {"CONCEDE", "", "081", "allow permit let authorize authorise grant reopen legalize legalise approve",
     "access visit inspector citizenship deployment aid worker "
     "return visa asylum election amnesty rally protest observer convoy crossing border entry free autonomy delivery parole bail"},
    {"CONCEDE", "", "081", "grant approve accept", "request application demand"},
    {"CONCEDE", "", "080", "concede yield relent back_down accede give_in", ""},
    {"SUPPORT", "", "051", "express voice declare offer give pledge promise reiterate reaffirm",
     "support solidarity backing condolence sympathy readiness"},
    {"CONCEDE", "", "081", "open reopen", "border crossing"},
    {"AGREE", "", "030", "offer", "@aid @peacekeeper cooperation"},
    {"AID", "", "070", "serve participate contribute arrive", "peacekeeping peacekeeper"},
    {"AID", "", "070",
     "provide give send donate deliver supply grant contribute allocate award spend pledge earmark disburse extend hand_over "
     "dispatch channel fund inject lend",
     "@aid @peacekeeper"},
    {"AID", "", "070", "deploy send dispatch", "peacekeeper peacekeeping observer medic doctor monitor aid relief"},
    {"AID", "", "070", "help assist relieve donate evacuate rescue airlift fund train",
     "refugee civilian victim survivor government country people pilot force "
     "army troop police migrant resident citizen personnel community"},
    {"AID", "", "070", "accept receive resettle shelter", "refugee migrant asylum"},
    {"AID", "", "070", "donation", ""},

    // force
    {"COERCE", "arrest", "173", "arrest detain imprison jail incarcerate apprehend", "", kAny},
    {"COERCE", "arrest", "173", "round_up", kAnyPerson},
    {"COERCE", "arrest", "173", "issue order", "warrant arrest detention"},
    {"COERCE", "arrest", "173", "arrest detention crackdown", "", kAny},
    {"ACCUSE", "", "115", "convict", ""},
    {"ACCUSE", "", "115", "find", "guilty"},
    {"COERCE", "arrest", "173", "sentence", "year prison jail month life death"},
    {"COERCE", "deport", "174", "deport extradite expel evict deportation extradition", ""},
    {"COERCE", "seize", "171", "seize confiscate freeze impound nationalize raid",
     "asset property land home house office account bank company drug weapon passport "
     "fund money newspaper copy equipment computer ship goods"},
    {"COERCE", "ban", "172", "outlaw criminalize criminalise", ""},
    {"COERCE", "ban", "172", "ban prohibit bar dissolve disqualify", "@banned"},
    {"COERCE", "censor", "172", "censor shut close suspend block",
     "newspaper publication broadcaster website internet media channel press paper television radio"},
    {"COERCE", "restrict", "172", "shut close", "border crossing airport"},
    {"COERCE", "restrict", "172", "impose tighten restrict enforce fine",
     "restriction limit ban measure rule fine order blockade regulation sanction freedom access law"},
    {"COERCE", "", "175", "hack", ""},
    {"MOBILIZE", "troops", "150", "mobilize mobilise amass mass reinforce beef_up deploy intensify station redeploy strengthen",
     "@force @arms"},
    {"MOBILIZE", "troops", "150", "deployment send", "troop troops soldier warship tank battalion force fighter"},
    {"MOBILIZE", "troops", "150", "remain put place stay", "alert standby"},
    {"MOBILIZE", "weapons", "150", "test test-fire fire", "missile rocket warhead"},
    {"COOPERATE", "", "060", "share exchange", "@information"},
    {"COOPERATE", "", "062", "hold conduct launch perform begin stage start exercise drill", "exercise drill game maneuver manoeuvre"},
    {"COOPERATE", "", "060", "cooperate collaborate cooperation collaboration", ""},
    {"ASSAULT", "suicide-attack", "183", "bomb bombing attack blow_up detonate explode kill", "suicide", kAny},
    {"ASSAULT", "heavy-weapons", "194", "bombard shell shelling bombardment airstrike missile", "", kAny},
    {"ASSAULT", "aerial", "195", "strike raid attack", "air airstrike aerial drone warplane jet missile", kAny},
    {"ASSAULT", "explosives", "183", "bomb bombing detonate", "", kAny},
    {"ASSAULT", "assassinate", "185", "assassinate assassination", "", kAny},
    {"ASSAULT", "hostage", "181", "abduct kidnap hijack abduction kidnapping hijacking", "", kAny},
    {"ASSAULT", "torture", "182", "torture", "", kAny},
    {"ASSAULT", "execute", "186", "behead beheading massacre genocide", "", kAny},
    {"ASSAULT", "execute", "186", "execute", kAnyPerson, kAny},
    {"ASSAULT", "firearms", "190", "shoot shooting gun_down", kAnyPerson, kAny},
    {"ACCUSE", "disapprove", "111", "attack assault blast savage", "@policy @speech"},
    {"ACCUSE", "disapprove", "111", "attack_for attack_over attack_as", ""},
    {"ASSAULT", "", "190", "attack assault ambush invade invasion offensive storm raid overrun besiege occupy pound", ""},
    {"ASSAULT", "", "190", "fight clash battle fighting war skirmish",
     "rebel troop force army militant insurgent soldier police militia fighter regime "
     "government separatist protester taliban demonstrator", Actors::Political, true},
    {"ASSAULT", "", "190", "kill murder killing massacre slaughter stab stabbing", kAnyPerson, kAny},
    {"ASSAULT", "", "190", "launch carry_out open conduct fire exchange",
     "attack assault strike airstrike missile rocket offensive raid fire operation"},
    {"ASSAULT", "", "190", "capture seize retake recapture destroy take_over",
     "city town village base station area territory position tanker camp province border crossing house"},
    {"ASSAULT", "", "190", "torch raze demolish", "@home"},
    {"ASSAULT", "", "190", "blockade", ""},
    {"ASSAULT", "hostage", "181", "hold take", "hostage shield captive"},
    {"ASSAULT", "", "190", "seize take", "control"},
    {"ASSAULT", "", "190", "strike hit", "target militant rebel position base camp city convoy school hospital bus airfield"},
    {"ASSAULT", "", "190", "violence displace", "force militia rebel offensive regime army people", kAny},

    // dealing with each other
    {"CONSULT", "phone", "041", "speak talk call phone telephone call discussion", "phone telephone", kAny},
    {"CONSULT", "third-party", "045", "mediate mediation broker", ""},
    {"SUPPORT", "", "057", "sign ratify conclude reach ink seal finalize agree agree_to agree_on",
     "agreement deal treaty accord pact memorandum contract protocol convention text "
     "compromise law"},
    {"SUPPORT", "", "050", "establish restore normalize resume forge", "tie relation relationship diplomatic"},
    {"AGREE", "", "030", "promise pledge vow consent", ""},
    {"AGREE", "", "030", "agree_inf agree_to agree_on agree_upon", ""},
    {"AGREE", "", "030", "agree", "@deal @talk ceasefire truce"},
    {"AGREE", "", "030", "offer_inf volunteer_inf commit_inf commit_to", ""},
    {"AGREE", "", "030", "offer", "talk mediate mediation resign withdraw help negotiate meet release troop support"},
    {"SUPPORT", "", "051",
     "support endorse back praise welcome hail applaud laud commend congratulate salute thank reaffirm",
     ""},
    {"SUPPORT", "", "051", "recognize recognise", "state country government independence sovereignty republic statehood president leader territory"},
    {"SUPPORT", "", "051", "defend", "@policy action government ally president minister leader"},
    {"SUPPORT", "", "051", "award", "medal prize order"},
    {"SUPPORT", "", "051", "vote", "favor favour"},
    {"CONSULT", "visit", "042", "pay", "visit call"},
    {"CONSULT", "visit", "042", "visit tour travel arrive trip host receive",
     "president minister leader king queen secretary ambassador envoy chancellor "
     "delegation official pope senator counterpart general"},
    {"CONSULT", "", "040", "meet discuss negotiate consult confer call_on",
     "president minister leader king queen secretary ambassador envoy chancellor delegation official "
     "counterpart talk foreign government opposition rebel commissioner representative party union parliament crisis situation"},
    {"CONSULT", "", "046", "talk negotiation summit meeting dialogue conference consultation discussion negotiate", ""},
    {"CONSULT", "", "040", "hold attend join open host convene launch begin start resume conduct", "@talk"},
    {"CONSULT", "", "040", "send dispatch", "representative envoy delegation delegate negotiator emissary"},
    {"CONSULT", "visit", "042", "visit", ""},
    {"CONSULT", "", "040", "meet call consult", ""},
};
const std::size_t kPatternCount = std::size(kPatterns);

}  // namespace nutgraf::plover
