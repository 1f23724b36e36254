#include "document/general.h"

#include <algorithm>
#include <string_view>

#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::document {
namespace {

constexpr std::uint32_t kNone = Clauses::kNone;

constexpr auto kOfAll = base::word_set({"any", "every", "each", "whatever", "whichever"});

/// Whether a noun has one of the determiners that pick out nothing particular.
bool has_any(const Clauses& clauses, std::uint32_t noun) {
  for (const std::uint32_t child : clauses.trees().children(noun)) {
    const std::string_view relation = clauses.trees().universal_relation(child);
    if (child < noun && (relation == "det" || relation == "amod") && kOfAll.contains(clauses.lemma(child))) return true;
  }
  return false;
}

bool is_capital(const Document& document, std::uint32_t token) {
  const std::string_view word = text(document, document.tokens[token]);
  return !word.empty() && word.front() >= 'A' && word.front() <= 'Z' &&
         token != document.sentences[sentence_of(document, token).index].tokens.begin;
}

/// Whether a common noun in the plural stands alone, without an article, owner, number or name: "foxes".
bool is_bare_plural(const Clauses& clauses, std::uint32_t noun) {
  if (clauses.trees().tag(noun).xpos != "NNS") return false;
  for (const std::uint32_t child : clauses.trees().children(noun)) {
    const std::string_view relation = clauses.trees().universal_relation(child), upos = clauses.trees().tag(child).upos;
    if (relation == "det" || relation == "nummod" || relation == "case" || relation == "acl" || upos == "PROPN" || upos == "NUM") return false;
    if (is_capital(clauses.document(), child)) return false;  // "Peruvian troops"
    if (relation == "nmod" || relation == "compound") return false;  // "police officers", "residents of Leeds"
  }
  return true;
}

/// "People", "anyone", "those", without a number or "the": nobody in particular.
bool is_anybody(const Clauses& clauses, std::uint32_t noun) {
  constexpr auto kAnybody = base::word_set({"people", "person", "anyone", "anybody", "someone", "somebody", "everyone", "everybody", "those", "whoever"});
  if (!kAnybody.contains(clauses.lemma(noun)) && text(clauses.document(), clauses.document().tokens[noun]) != "those") return false;
  for (const std::uint32_t child : clauses.trees().children(noun)) {
    const std::string_view relation = clauses.trees().universal_relation(child);
    if (child < noun && (relation == "nummod" || (relation == "det" && clauses.lemma(child) != "a" && !kOfAll.contains(clauses.lemma(child)))))
      return false;
  }
  return true;
}

/// "The seat has always elected …", "elects them every year": an adverb that counts over many times. "He always denied it" is one too.
bool is_habitual(const Clauses& clauses, std::uint32_t verb) {
  constexpr auto kHabitual = base::word_set({"always", "commonly", "generally", "habitually", "normally", "often", "sometimes", "traditionally",
                                             "typically", "usually"});
  const auto& children = clauses.trees().children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    const std::string_view relation = clauses.trees().universal_relation(child);
    const bool repeated = relation == "obl" && clauses.preposition(child).empty() && has_any(clauses, child);  // "each year"
    return repeated || (relation == "advmod" && kHabitual.contains(clauses.lemma(child)));
  });
}

/// "When threatened, the fish dives": a participle without a subject, beside a verb in the simple present.
bool is_condition_of_rule(const Clauses& clauses, std::uint32_t verb) {
  constexpr auto kWhenever = base::word_set({"when", "whenever", "once", "if", "unless", "until"});
  const Trees& trees = clauses.trees();
  if (trees.is_root(verb) || trees.universal_relation(verb) != "advcl" || trees.child(verb, "nsubj") != kNone) return false;
  const bool marked = std::any_of(trees.children(verb).begin(), trees.children(verb).end(),
                                  [&](std::uint32_t child) { return child < verb && kWhenever.contains(clauses.lemma(child)); });
  return marked && clauses.is_verb(trees.head(verb)) && is_simple_present(clauses, trees.head(verb));
}

}  // namespace

