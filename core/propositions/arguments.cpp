#include "propositions/arguments.h"

#include <algorithm>
#include <string>

#include "base/word_set.h"
#include "document/event_words.h"
#include "document/nouns.h"
#include "document/phrases.h"
#include "document/text.h"
#include "propositions/oblique_roles.h"
#include "propositions/results.h"
#include "propositions/roles.h"

namespace nutgraf::propositions {
namespace {

using document::Clauses;

constexpr std::uint32_t kNone = Clauses::kNone;

int rank(const PropositionArgument& participant) {
  if (participant.role == "agent") return 0;
  return participant.role == "patient" ? 1 : 2;
}

}  // namespace

ArgumentFinder::ArgumentFinder(const Clauses& clauses, const EmbeddingFinder& embeddings)
    : clauses_(clauses),
      embeddings_(embeddings),
      subjects_(clauses, embeddings),
      network_(clauses.document()),
      clarity_(clauses, embeddings, subjects_, network_),
      is_named_(clauses.document().tokens.size()),
      name_of_(clauses.document().tokens.size(), kNone) {
  for (std::uint32_t name = 0; name < clauses.document().names.size(); ++name) {
    const IdRange<Token> words = document::tokens_in(clauses.document(), clauses.document().names[name].span);
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
      is_named_[token] = true;
      name_of_[token] = name;
    }
  }
}

std::vector<PropositionArgument> ArgumentFinder::find(const PredicateWord& predicate) const {
  Arguments found;
  if (clauses_.is_verb(predicate.token)) {
    add_verb(found, predicate.token);
  } else {
    add_noun(found, predicate);
  }
  std::stable_sort(found.begin(), found.end(), [](const PropositionArgument& a, const PropositionArgument& b) { return rank(a) < rank(b); });
  return found;
}

/// The object of a verb: what undergoes it, from where or where to it moves, or who decides: "left [Oslo]", "reached [Oslo]", "the bill passed
/// [the senate]" (the leave verbs of B. Levin 1993, 51.2).
void ArgumentFinder::add_object(Arguments& found, std::uint32_t object, std::uint32_t verb) const {
  constexpr auto kLeaving = base::word_set({"depart", "exit", "flee", "leave"});
  constexpr auto kReaching = base::word_set({"enter", "reach"});
  constexpr auto kDecided = base::word_set({"act", "amendment", "bill", "budget", "law", "legislation", "measure", "motion", "proposal", "resolution"});
  const std::string_view lemma = clauses_.lemma(verb);
  const std::uint32_t subject = clauses_.trees().child(verb, "nsubj");
  if (lemma == "pass" && subject != kNone && kDecided.contains(clauses_.lemma(subject)) && is_legislature(object) && !found.empty()) {
    found.front().role = "patient";
    return add(found, "agent", object, verb);
  }
  if (is_undergoing(lemma)) return add(found, "topic", object, verb);  // "suffered blindness"
  const bool place = is_place_name(object);
  add(found, place && kLeaving.contains(lemma) ? "origin" : place && kReaching.contains(lemma) ? "destination" : "patient", object, verb);
}

bool ArgumentFinder::is_legislature(std::uint32_t noun) const {
  constexpr auto kChambers = base::word_set({"assembly", "chamber", "committee", "congress", "council", "house", "legislature", "lords", "parliament", "senate"});
  return kChambers.contains(document::folded(clauses_.document(), clauses_.document().tokens[noun]));
}

/// Whether a word belongs to the name of a state, a town or a stretch of land.
bool ArgumentFinder::is_place_name(std::uint32_t token) const {
  if (!is_named_[token]) return false;
  const EntityType type = clauses_.document().names[name_of_[token]].type;
  return type == EntityType::Gpe || type == EntityType::Location;
}

