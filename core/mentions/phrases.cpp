#include "mentions/phrases.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/pronouns.h"
#include "document/text.h"

namespace nutgraf::mentions {
namespace {

/// Relations of nouns that are part of another phrase or of no phrase at all.
constexpr auto kParts = base::word_set({"flat", "fixed", "goeswith", "compound", "nmod:desc", "reparandum", "obl:unmarked", "nmod:unmarked",
                                        "obl:npmod", "nmod:npmod", "obl:tmod", "nmod:tmod", "discourse", "case", "mark", "advmod", "cc"});

/// Nouns that idioms and quantities are made of: "take place", "a lot of", "for example".
constexpr auto kIdle = base::word_set({"lot",     "bit",      "kind",      "sort",    "example", "instance", "fact",  "addition", "order",
                                       "sake",    "dozen",    "couple",    "percent", "%",       "course",   "general", "rest",   "half",
                                       "midst",   "wake",     "brink",     "verge",   "hundred", "thousand", "million", "billion", "today",
                                       "tomorrow", "yesterday", "tonight", "way",     "time"});

/// What may stand in a phrase before its head.
constexpr auto kBefore = base::word_set({"det", "amod", "nummod", "compound", "nmod:poss", "nmod:desc", "flat", "fixed", "det:predet"});

bool opens_with_of(const document::Trees& trees, std::uint32_t token) {
  const std::uint32_t preposition = trees.child(token, "case");
  return preposition != Id<Token>::kNone && preposition < token && trees.tag(preposition).lemma == "of";
}

/// "take place", "make sense": a bare noun behind a light verb.
bool is_idiom(const document::Trees& trees, std::uint32_t token) {
  const std::string_view lemma = trees.tag(token).lemma;
  if (lemma != "place" && lemma != "part" && lemma != "sense" && lemma != "care" && lemma != "advantage") return false;
  return trees.relation(token) == "obj" && trees.children(token).begin() == trees.children(token).end();
}

/// "At age 73".
bool counts_years(const document::Trees& trees, std::uint32_t token) {
  const auto children = trees.children(token);
  return trees.tag(token).lemma == "age" && std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return trees.tag(child).upos == "NUM"; });
}

/// "The couple", but not "the couple of days", "a couple".
bool is_pair(const document::Trees& trees, std::uint32_t token) {
  const std::uint32_t article = trees.child(token, "det");
  const bool definite = article != Id<Token>::kNone && trees.tag(article).lemma == "the";
  return definite && trees.tag(token).lemma == "couple" && trees.child(token, "nmod") == Id<Token>::kNone;
}

/// "It is clear that", "it seems", "it was announced that": the clause behind is what is meant.
bool announces_clause(const document::Trees& trees, std::uint32_t token) {
  if (trees.universal_relation(token) != "nsubj") return false;
  const std::uint32_t governor = trees.head(token);
  const std::string_view lemma = trees.tag(governor).lemma;
  const bool seems = lemma == "seem" || lemma == "appear" || lemma == "turn" || lemma == "happen" || lemma == "rain" || lemma == "snow";
  const bool copular = trees.child(governor, "cop") != Id<Token>::kNone && trees.tag(governor).upos == "ADJ";
  const bool passive = trees.relation(token) == "nsubj:pass";
  if (!seems && !copular && !passive) return false;
  return std::any_of(trees.children(governor).begin(), trees.children(governor).end(), [&](std::uint32_t child) {
    const std::string_view relation = trees.universal_relation(child);
    return child > governor && (relation == "ccomp" || relation == "csubj" || (copular && relation == "xcomp"));
  });
}

