#include "quotes/cues.h"

#include "base/word_set.h"
#include "quotes/cue_prepositions.h"

namespace nutgraf::quotes {
namespace {

/// Verbs of speech and writing.
constexpr auto kSpoken = base::word_set(
    {"accuse", "acknowledge", "add", "admit", "advise", "affirm", "agree", "allege", "allude", "announce", "answer", "apologise",
     "apologize", "appeal", "applaud", "argue", "ask", "assert", "assure", "beg", "blame", "blast", "blog", "boast", "brag",
     "bristle", "call", "caution", "chant", "characterise", "characterize", "charge", "chide", "cite", "claim", "clarify",
     "commend", "comment", "complain", "concede", "conclude", "concur", "condemn", "confess", "confirm", "congratulate",
     "contend", "continue", "counsel", "counter", "criticise", "criticize", "cry", "declare", "decry", "demand", "denounce",
     "deny", "describe", "detail", "disclose", "discuss", "dismiss", "dispute", "e-mail", "elaborate", "email", "emphasise",
     "emphasize", "enquire", "exclaim", "exhort", "explain", "express", "fume", "groan", "hail", "hint", "implore", "inform",
     "inquire", "insist", "intone", "joke", "lambast", "lament", "laud", "liken", "maintain", "marvel", "mention", "mock",
     "muse", "mutter", "note", "notify", "object", "observe", "opine", "order", "plead", "pledge", "post", "praise", "preach",
     "predict", "proclaim", "promise", "propose", "protest", "question", "quip", "rail", "react", "read", "rebut", "recall",
     "recite", "recommend", "recount", "refer", "refute", "reiterate", "reject", "rejoin", "relate", "remark", "remind",
     "repeat", "reply", "report", "request", "respond", "retort", "reveal", "say", "scoff", "scold", "scream", "shout", "sigh",
     "slam", "snap", "speak", "speculate", "state", "stress", "suggest", "sum", "swear", "talk", "tell", "testify", "thank",
     "threaten", "tweet", "underline", "underscore", "urge", "volunteer", "vow", "warn", "welcome", "whisper", "write", "yell"});

/// Verbs of thought whose words stand in quotation marks as those of speech do.
constexpr auto kThought = base::word_set({"believe", "think", "wonder"});

/// Verbs with a clause that says what is said, thought or shown.
constexpr auto kWithClause = base::word_set(
    {"acknowledge", "add", "admit", "advise", "affirm", "agree", "allege", "announce", "answer", "anticipate", "argue", "ask",
     "assert", "assess", "assume", "assure", "attest", "believe", "bet", "blog", "boast", "brag", "calculate", "caution",
     "certify", "cite", "claim", "clarify", "comment", "complain", "concede", "conclude", "concur", "confess", "confirm",
     "contend", "convince", "counter", "cry", "decide", "declare", "decree", "demand", "demonstrate", "deny", "determine",
     "disclose", "discover", "doubt", "dream", "email", "emphasise", "emphasize", "enquire", "estimate", "exclaim", "expect",
     "explain", "fear", "feel", "figure", "find", "forecast", "foresee", "guarantee", "guess", "hear", "hint", "hope",
     "hypothesize", "imagine", "imply", "indicate", "infer", "inform", "inquire", "insist", "instruct", "intimate", "joke",
     "judge", "know", "lament", "learn", "maintain", "marvel", "mention", "muse", "mutter", "note", "notice", "notify", "object",
     "observe", "opine", "persuade", "plead", "pledge", "point", "posit", "post", "pray", "predict", "presume", "pretend",
     "proclaim", "project", "promise", "propose", "protest", "prove", "quip", "react", "read", "realise", "realize", "reason",
     "reassure", "recall", "reckon", "recognise", "recognize", "recommend", "recount", "reflect", "reiterate", "relate",
     "remark", "remember", "remind", "repeat", "reply", "report", "request", "respond", "retort", "reveal", "rule", "say",
     "scoff", "scream", "see", "shout", "show", "signal", "speculate", "state", "stipulate", "stress", "suggest", "surmise",
     "suspect", "swear", "tell", "testify", "theorise", "theorize", "think", "threaten", "tweet", "underline", "underscore",
     "understand", "urge", "volunteer", "vow", "wager", "warn", "whisper", "wish", "wonder", "worry", "write", "yell"});

/// Verbs of a will or a promise: the speaker is the one to act.
constexpr auto kWithInfinitive = base::word_set(
    {"agree", "aim", "ask", "aspire", "choose", "claim", "commit", "decide", "decline", "demand", "desire", "elect", "expect",
     "hope", "intend", "like", "mean", "offer", "opt", "plan", "plead", "pledge", "prefer", "profess", "promise", "propose",
     "refuse", "resolve", "seek", "swear", "threaten", "volunteer", "vow", "want", "wish"});

/// Verbs that ask somebody else to act.
constexpr auto kWithRequest = base::word_set(
    {"advise", "ask", "beg", "call", "challenge", "command", "compel", "convince", "counsel", "dare", "direct", "encourage",
     "exhort", "expect", "forbid", "implore", "instruct", "invite", "lobby", "order", "persuade", "plead", "press", "pressure",
     "remind", "request", "tell", "urge", "want", "warn"});

/// Verbs whose object is what is said, or whom it is said of.
constexpr auto kWithObject = base::word_set(
    {"accuse", "acknowledge", "admire", "admit", "advocate", "affirm", "allege", "announce", "applaud", "assail", "attack",
     "back", "bash", "bemoan", "berate", "blame", "blast", "champion", "chide", "cite", "claim", "clarify", "commend", "condemn",
     "confirm", "congratulate", "contemplate", "criticise", "criticize", "decry", "defend", "demand", "denounce", "deny",
     "deplore", "deride", "describe", "detail", "disavow", "disclose", "discuss", "dismiss", "disparage", "dispute", "doubt",
     "downplay", "echo", "emphasise", "emphasize", "endorse", "envision", "exaggerate", "excoriate", "explain", "express",
     "fault", "favor", "favour", "fear", "hail", "highlight", "lambast", "lambaste", "lament", "laud", "liken", "list",
     "mention", "mock", "name", "note", "oppose", "outline", "pledge", "portray", "praise", "predict", "prefer", "promise",
     "propose", "protest", "question", "quote", "rebuff", "rebuke", "rebut", "recall", "recommend", "recount", "reference",
     "refute", "reiterate", "reject", "renounce", "report", "repudiate", "request", "retweet", "reveal", "ridicule", "scold",
     "slam", "stress", "suggest", "support", "thank", "tout", "trumpet", "tweet", "underline", "underscore", "urge", "voice",
     "vow", "want", "welcome"});

/// Verbs that call somebody or something by another word.
constexpr auto kWithPredicate = base::word_set(
    {"blast", "brand", "call", "cast", "characterise", "characterize", "consider", "declare", "decry", "deem", "denounce",
     "depict", "describe", "dismiss", "dub", "hail", "judge", "label", "liken", "name", "paint", "portray", "praise", "refer",
     "regard", "see", "slam", "view"});

constexpr auto kClaim = base::word_set(
    {"allege", "argue", "assert", "claim", "contend", "counter", "insist", "maintain", "profess"});
constexpr auto kDeny = base::word_set(
    {"decline", "deny", "disagree", "disavow", "dismiss", "dispute", "doubt", "downplay", "rebuff", "rebut", "refuse", "refute",
     "reject", "renounce", "repudiate"});
constexpr auto kBlame = base::word_set(
    {"accuse", "assail", "attack", "bash", "bemoan", "berate", "blame", "blast", "charge", "chide", "condemn", "criticise",
     "criticize", "decry", "denounce", "deplore", "deride", "disparage", "excoriate", "fault", "lambast", "lambaste", "mock",
     "object", "oppose", "protest", "rail", "rebuke", "ridicule", "scold", "slam"});
constexpr auto kPraise = base::word_set(
    {"admire", "advocate", "applaud", "back", "celebrate", "champion", "commend", "congratulate", "defend", "endorse", "favor",
     "favour", "hail", "laud", "praise", "support", "thank", "tout", "welcome"});
constexpr auto kDemand = base::word_set(
    {"advise", "appeal", "beg", "challenge", "command", "counsel", "demand", "direct", "encourage", "exhort", "implore",
     "instruct", "invite", "lobby", "order", "plead", "press", "pressure", "recommend", "request", "urge"});
constexpr auto kPromise = base::word_set(
    {"commit", "guarantee", "offer", "pledge", "promise", "swear", "volunteer", "vow"});
constexpr auto kWarn = base::word_set(
    {"caution", "fear", "forbid", "threaten", "warn", "worry"});
constexpr auto kAsk = base::word_set(
    {"ask", "enquire", "inquire", "question", "wonder"});
constexpr auto kAgree = base::word_set(
    {"acknowledge", "admit", "agree", "concede", "concur", "confess", "confirm"});

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
    {"analysis", "audit", "census", "data", "datum", "document", "email", "estimate", "figure", "filing", "footage", "forecast", "index",
     "letter", "memo", "number", "paper", "poll", "polling", "projection", "record", "report", "research", "result", "return", "review",
     "statement", "statistic", "study", "survey", "transcript", "video"});
constexpr auto kShowing = base::word_set({"confirm", "contain", "find", "give", "indicate", "include", "reveal", "show", "suggest"});

/// Verbs whose object hears what is said.
constexpr auto kTelling = base::word_set(
    {"advise", "alert", "ask", "assure", "convince", "email", "inform", "notify", "persuade", "promise", "reassure", "remind", "tell", "warn"});

/// Verbs that only carry a noun of saying.
constexpr auto kCarriers = base::word_set(
    {"convey", "deliver", "express", "give", "have", "issue", "make", "offer", "raise", "reiterate", "send", "sound", "voice"});

constexpr auto kVehicles = base::word_set(
    {"announcement", "blog", "communique", "communiqué", "email", "letter", "message", "post", "release", "remark", "speech",
     "statement", "testimony", "tweet"});

Stance stance_of_verb(std::string_view lemma) {
  if (kClaim.contains(lemma)) return Stance::Claim;
  if (kDeny.contains(lemma)) return Stance::Deny;
  if (kBlame.contains(lemma)) return Stance::Blame;
  if (kPraise.contains(lemma)) return Stance::Praise;
  if (kDemand.contains(lemma)) return Stance::Demand;
  if (kPromise.contains(lemma)) return Stance::Promise;
  if (kWarn.contains(lemma)) return Stance::Warn;
  if (kAsk.contains(lemma)) return Stance::Ask;
  if (kAgree.contains(lemma)) return Stance::Agree;
  return Stance::Say;
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

std::optional<CueWord> verb_cue(std::string_view lemma) {
  CueWord cue;
  cue.spoken = kSpoken.contains(lemma);
  cue.quotable = cue.spoken || kThought.contains(lemma);
  cue.clause = kWithClause.contains(lemma);
  cue.infinitive = kWithInfinitive.contains(lemma);
  cue.request = kWithRequest.contains(lemma);
  cue.object = kWithObject.contains(lemma);
  cue.predicate = kWithPredicate.contains(lemma);
  const bool any = cue.quotable || cue.clause || cue.infinitive || cue.request || cue.object || cue.predicate;
  if (!any && !takes_preposition(lemma)) return std::nullopt;
  cue.stance = stance_of_verb(lemma);
  return cue;
}

std::optional<CueWord> noun_cue(std::string_view lemma) {
  CueWord cue;
  cue.clause = kNounsWithClause.contains(lemma);
  cue.infinitive = kNounsWithInfinitive.contains(lemma);
  cue.stance = stance_of_noun(lemma);
  if (!cue.clause && !cue.infinitive && cue.stance == Stance::Say && !is_vehicle(lemma)) return std::nullopt;
  return cue;
}

std::optional<CueWord> adjective_cue(std::string_view lemma) {
  CueWord cue;
  cue.clause = kAdjectivesWithClause.contains(lemma);
  cue.infinitive = kAdjectivesWithInfinitive.contains(lemma);
  if (!cue.clause && !cue.infinitive) return std::nullopt;
  return cue;
}

bool is_shown(std::string_view document, std::string_view verb) { return kDocuments.contains(document) && kShowing.contains(verb); }

bool tells(std::string_view verb) { return kTelling.contains(verb); }
bool carries(std::string_view verb, std::string_view noun) { return kCarriers.contains(verb) && noun_cue(noun).has_value(); }

bool is_refusal(std::string_view lemma) { return lemma == "decline" || lemma == "refuse" || lemma == "fail"; }

bool is_vehicle(std::string_view noun) { return kVehicles.contains(noun); }

}  // namespace nutgraf::quotes