void ArgumentFinder::add_verb(Arguments& found, std::uint32_t verb) const {
  const bool passive = clauses_.is_passive(verb);
  std::uint32_t subject = subjects_.find(verb);
  if (subject != kNone && passive && is_placeholder(verb, subject)) subject = kNone;
  if (subject != kNone) subject = vouched_subject(verb, subject);
  std::uint32_t object = clauses_.object(verb);
  for (const std::uint32_t child : clauses_.trees().children(verb)) {
    if (child > verb && object < verb && clauses_.trees().relation(child) == "obj") object = child;  // "a report [that] he took bribes"
  }
  if (object == kNone) object = relativised_object(verb);
  const bool is_idiom = object != kNone && befalls_in_idiom(clauses_, verb, object);
  if (subject != kNone) {
    const bool undergoes = passive || comes_under(clauses_, verb) || is_idiom || is_undergoing(clauses_.lemma(verb)) || (network_.of(verb, subject) == "ARG1" && object == kNone && !subjects_.acts(verb, subject));
    const bool receives = !passive && is_receiving(clauses_.lemma(verb));
    add(found, receives ? "recipient" : undergoes && !acts_in_clause_behind(verb, subject) ? "patient" : "agent", subject, verb);
  }
  if (object == kNone && (clauses_.trees().relation(verb) == "compound" || clauses_.trees().relation(verb) == "amod")) object = clauses_.trees().head(verb);  // "of [hiding] losses"
  if (object == kNone) object = landed_object(clauses_, verb);
  if (object == kNone) add_gerund(found, verb);
  if (object != kNone && !is_idiom) add_object(found, object, verb);
  if (object != kNone) include_complement(clauses_, verb, object, found);
  const std::uint32_t recipient = clauses_.trees().child(verb, "iobj");
  if (recipient != kNone) add(found, "recipient", recipient, verb);
  add_obliques(found, verb, kNone);
  if (passive) add_agent_below(found, verb);
  add_behind_preposition(found, verb);
  add_result(clauses_, verb, found);
}

/// "According to the lab, a small firm, [two files] were found": of two nouns hung on a verb as its subject that for which the network vouches.
std::uint32_t ArgumentFinder::vouched_subject(std::uint32_t verb, std::uint32_t subject) const {
  const auto is_vouched = [&](std::uint32_t noun) { return network_.of(verb, noun) == "ARG0" || network_.of(verb, noun) == "ARG1"; };
  const document::Trees& trees = clauses_.trees();
  if (!network_.knows(verb) || is_vouched(subject) || trees.head(subject) != verb) return subject;
  const auto& children = trees.children(verb);
  const auto other = std::find_if(children.begin(), children.end(), [&](std::uint32_t child) {
    return child != subject && trees.universal_relation(child) == "nsubj" && clauses_.preposition(child).empty() && is_vouched(child);
  });
  return other == children.end() ? subject : *other;
}

/// "After an outbreak [caused] closures": a past tense that the parser took for a participle behind its noun, by its object and the network.
bool ArgumentFinder::acts_in_clause_behind(std::uint32_t verb, std::uint32_t noun) const {
  const document::Trees& trees = clauses_.trees();
  return trees.relation(verb) == "acl" && trees.child(verb, "obj") != kNone && network_.of(verb, noun) == "ARG0";
}

/// "[It] was agreed that he would go": a subject that only stands for the clause behind the verb.
bool ArgumentFinder::is_placeholder(std::uint32_t verb, std::uint32_t subject) const {
  const document::Trees& trees = clauses_.trees();
  const bool clause = trees.child(verb, "ccomp") != kNone || trees.child(verb, "csubj") != kNone;
  return clause && clauses_.lemma(subject) == "it" && trees.tag(subject).upos == "PRON";
}

