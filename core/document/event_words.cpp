#include "document/event_words.h"

#include "base/word_set.h"

namespace nutgraf::document {
namespace {

constexpr auto kEventNouns = base::word_set(
    {"abduction",     "accident",    "accord",      "acquisition", "agreement",    "airstrike",     "ambush",        "amnesty",
     "annexation",    "appeal",      "appointment", "armistice",   "arrest",       "arson",         "assassination", "assault",
     "attack",        "auction",     "avalanche",   "ban",         "battle",       "beheading",     "blackout",      "blast",
     "blaze",         "blockade",    "bombardment", "bombing",     "boycott",      "breakdown",     "bribery",       "burial",
     "campaign",      "ceasefire",   "cease-fire",  "celebration", "ceremony",     "championship",  "clash",         "closure",
     "collapse",      "collision",   "competition", "concert",     "condemnation", "conference",    "conflict",      "conversation",
     "conviction",    "coup",        "crackdown",   "crash",       "cremation",    "crisis",        "curfew",        "cyberattack",
     "cyclone",       "deal",        "death",       "debate",      "defeat",       "demonstration", "deployment",    "deportation",
     "derailment",    "detention",   "dialogue",    "disaster",    "discussion",   "dismissal",     "donation",      "drill",
     "drought",       "earthquake",  "eclipse",     "election",    "embargo",      "epidemic",      "eruption",      "eviction",
     "evacuation",    "examination", "execution",   "exercise",    "expulsion",    "explosion",     "extradition",   "famine",
     "festival",      "fight",       "fighting",    "final",       "fire",         "flood",         "flooding",      "funeral",
     "game",          "genocide",    "gunfire",     "hearing",     "hijacking",    "hurricane",     "impeachment",   "inauguration",
     "incident",      "indictment",  "inquest",     "inquiry",     "inspection",   "intervention",  "interview",     "invasion",
     "investigation", "journey",     "kidnapping",  "killing",     "landing",      "landslide",     "launch",        "lawsuit",
     "lockdown",      "looting",     "march",       "massacre",    "match",        "mediation",     "meeting",       "merger",
     "mission",       "murder",      "mutiny",      "negotiation", "offensive",    "opening",       "operation",     "outage",
     "outbreak",      "parade",      "pandemic",    "pardon",      "petition",     "picket",        "poisoning",     "poll",
     "premiere",      "probe",       "prosecution", "protest",     "purchase",     "purge",         "race",          "raid",
     "rally",         "rampage",     "ransom",      "rape",        "rebellion",    "recall",        "recession",     "referendum",
     "release",       "rescue",      "resignation", "retaliation", "retreat",      "revolt",        "revolution",    "riot",
     "robbery",       "ruling",      "sabotage",    "sale",        "sanction",     "search",        "seizure",       "sentence",
     "shelling",      "shooting",    "shutdown",    "siege",       "sit-in",       "skirmish",      "speech",        "stabbing",
     "storm",         "strike",      "suicide",     "suit",        "summit",       "surgery",       "surrender",     "suspension",
     "takeover",      "talk",        "tariff",      "terrorism",   "theft",        "torture",       "tour",          "tournament",
     "transfer",      "treaty",      "trial",       "trip",        "truce",        "tsunami",       "typhoon",       "ultimatum",
     "unrest",        "uprising",    "vaccination", "verdict",     "veto",         "victory",       "vigil",         "violation",
     "violence",      "visit",       "vote",        "walkout",     "war",          "wedding",       "withdrawal",    "wildfire",
     "workshop"});

constexpr auto kEventlessVerbs = base::word_set(
    {"be",      "have",    "do",     "seem",      "appear",   "contain",    "include", "consist",  "comprise", "mean",    "belong",
     "concern", "depend",  "differ", "equal",     "exist",    "involve",    "lack",    "lie",      "like",     "matter",  "own",
     "possess", "relate",  "remain", "represent", "resemble", "suit",       "tend",    "weigh",    "cost",     "deserve", "entail",
     "date",    "say",     "tell",   "add",       "state",    "note",       "report",  "write",    "explain",  "remark",  "quote",
     "accord",  "name",    "base",   "situate",   "locate",   "dub",        "entitle", "title",    "regard",   "follow",  "need",
     "try",     "attempt", "manage", "continue",  "start",    "begin",      "stop",    "keep",     "get",      "let",     "make",
     "become",  "know",    "think",  "believe",   "feel",     "understand", "suppose", "consider", "want",     "hope",    "wish",
     "seek",    "plan",    "intend", "expect",    "use",      "look",       "see",     "hear",     "read",     "act",     "indicate",
     "define", "guess", "imagine", "reckon", "assume", "suggest", "mention", "describe", "estimate", "cite",   "deem",       "last",   "show",
     "neighbour", "neighbor", "adjoin", "border"});

constexpr auto kSupportVerbs = base::word_set(
    {"hold",    "have",     "make",     "take",      "give",   "launch",   "carry",    "conduct",   "stage",   "begin",    "start",
     "open",    "mount",    "issue",    "order",     "impose", "file",     "initiate", "undertake", "perform", "organise", "organize",
     "arrange", "schedule", "plan",     "intensify", "resume", "continue", "wage",     "commit",    "suffer",  "sign",     "reach",
     "convene", "pay",      "play",      "announce", "declare",   "step",   "plot",     "lead",     "slap",      "run",     "deliver",  "host"});

constexpr auto kAttending = base::word_set({"attend", "join", "leave", "boycott", "skip", "host"});

constexpr auto kHarming = base::word_set({"kill", "injure", "wound", "hit", "strike", "destroy", "damage", "devastate", "shake", "rock",
                                         "rip", "hurt", "flatten", "batter", "ravage", "derail", "claim"});

constexpr auto kOccurrences =
    base::word_set({"occur", "happen", "come", "erupt", "unfold", "ensue", "begin", "start", "resume", "continue", "end"});

constexpr auto kPlanning = base::word_set({"plan",    "agree",     "intend",      "promise",  "vow",    "pledge",   "expect",   "schedule",
                                           "set",     "offer",     "prepare",     "threaten", "decide", "propose",  "arrange",  "aim",
                                           "due",     "ready",     "willing",     "commit",   "order",  "organise", "organize", "upcoming",
                                           "planned", "scheduled", "forthcoming", "future",   "next",   "poise",    "bid"});

constexpr auto kCausing =
    base::word_set({"cause", "trigger", "prompt", "spark", "provoke", "bring", "lead", "result", "force", "ignite", "fuel", "unleash"});

constexpr auto kGatherings = base::word_set({"talk",     "summit",  "meeting",    "conference", "negotiation", "game",  "festival",
                                             "election", "riot",    "earthquake", "accident",   "crash",       "flood", "shooting",
                                             "bombing",  "protest", "fire",       "ceasefire",  "marathon",    "parade"});

}  // namespace

bool is_event_noun(std::string_view lemma) { return kEventNouns.contains(lemma); }
bool is_eventless_verb(std::string_view lemma) { return kEventlessVerbs.contains(lemma); }
bool is_gathering(std::string_view lemma) { return kGatherings.contains(lemma); }
bool is_attending_verb(std::string_view lemma) { return kAttending.contains(lemma); }
bool is_harming_verb(std::string_view lemma) { return kHarming.contains(lemma); }
bool is_occurrence_verb(std::string_view lemma) { return kOccurrences.contains(lemma); }
bool is_planning(std::string_view lemma) { return kPlanning.contains(lemma); }
bool is_causing_verb(std::string_view lemma) { return kCausing.contains(lemma); }
bool is_support_verb(std::string_view lemma) { return kSupportVerbs.contains(lemma); }

}  // namespace nutgraf::document
