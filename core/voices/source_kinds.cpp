#include "voices/source_kinds.h"

#include "base/word_set.h"

namespace nutgraf::voices {
namespace {

constexpr auto kDocuments = base::word_set(
    {"report",  "study",   "poll",        "survey",  "document", "paper",   "filing",   "lawsuit",  "complaint",  "indictment", "affidavit",
     "letter",  "memo",    "memorandum",  "book",    "analysis", "research", "datum",   "data",     "figure",     "statistic",  "census",
     "record",  "transcript", "ruling",   "verdict", "law",      "bill",    "treaty",   "agreement", "constitution", "resolution", "review",
     "audit",   "forecast", "estimate",   "evidence", "footage", "video",   "recording", "email",   "e-mail",     "dossier",    "article",
     "statement", "decision", "message", "post", "tweet", "communique", "communiqué", "petition", "leaflet", "decree", "judgment", "judgement", "note",
     "editorial", "bulletin", "release",  "draft",   "text",     "finding", "index",    "projection", "investigation", "opinion", "description",
     "plan",    "schedule", "manifesto", "invitation", "notice", "motion", "database", "warrant", "polling", "proclamation"});

constexpr auto kMedia = base::word_set({"newspaper", "paper", "magazine", "tabloid", "broadcaster", "agency", "media", "outlet", "website", "channel",
                                        "network", "daily", "weekly", "blog", "station", "press", "publication"});

/// Of these, nouns for other bodies too, and the words before them that tell: "news agency", unlike "health agency".
constexpr auto kBodiesToo = base::word_set({"agency", "channel", "network", "station"});
constexpr auto kOfNews = base::word_set({"broadcast", "cable", "media", "news", "press", "radio", "satellite", "television", "tv", "wire"});

/// Words that only names of media have.
constexpr auto kWordsOfMedia = base::word_set(
    {"times",     "post",      "news",    "journal",  "tribune", "herald",   "gazette",  "telegraph", "guardian", "reuters",  "bbc",
     "cnn",       "afp",       "ap",      "nbc",      "abc",     "cbs",      "fox",      "msnbc",     "npr",      "pbs",      "bloomberg",
     "politico",  "buzzfeed",  "xinhua",  "tass",     "interfax", "aljazeera", "jazeera", "economist", "newsweek", "observer", "chronicle",
     "inquirer",  "dispatch",  "examiner", "sentinel", "zeitung", "spiegel", "monde",    "figaro",    "izvestia", "pravda",   "haaretz",
     "ynet",      "axios",     "vox",     "slate",    "breitbart", "wikinews", "itar-tass", "ria",    "irna",     "sana",     "kyodo",
     "yonhap",    "upi",       "itv",     "wsj",      "mirror",  "magazine", "radio",    "television", "tv",      "broadcasting",
     "france-presse", "presse", "today", "verge", "daily", "weekly"});

constexpr auto kOfficials = base::word_set(
    {"minister",  "official",  "governor",  "mayor",     "senator",    "congressman", "congresswoman", "ambassador", "diplomat",  "chancellor",
     "premier",   "commissioner", "general", "colonel",  "commander",  "sheriff",     "judge",       "prosecutor", "police",    "government",
     "ministry",  "department", "parliament", "court",   "council",    "authority",   "army",        "military",   "envoy",     "lawmaker",
     "legislator", "king",     "queen",     "prince",    "admiral",    "inspector",   "detective",   "sergeant",   "lieutenant", "magistrate",
     "councillor", "administration", "embassy", "commission", "mp",    "regulator",   "superintendent", "constable", "senate",  "congress"});

/// Offices that bodies of all kinds have: a union has a leader and a firm a president too.
constexpr auto kOfficesOfAnyBody = base::word_set({"president", "spokesman", "spokeswoman", "spokesperson", "secretary", "officer", "chief", "representative",
                                                   "delegate", "deputy", "leader", "captain", "head", "chair", "chairman", "chairwoman", "director"});

constexpr auto kExperts = base::word_set({"expert", "analyst", "professor", "scientist", "researcher", "economist", "scholar", "historian", "doctor",
                                          "physician", "engineer", "lecturer", "academic", "biologist", "physicist", "astronomer", "psychologist",
                                          "sociologist", "geologist", "seismologist", "epidemiologist", "strategist", "pollster", "specialist",
                                          "consultant", "meteorologist", "criminologist", "archaeologist", "statistician", "surgeon"});

constexpr auto kWitnesses = base::word_set({"witness", "eyewitness", "bystander", "neighbour", "neighbor", "resident", "survivor", "passenger", "onlooker",
                                            "villager", "victim", "passerby", "commuter", "tourist", "shopper", "motorist"});

/// Those who have something at stake in what they speak of.
constexpr auto kParties = base::word_set({"accuser", "activist", "advocate", "applicant", "attorney", "campaign", "campaigner", "candidate", "company",
                                          "critic", "defendant", "employer", "firm", "insurgent", "lawyer", "lobbyist", "manufacturer", "militant",
                                          "opponent", "opposition", "organiser", "organizer", "owner", "party", "plaintiff", "protester", "rebel",
                                          "separatist", "striker", "supporter", "suspect", "union"});

/// Calls `use` with each word of a name, in lower case, until it gives true.
template <class Use>
bool any_word(std::string_view name, Use use) {
  std::string word;
  for (const char c : name) {
    const bool upper = c >= 'A' && c <= 'Z';
    if (upper || (c >= 'a' && c <= 'z') || c == '-') {
      word += static_cast<char>(upper ? c - 'A' + 'a' : c);
    } else {
      if (use(word)) return true;
      word.clear();
    }
  }
  return use(word);
}

}  // namespace

VoiceKind kind_of_noun(std::string_view lemma, std::string_view before) {
  if (kDocuments.contains(lemma)) return VoiceKind::Document;
  if (kBodiesToo.contains(lemma) && !kOfNews.contains(before)) return VoiceKind::Unnamed;
  return kMedia.contains(lemma) ? VoiceKind::Medium : VoiceKind::Unnamed;
}

bool is_name_of_medium(std::string_view name) {
  return any_word(name, [](std::string_view word) {
    return kWordsOfMedia.contains(word) || kWordsOfMedia.contains(word.substr(word.rfind('-') + 1));  // "Post-Gazette"
  });
}

SourceRole role_of_noun(std::string_view lemma) {
  if (kOfficials.contains(lemma)) return SourceRole::Official;
  if (kExperts.contains(lemma)) return SourceRole::Expert;
  if (kWitnesses.contains(lemma)) return SourceRole::Witness;
  return kParties.contains(lemma) ? SourceRole::Party : SourceRole::None;
}

bool is_office_of_any_body(std::string_view lemma) { return kOfficesOfAnyBody.contains(lemma); }

bool is_seat_of_government(std::string_view name) {
  return name == "white house" || name == "downing street" || name == "kremlin" || name == "pentagon" || name == "state department";
}

}  // namespace nutgraf::voices