/// "Did not mandate [filing a report with police]": a deed as what a verb is about, whole, lest the verb seem to deny more than it does.
void ArgumentFinder::add_gerund(Arguments& found, std::uint32_t verb) const {
  if (document::is_eventless_verb(clauses_.lemma(verb)) || clauses_.is_passive(verb)) return;
  for (const std::uint32_t child : clauses_.trees().children(verb)) {
    const std::string_view relation = clauses_.trees().universal_relation(child);
    if (child < verb || (relation != "xcomp" && relation != "ccomp") || clauses_.trees().tag(child).xpos != "VBG") continue;
    if (clauses_.trees().child(child, "mark") != kNone || clauses_.trees().child(child, "nsubj") != kNone) continue;
    const bool circumstance = network_.knows(verb) && (network_.of(verb, child).empty() || network_.of(verb, child).substr(0, 4) == "ARGM");
    if (circumstance) return;  // "slowed [responding to a fire]"
    IdRange<Token> words = clauses_.trees().range(child);
    while (words.end > words.begin + 1 && clauses_.trees().tag(words.end - 1).upos == "PUNCT") --words.end;
    const auto& tokens = clauses_.document().tokens;
    found.push_back({"patient", "", {tokens[words.begin].span.begin, tokens[words.end - 1].span.end}, {child}});
    return;
  }
}

/// "Was given a medal [by the governor]", "was forced to resign [by the bank]": an agent that the parser hung on what follows the verb.
void ArgumentFinder::add_agent_below(Arguments& found, std::uint32_t verb) const {
  for (const std::uint32_t child : clauses_.trees().children(verb)) {
    const std::string_view relation = clauses_.trees().universal_relation(child);
    if (child < verb || (relation != "obj" && relation != "xcomp")) continue;
    if (clauses_.is_verb(child) && clauses_.is_passive(child)) continue;
    for (const std::uint32_t doer : clauses_.trees().children(child)) {
      if (doer > child && is_by_agent(doer)) add(found, "agent", doer, verb);
    }
  }
}

/// A noun that a parser tore from its preposition: "blamed on | Ruiz, prompting …", where "on" hangs on the verb.
void ArgumentFinder::add_behind_preposition(Arguments& found, std::uint32_t verb) const {
  const std::uint32_t preposition = clauses_.trees().child(verb, "case");
  if (preposition != verb + 1) return;
  const std::uint32_t end = clauses_.document().sentences[document::sentence_of(clauses_.document(), verb).index].tokens.end;
  std::uint32_t noun = preposition + 1;
  while (noun + 1 < end && !clauses_.is_nominal(noun) && clauses_.trees().tag(noun).upos != "PUNCT") ++noun;
  while (clauses_.is_nominal(noun) && !clauses_.trees().is_root(noun) && clauses_.is_nominal(clauses_.trees().head(noun))) {
    noun = clauses_.trees().head(noun);
  }
  const std::string_view role = role_of_preposition(clauses_.lemma(preposition));
  if (noun > preposition && role == "target" && is_named_[noun]) add(found, role, noun, verb);
}

/// "The drone that the navy shot down": the noun, where the relative pronoun is hung up as a mere mark and the verb lacks an object.
std::uint32_t ArgumentFinder::relativised_object(std::uint32_t verb) const {
  const document::Trees& trees = clauses_.trees();
  if (trees.relation(verb) != "acl:relcl" || clauses_.is_passive(verb) || trees.child(verb, "nsubj") == kNone) return kNone;
  const std::uint32_t mark = trees.child(verb, "mark");
  const bool bare_relative = mark != kNone && trees.tag(mark).xpos == "WDT" && network_.of(verb, mark) != "ARGM-TMP";
  const bool of_content = embeddings_.signature(trees.head(verb), "that") != nullptr && network_.of(verb, trees.head(verb)).empty();
  return bare_relative && !of_content && clauses_.is_nominal(trees.head(verb)) ? trees.head(verb) : kNone;  // but "a report that he died"
}

