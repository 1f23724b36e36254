#include "audit/introductions.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "audit/kinds.h"
#include "audit/lists.h"
#include "base/utf8.h"
#include "base/word_set.h"
#include "document/name_around.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::audit {
namespace {

using document::Clauses;

constexpr std::uint32_t kLongestTitle = 10;       ///< words before a name
constexpr std::uint32_t kLongestApposition = 24;  ///< words behind it

/// Forms of address, which are no office.
constexpr auto kAddresses = base::word_set({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "dame", "madam", "dr", "dr."});
/// How an office is held.
constexpr auto kTerms = base::word_set({"acting", "former", "then", "ex", "serving", "sitting", "incoming", "outgoing", "retired"});
/// Nouns that say no more than that somebody is a person.
constexpr auto kAnybody = base::word_set({"adult", "boy", "child", "female", "girl", "guy", "human", "individual", "lady", "male", "man", "one", "person", "somebody", "someone", "teenager",
                                          "woman", "youth"});
constexpr auto kRelative = base::word_set({"who", "whose", "whom", "which", "that", "where", "when"});

/// "Who", but not the WHO.
bool is_relative(const Document& document, std::uint32_t token) {
  return (document.tags.empty() || document.tags[token].upos != "PROPN") && kRelative.contains(document::folded(document, document.tokens[token]));
}

bool is_finite(const Tag& tag) { return tag.upos == "AUX" || tag.xpos == "VBD" || tag.xpos == "VBZ" || tag.xpos == "VBP" || tag.xpos == "MD"; }

bool is_plural(const Tag& tag) { return tag.feats.find("Number=Plur") != std::string::npos; }

bool is_article(std::string_view word) { return word == "a" || word == "an" || word == "the" || word == "one"; }

/// Whether a comma parts a day from its year: "a May 3, 2019 report".
bool is_within_date(const Document& document, std::uint32_t comma) {
  const Token& day = document.tokens[comma - 1];
  return base::is_digit(document::text(document, day).front()) && document::overlaps_time(document, {day.span.begin, document.tokens[comma].span.end});
}

}  // namespace

std::vector<Span> Introductions::at(Span name) const {
  std::vector<Span> found;
  const IdRange<Token> tokens = document::tokens_in(document_, name);
  if (clauses_.empty() || tokens.empty() || !document::sentence_of(document_, tokens.begin)) return found;
  for (const Span span : {right_before(tokens), in_front(tokens), behind(tokens), by_copula(tokens)}) {
    if (!span.empty() && names_a_person(span)) found.push_back(span);
  }
  return found;
}

/// "acting Secretary of Eastern Affairs", "CFIA chief veterinarian": nouns and adjectives that end right before the name.
Span Introductions::right_before(IdRange<Token> name) const {
  const std::uint32_t first = document_.sentences[document::sentence_of(document_, name.begin).index].tokens.begin;
  std::uint32_t end = name.begin;
  while (end > first && kAddresses.contains(document::folded(document_, document_.tokens[end - 1]))) --end;
  std::uint32_t begin = end;
  bool has_office = false;
  while (begin > first && end - begin < kLongestTitle) {
    const std::uint32_t token = begin - 1;
    const Tag& tag = document_.tags[token];
    const std::string word = document::folded(document_, document_.tokens[token]);
    const bool before_of = token > first && begin < end && names_office(token - 1);  // "Secretary of Justice", "Vice President of the United States"
    const bool sent = word == "to" && before_of && !has_office;  // "Ambassador to Norway"
    const bool links = begin < end && tag.upos == "ADP" && (sent || ((word == "for" || word == "of") && (!has_office || before_of)));
    const bool article = word == "the" && token > first + 1 && begin < end && document::folded(document_, document_.tokens[token - 1]) == "of" && names_office(token - 2);
    const bool joins = begin < end && (tag.xpos == "POS" || word == "-" || (word == "and" && (!has_office || joins_titles(token, first))));
    if (tag.upos == "NOUN" && begin < end && opens_state(begin) && document::type_of_noun(base::fold(tag.lemma)) != EntityType::Person) break;  // "an emergency US President Ruiz declared"
    const bool qualifies = tag.upos == "NOUN" || tag.upos == "PROPN" || tag.upos == "ADJ" || clauses_.trees().relation(token) == "amod" || kTerms.contains(word);
    if (!qualifies && !links && !joins && !article) break;
    if (tag.upos == "NOUN" || tag.upos == "PROPN") {
      has_office = has_office || source_nouns.contains(base::fold(tag.lemma)) || document::type_of_noun(base::fold(tag.lemma)) == EntityType::Person;
    }
    begin = std::max(first, begin_of_body(token));
  }
  if (begin > first && begin < end && document_.tags[begin - 1].xpos == "PRP$") --begin;
  while (begin < end && (document_.tags[begin].upos == "ADP" || document_.tags[begin].upos == "PART" || document_.tags[begin].upos == "CCONJ" ||
                         document_.tags[begin].upos == "PUNCT")) {
    ++begin;
  }
  if (!has_office) return {};
  const Id<Token> head = head_of_description(document_, {document_.tokens[begin].span.begin, document_.tokens[end - 1].span.end});
  return head && !is_plural(document_.tags[head.index]) ? description({begin, end}) : Span{};
}

