#include "document/nouns.h"

#include "base/word_set.h"
#include "document/lists.h"

namespace nutgraf::document {
namespace {

constexpr auto kWomen = base::word_set(
    {"woman",       "girl",          "mother",        "mom",        "mum",         "wife",       "daughter",      "sister",    "aunt",
     "niece",       "grandmother",   "grandma",       "widow",      "bride",       "lady",       "queen",         "princess",  "duchess",
     "actress",     "waitress",      "hostess",       "stewardess", "nun",         "girlfriend", "granddaughter", "heroine",   "goddess",
     "policewoman", "businesswoman", "congresswoman", "chairwoman", "spokeswoman", "stepmother", "stepdaughter",  "housewife", "female",
     "madam",       "countess",      "baroness",      "empress",    "mistress",    "schoolgirl", "ballerina"});

constexpr auto kMen = base::word_set(
    {"man",       "boy",      "father",    "dad",       "husband",     "son",         "brother",   "uncle",      "nephew",  "grandfather",
     "grandpa",   "widower",  "groom",     "gentleman", "king",        "prince",      "duke",      "actor",      "waiter",  "monk",
     "boyfriend", "grandson", "god",       "policeman", "businessman", "congressman", "spokesman", "stepfather", "stepson", "male",
     "sir",       "count",    "baron",     "emperor",   "schoolboy",   "guy",         "lad",       "priest",     "bishop",  "pope",
     "fireman",   "salesman", "cameraman", "fisherman", "gunman",      "sportsman"});

constexpr auto kCollectives = base::word_set(
    {"family",       "team",        "police",         "group",   "company",   "government", "crowd",     "couple",     "staff",
     "crew",         "band",        "committee",      "army",    "party",     "club",       "audience",  "public",     "board",
     "pair",         "duo",         "trio",           "gang",    "jury",      "majority",   "minority",  "firm",       "side",
     "squad",        "council",     "union",          "people",  "everyone",  "everybody",  "coalition", "opposition", "media",
     "press",        "military",    "population",     "number",  "community", "generation", "cast",      "agency",     "organization",
     "organisation", "association", "administration", "ministry"});

/// Offices in -man that women hold too.
constexpr auto kOffices = base::word_set({"chairman", "ombudsman", "freshman", "layman", "human", "woman"});

bool ends_in(std::string_view word, std::string_view end) {
  return word.size() > end.size() && word.substr(word.size() - end.size()) == end && person_nouns.contains(word);
}

}  // namespace

std::optional<EntityType> type_of_noun(std::string_view lemma) {
  if (gpe_nouns.contains(lemma)) return EntityType::Gpe;
  if (organization_nouns.contains(lemma)) return EntityType::Organization;
  if (person_nouns.contains(lemma)) return EntityType::Person;
  if (facility_nouns.contains(lemma)) return EntityType::Facility;
  if (location_nouns.contains(lemma)) return EntityType::Location;
  if (event_nouns.contains(lemma)) return EntityType::Event;
  if (lemma.substr(0, 4) == "step" && person_nouns.contains(lemma.substr(4))) return EntityType::Person;  // "stepchild"
  return std::nullopt;
}

Gender gender_of_noun(std::string_view lemma) {
  if (kWomen.contains(lemma) || ends_in(lemma, "woman")) return Gender::Female;
  return kMen.contains(lemma) || (ends_in(lemma, "man") && !kOffices.contains(lemma)) ? Gender::Male : Gender::Unknown;
}

bool is_storm(std::string_view word) { return word == "hurricane" || word == "cyclone" || word == "typhoon" || word == "storm"; }

bool is_collective(std::string_view lemma) { return kCollectives.contains(lemma); }

}  // namespace nutgraf::document