/// Whether a noun behind "to" or "for" may name who gets something: a name, a pronoun, a number, people or a body of people. Places and
/// things are where something goes, and what it is for (recipients are animate: B. Levin 1993, 2.1).
bool ArgumentFinder::may_receive(std::uint32_t verb, std::uint32_t noun) const {
  const std::string_view label = network_.of(verb, noun);
  if (clauses_.preposition(noun) == "to" && (label == "ARG1" || label == "ARG2" || label == "ARG3")) return true;  // "conceded to the demands"
  return may_be_somebody(noun);
}

/// Whether a word names somebody: a name, a pronoun, a number, people or a body of people.
bool ArgumentFinder::may_be_somebody(std::uint32_t noun) const {
  if (is_named_[noun] || clauses_.trees().tag(noun).upos != "NOUN") return true;
  const std::optional<EntityType> type = document::type_of_noun(clauses_.lemma(noun));
  return type == EntityType::Person || type == EntityType::Organization || type == EntityType::Gpe;
}

/// Whether a word stands in the name of what can go along with nobody: an event, a product, a work, a law.
bool ArgumentFinder::names_thing(std::uint32_t noun) const {
  const EntityType type = is_named_[noun] ? clauses_.document().names[name_of_[noun]].type : EntityType::Person;
  return type == EntityType::Event || type == EntityType::Product || type == EntityType::Work || type == EntityType::Law || type == EntityType::Other;
}

/// What the network takes for place, manner, degree or purpose takes no part: "died at home", "drove at great speed".
std::string_view ArgumentFinder::role_beside_verb(std::uint32_t verb, std::uint32_t noun) const {
  if (is_by_agent(noun) && clauses_.is_passive(verb)) return "agent";
  const std::string_view label = network_.of(verb, noun);
  const bool circumstance = label.substr(0, 4) == "ARGM" && label != "ARGM-COM" && label != "ARGM-GOL" && label != "ARGM-DIR";
  const std::string_view role = role_of_preposition(clauses_.preposition(noun));
  if (role == "recipient" && embeddings_.signature(verb, "for") != nullptr && clauses_.preposition(noun) == "for") return "topic";  // "jailed for murder"
  const bool at_somebody = role == "target" && document::type_of_noun(clauses_.lemma(noun)) == EntityType::Person;  // "shot at protesters"
  if (clauses_.preposition(noun) == "at" && !at_somebody && !is_aiming(clauses_.lemma(verb))) return {};  // "trained at a hospital"
  if (at_somebody && label != "ARGM-TMP") return role;
  if ((circumstance && role != "companion") || role == "agent") return {};  // "flown by plane"
  const std::string_view of_verb = role_of_oblique(clauses_, verb, noun, role);
  return of_verb == "patient" ? "topic" : of_verb;
}

/// Whether a noun names neither somebody nor somewhere nor what a name owns.
bool ArgumentFinder::is_mere_thing(std::uint32_t noun) const {
  const auto& children = clauses_.trees().children(noun);
  const bool owned = std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return clauses_.trees().relation(child) == "nmod:poss" && is_named_[child];
  });
  return !owned && !may_be_somebody(noun) && !document::type_of_noun(clauses_.lemma(noun));
}

void ArgumentFinder::add_obliques(Arguments& found, std::uint32_t head, std::uint32_t but) const {
  const bool gives = clauses_.is_passive(head) || clauses_.object(head) != kNone || relativised_object(head) != kNone;
  for (const std::uint32_t child : clauses_.trees().children(head)) {
    const std::string_view relation = clauses_.trees().universal_relation(child);
    if ((relation != "obl" && relation != "nmod") || child == but || child < head) continue;
    if (clauses_.trees().child(child, "nsubj") != kNone) continue;  // "with ten people being under observation": a clause, not somebody
    std::string_view role = clauses_.is_verb(head) ? role_beside_verb(head, child) : role_beside_noun(head, child);
    if (embeddings_.is_legal_noun(child) && clauses_.preposition(child) == "on") continue;
    if (!role.empty() && role != "agent" && role != "destination" && is_complement_of(child, head)) role = "topic";
    if (role == "target" && clauses_.is_verb(head) && document::is_event_noun(clauses_.lemma(child))) role = "topic";  // "went on strike", "commented on the raid"
    if (role == "companion" && clauses_.is_verb(head) && (!may_be_somebody(child) || names_thing(child))) continue;  // "with a rifle", "with 3 % of the vote"
    if (role == "recipient" && clauses_.is_verb(head) && !gives && !may_receive(head, child)) continue;  // "ran to a shelter", "searched for graves"
    if (role == "recipient" && is_mere_thing(child)) {
      if (clauses_.is_verb(head) && !takes_part(clauses_, role, child, false)) continue;  // "brought to life"
      role = "topic";  // "a request for documents"
    }
    if (!role.empty()) add(found, role, child, head);
  }
}

