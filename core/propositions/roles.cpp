#include "propositions/roles.h"

#include <algorithm>
#include <optional>

#include "base/word_set.h"
#include "document/event_words.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::propositions {

namespace {

/// Units by which a verb measures how far, how long or by how much: "moved a few [blocks]", "rose 47 [percent]".
constexpr auto kUnits = base::word_set({"percent", "percentage", "%", "mile", "kilometre", "kilometer", "km", "metre", "meter", "foot", "yard", "inch",
                                        "block", "degree", "point", "hour", "minute", "second", "day", "week", "month", "year", "decade", "time",
                                        "knot", "mph", "hectare", "acre", "step", "lap", "length", "place"});

/// Whether a common noun stands without an article, owner, number, adjective or name before it: "taken into [custody]", "sent to [prison]".
bool is_bare(const document::Clauses& clauses, std::uint32_t noun) {
  for (const std::uint32_t child : clauses.trees().children(noun)) {
    const std::string_view relation = clauses.trees().universal_relation(child);
    if (child < noun && relation != "case" && relation != "punct") return false;
  }
  return true;
}

}  // namespace

bool is_amount(const document::Clauses& clauses, std::uint32_t noun) {
  const document::Trees& trees = clauses.trees();
  if (!kUnits.contains(clauses.lemma(noun)) || trees.child(noun, "nmod") != document::Clauses::kNone) return false;
  for (const std::uint32_t child : trees.children(noun)) {
    if (child > noun) continue;
    const std::string_view lemma = clauses.lemma(child);
    if (trees.universal_relation(child) == "nummod" || lemma == "few" || lemma == "several" || lemma == "half") return true;
  }
  return false;
}

bool is_receiving(std::string_view verb) { return verb == "receive" || verb == "inherit"; }

std::string_view role_of_preposition(std::string_view preposition) {
  if (preposition == "by") return "agent";
  if (preposition == "on" || preposition == "against" || preposition == "upon" || preposition == "at" || preposition == "into")
    return "target";
  if (preposition == "to" || preposition == "for") return "recipient";
  if (preposition == "with" || preposition == "alongside") return "companion";
  if (preposition == "about" || preposition == "over" || preposition == "regarding" || preposition == "concerning") return "topic";
  if (preposition == "from") return "origin";
  if (preposition == "of") return "patient";
  if (preposition == "between" || preposition == "among") return "agent";
  return {};
}

bool is_removing(std::string_view noun) {
  static constexpr auto kRemoving =
      base::word_set({"withdrawal", "release", "resignation", "transfer", "evacuation", "expulsion", "retreat", "rescue", "dismissal",
                      "suspension", "theft", "seizure", "deportation", "extradition", "recall", "exit", "departure", "journey", "trip",
                      "flight", "purchase", "eviction", "suffering", "death"});
  return kRemoving.contains(noun);
}

bool is_suffered(std::string_view noun) {
  static constexpr auto kSuffered =
      base::word_set({"killing", "murder", "death", "assassination", "arrest", "detention", "execution", "abduction", "kidnapping",
                      "conviction", "trial", "funeral", "burial", "dismissal", "shooting", "poisoning", "beheading", "impeachment",
                      "extradition", "deportation", "expulsion", "release", "rape", "stabbing", "inauguration", "appointment",
                      "sacking", "firing", "ousting", "imprisonment", "indictment", "acquittal", "eviction", "promotion"});
  return kSuffered.contains(noun);
}

bool is_done_by_owner(std::string_view noun) {
  static constexpr auto kDone = base::word_set({"resignation", "abdication", "arrival", "departure", "appearance", "disappearance", "refusal", "retreat",
                                                "surrender", "victory", "emergence", "withdrawal", "collapse", "eruption", "escape"});
  return kDone.contains(noun);
}

bool is_about(std::string_view noun) {
  static constexpr auto kAbout =
      base::word_set({"accord", "address", "agreement", "announcement", "article", "briefing", "comment", "conference", "consultation",
                      "conversation", "deal", "debate", "decision", "dialogue", "discussion", "hearing", "inquiry", "interview",
                      "lecture", "meeting", "negotiation", "pact", "poll", "question", "referendum", "report", "session", "speech",
                      "statement", "study", "summit", "survey", "talk", "treaty", "vote", "workshop"});
  return kAbout.contains(noun);
}

bool is_aiming(std::string_view verb) {
  static constexpr auto kAiming =
      base::word_set({"aim", "bark", "charge", "cheer", "direct", "fire", "fling", "glare", "growl", "hit", "hurl", "jab", "jeer", "laugh", "lash",
                      "launch", "level", "lob", "lunge", "peck", "pelt", "point", "poke", "scream", "shoot", "shout", "snap", "snarl", "spit",
                      "strike", "swear", "swing", "swipe", "throw", "toss", "wave", "yell"});
  return kAiming.contains(verb);
}

