#include "document/clauses.h"

#include <algorithm>

#include "base/word_set.h"
#include "document/nouns.h"

namespace nutgraf::document {
namespace {

constexpr int kHighestPerson = 5;  ///< words between a thing and the person that "who" stands for
constexpr int kLongestChain = 8;  ///< verbs that one subject is handed down through
constexpr std::uint32_t kLongestGap = 14;  ///< words between a torn subject and its verb

bool is_before_noun(std::string_view relation) {
  return relation == "case" || relation == "punct" || relation == "cc" || relation == "mark";
}

bool closes_noun_phrase(std::string_view relation) {
  return relation == "conj" || relation == "acl" || relation == "appos" || relation == "parataxis" || relation == "advcl";
}

}  // namespace

bool Clauses::is_nominal(std::uint32_t token) const {
  const std::string_view upos = trees_.tag(token).upos;
  return upos == "NOUN" || upos == "PROPN" || upos == "PRON" || upos == "SYM";  // "$3 million", headed by its sign
}

bool Clauses::is_passive(std::uint32_t verb) const {
  for (const std::uint32_t child : trees_.children(verb)) {
    const std::string_view relation = trees_.relation(child);
    if (relation == "aux:pass" || relation == "nsubj:pass") return true;
  }
  if (is_reduced_clause(verb)) return true;
  const std::string_view xpos = trees_.tag(verb).xpos;
  if (shares_passive(verb)) return true;
  const bool behind_noun = trees_.universal_relation(verb) == "acl" && trees_.relation(verb) != "acl:relcl";
  if (behind_noun && xpos == "VBD") return trees_.child(verb, "nsubj") == kNone;  // no tense without a subject: "the man accused of lying"
  return xpos == "VBN" && (behind_noun || is_undergone_aside(verb));
}

/// "Was hurt and [taken] to hospital": a participle that shares subject and auxiliary with the passive before it, also where a tagger took it for
/// a past tense, if its verb cannot stand without an object (B. Levin 1993, 9 to 11: putting, removing, sending and carrying).
bool Clauses::shares_passive(std::uint32_t verb) const {
  constexpr auto kTransitive = base::word_set({"admit", "airlift", "appoint", "carry", "deport", "elect", "evacuate", "extradite", "place", "put", "remove", "send",
                                               "take", "transfer", "transport"});
  if (trees_.is_root(verb) || trees_.universal_relation(verb) != "conj") return false;
  const std::string_view form = trees_.tag(verb).xpos;
  if (form != "VBN" && (form != "VBD" || !kTransitive.contains(lemma(verb)))) return false;
  for (const std::string_view own : {"nsubj", "aux", "obj"}) {
    if (trees_.child(verb, own) != kNone) return false;
  }
  const auto& children = trees_.children(trees_.head(verb));
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return trees_.relation(child) == "aux:pass"; });
}

/// Whether a participle without a subject, an object or a conjunction tells what its clause's subject undergoes: "appeared in court,
/// charged with arson", "founded in 1900, the bank …", "stands accused".
bool Clauses::is_undergone_aside(std::uint32_t verb) const {
  const auto lacks = [&](std::string_view relation) { return trees_.child(verb, relation) == kNone; };
  const std::string_view relation = trees_.universal_relation(verb);
  return (relation == "advcl" || relation == "xcomp") && lacks("nsubj") && lacks("obj") && lacks("mark") && lacks("case") && lacks("aux");
}

/// The noun itself, or what it stands for as relative pronoun of the clause of `verb`.
std::uint32_t Clauses::antecedent(std::uint32_t noun, std::uint32_t verb) const {
  const std::string_view xpos = trees_.tag(noun).xpos;
  const bool relative = (xpos == "WDT" || xpos == "WP") && trees_.universal_relation(verb) == "acl";
  if (!relative) return noun;
  return lemma(noun) == "who" ? person_above(trees_.head(verb)) : trees_.head(verb);
}

