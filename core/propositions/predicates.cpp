#include "propositions/predicates.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "base/word_set.h"
#include "document/event_words.h"
#include "document/text.h"
#include "propositions/roles.h"

namespace nutgraf::propositions {
namespace {

using document::Clauses;
using document::is_event_noun;
using document::is_occurrence_verb;
using document::is_support_verb;

bool holds_news(BlockKind kind) {
  return kind == BlockKind::Headline || kind == BlockKind::Paragraph || kind == BlockKind::List || kind == BlockKind::Caption;
}

/// "Takes place": what does so is an event, whatever its noun.
bool takes_its_place(const Clauses& clauses, std::uint32_t verb) {
  const std::uint32_t object = clauses.trees().child(verb, "obj");
  return object != Clauses::kNone && clauses.lemma(verb) == "take" && clauses.lemma(object) == "place";
}

/// Whether a verb says of its subject only that it occurs.
bool is_occurrence(const Clauses& clauses, std::uint32_t verb) {
  if (takes_its_place(clauses, verb)) return true;
  return is_occurrence_verb(clauses.lemma(verb)) && clauses.trees().child(verb, "obj") == Clauses::kNone;
}

/// Whether a verb of telling does not do what its noun names: who announces a death does not cause it, who declares an outbreak a
/// pandemic does not spread it. Some deeds are done by declaring them (the declarations of J. Searle 1976), and an authority announces
/// its own ("police announced the arrest"); "his arrest was announced by his son" tells of another's.
bool only_tells_of(std::string_view verb, bool passive, std::string_view noun) {
  constexpr auto kDeclared = base::word_set({"amnesty", "armistice", "ban", "blockade", "boycott", "cease-fire", "ceasefire", "crackdown", "curfew",
                                             "embargo", "emergency", "hostility", "lockdown", "mobilisation", "mobilization", "moratorium", "mourning",
                                             "quarantine", "secession", "shutdown", "strike", "truce", "war"});
  if (verb == "declare") return !kDeclared.contains(noun);
  return verb == "announce" && (befalls(noun) || (passive && is_suffered(noun)));
}

/// "A cease-[fire]": the half of a word, which alone means something else.
bool is_behind_hyphen(const Clauses& clauses, std::uint32_t noun) { return noun > 0 && clauses.lemma(noun - 1) == "-"; }

/// The verb that carries a noun as its object, as the subject of its passive, or as what occurs.
std::uint32_t support_of(const Clauses& clauses, std::uint32_t noun) {
  const document::Trees& trees = clauses.trees();
  if (trees.is_root(noun)) return Clauses::kNone;
  const std::string_view relation = trees.relation(noun);
  if (relation == "conj") return support_of(clauses, trees.head(noun));
  const std::uint32_t verb = trees.head(noun), to_occur = trees.child(verb, "xcomp");
  const bool told_to_occur = relation.substr(0, 5) == "nsubj" && to_occur != Clauses::kNone && clauses.is_verb(to_occur);
  if (told_to_occur && is_occurrence(clauses, to_occur)) return to_occur;  // "the talks are due to begin"
  if (!clauses.is_verb(verb)) return Clauses::kNone;
  if (relation == "nsubj") return is_occurrence(clauses, verb) ? verb : Clauses::kNone;
  const bool carried = (relation == "obj" || relation == "nsubj:pass") && is_support_verb(clauses.lemma(verb)) &&
                       (is_behind_hyphen(clauses, noun) || !only_tells_of(clauses.lemma(verb), clauses.is_passive(verb), clauses.lemma(noun)));
  return carried ? verb : Clauses::kNone;
}

/// Nouns of speech and decision that name an act where a light verb carries them: "made a promise", "issued a threat".
constexpr auto kCarriedActs = base::word_set({"announcement", "apology", "bid", "commitment", "complaint", "concession", "contribution", "decision",
                                              "donation", "offer", "payment", "pledge", "promise", "proposal", "request", "threat", "vow", "warning"});

/// Endings of nouns that are made from verbs.
constexpr std::string_view kDeverbalEndings[] = {"tion", "sion", "ment", "al", "ure", "ing", "age", "ance"};

bool is_deverbal(std::string_view lemma) {
  return std::any_of(std::begin(kDeverbalEndings), std::end(kDeverbalEndings), [&](std::string_view ending) {
    return lemma.size() > ending.size() + 2 && lemma.substr(lemma.size() - ending.size()) == ending;
  });
}

/// A noun with both the doer and what it is done to names an event (J. Grimshaw 1990): "the mosque's destruction by the militia".
bool is_complex_event(const Clauses& clauses, std::uint32_t noun) {
  bool doer = false, undergoer = false;
  for (const std::uint32_t child : clauses.trees().children(noun)) {
    const std::string_view preposition = clauses.preposition(child);
    doer |= child > noun && preposition == "by";
    undergoer |= clauses.trees().relation(child) == "nmod:poss" || (child > noun && preposition == "of");
  }
  return doer && undergoer && is_deverbal(clauses.lemma(noun));
}

/// "Accused of [opening] fire": a gerund with a conjunction of its own, though the parser takes it for an adjective of its object.
bool is_gerund_before_noun(const Clauses& clauses, std::uint32_t token) {
  return clauses.trees().relation(token) == "amod" && clauses.trees().tag(token).xpos == "VBG" &&
         clauses.trees().child(token, "mark") != Clauses::kNone;
}

bool is_predicate_noun(const Clauses& clauses, std::uint32_t token) {
  const std::string_view upos = clauses.trees().tag(token).upos, lemma = clauses.lemma(token);
  const std::string_view relation = clauses.trees().universal_relation(token);
  if (relation == "compound" || relation == "amod" || relation == "flat" || relation == "fixed") return false;
  for (const std::uint32_t child : clauses.trees().children(token)) {
    if (is_gerund_before_noun(clauses, child)) return false;
  }
  const bool named = upos == "NOUN" || upos == "PROPN";
  if (relation == "nsubj" && named && takes_its_place(clauses, clauses.trees().head(token))) return true;
  if (upos != "NOUN") return false;
  const bool is_toy = lemma == "game" && clauses.trees().child(token, "cop") != Clauses::kNone;  // "chess is a game"
  if (is_toy) return false;
  return is_event_noun(lemma) || is_complex_event(clauses, token) || (kCarriedActs.contains(lemma) && support_of(clauses, token) != Clauses::kNone);
}

bool carries_noun(const Clauses& clauses, std::uint32_t verb) {
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    if (is_predicate_noun(clauses, child) && support_of(clauses, child) == verb) return true;
  }
  return false;
}

/// "Accused him of [hiding] losses": a gerund right behind a preposition, though the parser takes it for a part of the noun behind it.
bool follows_preposition(const Clauses& clauses, std::uint32_t token) {
  return token > 0 && clauses.trees().tag(token).xpos == "VBG" && clauses.trees().tag(token - 1).xpos == "IN";
}

/// "After an FBI sting": a word with an article that the fine tag calls a noun and the coarse one a verb has no doer that is known.
bool is_noun_by_article(const Clauses& clauses, std::uint32_t token) {
  const std::string_view xpos = clauses.trees().tag(token).xpos;
  const std::uint32_t article = clauses.trees().child(token, "det");
  return (xpos == "NN" || xpos == "NNS") && article != Clauses::kNone && article < token;
}

/// "Was the most far-reaching": an adjective of two words behind a form of "be" tells no deed.
bool is_compound_adjective(const Clauses& clauses, std::uint32_t token) {
  const bool hyphenated = token > 1 && clauses.lemma(token - 1) == "-" && clauses.trees().tag(token).xpos == "VBG";
  return hyphenated && clauses.trees().child(token, "cop") != Clauses::kNone;
}

bool is_predicate_verb(const Clauses& clauses, std::uint32_t token) {
  if (!clauses.is_verb(token) || is_noun_by_article(clauses, token) || is_compound_adjective(clauses, token)) return false;
  const std::string_view relation = clauses.trees().universal_relation(token);
  const bool behind_preposition = relation == "compound" && follows_preposition(clauses, token);
  if ((relation == "amod" && !is_gerund_before_noun(clauses, token)) || relation == "case" || relation == "aux" || relation == "mark") return false;
  if (relation == "compound" && !behind_preposition) return false;
  const bool of_time = clauses.trees().tag(token).xpos == "VBG" && document::overlaps_time(clauses.document(), clauses.document().tokens[token].span);
  if (of_time) return false;  // "this coming Saturday"
  // An open complement has no tense: where tag and tree disagree, one of them is wrong ("attend the Oslo talks").
  const bool finite = clauses.trees().tag(token).xpos == "VBZ" || clauses.trees().tag(token).xpos == "VBD";
  if (relation == "xcomp" && finite) return false;
  const std::uint32_t subject = clauses.trees().child(token, "nsubj");
  const bool of_pronoun = subject != Clauses::kNone && clauses.trees().tag(subject).upos == "PRON";
  const bool happens = clauses.lemma(token) == "happen" || clauses.lemma(token) == "occur";
  if (takes_its_place(clauses, token) || (of_pronoun && happens)) return false;  // "it happened" names nothing
  return !carries_noun(clauses, token);
}

}  // namespace

std::vector<PredicateWord> find_predicates(const Clauses& clauses) {
  std::vector<PredicateWord> predicates;
  if (clauses.empty()) return predicates;
  const Document& document = clauses.document();
  for (const Sentence& sentence : document.sentences) {
    if (!holds_news(document.blocks[sentence.block.index].kind)) continue;
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
      if (is_predicate_verb(clauses, token)) predicates.push_back({token, Clauses::kNone});
      if (is_predicate_noun(clauses, token)) predicates.push_back({token, support_of(clauses, token)});
    }
  }
  return predicates;
}

}  // namespace nutgraf::propositions