bool is_means(std::string_view noun) {
  static constexpr auto kMeans =
      base::word_set({"accident", "air", "ambulance", "ballot", "bike", "birth", "boat", "bus", "cable", "car", "chance", "coach", "consensus", "courier", "cycle",
                      "day", "design", "email", "e-mail", "fax", "ferry", "foot", "force", "hand", "helicopter", "land", "law", "letter", "lot",
                      "mail", "mistake", "motorbike", "name", "night", "phone", "plane", "post", "proxy", "radio", "rail", "road", "sea", "ship",
                      "taxi", "telephone", "text", "train", "tram", "truck", "van", "vote", "water"});
  return kMeans.contains(noun);
}

bool befalls_subject(std::string_view verb) {
  static constexpr auto kBefalling =
      base::word_set({"age", "appear", "bleed", "burn", "change", "choke", "collapse", "crash", "decline", "deteriorate", "die", "disappear",
                      "drift", "drop", "drown", "emerge", "expire", "fade", "faint", "fall", "falter", "freeze", "grow", "happen", "heal", "improve",
                      "lapse", "melt", "occur", "perish", "plummet", "plunge", "recover", "relapse", "remain", "rise", "roll", "shrink",
                      "shiver", "sicken", "sink", "slip", "slump", "starve", "stay", "stumble", "suffer", "suffocate", "survive", "topple",
                      "trip", "tumble", "vanish", "wake", "weaken", "wither", "worsen"});
  return kBefalling.contains(verb);
}

bool befalls(std::string_view noun) {
  static constexpr auto kBefalling = base::word_set({"accident", "avalanche", "blackout", "blast", "catastrophe", "collapse", "collision", "crash", "cyclone",
                                                     "death", "derailment", "disaster", "drought", "earthquake", "epidemic", "explosion", "famine", "fire",
                                                     "flood", "flooding", "hurricane", "illness", "incident", "infection", "injury", "landslide", "outage",
                                                     "outbreak", "pandemic", "spill", "storm", "tornado", "tragedy", "tsunami", "typhoon", "wildfire"});
  return kBefalling.contains(noun);
}

bool is_undergoing(std::string_view verb) {
  static constexpr auto kUndergoing = base::word_set({"incur", "suffer", "undergo"});
  return kUndergoing.contains(verb);
}

bool befalls_in_idiom(const document::Clauses& clauses, std::uint32_t verb, std::uint32_t object) {
  struct Idiom {
    std::string_view verb, object;
  };
  constexpr Idiom kIdioms[] = {{"catch", "fire"}, {"lose", "consciousness"}, {"lose", "power"}, {"regain", "consciousness"}, {"take", "fire"}, {"take", "flight"}};
  const bool listed = std::any_of(std::begin(kIdioms), std::end(kIdioms), [&](const Idiom& idiom) {
    return clauses.lemma(verb) == idiom.verb && clauses.lemma(object) == idiom.object;
  });
  const auto& children = clauses.trees().children(object);
  return listed && children.begin() == children.end() && !clauses.is_passive(verb);
}

bool is_denied_to_be(const document::Clauses& clauses, std::uint32_t noun) {
  if (clauses.trees().child(noun, "cop") == document::Clauses::kNone) return false;
  const auto& children = clauses.trees().children(noun);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return child < noun && (clauses.lemma(child) == "not" || clauses.lemma(child) == "n't");
  });
}

