#include "document/phrases.h"

#include <algorithm>
#include <string_view>

#include "base/word_set.h"
#include "document/quoted_words.h"
#include "document/text.h"

namespace nutgraf::document {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = Clauses::kNone;
constexpr std::uint32_t kLongestPhrase = 14;  ///< words of a noun with all that belongs to it
constexpr std::uint32_t kNearMark = 14;       ///< words to the mark that closes a quotation
constexpr int kLongestChain = 4;              ///< coordinated verbs that share a subject

/// What completes a verb; all else hangs on it as a clause or an aside.
constexpr auto kComplements = base::word_set({"obj", "iobj", "xcomp", "ccomp", "obl", "advmod", "compound", "nmod", "flat", "fixed", "amod"});
/// What a verb makes no sense without.
constexpr auto kObjects = base::word_set({"obj", "iobj", "xcomp", "compound"});

/// Whether a name right before a subject was taken for another one: "US" of "US President Weir resigned".
bool are_one_subject(const Trees& trees, std::uint32_t name, std::uint32_t noun) {
  const bool subjects = trees.universal_relation(name) == "nsubj" && trees.universal_relation(noun) == "nsubj";
  return subjects && trees.tag(name).upos == "PROPN" && !trees.is_root(noun) && trees.head(name) == trees.head(noun);
}

/// "…, killing two people"
bool is_result(const Trees& trees, std::uint32_t verb) {
  return trees.tag(verb).xpos == "VBG" && trees.child(verb, "mark") == kNone && trees.child(verb, "nsubj") == kNone;
}

/// "… to save the pier", "… to be a disaster", "… to have won"
bool is_purpose(const Clauses& clauses, std::uint32_t verb) {
  const std::uint32_t mark = clauses.trees().child(verb, "mark"), auxiliary = clauses.trees().child(verb, "aux");
  const bool perfect = auxiliary != kNone && clauses.trees().tag(auxiliary).xpos == "VB";
  const bool infinitive = perfect || clauses.trees().tag(verb).xpos == "VB" || clauses.trees().child(verb, "cop") != kNone;
  return infinitive && mark != kNone && clauses.lemma(mark) == "to";
}

/// "… of taking bribes", "… from leaving", "… as saying"
bool is_governed(const Clauses& clauses, std::uint32_t verb) {
  constexpr auto kGoverned = base::word_set({"of", "from", "for", "with", "into", "against", "as"});
  const std::uint32_t mark = clauses.trees().child(verb, "mark");
  return clauses.trees().tag(verb).xpos == "VBG" && mark != kNone && kGoverned.contains(clauses.lemma(mark));
}

/// Whether a clause says what a noun is about: "There is no proof that …", "There is doubt whether …".
bool has_content(const Trees& trees, std::uint32_t noun) {
  const std::uint32_t clause = trees.child(noun, "acl");
  return clause != kNone && trees.child(clause, "mark") != kNone && trees.child(clause, "nsubj") != kNone;
}

/// Whether a verb shares its subject with the one that it is coordinated with.
bool is_coordinated(const Clauses& clauses, std::uint32_t child, std::uint32_t verb) {
  return clauses.trees().universal_relation(child) == "conj" && clauses.is_verb(child) == clauses.is_verb(verb) &&
         clauses.trees().child(child, "nsubj") == kNone;
}

bool completes(const Clauses& clauses, std::uint32_t child) {
  const std::string_view relation = clauses.trees().universal_relation(child);
  if (relation == "acl") return is_purpose(clauses, child);  // of the noun before it: "an order for sheep [to be moved]"
  if (relation == "advcl") return is_result(clauses.trees(), child) || is_purpose(clauses, child) || is_governed(clauses, child);
  return kComplements.contains(relation);
}

/// Without the clauses that come behind a comma: "to the minister, who …".
std::uint32_t complement_end(const Clauses& clauses, std::uint32_t token) {
  const Trees& trees = clauses.trees();
  const Range whole = trees.range(token);
  std::uint32_t end = whole.end;
  for (std::uint32_t at = token + 1; at < whole.end; ++at) {
    const std::string_view relation = trees.universal_relation(at);
    const bool aside = relation == "acl" || relation == "appos" || relation == "parataxis" || relation == "advcl";
    const std::uint32_t begin = trees.range(at).begin;
    if (aside && begin > token && clauses.lemma(begin - 1) == "," && !is_result(trees, at)) end = std::min(end, begin - 1);
    if (aside && begin > token && clauses.lemma(begin) == "," && !is_result(trees, at)) end = std::min(end, begin);
    if (clauses.verb_of_torn_subject(at) != kNone) end = std::min(end, std::max(token + 1, trees.child(at, "cc")));
  }
  while (end > token + 1 && trees.tag(end - 1).upos == "PUNCT" && !is_closing_mark(clauses, end - 1)) --end;
  return end;
}

/// "Two days [after the mayor resigned]", "came [after …]": whether a clause says from when the measure right before it counts, or, of what only
/// happens, beside what it happened.
bool counts_from(const Clauses& clauses, std::uint32_t clause, std::uint32_t before) {
  constexpr auto kFrom = base::word_set({"after", "before", "since", "as", "when"});
  constexpr auto kHappening = base::word_set({"come", "happen", "occur"});
  const Trees& trees = clauses.trees();
  const std::uint32_t mark = trees.child(clause, "mark");
  const std::string_view relation = before == kNone ? std::string_view() : trees.relation(before);
  const bool measure = relation == "obl:unmarked" || relation == "obl:tmod" || relation == "obl:npmod";
  const bool happens = trees.universal_relation(clause) == "advcl" && kHappening.contains(clauses.lemma(trees.head(clause)));
  if (happens && mark != kNone && kFrom.contains(clauses.lemma(mark))) return true;
  return trees.universal_relation(clause) == "advcl" && measure && mark != kNone && kFrom.contains(clauses.lemma(mark)) &&
         trees.range(clause).begin == trees.range(before).end;
}

/// Calls `part(child, end)` for all that follows a verb and belongs to its clause, in order.
template <typename Part>
void for_each_part(const Clauses& clauses, std::uint32_t verb, std::uint32_t subject, Coordination coordination, Part part) {
  const Trees& trees = clauses.trees();
  std::uint32_t before = kNone;
  for (const std::uint32_t child : trees.children(verb)) {
    if (child < verb || trees.universal_relation(child) == "punct") continue;
    if (clauses.verb_of_torn_subject(child) != kNone) break;
    if (child == subject) {
      part(child, has_content(trees, child) ? complement_end(clauses, child) : clauses.noun_phrase(child).end);
    } else if (is_coordinated(clauses, child, verb)) {
      if (coordination == Coordination::With) part(child, complement_end(clauses, child));
    } else if (completes(clauses, child) || counts_from(clauses, child, before)) {
      part(child, complement_end(clauses, child));
    } else {
      break;
    }
    before = child;
  }
}

bool is_opening_bracket(const Clauses& clauses, std::uint32_t token) { return clauses.lemma(token) == "("; }

bool is_closing_bracket(const Clauses& clauses, std::uint32_t token) { return clauses.lemma(token) == ")"; }

/// Whether a word may belong to the noun that a bracket stands behind.
bool is_nominal_word(const Clauses& clauses, std::uint32_t token) {
  constexpr auto kNominal = base::word_set({"PROPN", "NOUN", "ADJ", "NUM", "DET"});
  return kNominal.contains(clauses.trees().tag(token).upos);
}

/// Where a subject begins behind a noun that only a comma ties to it: "According to a press release, [Hungary] spent".
std::uint32_t begin_behind_comma(const Clauses& clauses, std::uint32_t begin, std::uint32_t subject) {
  constexpr std::uint32_t kReach = 8;  // words of what a preposition leads in: "According to a May 3, 2019 [press release, Hungary]"
  const auto part = [&](std::uint32_t token) { return std::string_view(clauses.trees().tag(token).upos); };
  std::uint32_t first = begin;
  while (first > 0 && begin - first < kReach && part(first) != "ADP" && part(first - 1) != "VERB" && part(first - 1) != "AUX" && clauses.lemma(first - 1) != ".") --first;
  const bool led = part(first) == "ADP";
  for (std::uint32_t token = subject; led && token > begin + 1; --token) {
    if (clauses.lemma(token - 1) == "," && clauses.is_nominal(token - 2)) return token;
  }
  return begin;
}

std::uint32_t predicate_end(const Clauses& clauses, std::uint32_t verb) {
  return clauses.is_verb(verb) ? verb + 1 : readable_noun_phrase(clauses, verb).end;
}

}  // namespace