/// "Public Health [and] Sanitation Minister", "President [and] CEO": whether "and" stands between words in capitals of which the first names nobody.
bool Introductions::joins_titles(std::uint32_t conjunction, std::uint32_t first) const {
  const auto is_capital = [&](std::uint32_t token) { return base::is_upper(base::decode(document::text(document_, document_.tokens[token]), 0).code_point); };
  if (conjunction <= first) return false;
  if (document_.tags[conjunction - 1].upos == "ADJ" && document_.tags[conjunction + 1].upos == "ADJ") return true;  // "civil and environmental"
  if (joins_callings(conjunction, first)) return true;
  if (!is_capital(conjunction - 1) || !is_capital(conjunction + 1)) return false;
  const Mention* name = document::name_around(document_, conjunction - 1);
  return (name == nullptr || name->type == EntityType::Organization) && !document::overlaps_time(document_, document_.tokens[conjunction - 1].span);
}

/// Where the name of a body begins around a word: "[Centre] for Rivers scientist Ana Ruiz"; the word itself where there is none.
std::uint32_t Introductions::begin_of_body(std::uint32_t token) const {
  const Mention* name = document::name_around(document_, token);
  return name != nullptr && name->type == EntityType::Organization ? document::tokens_in(document_, name->span).begin : token;
}

/// "Actor [and] producer Ana Ruiz": whether "and" stands behind a calling that no article opens.
bool Introductions::joins_callings(std::uint32_t conjunction, std::uint32_t first) const {
  const auto is_calling = [&](std::uint32_t token) {
    const Tag& tag = document_.tags[token];
    return tag.upos == "NOUN" && !is_plural(tag) && document::type_of_noun(base::fold(tag.lemma)) == EntityType::Person;
  };
  if (!is_calling(conjunction - 1)) return false;
  std::uint32_t begin = conjunction - 1;
  while (begin > first && (document_.tags[begin - 1].upos == "NOUN" || document_.tags[begin - 1].upos == "ADJ")) --begin;
  return begin == first || (document_.tags[begin - 1].upos != "DET" && document_.tags[begin - 1].upos != "PRON" && document_.tags[begin - 1].upos != "ADP");
}

/// Whether the name of a state begins at a word.
bool Introductions::opens_state(std::uint32_t token) const {
  const Mention* name = document::name_around(document_, token);
  return name != nullptr && name->type == EntityType::Gpe && name->span.begin == document_.tokens[token].span.begin;
}

/// Whether a word with a capital names an office that "of" completes.
bool Introductions::names_office(std::uint32_t token) const {
  const Tag& tag = document_.tags[token];
  return tag.upos == "PROPN" && document::type_of_noun(base::fold(tag.lemma)) == EntityType::Person;
}

