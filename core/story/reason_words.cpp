#include "story/reason_words.h"

#include "base/word_set.h"

namespace nutgraf::story {
namespace {

constexpr auto kCausal = base::word_set({"because", "due", "amid", "amidst", "owing", "thanks"});
constexpr auto kTemporal = base::word_set({"after", "when", "as", "following"});
constexpr auto kReacting = base::word_set(
    {"resign",  "quit",     "sue",      "criticise", "criticize", "protest",    "arrest",   "fine",      "charge",   "sack",     "fire",
     "dismiss", "suspend",  "strike",   "apologise", "apologize", "condemn",    "investigate", "clash",  "argue",    "quarrel",  "dispute",
     "jail",    "honour",   "honor",    "thank",     "praise",    "convict",    "sentence", "punish",    "penalise", "penalize", "reward",
     "prosecute", "detain", "imprison", "execute",   "expel",     "evict",      "blame",    "censure",   "reprimand", "hail",    "applaud",
     "congratulate", "commend", "forgive", "pardon", "decorate",  "mock",       "rebuke",   "question",  "sanction", "ban",      "row",
     "walk",    "step"});
constexpr auto kProsecuting = base::word_set({"arrest", "detain", "hold", "charge", "jail", "imprison", "indict", "try", "prosecute",
                                              "convict", "sentence", "question", "extradite", "remand", "seize", "apprehend"});
constexpr auto kWinning = base::word_set({"win", "receive", "earn", "award", "share", "honour", "honor", "knight", "nominate", "shortlist"});
constexpr auto kCharges = base::word_set({"suspicion", "charge", "count", "accusation", "allegation"});
constexpr auto kCircumstances = base::word_set({"condition", "weather", "rain", "fog", "snow", "storm", "darkness", "heat", "wind", "ice"});
constexpr auto kAdversities = base::word_set({"adverse", "appalling", "arduous", "atrocious", "awful", "bad", "blizzard", "brutal", "challenging", "cold", "dangerous",
                                              "dark", "difficult", "dire", "dreadful", "dry", "extreme", "foggy", "freezing", "gale", "harsh", "hazardous",
                                              "heavy", "horrendous", "horrible", "hot", "icy", "low", "miserable", "muddy", "perilous", "poor", "rainy",
                                              "rough", "severe", "slippery", "snowy", "stormy", "terrible", "tough", "treacherous", "unsafe", "weather",
                                              "wet", "white-out", "windy", "winter", "wintry"});
constexpr auto kOccasions = base::word_set({"response", "retaliation", "reaction", "protest", "wake", "revenge"});
constexpr auto kProceedings = base::word_set({"trial", "hearing", "meeting", "talk", "negotiation", "debate", "vote", "deliberation",
                                              "inquiry", "enquiry", "investigation", "inquest", "session", "ceremony", "count", "discussion"});
constexpr auto kCauseNouns = base::word_set({"cause", "reason", "motive", "motivation"});
constexpr auto kSourceNouns = base::word_set({"source", "report", "document", "study", "statistics",
                                             "figure", "data", "record", "statement", "survey", "poll"});
constexpr auto kCausation = base::word_set({"cause", "trigger", "spark", "provoke", "prompt", "blame", "attribute"});
constexpr auto kMannerPrepositions = base::word_set({"by", "with", "without", "through", "via", "in", "using", "like", "at", "under"});

}  // namespace

bool is_causal(std::string_view mark) { return kCausal.contains(mark); }
bool is_temporal(std::string_view mark) { return kTemporal.contains(mark); }
bool is_reacting(std::string_view verb) { return kReacting.contains(verb); }
bool is_prosecuting(std::string_view verb) { return kProsecuting.contains(verb); }
bool is_winning(std::string_view verb) { return kWinning.contains(verb); }
bool is_charge(std::string_view noun) { return kCharges.contains(noun); }
bool is_circumstance(std::string_view noun) { return kCircumstances.contains(noun); }
bool is_adversity(std::string_view word) { return kAdversities.contains(word); }
bool is_occasion(std::string_view noun) { return kOccasions.contains(noun); }
bool is_proceeding(std::string_view noun) { return kProceedings.contains(noun); }
bool is_cause_noun(std::string_view noun) { return kCauseNouns.contains(noun); }
bool is_source_noun(std::string_view noun) { return kSourceNouns.contains(noun); }
bool is_causation(std::string_view verb) { return kCausation.contains(verb); }
bool is_manner_preposition(std::string_view mark) { return kMannerPrepositions.contains(mark); }

}  // namespace nutgraf::story