IdRange<Token> readable_noun_phrase(const Clauses& clauses, std::uint32_t noun) {
  const Document& document = clauses.document();
  const Trees& trees = clauses.trees();
  Range phrase = clauses.noun_phrase(noun);
  if (phrase.begin > 0 && are_one_subject(trees, phrase.begin - 1, noun)) phrase.begin = clauses.noun_phrase(phrase.begin - 1).begin;
  for (const std::uint32_t other : clauses.coordinated(noun)) {
    const std::uint32_t end = clauses.noun_phrase(other).end;
    if (other > noun && end - phrase.begin <= kLongestPhrase) phrase.end = std::max(phrase.end, end);
  }
  for (const std::uint32_t child : trees.children(noun)) {  // a time behind a name belongs to its verb
    const Range part = trees.range(child);
    if (child > noun && part.begin > noun && overlaps_time(document, document.tokens[child].span)) phrase.end = std::min(phrase.end, part.begin);
  }
  if (phrase.size() <= kLongestPhrase) return phrase;
  std::uint32_t end = noun + 1;
  for (const std::uint32_t child : trees.children(noun)) {
    const Range part = trees.range(child);
    if (child > noun && part.end <= phrase.end && part.end - phrase.begin <= kLongestPhrase) end = std::max(end, part.end);
    if (child > noun && part.end - phrase.begin > kLongestPhrase) break;
  }
  phrase.end = end;
  return phrase;
}