/// "The mayor of Velm, Paul Holm": a phrase between the name and the beginning of the sentence, a comma or a quotation mark before it.
Span Introductions::in_front(IdRange<Token> name) const {
  const std::uint32_t first = document_.sentences[document::sentence_of(document_, name.begin).index].tokens.begin;
  if (name.begin < first + 2 || document::text(document_, document_.tokens[name.begin - 1]) != ",") return {};
  const std::uint32_t end = name.begin - 1;
  std::uint32_t begin = end;
  for (; begin > first && end - begin < kLongestApposition; --begin) {
    const std::string word = document::folded(document_, document_.tokens[begin - 1]);
    if (word == "," || word == "\"" || word == "“" || word == "”" || word == ";" || word == ":") break;
    if (is_finite(document_.tags[begin - 1]) || is_relative(document_, begin - 1)) break;
  }
  if (begin + 2 < end && document::folded(document_, document_.tokens[begin]) == "according") begin += 2;  // "according to the mayor of Velm, Paul Holm"
  if (begin < end && begin > first && is_finite(document_.tags[begin - 1]) && !is_reporting_end(begin)) return {};
  if (begin == end || document_.tags[begin].upos == "ADP" || document_.tags[begin].upos == "SCONJ" || opens_with_name_of_person({begin, end})) return {};
  const Id<Token> head = head_of_description(document_, {document_.tokens[begin].span.begin, document_.tokens[end - 1].span.end});
  if (!head || is_plural(document_.tags[head.index])) return {};
  return description({begin, end});
}

/// Whether the verb before a phrase stands between what is quoted and its speaker: "…,” said the mayor of Velm, Paul Holm".
bool Introductions::is_reporting_end(std::uint32_t begin) const {
  return begin >= 2 && document_.tags[begin - 2].upos == "PUNCT";
}

/// ", a chemist at Velm University," or up to the end of the sentence.
Span Introductions::behind(IdRange<Token> name) const {
  const std::uint32_t end = document_.sentences[document::sentence_of(document_, name.begin).index].tokens.end;
  const auto word = [&](std::uint32_t token) { return document::folded(document_, document_.tokens[token]); };
  std::uint32_t begin = name.end;
  if (begin + 2 < end && word(begin) == "(" && word(begin + 2) == ")") begin += 3;  // an age, an acronym
  if (begin + 2 >= end || word(begin) != ",") return {};
  ++begin;
  if (document_.tags[begin].upos == "NUM" && word(begin + 1) == ",") begin += 2;
  if (is_relative(document_, begin) || document_.tags[begin].upos == "ADP") return {};
  std::uint32_t last = end_of_phrase(begin, std::min(end, begin + kLongestApposition));
  if (last <= begin) last = end_of_apposition(name, begin);
  if (last <= begin || opens_with_name_of_person({begin, last})) return {};
  const Id<Token> head = head_of_description(document_, {document_.tokens[begin].span.begin, document_.tokens[last - 1].span.end});
  return head && !is_plural(document_.tags[head.index]) ? description({begin, last}) : Span{};
}

/// Where a phrase ends that the tree takes for an apposition though no comma closes it: "Ana Ruiz, a chemist at Velm University said …".
std::uint32_t Introductions::end_of_apposition(IdRange<Token> name, std::uint32_t begin) const {
  for (const std::uint32_t child : clauses_.trees().children(head_of(name))) {
    if (child < begin || clauses_.trees().universal_relation(child) != "appos") continue;
    const IdRange<Token> phrase = clauses_.noun_phrase(child);
    if (phrase.begin == begin && phrase.end - begin <= kLongestApposition) return phrase.end;
  }
  return begin;
}

/// Where a phrase ends that a comma, a full stop or a relative clause closes; `begin` where a verb or anything else breaks it off.
std::uint32_t Introductions::end_of_phrase(std::uint32_t begin, std::uint32_t limit) const {
  std::uint32_t depth = 0;
  for (std::uint32_t at = begin; at < limit; ++at) {
    const std::string word = document::folded(document_, document_.tokens[at]);
    const Tag& tag = document_.tags[at];
    if (word == "(") ++depth;
    if (word == ")" && depth == 0) return at;
    if (word == ")") --depth;
    if (depth > 0) continue;
    if (word == "," || word == "." || word == ";" || word == ":" || is_relative(document_, at)) return at;
    if (is_finite(tag) || word == "\"" || word == "“" || word == "”") return begin;
  }
  return begin;
}

