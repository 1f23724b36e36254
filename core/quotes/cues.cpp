#include "quotes/cues.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/word_set.h"
#include "quotes/lists.h"

namespace nutgraf::quotes {
namespace {

/// Nouns that a clause explains: "the claim that …".
constexpr auto kNounsWithClause = base::word_set(
    {"acceptance", "accusation", "acknowledgment", "admission", "agreement", "allegation", "announcement", "argument", "assertion",
     "assessment", "assumption", "assurance", "belief", "claim", "complaint", "concern", "conclusion", "confession", "confidence",
     "confirmation", "consensus", "contention", "conviction", "criticism", "declaration", "denial", "doubt", "estimate",
     "expectation", "explanation", "fear", "feeling", "finding", "forecast", "guarantee", "hint", "hope", "hypothesis",
     "impression", "indication", "insistence", "message", "notion", "opinion", "optimism", "perception", "pledge", "prediction",
     "promise", "prophecy", "proposal", "recommendation", "remark", "report", "revelation", "rumor", "rumour", "sense",
     "speculation", "statement", "suggestion", "suspicion", "testimony", "theory", "threat", "view", "vow", "warning", "worry"});

/// Nouns of a will or a request: "the decision to …".
constexpr auto kNounsWithInfinitive = base::word_set(
    {"ambition", "appeal", "call", "commitment", "decision", "demand", "desire", "determination", "hope", "intent", "intention",
     "invitation", "offer", "order", "plan", "pledge", "promise", "proposal", "recommendation", "refusal", "request", "resolve",
     "threat", "vow", "willingness", "wish"});
constexpr auto kNounsOfClaim = base::word_set(
    {"allegation", "argument", "assertion", "claim", "contention", "insistence"});
constexpr auto kNounsOfDeny = base::word_set(
    {"denial", "doubt", "refusal", "rejection"});
constexpr auto kNounsOfBlame = base::word_set(
    {"accusation", "attack", "blame", "complaint", "condemnation", "criticism", "denunciation", "opposition"});
constexpr auto kNounsOfPraise = base::word_set(
    {"admiration", "backing", "endorsement", "praise", "support"});
constexpr auto kNounsOfDemand = base::word_set(
    {"appeal", "call", "demand", "order", "recommendation", "request"});
constexpr auto kNounsOfPromise = base::word_set(
    {"assurance", "commitment", "guarantee", "offer", "pledge", "promise", "vow"});
constexpr auto kNounsOfWarn = base::word_set(
    {"concern", "fear", "threat", "warning", "worry"});
constexpr auto kNounsOfAsk = base::word_set(
    {"inquiry", "question"});
constexpr auto kNounsOfAgree = base::word_set(
    {"acceptance", "acknowledgment", "admission", "agreement", "confession", "confirmation"});

/// Adjectives of what somebody thinks or feels about a fact.
constexpr auto kAdjectivesWithClause = base::word_set(
    {"adamant", "afraid", "alarmed", "angry", "anxious", "apprehensive", "aware", "certain", "concerned", "confident", "convinced",
     "delighted", "disappointed", "doubtful", "fearful", "frustrated", "furious", "glad", "grateful", "happy", "hopeful",
     "optimistic", "outraged", "pessimistic", "pleased", "proud", "sad", "satisfied", "sceptical", "shocked", "skeptical", "sorry",
     "sure", "surprised", "suspicious", "thankful", "thrilled", "unaware", "uncertain", "unhappy", "unsure", "upset", "worried"});
constexpr auto kAdjectivesWithInfinitive = base::word_set(
    {"anxious", "desperate", "determined", "eager", "keen", "prepared", "ready", "reluctant", "unwilling", "willing"});

/// What shows its contents to whoever reads it: "the poll shows a lead".
constexpr auto kDocuments = base::word_set(
    {"affidavit", "analysis", "article", "assessment", "audit", "book", "bulletin", "census", "complaint", "data", "datum", "document",
     "dossier", "draft", "e-mail", "editorial", "email", "estimate", "evidence", "figure", "filing", "finding", "footage", "forecast",
     "index", "indictment", "lawsuit", "letter", "log", "memo", "memorandum", "minute", "note", "number", "paper", "poll", "polling",
     "projection", "record", "recording", "report", "research", "result", "return", "review", "statement", "statistic", "study", "suit",
     "survey", "text", "transcript", "video", "will"});
constexpr auto kShowing = base::word_set({"claim", "conclude", "confirm", "contain", "demonstrate", "describe", "disclose", "estimate",
                                          "find", "give", "include", "indicate", "list", "note", "point", "predict", "project", "prove", "reveal",
                                          "say", "show", "state", "suggest", "warn"});

/// Verbs whose object hears what is said.
constexpr auto kTelling = base::word_set(
    {"advise", "alert", "ask", "assure", "convince", "email", "inform", "notify", "persuade", "promise", "reassure", "remind", "tell", "warn"});

/// Verbs that only carry a noun of saying.
constexpr auto kCarriers = base::word_set(
    {"convey", "deliver", "express", "give", "have", "issue", "make", "offer", "raise", "reiterate", "send", "sound", "voice"});

/// Vehicles that are written.
constexpr auto kWrittenVehicles =
    base::word_set({"blog", "communique", "communiqué", "decree", "judgement", "judgment", "leaflet", "letter", "message", "newsletter", "petition", "post", "release", "ruling", "tweet", "website"});

constexpr auto kVehicles = base::word_set(
    {"announcement", "blog", "communique", "communiqué", "email", "letter", "message", "post", "release", "remark", "speech",
     "statement", "testimony", "tweet"});

/// Nouns of a thought and of a will; all others are of speech.
constexpr auto kNounsOfThought = base::word_set(
    {"admiration", "assumption", "belief", "concern", "confidence", "consensus", "conviction", "doubt", "expectation", "fear", "feeling",
     "hope", "hypothesis", "impression", "notion", "opinion", "optimism", "perception", "respect", "sense", "skepticism", "speculation",
     "suspicion", "theory", "view", "worry"});
constexpr auto kNounsOfWill = base::word_set(
    {"ambition", "backing", "commitment", "decision", "desire", "determination", "intent", "intention", "objection", "opposition", "plan",
     "preference", "refusal", "resistance", "resolve", "support", "willingness", "wish"});

QuoteClass class_named(std::string_view name) {
  if (name == "writing") return QuoteClass::Writing;
  if (name == "thought") return QuoteClass::Thought;
  if (name == "will") return QuoteClass::Will;
  return name == "act" ? QuoteClass::Act : QuoteClass::Speech;
}

Stance stance_named(std::string_view name) {
  constexpr std::string_view kStances[] = {"say", "claim", "deny", "blame", "praise", "demand", "promise", "warn", "ask", "agree"};
  const auto found = std::find(std::begin(kStances), std::end(kStances), name);  // tests hold that the list names no others
  return found == std::end(kStances) ? Stance::Say : static_cast<Stance>(found - std::begin(kStances));
}

/// Takes the part up to the next `mark` off the front of `text`.
std::string_view take(std::string_view& text, char mark) {
  const std::size_t end = std::min(text.find(mark), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

void add_construction(std::string_view name, CueWord& cue) {
  if (name == "spoken") cue.spoken = true;
  if (name == "quoted") cue.quotable = true;
  if (name == "clause") cue.clause = true;
  if (name == "infinitive") cue.infinitive = true;
  if (name == "request") cue.request = true;
  if (name == "object" || name == "content") cue.object = true;
  if (name == "content") cue.only_content = true;
  if (name == "predicate") cue.predicate = true;
}

Stance stance_of_noun(std::string_view lemma) {
  if (kNounsOfClaim.contains(lemma)) return Stance::Claim;
  if (kNounsOfDeny.contains(lemma)) return Stance::Deny;
  if (kNounsOfBlame.contains(lemma)) return Stance::Blame;
  if (kNounsOfPraise.contains(lemma)) return Stance::Praise;
  if (kNounsOfDemand.contains(lemma)) return Stance::Demand;
  if (kNounsOfPromise.contains(lemma)) return Stance::Promise;
  if (kNounsOfWarn.contains(lemma)) return Stance::Warn;
  if (kNounsOfAsk.contains(lemma)) return Stance::Ask;
  if (kNounsOfAgree.contains(lemma)) return Stance::Agree;
  return Stance::Say;
}

}  // namespace

std::string with_y(std::string_view lemma) {
  std::string word(lemma);
  if (word.size() > 3 && word.substr(word.size() - 2) == "ie") word.replace(word.size() - 2, 2, "y");
  return word;
}

std::optional<CueWord> verb_cue(std::string_view lemma) {
  const auto line = cue_verbs.find(with_y(lemma));
  if (!line) return std::nullopt;
  CueWord cue;
  std::string_view rest = *line;
  cue.quote_class = class_named(take(rest, '\t'));
  cue.stance = stance_named(take(rest, '\t'));
  while (!rest.empty()) add_construction(take(rest, ' '), cue);
  return cue;
}

std::optional<CueWord> noun_cue(std::string_view lemma) {
  CueWord cue;
  cue.clause = kNounsWithClause.contains(lemma);
  cue.infinitive = kNounsWithInfinitive.contains(lemma);
  cue.stance = stance_of_noun(lemma);
  if (is_written(lemma)) cue.quote_class = QuoteClass::Writing;
  if (kNounsOfThought.contains(lemma)) cue.quote_class = QuoteClass::Thought;
  if (kNounsOfWill.contains(lemma)) cue.quote_class = QuoteClass::Will;
  if (!cue.clause && !cue.infinitive && cue.stance == Stance::Say && !is_vehicle(lemma)) return std::nullopt;
  return cue;
}

std::optional<CueWord> adjective_cue(std::string_view lemma) {
  CueWord cue;
  cue.quote_class = kAdjectivesWithInfinitive.contains(lemma) ? QuoteClass::Will : QuoteClass::Thought;
  cue.clause = kAdjectivesWithClause.contains(lemma);
  cue.infinitive = kAdjectivesWithInfinitive.contains(lemma);
  if (!cue.clause && !cue.infinitive) return std::nullopt;
  return cue;
}

bool is_document(std::string_view noun) { return kDocuments.contains(noun); }
bool shows(std::string_view verb) { return kShowing.contains(verb); }
bool is_written(std::string_view noun) { return kDocuments.contains(noun) || kWrittenVehicles.contains(noun); }

bool carries_voice(std::string_view noun) {
  constexpr auto kHeard = base::word_set({"address", "broadcast", "clip", "footage", "interview", "livestream", "podcast", "recording", "speech", "stream", "video"});
  return kHeard.contains(noun);
}

bool tells(std::string_view verb) { return kTelling.contains(verb); }
bool carries(std::string_view verb, std::string_view noun) { return kCarriers.contains(verb) && noun_cue(noun).has_value(); }

bool is_refusal(std::string_view lemma) { return lemma == "decline" || lemma == "refuse" || lemma == "fail"; }

bool is_reply(std::string_view noun) {
  constexpr auto kReplies = base::word_set({"answer", "clarification", "comment", "interview", "reaction", "reply", "response", "statement"});
  return kReplies.contains(noun);
}

bool is_occasion(std::string_view noun) {
  constexpr auto kOccasions = base::word_set({"address", "appearance", "briefing", "broadcast", "call", "conference", "conversation", "debate",
                                              "essay", "event", "hearing", "interview", "meeting", "newsletter", "podcast", "rally", "report",
                                              "session", "sermon", "show", "text", "video", "voicemail"});
  return kOccasions.contains(noun);
}

bool is_vehicle(std::string_view noun) { return kVehicles.contains(noun); }

}  // namespace nutgraf::quotes