/// "It is time to act", "it is with regret that we leave", "it was the storm that killed them": the clause behind is what is meant.
bool opens_cleft(const document::Trees& trees, std::uint32_t token) {
  if (trees.universal_relation(token) != "nsubj") return false;
  const std::uint32_t governor = trees.head(token), article = trees.child(governor, "det");
  if (trees.child(governor, "cop") == Id<Token>::kNone || trees.tag(governor).upos == "ADJ") return false;
  if (trees.tag(governor).lemma == "time" && article == Id<Token>::kNone) return true;
  const bool definite = trees.tag(governor).upos == "PROPN" || (article != Id<Token>::kNone && trees.tag(article).lemma == "the");
  const bool oblique = trees.child(governor, "case") != Id<Token>::kNone;
  const auto children = trees.children(governor);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    const std::string_view relation = trees.relation(child);
    const std::string_view word = trees.tag(trees.range(child).begin).lemma;
    const bool that = child > governor && (word == "that" || word == "who" || word == "which");
    return that && ((definite && relation == "acl:relcl") || (oblique && (relation == "acl:relcl" || relation == "ccomp" || relation == "advcl")));
  });
}

/// "Made it to the final": where somebody gets is told by the words behind.
bool is_goal(const Document& document, const document::Trees& trees, std::uint32_t token) {
  constexpr auto kWhither = base::word_set({"to", "through", "into", "onto", "past", "across", "home", "back", "out", "there", "here"});
  if (trees.relation(token) != "obj" || trees.tag(trees.head(token)).lemma != "make" || trees.head(token) + 1 != token) return false;
  return token + 1 < document.tokens.size() && kWhither.contains(trees.tag(token + 1).lemma);
}

/// "I" in "[I]t rained" and "he" in "[T]he rain": an editor changed the letter.
bool is_letter_of_word(const Document& document, std::uint32_t token) {
  const std::string_view text = document.source.text;
  const std::size_t begin = document.tokens[token].span.begin, end = document.tokens[token].span.end;
  if (begin >= 3 && text[begin - 1] == ']' && text[begin - 3] == '[') return true;
  return end + 1 < text.size() && text[end] == ']' && base::is_letter(base::decode(text, end + 1).code_point);
}

/// "US" in "US President Ortega met": of two subjects of one verb with nothing between them the first qualifies the second.
bool is_second_subject(const document::Trees& trees, std::uint32_t first, std::uint32_t second) {
  return !trees.is_root(second) && trees.head(first) == trees.head(second) && trees.universal_relation(first) == "nsubj" &&
         trees.universal_relation(second) == "nsubj" && trees.tag(first).upos == "PROPN";
}

/// Which of two is meant by their age.
constexpr auto kAges = base::word_set({"elder", "eldest", "old", "older", "oldest", "young", "younger", "youngest"});

/// "The elder", "the accused": an adjective that stands for somebody by itself. No adjective qualifies a verb: "the younger, Ned, sold".
bool is_nominal_adjective(const document::Trees& trees, std::uint32_t token) {
  const std::uint32_t article = trees.child(token, "det");
  if (trees.tag(token).upos != "ADJ" || article == Id<Token>::kNone || trees.tag(article).lemma != "the") return false;
  const std::string_view relation = trees.universal_relation(token);
  const bool before_verb = relation == "amod" && trees.tag(trees.head(token)).upos == "VERB" && trees.head(token) > token;
  return before_verb || relation == "nsubj" || relation == "obj" || relation == "iobj";
}

/// "Wants to mine", "the gold mine", which a tagger may take for a pronoun.
bool is_pit(const Document& document, const document::Trees& trees, std::uint32_t token) {
  if (token == 0 || document::folded(document, document.tokens[token]) != "mine") return false;
  const std::string_view before = trees.tag(token - 1).upos;
  return before == "DET" || before == "ADJ" || before == "NOUN" || document::folded(document, document.tokens[token - 1]) == "to";
}

}  // namespace

bool tells_age(const document::Trees& trees, std::uint32_t head) {
  return trees.tag(head).upos == "ADJ" && kAges.contains(trees.tag(head).lemma) && trees.child(head, "det") != Id<Token>::kNone;
}


/// "Lind et al."
bool is_et_al(const document::Trees& trees, std::uint32_t token) {
  return (trees.tag(token).lemma == "al" || trees.tag(token).lemma == "al.") && token > 0 && trees.tag(token - 1).lemma == "et";
}

bool heads_phrase(const document::Trees& trees, std::uint32_t token) {
  const Tag& tag = trees.tag(token);
  if (is_et_al(trees, token)) return false;
  if (tag.upos != "NOUN" && tag.upos != "PROPN" && !is_nominal_adjective(trees, token)) return false;
  if (counts_years(trees, token)) return false;
  return !kParts.contains(trees.relation(token)) && (!kIdle.contains(tag.lemma) || is_pair(trees, token)) && !is_idiom(trees, token);
}