/// "Ana Ruiz is the mayor of Velm", "Ana Ruiz was a lawyer".
Span Introductions::by_copula(IdRange<Token> name) const {
  const std::uint32_t head = head_of(name), noun = clauses_.trees().head(head);
  if (noun == Clauses::kNone || noun < name.end || clauses_.trees().universal_relation(head) != "nsubj") return {};
  if (!clauses_.is_nominal(noun) || clauses_.trees().child(noun, "cop") == Clauses::kNone) return {};
  std::uint32_t begin = name.end;
  for (const std::uint32_t child : clauses_.trees().children(noun)) {
    const std::string_view lemma = clauses_.lemma(child), relation = clauses_.trees().universal_relation(child);
    const bool other = lemma == "not" || lemma == "never" || document_.tags[child].xpos == "MD" || relation == "acl";  // "the first president to …"
    if (other) return {};
    if (child < noun && (relation == "cop" || relation == "advmod" || relation == "aux")) begin = child + 1;
  }
  const IdRange<Token> phrase = clauses_.noun_phrase(noun);
  return source_nouns.contains(base::fold(document_.tags[noun].lemma)) ? description({std::max(begin, phrase.begin), phrase.end}) : Span{};
}

bool Introductions::opens_with_name_of_person(IdRange<Token> tokens) const {
  const Span first = document_.tokens[tokens.begin].span;
  auto name = std::lower_bound(document_.names.begin(), document_.names.end(), first.begin,
                               [](const Mention& one, std::uint32_t at) { return one.span.begin < at; });
  if (name == document_.names.end() || name->span.begin != first.begin || name->type != EntityType::Person) return false;
  const std::uint32_t behind = document::tokens_in(document_, name->span).end;
  return behind >= tokens.end || document_.tags[behind].xpos != "POS";  // "Ana Ruiz, Holm's lawyer,"
}

/// The words without an article in front and marks at the ends.
Span Introductions::description(IdRange<Token> tokens) const {
  const auto is_mark = [&](std::uint32_t token) { return document_.tags[token].upos == "PUNCT"; };
  if (!tokens.empty() && document_.tags[tokens.begin].upos == "CCONJ") return {};
  const auto is_left_out = [&](std::uint32_t token) {
    const std::string word = document::folded(document_, document_.tokens[token]);
    return is_article(word) || word == "also" || word == "another";
  };
  while (!tokens.empty() && (is_mark(tokens.begin) || is_left_out(tokens.begin))) ++tokens.begin;
  while (!tokens.empty() && is_mark(tokens.end - 1) && document::text(document_, document_.tokens[tokens.end - 1]) != ")") --tokens.end;
  if (tokens.empty()) return {};
  return {document_.tokens[tokens.begin].span.begin, document_.tokens[tokens.end - 1].span.end};
}

bool Introductions::names_a_person(Span description) const {
  const Id<Token> head = head_of_description(document_, description);
  if (!head) return false;
  const std::string lemma = base::fold(document_.tags[head.index].lemma);
  if (kAnybody.contains(lemma)) return false;
  return source_nouns.contains(lemma) || document::type_of_noun(lemma) == EntityType::Person;
}

/// The word of a run whose head lies outside.
std::uint32_t Introductions::head_of(IdRange<Token> tokens) const {
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    const std::uint32_t head = clauses_.trees().head(at);
    if (head == Clauses::kNone || !tokens.contains(head)) return at;
  }
  return tokens.begin;
}

Span phrase_of_unnamed(const Document& document, Span words) {
  IdRange<Token> tokens = document::tokens_in(document, words);
  const auto is_mark = [&](std::uint32_t token) {
    const std::string_view mark = document::text(document, document.tokens[token]);
    return mark == "[" || mark == "]" || mark == "," || mark == "–" || mark == "—";
  };
  while (tokens.begin + 1 < tokens.end && is_mark(tokens.begin)) ++tokens.begin;
  while (tokens.begin + 1 < tokens.end && is_mark(tokens.end - 1)) --tokens.end;
  if (tokens.empty()) return words;
  std::uint32_t end = tokens.begin + 1;
  while (end < tokens.end && (document::text(document, document.tokens[end]) != "," || is_within_date(document, end)) && !is_relative(document, end)) {
    ++end;
  }
  return {document.tokens[tokens.begin].span.begin, document.tokens[end - 1].span.end};
}

}  // namespace nutgraf::audit
