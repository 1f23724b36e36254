#include "plover/doers.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/text.h"
#include "plover/patterns.h"

namespace nutgraf::plover {
namespace {

constexpr auto kForcesOfNature =
    base::word_set({"fire", "blaze", "wildfire", "storm", "hurricane", "cyclone", "typhoon", "tornado", "earthquake", "quake", "flood",
                    "flooding", "avalanche", "landslide", "tsunami", "eruption", "volcano", "drought", "crash", "accident", "collision",
                    "virus", "disease", "outbreak", "epidemic", "pandemic", "flu", "influenza", "infection", "fever", "plague", "illness",
                    "famine", "heatwave", "strain", "bacterium", "bacteria", "mudslide", "lightning", "blizzard", "inferno", "bushfire", "firestorm",
                    "monsoon", "rain", "snow", "tremor", "aftershock", "lava", "pathogen", "parasite", "starvation",
                    "stampede", "aids", "hiv", "cholera", "coronavirus", "covid-19", "dengue", "diphtheria", "ebola", "encephalitis", "h1n1", "h5n1",
                    "hepatitis", "listeria", "malaria", "measles", "meningitis", "mers", "pneumonia", "polio", "rabies", "salmonella", "sars",
                    "smallpox", "tuberculosis", "typhoid", "typhus", "cancer"});

/// What kills without attacking: vehicles with who drives them, beasts, substances.
constexpr auto kUnintending =
    base::word_set({"car", "lorry", "truck", "van", "bus", "coach", "train", "tram", "motorcycle", "motorbike", "vehicle", "pickup", "driver",
                    "motorist", "ferry", "boat", "derailment", "collapse", "overdose", "poison", "drug", "alcohol", "liquor", "gas", "heat", "cold", "animal", "dog",
                    "bear", "shark", "snake", "elephant", "tiger", "crocodile"});
/// Words of a mishap on road, rail and water, and words of intent that outweigh them.
constexpr auto kMishaps = base::word_set({"crash", "collide", "collision", "drive", "swerve", "skid", "derail", "derailment", "capsize", "overturn",
                                         "accident", "traffic", "drunk", "homicide", "negligent", "negligence"});
constexpr auto kIntent = base::word_set({"attack", "attacker", "terrorist", "terrorism", "deliberately", "intentionally", "ram", "bomb", "bomber",
                                        "gunman", "shoot", "stab", "suicide", "militant", "soldier", "rebel", "troop", "army", "murder", "airstrike"});
/// Acts of force and what they are done with.
constexpr auto kForce = base::word_set({"attack", "airstrike", "strike", "raid", "bomb", "bombing", "shelling", "blast", "explosion", "missile",
                                        "rocket", "drone", "shooting", "ambush", "gunfire", "assault", "bullet", "shot"});
/// What else shows that an article tells of people who kill.
constexpr auto kHostilities = base::word_set({"killing", "massacre", "war", "fighting", "clash", "battle", "gun", "knife", "invasion", "offensive",
                                             "insurgent", "kidnap", "assassinate", "assassination", "violence", "riot", "killer", "murderer", "genocide"});
constexpr std::size_t kOpening = 6;  ///< sentences that show whether an article tells of force

}  // namespace

DoerJudge::DoerJudge(const document::Clauses& clauses, const ActorJudge& actors) : document_(clauses.document()), clauses_(clauses), actors_(actors) {
  const auto tells_of_force = [&](std::uint32_t token) {
    const std::string_view lemma = clauses_.lemma(token);
    return kIntent.contains(lemma) || kForce.contains(lemma) || kHostilities.contains(lemma);
  };
  const std::size_t opening = std::min(document_.sentences.size(), kOpening);
  for (std::size_t i = 0; i < opening && !clauses_.empty(); ++i) {
    const IdRange<Token> words = document_.sentences[i].tokens;
    for (std::uint32_t token = words.begin; token < words.end; ++token) is_of_force_ = is_of_force_ || tells_of_force(token);
    is_of_disaster_ = is_of_disaster_ || tells_of_disaster(document_.sentences[i]);
  }
}

bool DoerJudge::is_done_to_person(const Event& event) const {
  bool person = false, by_somebody = true;
  for (const Participant& one : event.participants) {
    if (one.role == "agent") by_somebody &= actors_.is_person(one.span) || actors_.is_actor(one.span) || is_act_of_force(one.span);
    if (one.role == "patient" || one.role == "target") person |= actors_.is_person(one.span);
  }
  return person && by_somebody;
}

/// "The raid killed two": an agent that is itself an act of force.
bool DoerJudge::is_act_of_force(Span words) const {
  const IdRange<Token> range = document::tokens_in(document_, words);
  for (std::uint32_t token = range.begin; token < range.end; ++token) {
    if (kForce.contains(clauses_.lemma(token))) return true;
  }
  return false;
}

bool DoerJudge::has_agent(const Event& event) const {
  return std::any_of(event.participants.begin(), event.participants.end(), [](const Participant& one) { return one.role == "agent"; });
}

bool DoerJudge::tells_of_disaster(const Sentence& sentence) const {
  for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
    if (kForcesOfNature.contains(base::fold(clauses_.lemma(token)))) return true;
  }
  return false;
}