bool is_referring_pronoun(const Document& document, const document::Trees& trees, std::uint32_t token) {
  if (trees.tag(token).upos != "PRON") return false;
  const auto pronoun = document::pronoun(document::folded(document, document.tokens[token]));
  if (!pronoun || trees.universal_relation(token) == "expl") return false;
  const bool relative = trees.tag(token).feats.find("PronType=Rel") != std::string::npos;
  if (relative || is_letter_of_word(document, token) || is_pit(document, trees, token)) return false;
  const bool it = pronoun->gender == document::Gender::Neuter;
  return !(it && (announces_clause(trees, token) || opens_cleft(trees, token) || is_goal(document, trees, token)));
}

bool is_condition(const document::Trees& trees, std::uint32_t head) {
  if (trees.tag(head).lemma != "state") return false;
  const auto children = trees.children(head);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return child > head && trees.tag(child).upos == "NOUN" && opens_with_of(trees, child);
  });
}

namespace {

/// "The minister of trade [and industry]", "the leaders of Velm [and Oru]": the second of two nouns behind "of", where it has no article of its own.
std::uint32_t end_of_owners(const document::Trees& trees, std::uint32_t owner, std::uint32_t end) {
  for (const std::uint32_t child : trees.children(owner)) {
    const std::uint32_t conjunction = trees.universal_relation(child) == "conj" ? trees.child(child, "cc") : Id<Token>::kNone;
    const bool joined = conjunction == end && trees.tag(conjunction).lemma == "and" && trees.range(child).begin == end;
    if (!joined || trees.child(child, "det") != Id<Token>::kNone || trees.child(child, "case") != Id<Token>::kNone || !heads_phrase(trees, child)) continue;
    return phrase_around(trees, child, 0).end;
  }
  return end;
}

}  // namespace

IdRange<Token> phrase_around(const document::Trees& trees, std::uint32_t head, std::uint32_t depth) {
  IdRange<Token> phrase{head, head + 1};
  for (const std::uint32_t child : trees.children(head)) {
    const IdRange<Token> below = trees.range(child);
    if (child < head && kBefore.contains(trees.relation(child)) && below.end <= head) phrase.begin = std::min(phrase.begin, below.begin);
    if (child < head) continue;
    const std::string_view relation = trees.universal_relation(child);
    if (relation == "flat" || relation == "compound" || relation == "goeswith") phrase.end = std::max(phrase.end, child + 1);
    const bool behind = trees.range(child).begin == phrase.end && trees.tag(phrase.end).upos != "PUNCT";  // "a branch of the body", not what it was told "of"
    if (relation == "nmod" && depth > 0 && behind && opens_with_of(trees, child)) phrase.end = end_of_owners(trees, child, phrase_around(trees, child, depth - 1).end);
  }
  // "And Lind's mother", "of the Velm flu virus", where the tree hangs "and" on Lind and "of" on the flu.
  while (phrase.begin < head && (trees.tag(phrase.begin).upos == "CCONJ" || trees.tag(phrase.begin).lemma == "of")) ++phrase.begin;
  if (phrase.begin > 0 && is_second_subject(trees, phrase.begin - 1, head)) phrase.begin = trees.range(phrase.begin - 1).begin;
  return phrase;
}

IdRange<Token> list_from(const document::Trees& trees, std::uint32_t head) {
  IdRange<Token> list{head, head};
  bool joined = false;
  for (const std::uint32_t child : trees.children(head)) {
    if (trees.universal_relation(child) != "conj" || !heads_phrase(trees, child)) continue;
    const std::uint32_t conjunction = trees.child(child, "cc");
    joined = joined || (conjunction != Id<Token>::kNone && trees.tag(conjunction).lemma == "and");
    list.end = phrase_around(trees, child).end;
  }
  if (!joined) return {head, head};
  list.begin = phrase_around(trees, head).begin;
  return list;
}

}  // namespace nutgraf::mentions
