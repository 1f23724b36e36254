#include "quotes/speaking.h"

#include <algorithm>

#include "base/word_set.h"
#include "document/name_around.h"
#include "document/nouns.h"
#include "document/text.h"
#include "quotes/evidence.h"
#include "quotes/lists.h"

namespace nutgraf::quotes {
namespace {

constexpr std::uint32_t kNone = Clauses::kNone;

/// Buildings by which the bodies in them are called.
constexpr auto kInstitutions = base::word_set(
    {"airport", "bank", "barracks", "church", "clinic", "college", "consulate", "court", "embassy", "factory", "gallery", "headquarters",
     "hospital", "hotel", "jail", "laboratory", "library", "mill", "monastery", "mosque", "museum", "office", "palace", "parish", "plant",
     "prison", "pub", "restaurant", "school", "shop", "station", "store", "studio", "synagogue", "temple", "theater", "theatre", "zoo"});

/// Matter and forces of nature, which a parser may take for names where they open a sentence.
constexpr auto kForces = base::word_set({"ash", "avalanche", "blaze", "cyclone", "drought", "earthquake", "fire", "flames", "flood", "floods", "floodwater",
                                         "floodwaters", "fog", "hail", "hurricane", "ice", "landslide", "landslides", "lava", "mud", "mudslide", "rain",
                                         "rains", "rockfall", "sand", "smoke", "snow", "storm", "storms", "tide", "tides", "tornado", "typhoon", "volcano",
                                         "water", "waters", "wave", "waves", "wildfire", "wildfires", "wind", "winds"});

/// What somebody says or writes comes in; these say it too: "a letter urging", "an ad attacks".
constexpr auto kSayingThings = base::word_set({"ad", "advert", "advertisement", "brief", "column", "commission", "documentary", "film", "inquest", "inquiry", "investigation", "judgment", "leaflet", "motion", "notice", "petition",
                                               "poster", "probe", "ruling", "song", "submission", "verdict"});

/// Nouns that only measure out what follows them: "two kinds of soup".
constexpr auto kMeasures = base::word_set({"batch", "bunch", "couple", "dozen", "group", "kind", "lot", "majority", "number", "pair", "part",
                                           "range", "series", "set", "sort", "type", "variety"});

/// What armies and criminals attack, though it may also mean something said or done.
bool is_target(std::string_view noun) {
  constexpr auto kTargets = base::word_set({"barracks", "base", "building", "camp", "checkpoint", "construction", "convoy", "escort", "guard", "line", "mission",
                                            "outpost", "patrol", "pipeline", "position", "post", "procession", "protest", "rally", "settlement",
                                            "target", "transport", "wedding"});
  return kTargets.contains(noun);
}

/// What one claims by saying so; whatever else is claimed is taken or won: "claimed nine lives", "claimed its third title".
constexpr auto kClaimedInWords = base::word_set(
    {"asylum", "authorship", "bias", "credit", "descent", "discrimination", "exemption", "expertise", "ignorance", "immunity", "innocence",
     "insanity", "knowledge", "privilege", "progress", "responsibility", "self-defence", "self-defense", "sovereignty", "vindication"});

/// Who decides by law.
constexpr auto kCourts = base::word_set({"arbitrator", "bench", "coroner", "court", "inquest", "judge", "jury", "juror", "justice", "magistrate",
                                         "ombudsman", "panel", "referee", "tribunal", "umpire"});
/// By which verbs; other words of theirs are speech.
constexpr auto kVerdicts = base::word_set({"acquit", "award", "conclude", "convict", "decide", "declare", "deny", "determine", "dismiss", "find",
                                           "grant", "hold", "order", "overturn", "reject", "rule", "uphold"});

/// Who decides by a vote, how, and on what: "the senate confirmed the nomination".
constexpr auto kChambers = base::word_set({"assembly", "chamber", "committee", "congress", "council", "house", "legislature", "parliament", "senate"});
constexpr auto kVotes = base::word_set({"approve", "back", "confirm", "defeat", "dismiss", "endorse", "ratify", "reject"});
constexpr auto kMotions = base::word_set({"amendment", "appointment", "bill", "budget", "law", "legislation", "measure", "motion", "nomination", "nominee", "ordinance",
                                          "resolution", "treaty"});

/// What is refused to somebody rather than said to be untrue: "denied funding", "denied the request".
constexpr auto kGrants = base::word_set({"access", "admission", "aid", "appeal", "application", "asylum", "bail", "benefit", "citizenship", "coverage", "entry",
                                         "extension", "fund", "funding", "leave", "licence", "license", "loan", "motion", "parole", "passage", "permission",
                                         "permit", "petition", "registration", "relief", "request", "treatment", "visa"});

/// What somebody who gives no answer does not do.
constexpr auto kAnswering = base::word_set({"answer", "be", "comment", "discuss", "elaborate", "give", "identify", "make", "meet", "name", "provide",
                                            "reply", "respond", "return", "speak", "talk"});

/// Deeds that are done by word or signature, so that refusing them is a stance of its own.
constexpr auto kPublicActs = base::word_set({"abdicate", "accept", "apologise", "apologize", "cede", "compromise", "cooperate", "extradite", "negotiate", "publish",
                                             "ratify", "release", "resign", "sign", "surrender", "testify", "veto"});

bool is_voice(EntityType type) {
  return type != EntityType::Event && type != EntityType::Product && type != EntityType::Location && type != EntityType::Law &&
         type != EntityType::Work;
}

/// The type of the name around a token; nothing where it belongs to none.
std::optional<EntityType> type_of_name(const Clauses& clauses, std::uint32_t token) {
  const Mention* name = document::name_around(clauses.words().document(), token);
  return name == nullptr ? std::nullopt : std::optional(name->type);
}

/// Abstract nouns by the suffixes that make them from verbs and adjectives.
bool is_derived(std::string_view lemma) {
  for (const std::string_view suffix : {"tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "acy", "ship"}) {
    if (lemma.size() > suffix.size() + 2 && lemma.substr(lemma.size() - suffix.size()) == suffix) return true;
  }
  return false;
}

/// Nouns for people by the suffixes that make them.
bool is_agent(std::string_view lemma) {
  for (const std::string_view suffix : {"ist", "ator", "maker", "holder", "owner", "goer", "keeper", "worker", "man", "woman", "person", "ian", "eer"}) {
    if (lemma.size() > suffix.size() + 1 && lemma.substr(lemma.size() - suffix.size()) == suffix) return true;
  }
  return false;
}

/// Whether the name of a person stands beside a noun: "another host, Ana Ruiz".
bool is_named(const Clauses& clauses, std::uint32_t noun) {
  const document::Trees& trees = clauses.trees();
  return std::any_of(trees.children(noun).begin(), trees.children(noun).end(), [&](std::uint32_t child) {
    const std::string_view relation = trees.universal_relation(child);
    return (relation == "appos" || relation == "flat") && type_of_name(clauses, child) == EntityType::Person;
  });
}

/// Whether a judgement says what it is for: "for closing it", "as a liar", "over the cuts".
bool has_reason(const Clauses& clauses, std::uint32_t verb) {
  const document::Trees& trees = clauses.trees();
  for (const std::uint32_t child : trees.children(verb)) {
    const std::string_view relation = trees.universal_relation(child);
    if (child < verb || (relation != "obl" && relation != "advcl")) continue;
    const std::string preposition = relation == "obl" ? clauses.preposition(child) : clauses.mark(child);
    const bool reason = preposition == "for" || preposition == "over" || preposition == "as";
    if (reason && (relation == "advcl" || can_be_said(clauses, child) || preposition == "as")) return true;
  }
  return false;
}

/// Verbs of those who still want something.
constexpr auto kAwaiting = base::word_set({"await", "demand", "expect", "request", "seek", "want"});

/// Whether a participle tells what an awaited reply is to be about, though a tree joins it with the verb: "awaits responses from the
/// ministry detailing the work".
bool awaits_reply(const Clauses& clauses, std::uint32_t participle) {
  const document::Trees& trees = clauses.trees();
  if (trees.is_root(participle) || trees.universal_relation(participle) != "advcl" || trees.tag(participle).xpos != "VBG") return false;
  const std::uint32_t above = trees.head(participle), object = clauses.object(above);
  if (!kAwaiting.contains(clauses.lemma(above)) || object == kNone || !is_reply(clauses.lemma(object))) return false;
  return participle > object && !clauses.follows_pause(participle);
}

/// Whether a noun is what somebody still wants: "are awaiting responses", "sought a reply".
bool is_awaited(const Clauses& clauses, std::uint32_t noun) {
  if (clauses.trees().is_root(noun)) return false;
  const std::string_view verb = clauses.lemma(clauses.trees().head(noun));
  return kAwaiting.contains(verb) || (verb == "wait" && clauses.preposition(noun) == "for");
}

/// Whether reading is uttering: a text that reads so, or somebody who reads it out. Others take it in.
bool is_read_out(const Clauses& clauses, std::uint32_t verb) {
  const document::Trees& trees = clauses.trees();
  const std::uint32_t subject = clauses.subject(verb);
  if (trees.child(verb, "compound") != kNone || subject == kNone) return true;
  const std::string_view lemma = clauses.lemma(subject);
  return clauses.words().is(subject, "it") || !can_speak(clauses, subject) || is_written(lemma) || is_vehicle(lemma);
}

}  // namespace

bool is_party(const Clauses& clauses, std::uint32_t noun) {
  if (const auto name = type_of_name(clauses, noun)) return is_voice(*name);
  const auto pronoun = document::pronoun(clauses.words().folded(noun));
  if (pronoun) return pronoun->gender != document::Gender::Neuter;
  const auto type = document::type_of_noun(clauses.lemma(noun));
  return type == EntityType::Person || type == EntityType::Organization;
}

bool can_be_said(const Clauses& clauses, std::uint32_t noun) {
  const std::string& upos = clauses.trees().tag(noun).upos;
  const std::string word = clauses.words().folded(noun);
  if (upos == "PRON" || upos == "DET") return word == "it" || word == "this" || word == "that" || word == "what" || word == "which" || word == "these";
  if (const auto name = type_of_name(clauses, noun)) return *name == EntityType::Event || *name == EntityType::Law || *name == EntityType::Work;
  const std::string_view lemma = clauses.lemma(noun);
  if (kMeasures.contains(lemma)) {
    const std::uint32_t measured = clauses.oblique(noun, "nmod", "of");
    if (measured != kNone) return can_be_said(clauses, measured);
  }
  if (content_nouns.contains(lemma)) return true;
  const auto type = document::type_of_noun(lemma);
  if (upos != "NOUN") return upos != "PROPN";
  return (!type && is_derived(lemma)) || type == EntityType::Event;
}

bool is_speaker_noun(std::string_view lemma) { return speaker_nouns.contains(lemma) || is_agent(lemma); }

bool can_speak(const Clauses& clauses, std::uint32_t noun) {
  if (noun == kNone) return true;
  if (kForces.contains(clauses.words().folded(noun))) return false;
  if (const auto name = type_of_name(clauses, noun)) return is_voice(*name);
  if (clauses.trees().tag(noun).upos != "NOUN") return true;
  const std::string singular = with_y(clauses.lemma(noun));  // the lemma of "nannies" may be "nannie"
  const std::string_view lemma = singular;
  const std::uint32_t measured = kMeasures.contains(lemma) ? clauses.oblique(noun, "nmod", "of") : kNone;
  if (measured != kNone) return can_tell(clauses, measured);
  if (is_speaker_noun(lemma) || kInstitutions.contains(lemma)) return true;
  const auto type = document::type_of_noun(lemma);
  if (type && *type != EntityType::Facility) return *type == EntityType::Person || *type == EntityType::Organization || *type == EntityType::Gpe;
  return document::is_collective(lemma) || is_named(clauses, noun);
}

bool can_tell(const Clauses& clauses, std::uint32_t noun) {
  if (can_speak(clauses, noun)) return true;
  const std::string_view lemma = clauses.lemma(noun);
  return is_written(lemma) || is_vehicle(lemma) || kSayingThings.contains(lemma);
}

bool has_other_sense(const Clauses& clauses, std::uint32_t verb) {
  const document::Trees& trees = clauses.trees();
  const std::string_view lemma = clauses.lemma(verb);
  if (lemma == "cry") return clauses.mark(trees.child(verb, "ccomp") == kNone ? verb : trees.child(verb, "ccomp")) != "that";
  if (lemma == "refer") {
    const std::uint32_t aim = clauses.oblique(verb, "obl", "to");
    if (clauses.oblique(verb, "obl", "as") != kNone) return false;  // "referred to him as a liar"
    return clauses.object(verb) != kNone || (aim != kNone && (kInstitutions.contains(clauses.lemma(aim)) || is_party(clauses, aim)));
  }
  if (lemma == "recall" && clauses.is_passive(verb)) return true;  // "cars were recalled"
  if (lemma == "observe" && trees.tag(verb).xpos == "VBG" && clauses.mark(verb) == "by") return true;  // "count them by observing the trees"
  if (lemma == "discuss") return clauses.has_to(verb) && trees.universal_relation(verb) == "advcl";  // "met to discuss it"
  if (lemma == "call" && trees.child(verb, "compound") != kNone) return true;  // "called them up"
  if (lemma == "reject") return clauses.object(verb) != kNone && trees.tag(clauses.object(verb)).upos == "PRON" && is_party(clauses, clauses.object(verb));
  if (is_shown_by_things(clauses, verb)) return true;
  if (lemma == "read") return !is_read_out(clauses, verb);
  if (awaits_reply(clauses, verb)) return true;
  const bool of_noun = !trees.is_root(verb) && trees.universal_relation(verb) == "acl" && trees.tag(verb).xpos == "VBG";
  return of_noun && is_reply(clauses.lemma(trees.head(verb))) && clauses.lemma(trees.head(verb)) != "statement" && is_awaited(clauses, trees.head(verb));
}

bool is_act(std::string_view noun) {
  const auto type = document::type_of_noun(noun);
  return type == EntityType::Event || (!type && (is_derived(noun) || content_nouns.contains(noun)));
}

bool is_shown(const Clauses& clauses, std::uint32_t subject, std::uint32_t verb) {
  if (subject == kNone || !is_document(clauses.lemma(subject)) || !shows(clauses.lemma(verb))) return false;
  return !is_finding(clauses, subject, verb);
}

bool fits_object(const Clauses& clauses, std::uint32_t verb, std::uint32_t object, const CueWord& cue) {
  const std::string_view lemma = clauses.lemma(verb);
  if (clauses.trees().child(verb, "compound") != kNone && lemma != "read") return false;  // "backed up the files" is another verb
  if (lemma == "deny" || lemma == "denie") {  // "denied him a goal"
    return clauses.trees().child(verb, "iobj") == kNone && !is_party(clauses, object) && !kGrants.contains(clauses.lemma(object));
  }
  if (lemma == "charge") return clauses.oblique(verb, "obl", "with") != kNone && is_party(clauses, object);  // "charged her with theft"
  if (lemma == "attack" && is_target(clauses.lemma(object))) return false;
  if (lemma == "claim") return kClaimedInWords.contains(clauses.lemma(object));
  if (!cue.only_content || can_be_said(clauses, object)) return true;
  if (cue.stance != Stance::Blame && lemma != "defend") return false;
  return has_reason(clauses, verb) || (lemma != "attack" && cue.stance == Stance::Blame && can_speak(clauses, object));
}

bool fits_aim(const Clauses& clauses, std::uint32_t verb, std::uint32_t aim) {
  const std::string_view lemma = clauses.lemma(verb);
  const std::string& form = clauses.trees().tag(verb).xpos;
  const bool practice = lemma == "insist" && (form == "VBP" || form == "VBZ");  // "the shops insist on cash", unlike "insisted on talks"
  const bool has_other_sense = practice || lemma == "press" || lemma == "push" || lemma == "admit" || lemma == "point";
  return !has_other_sense || can_be_said(clauses, aim) || is_written(clauses.lemma(aim));
}

bool is_refused_speech(const Clauses& clauses, std::uint32_t infinitive) {
  const std::string_view lemma = clauses.lemma(infinitive);
  return (verb_cue(lemma).has_value() && !kAnswering.contains(lemma)) || kPublicActs.contains(lemma);
}

QuoteClass class_of(const Clauses& clauses, std::uint32_t cue, std::uint32_t subject, QuoteClass of_cue) {
  const std::uint32_t measured = subject != kNone && kMeasures.contains(clauses.lemma(subject)) ? clauses.oblique(subject, "nmod", "of") : kNone;
  const std::uint32_t speaker = measured != kNone ? measured : subject;  // "a number of judges"
  const std::string_view verb = clauses.lemma(cue), by = speaker == kNone ? std::string_view() : clauses.lemma(speaker);
  if ((is_document(by) && shows(verb)) || (is_written(by) && of_cue == QuoteClass::Speech)) return QuoteClass::Writing;
  constexpr auto kInquiries = base::word_set({"inquiry", "inquest", "investigation", "probe"});
  if (kInquiries.contains(by) && indicates(verb)) return QuoteClass::Act;  // what it shows, in nobody's words
  const std::string body = speaker == kNone ? std::string() : clauses.words().folded(speaker);  // also within a name: "the High Court"
  if ((kCourts.contains(by) || kCourts.contains(body)) && kVerdicts.contains(verb)) return QuoteClass::Act;
  const std::uint32_t motion = clauses.object(cue) != kNone ? clauses.object(cue) : clauses.subject(cue);
  const bool votes = kChambers.contains(body) && kVotes.contains(verb);
  if (votes && motion != kNone && kMotions.contains(clauses.lemma(motion))) return QuoteClass::Act;
  const std::uint32_t vehicle = clauses.oblique(cue, "obl", "in");
  const bool written = of_cue == QuoteClass::Speech && vehicle != kNone && is_written(clauses.lemma(vehicle)) && !carries_voice(clauses.lemma(vehicle));
  return written ? QuoteClass::Writing : of_cue;
}

}  // namespace nutgraf::quotes