/// "[People] with dogs who feel ill": "who" stands for somebody, also where the parser hangs its clause on the thing right before it.
std::uint32_t Clauses::person_above(std::uint32_t noun) const {
  const auto is_thing = [&](std::uint32_t word) { return trees_.tag(word).upos == "NOUN" && !type_of_noun(lemma(word)); };
  std::uint32_t above = noun;
  if (!is_thing(noun)) return noun;
  for (int step = 0; step < kHighestPerson && !trees_.is_root(above); ++step) {
    above = trees_.head(above);
    if (trees_.tag(above).upos == "PRON") return above;  // "anyone with cats who …"
    if (trees_.tag(above).upos == "NOUN" && type_of_noun(lemma(above)) == EntityType::Person) return above;
  }
  return noun;
}

/// "Ruiz and Holm's [mother], Ana, wept": two owners of one noun, of whom a parser takes the first for the subject.
std::uint32_t Clauses::owned_by_both(std::uint32_t subject) const {
  const std::uint32_t owned = trees_.child(subject, "appos"), owner = owned == kNone ? kNone : this->owner(owned);
  if (owner == kNone || owner != subject + 2 || lemma(subject + 1) != "and") return subject;
  return trees_.child(owned, "appos") == kNone ? subject : owned;
}

/// "Two died and [scores] more were hurt", "he fled in May, but [police] in Lima caught him": a subject that a parser hangs up beside its verb,
/// on the verb before or on a noun of that.
std::uint32_t Clauses::torn_subject(std::uint32_t verb) const {
  const std::string_view relation = trees_.is_root(verb) ? std::string_view() : trees_.universal_relation(verb);
  if ((relation != "conj" && relation != "advcl") || trees_.child(verb, "cc") != kNone || trees_.child(verb, "mark") != kNone) return kNone;
  const std::uint32_t above = trees_.head(verb);
  const std::uint32_t before = relation == "conj" ? noun_right_before(verb) : kNone;
  if (before != kNone) return before;
  for (const std::uint32_t child : trees_.children(above)) {
    if (child > verb) break;
    if (relation == "conj" && trees_.universal_relation(child) == "conj" && trees_.range(child).end == trees_.range(verb).begin && begins_clause(child)) return child;
    if (begins_clause_behind_comma(child, verb)) return child;
    for (const std::uint32_t below : trees_.children(child)) {
      if (begins_clause_behind_comma(below, verb)) return below;
    }
  }
  return kNone;
}

/// "Banned hunting in parts of the country and [troops] have moved": a noun with a conjunction that ends where its verb begins.
std::uint32_t Clauses::noun_right_before(std::uint32_t verb) const {
  const std::uint32_t begin = trees_.range(verb).begin;
  if (begin == 0 || begin > verb) return kNone;
  for (std::uint32_t noun = begin - 1; is_nominal(noun) && trees_.range(noun).end == begin; noun = trees_.head(noun)) {
    if (trees_.is_root(noun)) return kNone;
    if (trees_.universal_relation(noun) == "conj" && begins_clause(noun) && trees_.child(noun, "case") == kNone) return noun;
  }
  return kNone;
}

/// Whether a noun has a conjunction of its own.
bool Clauses::begins_clause(std::uint32_t noun) const {
  return trees_.child(noun, "cc") != kNone && trees_.tag(noun).xpos.substr(0, 1) == "N";
}

/// Whether a comma and a conjunction stand before a noun and a verb with a tense behind it, and no other verb with one between.
bool Clauses::begins_clause_behind_comma(std::uint32_t noun, std::uint32_t verb) const {
  const auto is_finite = [&](std::uint32_t token) {
    const std::string_view xpos = trees_.tag(token).xpos;
    return xpos == "VBD" || xpos == "VBZ" || xpos == "VBP" || xpos == "MD";
  };
  const std::uint32_t conjunction = noun < verb && verb - noun <= kLongestGap ? trees_.child(noun, "cc") : kNone;
  if (conjunction == kNone || conjunction == 0 || conjunction > noun || lemma(conjunction - 1) != "," || !is_finite(verb)) return false;
  if (!is_verb(verb) || trees_.child(noun, "case") != kNone || is_verb(noun)) return false;
  for (std::uint32_t token = conjunction; token < verb; ++token) {
    if (is_finite(token)) return false;
  }
  return true;
}

std::uint32_t Clauses::verb_of_torn_subject(std::uint32_t noun) const {
  const std::uint32_t end = std::min<std::uint32_t>(static_cast<std::uint32_t>(document_.tokens.size()), noun + kLongestGap + 1);
  if (trees_.child(noun, "cc") == kNone) return kNone;
  for (std::uint32_t token = noun + 1; token < end; ++token) {
    if (is_verb(token) && trees_.child(token, "nsubj") == kNone && torn_subject(token) == noun) return token;
  }
  return kNone;
}