std::uint32_t verb_of_subject(const Clauses& clauses, std::uint32_t verb, std::uint32_t subject) {
  for (int step = 0; step < kLongestChain; ++step) {
    if (clauses.trees().head(subject) == verb) return verb;
    if (clauses.trees().universal_relation(verb) != "conj") return kNone;
    verb = clauses.trees().head(verb);
  }
  return kNone;
}

std::uint32_t clause_begin(const Clauses& clauses, std::uint32_t verb, std::uint32_t subject) {
  std::uint32_t begin = verb;
  if (subject < verb) begin = begin_behind_comma(clauses, readable_noun_phrase(clauses, subject).begin, subject);
  const std::uint32_t mark = clauses.trees().child(verb, "mark");
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    const std::string_view relation = clauses.trees().universal_relation(child);
    const bool outside = mark != kNone && child < mark && mark < verb;  // "the fear is that it will close"
    if (!outside && (relation == "aux" || relation == "cop" || relation == "expl")) begin = std::min(begin, child);
  }
  constexpr auto kPairing = base::word_set({"both", "either", "neither"});
  if (begin > 0 && kPairing.contains(clauses.lemma(begin - 1)) && clauses.trees().relation(begin - 1) == "cc:preconj") --begin;
  return begin;
}

std::uint32_t clause_end(const Clauses& clauses, std::uint32_t verb, std::uint32_t subject, Coordination coordination) {
  std::uint32_t end = predicate_end(clauses, verb);
  for_each_part(clauses, verb, subject, coordination, [&](std::uint32_t, std::uint32_t part_end) { end = std::max(end, part_end); });
  return end;
}