/// Whether a word is the complement that another takes, and no part of the nouns between: "cleared Holm [of fraud]".
bool ArgumentFinder::is_complement_of(std::uint32_t token, std::uint32_t word) const {
  const auto embedding = embeddings_.find(token);
  return embedding && embedding->word == word && embedding->signature != nullptr && clauses_.is_verb(word);
}

/// Whether "by" brings in who does something, alone or behind another preposition: "was broken into by boys".
bool ArgumentFinder::is_by_agent(std::uint32_t noun) const {
  const auto& children = clauses_.trees().children(noun);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return child < noun && clauses_.trees().universal_relation(child) == "case" && clauses_.lemma(child) == "by" && clauses_.lemma(child + 1) != "-";
  }) && !is_amount(clauses_, noun) && !(is_means(clauses_.lemma(noun)) && clauses_.trees().child(noun, "det") == kNone);
}

/// "[One] of the nuns left", "killing [four]", "[some] of them stayed", "[most] agreed": a number or quantifier that stands for a noun (a
/// fused head, Huddleston and Pullum 2002, 5.9). A negative one ("none", "few") is left out, since without it the clause would be affirmed.
bool ArgumentFinder::counts_somebody(std::uint32_t token) const {
  constexpr auto kQuantifiers = base::word_set({"all", "another", "both", "each", "half", "many", "more", "most", "much", "others", "several", "some"});
  const std::string_view relation = clauses_.trees().relation(token);
  const bool subject = relation.substr(0, 5) == "nsubj";
  const bool core = subject || relation == "obj" || relation == "obl:agent" || relation == "conj";
  if (subject && (kQuantifiers.contains(clauses_.lemma(token)) || clauses_.lemma(token) == "%")) return true;
  return clauses_.trees().tag(token).upos == "NUM" && core;
}

void ArgumentFinder::add(Arguments& found, std::string_view role, std::uint32_t noun, std::uint32_t predicate) const {
  const std::string_view label = network_.of(predicate, noun);
  if (label == "ARGM-TMP" || !takes_part(clauses_, role, noun, is_named_[noun])) return;
  const auto& tokens = clauses_.document().tokens;
  for (const std::uint32_t member : clauses_.coordinated(noun)) {
    const bool somebody = clauses_.is_nominal(member) || is_named_[member] || counts_somebody(member);
    if (!somebody || is_denied_to_be(clauses_, member)) continue;
    if (member != noun && name_of_[member] != kNone && name_of_[member] == name_of_[noun]) continue;  // "Food, [Rural Affairs]"
    const IdRange<Token> words = whole(phrase(member, role, predicate), member, predicate);
    const Span span{tokens[words.begin].span.begin, tokens[words.end - 1].span.end};
    const bool known = std::any_of(found.begin(), found.end(), [&](const PropositionArgument& other) { return other.span == span; });
    if (known || document::overlaps_time(clauses_.document(), tokens[member].span)) continue;
    if (!clarity_.is_clear(role, member, predicate)) continue;
    found.push_back({std::string(role), is_core(label) ? std::string(label) : std::string(), span, {member}});
  }
}

}  // namespace nutgraf::propositions