/// The verb before one that shares its subject by coordination: the nearest with a subject of its own ("Ruiz left, but Holm stayed and [voted]").
std::uint32_t Clauses::conjunct_before(std::uint32_t verb) const {
  const std::uint32_t above = trees_.head(verb);
  std::uint32_t nearest = above;
  for (const std::uint32_t child : trees_.children(above)) {
    if (child >= verb) break;
    if (child > above && trees_.universal_relation(child) == "conj" && is_verb(child) && own_subject(child) != kNone) nearest = child;
  }
  return nearest;
}

/// "Farmers [settled] since 2000 have no seed": a participle that a parser takes for the main verb, on which it hangs the true one.
bool Clauses::is_reduced_clause(std::uint32_t verb) const {
  const std::string_view xpos = trees_.tag(verb).xpos;
  const bool bare = trees_.child(verb, "nsubj") != kNone && trees_.child(verb, "aux") == kNone && trees_.child(verb, "obj") == kNone;
  if ((xpos != "VBD" && xpos != "VBN") || !bare) return false;
  const auto& children = trees_.children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    if (child < verb) return false;
    if (is_torn_main_verb(child)) return true;
    const auto& below = trees_.children(child);
    const bool oblique = trees_.universal_relation(child) == "obl";
    return oblique && std::any_of(below.begin(), below.end(), [&](std::uint32_t word) { return word > child && is_torn_main_verb(word); });
  });
}

/// Whether a verb has a tense and hangs on what stands before it, though neither subject, conjunction nor comma begins a clause of its own.
bool Clauses::is_torn_main_verb(std::uint32_t verb) const {
  const std::string_view form = trees_.tag(verb).xpos, relation = trees_.relation(verb);
  const bool finite = is_verb(verb) && (form == "VBD" || form == "VBZ" || form == "VBP");
  if (!finite || (relation != "advcl" && relation != "acl")) return false;
  for (const std::string_view beginning : {"mark", "cc", "nsubj"}) {
    if (trees_.child(verb, beginning) != kNone) return false;
  }
  const std::uint32_t begin = trees_.range(verb).begin;
  return begin == verb && begin > 0 && trees_.tag(begin - 1).upos != "PUNCT";
}

/// Of two subjects the one beside the verb, for a parser may hang up titles and datelines there too ("OSLO: US President Ruiz met"); but
/// of two with "and" or a comma between the first ("a clinic in Bergen, Norway admitted").
std::uint32_t Clauses::own_subject(std::uint32_t verb) const {
  std::uint32_t subject = kNone;
  for (const std::uint32_t child : trees_.children(verb)) {
    if (trees_.universal_relation(child) != "nsubj") continue;
    if (subject == kNone || (child < verb && !are_in_a_row(subject, child))) subject = child;
  }
  return subject == kNone ? torn_subject(verb) : owned_by_both(antecedent(subject, verb));
}

/// Whether a conjunction or a comma stands between two words.
bool Clauses::are_in_a_row(std::uint32_t first, std::uint32_t last) const {
  while (++first < last) {
    if (trees_.tag(first).upos == "CCONJ" || lemma(first) == ",") return true;
  }
  return false;
}

std::uint32_t Clauses::object(std::uint32_t verb) const {
  const std::uint32_t object = trees_.child(verb, "obj");
  return object == kNone ? shared_object(verb) : antecedent(object, verb);
}

/// "Built or [bought] ships": the object behind two verbs, which a parser gives to the first alone.
std::uint32_t Clauses::shared_object(std::uint32_t verb) const {
  if (trees_.is_root(verb) || trees_.universal_relation(verb) != "conj" || !is_verb(trees_.head(verb))) return kNone;
  const std::uint32_t object = trees_.child(trees_.head(verb), "obj");
  return object != kNone && object > verb && trees_.child(verb, "nsubj") == kNone ? object : kNone;
}

/// Whether a clause behind a noun says what the noun is about ("a plan to leave", "the idea of leaving") and not what it does.
bool Clauses::is_content(std::uint32_t verb) const { return trees_.tag(verb).xpos == "VB" || trees_.child(verb, "mark") != kNone; }