std::uint32_t clause_end_within(const Clauses& clauses, std::uint32_t verb, std::uint32_t subject, std::uint32_t begin, std::uint32_t longest) {
  std::uint32_t end = predicate_end(clauses, verb);
  for_each_part(clauses, verb, subject, Coordination::Without, [&](std::uint32_t child, std::uint32_t part_end) {
    const bool needed = child == subject || kObjects.contains(clauses.trees().universal_relation(child));
    if (needed || part_end - begin <= longest) end = std::max(end, part_end);
  });
  return end;
}

std::uint32_t end_behind_bare_verb(const Clauses& clauses, std::uint32_t verb, std::uint32_t end, std::uint32_t longest) {
  constexpr auto kElse = base::word_set({"although", "if", "though", "unless", "whereas", "while"});
  const Trees& trees = clauses.trees();
  for (std::uint32_t token = verb + 1; token < end; ++token) {
    const std::string_view upos = trees.tag(token).upos;
    if (upos != "ADV" && upos != "ADP" && upos != "PART") return end;
  }
  for (const std::uint32_t child : trees.children(verb)) {
    if (child < end || trees.range(child).begin != end || trees.tag(end).upos == "PUNCT" || kElse.contains(clauses.lemma(end))) continue;
    const std::string_view relation = trees.universal_relation(child);
    if (relation != "advcl" && relation != "ccomp" && relation != "xcomp" && relation != "obl" && relation != "nmod") continue;
    const std::uint32_t whole = complement_end(clauses, child);
    if (whole - end <= longest) return whole;
    if (!clauses.is_nominal(child)) continue;
    const std::uint32_t phrase_end = clauses.noun_phrase(child).end;
    return phrase_end - end <= longest ? phrase_end : child + 1;
  }
  return end;
}

IdRange<Token> whole_quotation(const Document& document, IdRange<Token> range) {
  const auto is_mark = [&](std::uint32_t token) { return is_quotation_mark(document, token); };
  const auto has_open_mark = [&](std::uint32_t begin, std::uint32_t end) {
    bool open = false;
    for (std::uint32_t token = begin; token < end; ++token) open = open != is_mark(token);
    return open;
  };
  const Id<Sentence> sentence = sentence_of(document, range.begin);
  if (!sentence || range.empty()) return range;
  const bool odd = has_open_mark(range.begin, range.end);
  if (odd && has_open_mark(document.sentences[sentence.index].tokens.begin, range.begin) && is_mark(range.begin - 1)) {
    return {range.begin - 1, range.end};
  }
  if (!odd) return range;
  const std::uint32_t limit = std::min(document.sentences[sentence.index].tokens.end, range.end + kNearMark);
  for (std::uint32_t token = range.end; token < limit; ++token) {
    if (is_mark(token)) return {range.begin, token + 1};
  }
  return range;
}

IdRange<Token> whole_brackets(const Clauses& clauses, IdRange<Token> range) {
  const Id<Sentence> sentence = range.empty() ? Id<Sentence>() : sentence_of(clauses.document(), range.begin);
  if (!sentence) return range;
  const IdRange<Token> limit = clauses.document().sentences[sentence.index].tokens;
  int open = 0, missing = 0;
  for (std::uint32_t token = range.begin; token < range.end; ++token) {
    open += is_opening_bracket(clauses, token);
    if (is_closing_bracket(clauses, token) && --open < 0) open = 0, ++missing;
  }
  for (std::uint32_t token = range.begin; missing > 0 && token > limit.begin && range.begin - token < kNearMark;) {
    if (!is_opening_bracket(clauses, --token)) continue;
    range.begin = token;
    --missing;
    while (range.begin > limit.begin && is_nominal_word(clauses, range.begin - 1)) --range.begin;
  }
  for (std::uint32_t token = range.end; open > 0 && token < limit.end && token - range.end < kNearMark; ++token) {
    if (!is_closing_bracket(clauses, token)) continue;
    range.end = token + 1;
    --open;
  }
  return range;
}

bool is_closing_mark(const Clauses& clauses, std::uint32_t token) {
  const std::string_view xpos = clauses.trees().tag(token).xpos;
  return xpos == "''" || xpos == "-RRB-" || xpos == ")";
}

}  // namespace nutgraf::document
