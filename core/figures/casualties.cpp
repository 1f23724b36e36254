#include "figures/casualties.h"

#include "base/word_set.h"
#include "document/nouns.h"

namespace nutgraf::figures {
namespace {

using document::Clauses;

constexpr auto kDead = base::word_set({"dead", "death", "deaths", "fatality", "fatalities", "killed", "died", "perished", "drowned", "murdered", "slain", "deceased",
                                       "martyred"});
constexpr auto kInjured = base::word_set({"injured", "wounded", "hurt", "injury", "injuries", "hospitalised", "hospitalized"});
constexpr auto kMissing = base::word_set({"missing", "unaccounted"});

/// Verbs whose object is the casualty, and those whose subject is.
constexpr auto kKilling = base::word_set({"kill", "murder", "massacre", "slay", "behead", "assassinate", "drown", "claim"});
constexpr auto kHurting = base::word_set({"injure", "wound", "hurt", "injur"});
constexpr auto kDying = base::word_set({"die", "perish", "drown", "succumb"});

/// Verbs right before the number of those to whom it is done, in their forms.
constexpr auto kKillingForms = base::word_set({"kill", "kills", "killed", "killing", "murdered", "murdering"});
constexpr auto kHurtingForms = base::word_set({"injure", "injures", "injured", "injuring", "wound", "wounds", "wounded", "wounding", "hurting"});

/// Animals whose deaths news counts: livestock, pets, game and what swims or flies.
constexpr auto kAnimals = base::word_set(
    {"animal", "bat", "bear", "bee", "bird", "buffalo", "calf", "camel", "cat", "cattle", "chicken", "cow", "deer", "dog", "dolphin", "duck", "elephant",
     "fish", "fowl", "goat", "hog", "horse", "lamb", "livestock", "pet", "pig", "piglet", "poultry", "rhino", "salmon", "seal", "sheep", "swine", "tiger",
     "turkey", "turtle", "whale", "wolf"});

Casualty by_word(std::string_view word) {
  return kDead.contains(word) ? Casualty::Dead : kInjured.contains(word) ? Casualty::Injured : kMissing.contains(word) ? Casualty::Missing : Casualty::None;
}

/// Whether people may be counted by this word: a noun for people, a name for them ("12 Palestinians"), or no noun at all.
bool may_be_people(const Clauses& clauses, std::uint32_t noun) {
  if (noun == Clauses::kNone) return true;
  const Tag& tag = clauses.trees().tag(noun);
  if (tag.upos != "NOUN") return true;
  const bool others = tag.lemma == "person" || tag.lemma == "people" || tag.lemma == "other" || tag.lemma == "life" || by_word(tag.lemma) != Casualty::None;
  return others || document::type_of_noun(tag.lemma) == EntityType::Person;
}

/// "270 [swine] deaths", "the deaths of 12 [birds]".
bool is_of_animals(const Clauses& clauses, std::uint32_t noun) {
  if (noun == Clauses::kNone) return false;
  for (const std::uint32_t child : clauses.trees().children(noun)) {
    if (kAnimals.contains(clauses.lemma(child))) return true;
  }
  return kAnimals.contains(clauses.lemma(noun));
}

/// What a verb or adjective does to a noun that hangs on it.
Casualty by_predicate(const Clauses& clauses, std::uint32_t predicate, std::string_view relation) {
  const std::string_view lemma = clauses.lemma(predicate);
  const bool undergoes = relation == "obj" || relation == "nsubj:pass" || relation == "iobj";
  const bool claims = lemma == "claim" && relation != "obj";
  if (undergoes && !claims && kKilling.contains(lemma)) return Casualty::Dead;
  if (undergoes && kHurting.contains(lemma)) return Casualty::Injured;
  if (relation.substr(0, 5) != "nsubj") return Casualty::None;
  if (kDying.contains(lemma)) return Casualty::Dead;
  const bool is_missing = lemma == "miss" && clauses.trees().tag(predicate).xpos != "VBD" && clauses.trees().child(predicate, "obj") == Clauses::kNone;
  if (is_missing) return Casualty::Missing;
  const std::string_view upos = clauses.trees().tag(predicate).upos;
  const bool state = upos == "ADJ" || upos == "VERB";
  return state && (lemma == "dead" || lemma == "missing" || lemma == "injured") ? by_word(lemma) : Casualty::None;
}

/// "The death toll rose to [14]", "a toll of [14]".
bool is_toll(const Words& words, std::size_t begin) {
  constexpr std::size_t kReach = 8;
  for (std::size_t at = begin; at > 0 && begin - at < kReach; --at) {
    const Word& word = words.at(at - 1);
    if (word.digits || word.is(";") || word.is("injured") || word.is("and") || word.is("with")) return false;
    if (word.is("toll") || word.is("tolls")) return at < 2 || !words.at(at - 2).is("injury");
  }
  return false;
}

/// "12 people [killed] in the blast", "people [who died]".
Casualty by_clause(const Clauses& clauses, std::uint32_t noun) {
  for (const std::uint32_t child : clauses.trees().children(noun)) {
    if (child < noun || clauses.trees().universal_relation(child) != "acl") continue;
    const bool relative = clauses.trees().relation(child) == "acl:relcl";
    const std::string_view lemma = clauses.lemma(child);
    if (relative ? kDying.contains(lemma) : kKilling.contains(lemma) && clauses.trees().tag(child).xpos == "VBN") return Casualty::Dead;
    if (!relative && kHurting.contains(lemma) && clauses.trees().tag(child).xpos == "VBN") return Casualty::Injured;
  }
  return Casualty::None;
}

}  // namespace

Casualty casualty_of(const Clauses& clauses, const Words& words, std::size_t begin, std::size_t end, std::uint32_t word, std::uint32_t counted) {
  if (!may_be_people(clauses, counted) || is_of_animals(clauses, counted)) return Casualty::None;
  const std::string_view before = begin > 0 ? std::string_view(words.at(begin - 1).text) : std::string_view();
  if (kKillingForms.contains(before)) return Casualty::Dead;
  if (kHurtingForms.contains(before)) return Casualty::Injured;
  const std::uint32_t last = counted == Clauses::kNone ? words.at(end - 1).token : counted;
  const std::size_t behind = end + (last >= words.at(end - 1).token ? last - words.at(end - 1).token : 0);
  for (std::size_t at = end; at <= behind; ++at) {  // "12 dead", "30 others injured", "12 people dead"
    if (const Casualty said = by_word(words.at(at).text); said != Casualty::None) return said;
  }
  const std::uint32_t noun = counted == Clauses::kNone ? word : counted;
  if (const Casualty told = by_clause(clauses, noun); told != Casualty::None) return told;
  if (is_toll(words, begin) && counted == Clauses::kNone) return Casualty::Dead;
  if (clauses.trees().is_root(noun)) return Casualty::None;
  std::uint32_t first = noun;  // "killing [a man and 12 women]": what is coordinated shares its place
  while (clauses.trees().universal_relation(first) == "conj" && clauses.is_nominal(clauses.trees().head(first))) first = clauses.trees().head(first);
  return clauses.trees().is_root(first) ? Casualty::None : by_predicate(clauses, clauses.trees().head(first), clauses.trees().relation(first));
}

}  // namespace nutgraf::figures