/// "He was ninety and [died]": whether a noun or adjective is told of the subject of the verb behind it too, which is no imperative.
bool Clauses::is_predicate_of_one(std::uint32_t predicate, std::uint32_t verb) const {
  const bool imperative = trees_.tag(verb).xpos == "VB" && trees_.child(verb, "aux") == kNone;
  return trees_.child(predicate, "cop") != kNone && !imperative;
}

/// Who stands before a noun with a possessive mark.
std::uint32_t Clauses::owner(std::uint32_t noun) const {
  for (const std::uint32_t child : trees_.children(noun)) {
    if (trees_.relation(child) == "nmod:poss") return child;
  }
  return kNone;
}

bool Clauses::is_ability(std::uint32_t noun) const {
  constexpr auto kAbilities = base::word_set({"ability", "authority", "capacity", "chance", "duty", "evidence", "freedom", "obligation", "opportunity", "option",
                                              "permission", "power", "reason", "right", "time"});
  return kAbilities.contains(lemma(noun));
}

std::uint32_t Clauses::subject(std::uint32_t verb) const {
  for (int step = 0; step < kLongestChain; ++step) {
    const std::uint32_t subject = own_subject(verb);
    if (subject != kNone) return subject;
    if (trees_.is_root(verb)) return kNone;
    const std::uint32_t above = trees_.head(verb);
    const std::string_view relation = trees_.universal_relation(verb);
    const bool in_noun_phrase = relation == "acl" && is_nominal(above);
    if (in_noun_phrase && !is_content(verb)) return above;
    if (in_noun_phrase && trees_.child(above, "cop") == kNone) return owner(above);
    if (relation == "xcomp" && object(above) != kNone && !is_ability(object(above))) return object(above);
    const bool handed_down =
        in_noun_phrase || relation == "conj" || relation == "xcomp" || (relation == "advcl" && (trees_.tag(verb).xpos != "VBN" || is_undergone_aside(verb)));
    if (!handed_down || (relation == "conj" && !is_verb(above) && !is_predicate_of_one(above, verb))) return kNone;
    verb = relation == "conj" ? conjunct_before(verb) : above;
  }
  return kNone;
}

std::string_view Clauses::preposition(std::uint32_t noun) const {
  const std::uint32_t mark = trees_.child(noun, "case");
  return mark == kNone ? std::string_view() : lemma(mark);
}

std::vector<std::uint32_t> Clauses::coordinated(std::uint32_t noun) const {
  std::vector<std::uint32_t> nouns{noun};
  for (const std::uint32_t child : trees_.children(noun)) {
    if (trees_.relation(child) == "conj" && is_nominal(child)) nouns.push_back(child);
    const bool named = trees_.relation(child) == "appos" && child == noun + 1 && trees_.tag(child).upos == "PROPN";
    if (!named) continue;  // "candidate Ruiz and president [Holm]": the second is no name of the first
    for (const std::uint32_t other : trees_.children(child)) {
      if (trees_.relation(other) == "conj" && trees_.tag(other).upos == "PROPN") nouns.push_back(other);
    }
  }
  return nouns;
}

IdRange<Token> Clauses::noun_phrase(std::uint32_t noun) const {
  IdRange<Token> phrase{noun, noun + 1};
  std::uint32_t end = trees_.range(noun).end;
  for (const std::uint32_t child : trees_.children(noun)) {
    const std::string_view relation = trees_.universal_relation(child);
    const IdRange<Token> part = trees_.range(child);
    if (child < noun && !is_before_noun(relation)) phrase.begin = std::min(phrase.begin, part.begin);
    if (child > noun && closes_noun_phrase(relation)) end = std::min(end, part.begin);
  }
  const bool of_two_owners = trees_.tag(phrase.begin).upos == "CCONJ" && trees_.relation(noun) == "appos";
  if (of_two_owners) phrase.begin = trees_.range(trees_.head(noun)).begin;  // "[Ruiz and Holm's mother], Ana"
  phrase.end = std::max(end, noun + 1);
  while (phrase.end > noun + 1 && is_before_noun(trees_.universal_relation(phrase.end - 1)) && lemma(phrase.end - 1) != "'s") --phrase.end;
  return phrase;
}

}  // namespace nutgraf::document