bool takes_part(const document::Clauses& clauses, std::string_view role, std::uint32_t noun, bool named) {
  const document::Trees& trees = clauses.trees();
  const bool core = role == "patient" || (role == "agent" && clauses.preposition(noun) != "by");
  const std::string_view relation = trees.is_root(noun) ? std::string_view() : trees.universal_relation(noun);
  if (core && (relation == "obj" || relation == "nsubj") && is_amount(clauses, noun)) return false;
  constexpr auto kWhose = base::word_set({"hers", "his", "mine", "ours", "theirs", "yours"});
  const std::string word = document::folded(clauses.document(), clauses.document().tokens[noun]);
  if (core && relation != "nmod" && kWhose.contains(word)) return false;  // "ended his": what somebody has, not who
  if (core && clauses.lemma(trees.is_root(noun) ? noun : trees.head(noun)) == "vote" && trees.tag(noun).upos == "NUM") return false;  // "voted 66 to 27"
  const bool oblique = relation == "obl" || relation == "nmod";
  if (oblique && role != "patient" && role != "topic" && trees.tag(noun).upos == "SYM") return false;  // "rose to $67"
  constexpr auto kPlatforms = base::word_set({"facebook", "instagram", "linkedin", "medium", "reddit", "telegram", "tiktok", "twitter", "weibo", "youtube"});
  if (role == "target" && clauses.preposition(noun) == "on" && kPlatforms.contains(document::folded(clauses.document(), clauses.document().tokens[noun])))
    return false;  // "praised her on Twitter"
  if (core && clauses.lemma(noun) == "row" && clauses.preposition(noun) == "in") return false;  // "the third day in a row that they marched"
  constexpr auto kLeading = base::word_set({"into", "on", "upon", "to", "at", "for", "from"});
  const bool led = role == "target" || role == "recipient" || role == "destination" || role == "origin";
  if (named || !led || !kLeading.contains(clauses.preposition(noun)) || (relation != "obl" && relation != "nmod")) return true;
  const std::optional<EntityType> type = document::type_of_noun(clauses.lemma(noun));
  const std::uint32_t verb = trees.head(noun);
  const bool intransitive = clauses.is_verb(verb) && !clauses.is_passive(verb) && clauses.object(verb) == document::Clauses::kNone;
  constexpr auto kBeingOn = base::word_set({"go", "come", "work", "stand", "sit", "lie", "live", "travel", "ride", "walk", "sleep", "play", "sail", "float"});
  if (role == "target" && intransitive && kBeingOn.contains(clauses.lemma(verb))) return false;
  const bool somebody = type == EntityType::Person || type == EntityType::Organization || type == EntityType::Gpe;
  return somebody || trees.tag(noun).xpos != "NN" || !is_bare(clauses, noun);
}

std::uint32_t end_before_time(const document::Clauses& clauses, std::uint32_t noun, std::uint32_t end) {
  if (document::is_event_noun(clauses.lemma(noun))) return end;
  for (const std::uint32_t child : clauses.trees().children(noun)) {
    const IdRange<Token> range = clauses.trees().range(child);
    const bool last = child > noun && range.end == end && range.begin > noun && !clauses.preposition(child).empty();
    if (last && document::overlaps_time(clauses.document(), clauses.document().tokens[child].span)) return range.begin;
  }
  return end;
}

std::uint32_t end_before_medium(const document::Clauses& clauses, std::uint32_t noun, std::uint32_t end) {
  constexpr auto kMedia = base::word_set({"air", "app", "blog", "channel", "facebook", "feed", "forum", "instagram", "media", "network", "page", "platform",
                                          "podcast", "radio", "site", "stage", "telegram", "television", "tv", "twitter", "webpage", "website", "youtube"});
  for (const std::uint32_t child : clauses.trees().children(noun)) {
    const IdRange<Token> range = clauses.trees().range(child);
    const bool last = child > noun && range.end == end && range.begin > noun && clauses.preposition(child) == "on";
    if (last && kMedia.contains(document::folded(clauses.document(), clauses.document().tokens[child]))) return range.begin;
  }
  return end;
}

std::uint32_t landed_object(const document::Clauses& clauses, std::uint32_t verb) {
  constexpr auto kSending = base::word_set({"airlift", "bring", "bus", "call", "carry", "cart", "drive", "fly", "haul", "rush", "send", "ship", "truck"});
  constexpr auto kVehicles = base::word_set({"plane", "aircraft", "jet", "helicopter", "balloon", "convoy", "car", "van", "bus", "lorry", "truck", "ship",
                                            "boat", "train", "formation"});
  if (clauses.is_passive(verb) || !kSending.contains(clauses.lemma(verb))) return document::Clauses::kNone;
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    const bool landed = child > verb && clauses.trees().universal_relation(child) == "obl" && clauses.preposition(child) == "in" &&
                        clauses.lemma(verb + 1) == "in";
    const auto type = document::type_of_noun(clauses.lemma(child));
    const bool place = type && is_place(*type);
    if (landed && !place && clauses.trees().tag(child).upos != "PROPN" && !kVehicles.contains(clauses.lemma(child))) return child;
  }
  return document::Clauses::kNone;
}

void include_complement(const document::Clauses& clauses, std::uint32_t verb, std::uint32_t object, std::vector<PropositionArgument>& found) {
  constexpr auto kDeclaring = base::word_set({"declare", "proclaim", "pronounce"});
  if (!kDeclaring.contains(clauses.lemma(verb))) return;
  const std::uint32_t end = clauses.noun_phrase(object).end;
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    const std::string_view relation = clauses.trees().universal_relation(child);
    const bool said_of_it = child > object && clauses.is_nominal(child) && (relation == "obj" || relation == "xcomp");
    if (!said_of_it || clauses.noun_phrase(child).begin != end) continue;
    const std::uint32_t last = clauses.noun_phrase(child).end - 1;
    for (PropositionArgument& argument : found) {
      if (argument.head.index == object) argument.span.end = clauses.document().tokens[last].span.end;
    }
    return;
  }
}

}  // namespace nutgraf::propositions