bool is_simple_present(const Clauses& clauses, std::uint32_t verb) {
  constexpr auto kPresent = base::word_set({"VBZ", "VBP"});
  bool of_auxiliary = false;
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    if (clauses.trees().universal_relation(child) != "aux") continue;
    const std::string_view lemma = clauses.lemma(child);
    const bool passive = clauses.trees().relation(child) == "aux:pass" && kPresent.contains(clauses.trees().tag(child).xpos);
    if (!passive && lemma != "do") return false;
    of_auxiliary |= passive || kPresent.contains(clauses.trees().tag(child).xpos);
  }
  return of_auxiliary || kPresent.contains(clauses.trees().tag(verb).xpos);
}

bool tells_of_anybody(const Clauses& clauses, std::uint32_t verb) {
  const Trees& trees = clauses.trees();
  if (!clauses.is_verb(verb) || trees.is_root(verb)) return false;
  if (is_condition_of_rule(clauses, verb)) return true;
  std::uint32_t clause = verb;
  while (trees.universal_relation(clause) == "conj" && clauses.is_verb(trees.head(clause))) clause = trees.head(clause);
  return trees.universal_relation(clause) == "acl" && is_anybody(clauses, trees.head(clause));
}

bool tells_rule(const Clauses& clauses, std::uint32_t verb) {
  if (!clauses.is_verb(verb)) return false;
  if (is_habitual(clauses, verb)) return true;
  if (!is_simple_present(clauses, verb)) return false;
  const Document& document = clauses.document();
  const Sentence& sentence = document.sentences[sentence_of(document, verb).index];
  if (document.blocks[sentence.block.index].kind == BlockKind::Headline) return false;
  const std::uint32_t subject = clauses.subject(verb);
  return subject != kNone && (is_bare_plural(clauses, subject) || has_any(clauses, subject));
}

bool is_singled_out(const Clauses& clauses, std::uint32_t verb) {
  constexpr auto kSingling = base::word_set({"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last",
                                             "latest", "only", "youngest", "oldest", "sole"});
  const Trees& trees = clauses.trees();
  if (trees.is_root(verb)) return false;
  const std::string_view relation = trees.universal_relation(verb);
  const std::uint32_t noun = trees.head(verb);
  const bool said_of_it = relation == "advcl" && trees.child(noun, "cop") != kNone;
  if ((relation != "acl" && !said_of_it) || clauses.is_verb(noun)) return false;
  const auto singles = [&](std::uint32_t word) { return kSingling.contains(clauses.lemma(word)) || trees.tag(word).xpos == "JJS"; };
  const auto is_single = [&](std::uint32_t of) {
    const auto& words = trees.children(of);
    return singles(of) || std::any_of(words.begin(), words.end(), [&](std::uint32_t word) { return word < of && singles(word); });
  };
  const std::uint32_t begin = trees.range(verb).begin;  // "Ruiz, the third president to be removed", where the verb hangs on the name
  return is_single(noun) || (begin > 0 && begin < verb && clauses.is_nominal(begin - 1) && is_single(begin - 1));
}

bool is_not_over(const Document& document, const TimeExpression& time) {
  return document.publication && time.from && *time.from < document.publication->date && document.publication->date < *time.to;
}

bool is_question(const Document& document, std::uint32_t token) {
  const Id<Sentence> sentence = sentence_of(document, token);
  if (!sentence) return false;
  const IdRange<Token> words = document.sentences[sentence.index].tokens;
  for (std::uint32_t last = words.end; last > words.begin && words.end - last < 2; --last) {
    if (text(document, document.tokens[last - 1]) == "?") return true;
  }
  return false;
}

bool is_of_any_kind(const Clauses& clauses, std::uint32_t noun) {
  if (has_any(clauses, noun)) return true;
  constexpr auto kKinds = base::word_set({"form", "kind", "sort", "type", "act", "instance", "case", "manner", "degree", "amount"});
  const document::Trees& trees = clauses.trees();
  if (trees.is_root(noun) || clauses.preposition(noun) != "of") return false;
  const std::uint32_t kind = trees.head(noun);
  const std::uint32_t determiner = trees.child(kind, "det");
  const bool all = determiner != kNone && clauses.lemma(determiner) == "all";  // "all forms of torture"
  return kKinds.contains(clauses.lemma(kind)) && (all || has_any(clauses, kind));
}

}  // namespace nutgraf::document
