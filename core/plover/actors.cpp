#include "plover/actors.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::plover {
namespace {

constexpr std::uint32_t kLongestTitle = 4;  ///< words of an office before a name

constexpr auto kPoliticalNouns = base::word_set(
    {"administration", "agency",      "aide",       "ally",        "ambassador", "army",       "assembly",   "authority",    "bloc",
     "brotherhood",    "cabinet",     "chancellor", "chief",       "coalition",  "commander",  "commission", "committee",    "community",
     "congress",       "council",     "country",    "coup",        "court",      "delegation", "democrat",   "demonstrator", "department",
     "diplomat",       "embassy",     "envoy",      "executive",   "extremist",  "faction",    "federation", "fighter",      "force",
     "front",          "general",     "government", "governor",    "group",      "guerrilla",  "gunman",     "insurgent",    "islamist",
     "judge",          "judiciary",   "junta",      "king",        "lawmaker",   "leader",     "league",     "legislator",   "legislature",
     "marine",         "mayor",       "militant",   "military",    "militia",    "minister",   "ministry",   "monarch",      "movement",
     "nation",         "nationalist", "navy",       "negotiator",  "office",     "officer",    "official",   "opposition",   "organisation",
     "organization",   "parliament",  "party",      "peacekeeper", "police",     "politician", "pope",       "premier",      "president",
     "prime",          "prince",      "prisoner",   "prosecutor",  "protester",  "queen",      "rebel",      "refugee",      "regime",
     "republic",       "republican",  "resident",   "secretary",   "security",   "senate",     "senator",    "separatist",   "soldier",
     "spokesman",      "spokeswoman", "state",      "student",     "supporter",  "teacher",    "terrorist",  "tribunal",     "tribe",
     "troop",          "troops", "union",       "worker",     "activist",    "bomber",     "ngo",        "nato",       "un",           "eu",
     "u.n.",           "taliban",     "hamas",      "hezbollah",   "isis",       "isil",       "kremlin",    "pentagon",     "speaker",
     "cartel",         "premier",     "deputy",     "regulator",   "fbi",        "cia",        "idf",        "usaid",        "unicef",
     "unhcr",          "osce",        "asean",      "opec",        "militiaman", "jihadist",   "migrant",    "civilian",     "people",
     "side",           "dissident",  "presidency", "monarchy"});

/// Whether a noun that no list knows is made like those for people: "driver", "sculptor", "neighbour".
bool names_doer(std::string_view lemma) {
  constexpr std::string_view kEndings[] = {"er", "or", "our", "ist", "ian", "man", "woman", "person"};
  constexpr auto kThings = base::word_set({"order", "offer", "power", "paper", "number", "letter", "matter", "tower", "river", "computer", "server",
                                           "answer", "water", "weather", "character", "chapter", "corner", "border", "centre",
                                           "labour", "honour", "favour", "rumour", "humour", "colour", "floor", "door", "motor", "factor",
                                           "error", "sector", "mirror", "tumour", "monster", "tiger", "spider", "list", "cancer", "disaster"});
  return !kThings.contains(lemma) && !document::type_of_noun(lemma) && std::any_of(std::begin(kEndings), std::end(kEndings), [&](std::string_view ending) {
    return lemma.size() > ending.size() + 2 && lemma.substr(lemma.size() - ending.size()) == ending;
  });
}

}  // namespace

bool can_act(EntityType type) {
  return type == EntityType::Person || type == EntityType::Organization || type == EntityType::Gpe || type == EntityType::Norp;
}

ActorJudge::ActorJudge(const document::Clauses& clauses, const document::EntityIndex& entities) : clauses_(clauses), entities_(entities) {
  const Document& document = clauses.document();
  for (const Entity& entity : document.entities) {
    is_political_.push_back(entity.type == EntityType::Gpe || entity.type == EntityType::Norp ||
                            std::any_of(entity.mentions.begin(), entity.mentions.end(),
                                        [&](Id<Mention> mention) { return is_introduced_as_political(document.mentions[mention.index]); }));
  }
}

/// Whether the words right before a name, or of a description, say an office: "Prime Minister Ana Ruiz".
bool ActorJudge::is_introduced_as_political(const Mention& mention) const {
  if (mention.kind == MentionKind::Pronoun) return false;
  IdRange<Token> words = document::tokens_in(clauses_.document(), mention.span);
  if (mention.kind == MentionKind::Name) words = {words.begin - std::min(words.begin, kLongestTitle), words.begin};
  for (std::uint32_t token = words.end; token-- > words.begin;) {
    if (is_political_word(token)) return true;
    const std::string_view upos = clauses_.trees().tag(token).upos;
    if (upos != "NOUN" && upos != "PROPN" && upos != "ADJ" && upos != "ADP") return false;
  }
  return false;
}

bool ActorJudge::is_political_word(std::uint32_t token) const { return kPoliticalNouns.contains(base::fold(clauses_.lemma(token))); }

bool ActorJudge::is_political(Span words) const {
  const IdRange<Token> range = document::tokens_in(clauses_.document(), words);
  for (std::uint32_t token = range.begin; token < range.end; ++token) {
    const Id<Entity> entity = entities_.at(token);
    if ((entity && is_political_[entity.index]) || is_political_word(token)) return true;
  }
  return false;
}

bool ActorJudge::is_person(Span words) const {
  const IdRange<Token> range = document::tokens_in(clauses_.document(), words);
  std::uint32_t head = range.begin;  // the word that the others depend on
  while (head + 1 < range.end && !clauses_.trees().is_root(head) && range.contains(clauses_.trees().head(head))) ++head;
  if (head >= range.end) return false;
  constexpr auto kPeople = base::word_set({"ten", "dozen", "score", "hundred", "thousand", "million", "people", "many", "several", "others", "other", "victim", "life"});
  constexpr auto kOthers = base::word_set({"he", "him", "she", "her", "they", "them", "who", "whom", "we", "us", "i", "me", "you"});
  const std::string lemma = base::fold(clauses_.lemma(head));
  const std::string_view upos = clauses_.trees().tag(head).upos;
  if (upos == "NUM" || kPeople.contains(lemma)) return true;
  if (const Id<Entity> entity = entities_.of_noun(clauses_.trees(), head)) {
    const EntityType type = clauses_.document().entities[entity.index].type;
    if (type == EntityType::Person || type == EntityType::Norp) return true;
  }
  const bool reflexive = document::folded(clauses_.document(), clauses_.document().tokens[head]).find("sel") != std::string::npos;
  if (upos == "PRON") return kOthers.contains(lemma) && !reflexive;
  return document::type_of_noun(lemma) == EntityType::Person || names_doer(lemma);
}

bool ActorJudge::is_actor(Span words) const {
  const IdRange<Token> range = document::tokens_in(clauses_.document(), words);
  for (std::uint32_t token = range.begin; token < range.end; ++token) {
    const Id<Entity> entity = entities_.at(token);
    if (entity && can_act(clauses_.document().entities[entity.index].type)) return true;
  }
  return is_political(words);
}

}  // namespace nutgraf::plover