bool DoerJudge::is_misfortune(const Event& event) const {
  const auto names_force = [&](Span words) {
    const IdRange<Token> tokens = document::tokens_in(document_, words);
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      if (kForcesOfNature.contains(base::fold(clauses_.lemma(token)))) return true;  // "Hurricane" as part of a name too
    }
    return false;
  };
  constexpr auto kInquiries = base::word_set({"investigate", "probe", "inquire", "investigation", "inquiry", "scrutinize"});
  const bool inquiry = kInquiries.contains(event.lemma);  // into a crash
  if (event.lemma == "storm" && !clauses_.is_verb(event.token.index)) return true;
  return std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
    return (inquiry || one.role == "agent") && (names_force(one.span) || (one.entity && names_force(document_.entities[one.entity.index].name)));
  });
}

bool DoerJudge::is_mishap(const Event& event, const Sentence& sentence) const {
  constexpr auto kDeadly = base::word_set({"kill", "hit", "strike", "killing", "slaughter", "destroy"});
  if (!kDeadly.contains(event.lemma)) return false;
  bool mishap = !has_agent(event) && (!is_of_force_ || tells_of_disaster(sentence));  // "was killed at work", "after an outbreak"
  mishap |= std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
    const IdRange<Token> words = document::tokens_in(document_, one.span);
    return one.role == "agent" && !words.empty() && kUnintending.contains(clauses_.lemma(words.end - 1));
  });
  for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
    if (kIntent.contains(clauses_.lemma(token))) return false;
    mishap |= kMishaps.contains(clauses_.lemma(token));
  }
  return mishap;
}

bool DoerJudge::is_emergency_of_nature(const Event& event, const Sentence& sentence) const {
  constexpr auto kNature = base::word_set({"health", "medical", "weather", "climate", "fire", "sanitary", "humanitarian"});
  if (tells_of_disaster(sentence) || (is_of_disaster_ && !is_of_force_)) return true;
  return any_participant_word(clauses_, event, [&](const std::string& lemma) { return kNature.contains(lemma); });
}

/// Whether a state, a party or who speaks for one does the event, and no mere crowd.
bool DoerJudge::has_political_agent(const Event& event) const {
  constexpr auto kCrowds = base::word_set({"people", "group", "student", "teacher", "worker", "resident", "supporter", "civilian", "migrant", "refugee",
                                           "prisoner", "family", "side", "community", "activist"});
  return std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
    const IdRange<Token> head = document::tokens_in(document_, head_of(one.span));
    return one.role == "agent" && actors_.is_political(one.span) && !head.empty() && !kCrowds.contains(base::fold(clauses_.lemma(head.begin)));
  });
}

bool DoerJudge::is_by_private_person(const Event& event) const {
  return std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
    return one.role == "agent" && one.entity && document_.entities[one.entity.index].type == EntityType::Person && !actors_.is_political(one.span);
  });
}

bool DoerJudge::may_promise(const Event& event) const {
  return has_political_agent(event) || std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
    if (one.role != "agent" || !one.entity) return false;
    const std::vector<Id<Mention>>& mentions = document_.entities[one.entity.index].mentions;
    return can_act(document_.entities[one.entity.index].type) && std::any_of(mentions.begin(), mentions.end(), [&](Id<Mention> mention) {
             return document_.mentions[mention.index].kind == MentionKind::Name;
           });
  });
}

bool DoerJudge::is_between_actors(const Event& event) const {
  constexpr auto kMeeting = base::word_set({"meet", "visit", "receive", "host"});
  if (event.lemma == "visit" && clauses_.is_verb(event.token.index) && !(has_political_agent(event) && has_political_host(event))) return false;
  bool agents = false, acting = false, called = false, thing = false;
  for (const Participant& participant : event.participants) {
    const bool agent = participant.role == "agent", actor = actors_.is_actor(agent ? participant.span : head_of(participant.span));
    agents |= agent;
    acting |= agent && actor;
    called |= !agent && actor;
    const IdRange<Token> head = document::tokens_in(document_, head_of(participant.span));
    const bool talks = !head.empty() && is_listed(clauses_.lemma(head.begin), "@talk");  // "host a summit"
    thing |= participant.role == "patient" && !actor && !talks && !actors_.is_person(participant.span);
  }
  if (thing && !called && kMeeting.contains(event.lemma)) return false;
  constexpr auto kTalking = base::word_set({"talk", "discuss", "discussion", "conversation", "dialogue"});
  if (kTalking.contains(event.lemma) && !called && !has_many_agents(event)) return false;  // "the industry talks about them"
  return (acting || !agents) && ((called && agents) || event.lemma != "call");
}

/// Whether somebody political, or a state, is visited: a minister's relatives and a school are not.
bool DoerJudge::has_political_host(const Event& event) const {
  return std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
    return one.role != "agent" && (actors_.is_political(head_of(one.span)) || (one.entity && actors_.is_political(one.span)));
  });
}

/// Whether more than one do something together: "Peru and Chile talked", "the leaders spoke".
bool DoerJudge::has_many_agents(const Event& event) const {
  std::size_t agents = 0;
  for (const Participant& one : event.participants) {
    if (one.role != "agent") continue;
    const IdRange<Token> head = document::tokens_in(document_, head_of(one.span));
    agents += !head.empty() && clauses_.trees().tag(head.begin).feats.find("Number=Plur") != std::string::npos ? 2 : 1;
  }
  return agents > 1;
}

bool DoerJudge::is_by_thing(const Event& event) const {
  constexpr auto kVoices = base::word_set({"report", "resolution", "statement", "letter", "ruling", "verdict", "bill", "law", "decree", "petition",
                                           "lawsuit", "communique", "campaign"});  // what states, accuses or condemns for its authors
  bool agents = false, acting = false;
  for (const Participant& one : event.participants) {
    if (one.role != "agent") continue;
    agents = true;
    const IdRange<Token> words = document::tokens_in(document_, head_of(one.span));
    acting |= is_headed_by_actor(one) || actors_.is_person(one.span) || is_act_of_force(one.span) ||
              (!words.empty() && (names_body(words.begin) || kVoices.contains(clauses_.lemma(words.begin)) ||
                                 (event.lemma == "fail" && is_listed(clauses_.lemma(words.begin), "@talk"))));  // "the summit failed to agree"
  }
  return agents && !acting;
}

/// Whether an agent is somebody that can act by its head or what stands right before it ("Israeli jets"), not by a name that only tells
/// what it is of or where ("the number of visitors to Peru"). A pronoun is what it stands for.
bool DoerJudge::is_headed_by_actor(const Participant& agent) const {
  const IdRange<Token> head = document::tokens_in(document_, head_of(agent.span)), words = document::tokens_in(document_, agent.span);
  if (head.empty()) return false;
  if (agent.entity && can_act(document_.entities[agent.entity.index].type)) return true;
  for (std::uint32_t token = words.begin; token < words.end; ++token) {
    const std::string_view relation = clauses_.trees().universal_relation(token);
    const bool before = token < head.begin && clauses_.trees().head(token) == head.begin && (relation == "compound" || relation == "amod");
    const bool beside = token > head.begin && (relation == "appos" || relation == "flat") && clauses_.trees().head(token) == head.begin;
    if ((token == head.begin || before || beside) && actors_.is_actor(document_.tokens[token].span)) return true;
  }
  return false;
}

/// Whether a noun names an organisation or a state: "company", "region", "Interpol".
bool DoerJudge::names_body(std::uint32_t noun) const {
  const std::optional<EntityType> type = document::type_of_noun(base::fold(clauses_.lemma(noun)));
  if (clauses_.trees().tag(noun).upos == "PROPN") return true;
  return type && (*type == EntityType::Organization || *type == EntityType::Gpe);
}

/// The word of a phrase that its others depend on.
Span DoerJudge::head_of(Span words) const {
  const IdRange<Token> range = document::tokens_in(document_, words);
  for (std::uint32_t token = range.begin; token < range.end; ++token) {
    const bool top = clauses_.trees().is_root(token) || !range.contains(clauses_.trees().head(token));
    if (top) return document_.tokens[token].span;
  }
  return words;
}

}  // namespace nutgraf::plover
