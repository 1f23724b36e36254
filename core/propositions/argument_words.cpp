// Which words an argument has: where its phrase ends, and what of it belongs to the predicate.
#include "propositions/arguments.h"

#include <algorithm>

#include "base/word_set.h"
#include "document/nouns.h"
#include "document/phrases.h"
#include "document/text.h"
#include "propositions/roles.h"

namespace nutgraf::propositions {
namespace {

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::uint32_t kLongestContent = 14;  ///< words of a clause that says what a noun is about

/// Verbs that take "of" behind their object: "cleared Holm [of fraud]".
constexpr auto kWithOf = base::word_set({"absolve", "accuse", "acquit", "assure", "clear", "convict", "convince", "cure", "deprive", "exonerate", "inform", "notify",
                                         "persuade", "relieve", "remind", "rob", "strip", "suspect", "warn"});

/// "Offered versions [of products]": "of" belongs to the noun but behind verbs that take it themselves.
bool is_part_of_noun(const document::Clauses& clauses, std::uint32_t token, std::uint32_t noun, std::uint32_t predicate) {
  const document::Trees& trees = clauses.trees();
  const bool of_noun = trees.head(token) == noun && trees.universal_relation(token) == "nmod" && clauses.preposition(token) == "of";
  return of_noun && clauses.is_verb(predicate) && !kWithOf.contains(clauses.lemma(predicate));
}

/// "Expressed his sadness [at her death]": what a feeling is about, which a parser may hang on the verb.
std::uint32_t end_with_matter(const document::Clauses& clauses, std::uint32_t predicate, std::uint32_t end) {
  constexpr auto kExpressing = base::word_set({"convey", "express", "show", "voice"});
  constexpr auto kAbout = base::word_set({"about", "at", "for", "over", "towards", "toward", "with"});
  if (!kExpressing.contains(clauses.lemma(predicate))) return end;
  for (const std::uint32_t child : clauses.trees().children(predicate)) {
    const bool about = clauses.trees().universal_relation(child) == "obl" && clauses.trees().range(child).begin == end && kAbout.contains(clauses.preposition(child));
    if (about && !document::overlaps_time(clauses.document(), clauses.document().tokens[child].span)) return clauses.noun_phrase(child).end;
  }
  return end;
}

/// "Raised $11,000 [for Velm Aid]", "discussed the findings [with Ana Lind]", "sent a team [to Velm]": what a parser hangs on a thing and belongs to
/// the verb.
std::uint32_t end_before_party(const document::Clauses& clauses, std::uint32_t noun, std::uint32_t predicate, std::uint32_t end) {
  constexpr auto kTalking = base::word_set({"debate", "discuss", "raise", "review", "share"});
  constexpr auto kSending = base::word_set({"deliver", "deploy", "dispatch", "return", "send", "ship", "transfer", "transport"});
  const document::Trees& trees = clauses.trees();
  const bool sends = kSending.contains(clauses.lemma(predicate));
  const bool sum = trees.tag(noun).upos == "SYM" || trees.tag(noun).upos == "NUM", talks = kTalking.contains(clauses.lemma(predicate));
  for (const std::uint32_t child : trees.children(noun)) {
    if (child < noun || child >= end || trees.universal_relation(child) != "nmod") continue;
    const std::string_view preposition = clauses.preposition(child);
    if (sends && preposition == "of") end = end_before_party(clauses, child, predicate, end);  // "a team of ten doctors [to Velm]"
    if (trees.tag(child).upos != "PROPN") continue;
    if ((sum && preposition == "for") || (talks && preposition == "with") || (sends && preposition == "to")) return std::max(noun + 1, trees.range(child).begin);
  }
  return end;
}

/// Whether a clause says what the noun before it is about: "to close the mine", "that it may close", "of closing it", "about whether it closed".
bool is_content(const document::Clauses& clauses, std::uint32_t verb, std::uint32_t predicate) {
  const document::Trees& trees = clauses.trees();
  if (trees.relation(verb) == "acl:relcl") return false;
  const auto& children = trees.children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    if (child > verb || trees.universal_relation(child) != "mark") return false;
    const std::string_view mark = clauses.lemma(child);
    if (mark == "to") return trees.tag(verb).xpos == "VB" || trees.tag(child + 1).xpos == "VB";
    return mark == "that" || mark == "whether" || (mark == "of" && trees.tag(verb).xpos == "VBG" && !kWithOf.contains(clauses.lemma(predicate)));
  });
}

/// "A plan [to close the mine]", "an order for all poultry [to be kept indoors]": where the clause ends that says what the noun before it is
/// about, also where a parser hangs it on the verb; a time behind it is left to the predicate.
std::uint32_t end_with_content(const document::Clauses& clauses, std::uint32_t above, std::uint32_t predicate, std::uint32_t end) {
  const document::Trees& trees = clauses.trees();
  for (const std::uint32_t child : trees.children(above)) {
    if (child < end || trees.universal_relation(child) != "acl" || trees.range(child).begin != end || !is_content(clauses, child, predicate)) continue;
    std::uint32_t last = trees.range(child).end;
    for (const std::uint32_t part : trees.children(child)) {
      const bool leaves = part > child && (document::overlaps_time(clauses.document(), clauses.document().tokens[part].span) || trees.universal_relation(part) == "advcl");
      if (leaves) last = std::min(last, trees.range(part).begin);
    }
    for (std::uint32_t at = child + 1; at + 1 < last; ++at) {
      if (clauses.lemma(at) == "," && (clauses.lemma(at + 1) == "which" || clauses.lemma(at + 1) == "who")) last = at;
    }
    while (last > child + 1 && trees.tag(last - 1).upos == "PUNCT") --last;
    return last - end <= kLongestContent ? last : end;
  }
  return end;
}

/// "Beat Oru [3-1]": where a name ends before the score that a parser hangs on it.
std::uint32_t end_before_score(const document::Clauses& clauses, std::uint32_t noun, std::uint32_t end) {
  const document::Trees& trees = clauses.trees();
  const bool score = end >= noun + 4 && trees.tag(end - 1).upos == "NUM" && trees.tag(end - 3).upos == "NUM" && trees.tag(noun).upos == "PROPN";
  if (!score || trees.tag(end - 2).upos == "NUM" || clauses.lemma(end - 2).size() > 3) return end;
  return trees.tag(end - 2).upos == "SYM" || trees.tag(end - 2).upos == "PUNCT" ? end - 3 : end;
}

/// "Won a seat [and] both Lind and Oru claimed it": where a parser gives an argument the subject of the next verb, which has none of its own.
std::uint32_t end_before_next_clause(const document::Clauses& clauses, std::uint32_t noun, std::uint32_t end) {
  const document::Trees& trees = clauses.trees();
  if (end >= clauses.document().tokens.size() || !clauses.is_verb(end) || trees.child(end, "nsubj") != kNone) return end;
  const std::string_view form = trees.tag(end).xpos;
  if (form != "VBD" && form != "VBZ" && form != "VBP") return end;
  for (std::uint32_t token = noun + 1; token < end; ++token) {
    if (trees.tag(token).upos == "CCONJ" && trees.relation(token) == "cc") return token;
  }
  return end;
}

/// "[Recently] Cardinal Lind was convicted": where a noun phrase begins without an adverb of time that a parser gives it.
std::uint32_t begin_behind_adverb(const document::Clauses& clauses, IdRange<Token> words, std::uint32_t noun) {
  constexpr auto kWhen = base::word_set({"earlier", "eventually", "finally", "later", "meanwhile", "previously", "recently", "soon", "subsequently", "then", "today",
                                         "tonight", "yesterday"});
  const bool adverb = words.begin < noun && clauses.trees().tag(words.begin).upos == "ADV" && kWhen.contains(clauses.lemma(words.begin));
  return adverb ? words.begin + 1 : words.begin;
}

/// "US wrestler [Jon Oru] died": a name right behind a title, where a parser hangs it elsewhere.
std::uint32_t end_with_name(const Document& document, const std::vector<std::uint32_t>& name_of, std::uint32_t noun, std::uint32_t end) {
  if (end != noun + 1 || end >= name_of.size() || name_of[end] == kNone) return end;
  const Mention& name = document.names[name_of[end]];
  const bool title = document::type_of_noun(document.tags[noun].lemma) == EntityType::Person && name.type == EntityType::Person;
  return title && name.span.begin == document.tokens[end].span.begin ? document::tokens_in(document, name.span).end : end;
}

/// "$25 million [in aid]": what a sum is for, which a parser may hang on the verb.
std::uint32_t end_with_purpose(const document::Clauses& clauses, std::uint32_t noun, std::uint32_t end) {
  constexpr auto kSums = base::word_set({"$", "£", "€", "dollar", "euro", "million", "billion", "pound", "rupee", "yen"});
  const document::Trees& trees = clauses.trees();
  if (!kSums.contains(clauses.lemma(noun)) || end + 1 >= clauses.document().tokens.size() || clauses.lemma(end) != "in") return end;
  const bool bare = trees.tag(end + 1).upos == "NOUN" && trees.child(end + 1, "case") == end && trees.range(end + 1).size() == 2;
  return bare && !document::overlaps_time(clauses.document(), clauses.document().tokens[end + 1].span) ? end + 2 : end;
}

}  // namespace

/// Whether a word belongs to what follows an argument: a comma, a preposition.
bool ArgumentFinder::is_border(std::uint32_t token) const {
  const std::string_view upos = clauses_.trees().tag(token).upos;
  return upos == "PUNCT" || upos == "ADP" || upos == "SCONJ";
}

/// The words of an argument, without complements of the predicate and agents that the parser hung on its noun.
IdRange<Token> ArgumentFinder::phrase(std::uint32_t noun, std::string_view role, std::uint32_t predicate) const {
  IdRange<Token> words = clauses_.noun_phrase(noun);
  const std::uint32_t copula = clauses_.trees().child(noun, "cop");
  if (copula != kNone && copula < noun) words.begin = std::max(words.begin, copula + 1);  // "it was [the mayor] who …"
  if (words.contains(predicate) && predicate < noun) words.begin = predicate + 1;  // "of hiding [losses]"
  const bool of_noun = role == "patient" && !clauses_.is_verb(predicate);
  if (clauses_.is_verb(predicate) && noun < predicate) words.end = end_before_time(clauses_, noun, words.end);
  if (clauses_.is_verb(predicate) && noun > predicate) words.end = end_before_medium(clauses_, noun, words.end);
  for (std::uint32_t token = noun + 1; token < words.end; ++token) {
    const bool by_agent = of_noun && clauses_.trees().head(token) == noun && is_by_agent(token);
    if (!by_agent && token != predicate && !is_complement_of(token, predicate)) continue;
    if (is_part_of_noun(clauses_, token, noun, predicate)) continue;
    words.end = std::max(noun + 1, std::min(token, clauses_.trees().range(token).begin));
    while (words.end > noun + 1 && is_border(words.end - 1)) --words.end;
  }
  words.end = end_before_score(clauses_, noun, words.end);
  words.begin = begin_behind_adverb(clauses_, words, noun);
  if (clauses_.is_verb(predicate) && noun < predicate) {
    const std::uint32_t end = end_with_content(clauses_, noun, predicate, words.end);
    words.end = end_with_name(clauses_.document(), name_of_, noun, end <= predicate ? end : words.end);
  }
  if (clauses_.is_verb(predicate) && noun > predicate) {
    words.end = end_before_next_clause(clauses_, noun, words.end);
    words.end = end_with_purpose(clauses_, noun, end_before_party(clauses_, noun, predicate, words.end));
    words.end = end_with_matter(clauses_, predicate, words.end);
    words.end = std::max(end_with_content(clauses_, noun, predicate, words.end), end_with_content(clauses_, predicate, predicate, words.end));
  }
  return words;
}

/// The words of an argument without the preposition before them, with all of the name in which they end, and with both of two quotation
/// marks or brackets, unless that would take in the predicate.
IdRange<Token> ArgumentFinder::whole(IdRange<Token> words, std::uint32_t noun, std::uint32_t predicate) const {
  if (words.begin < noun && clauses_.trees().head(words.begin) == noun && is_border(words.begin)) ++words.begin;
  IdRange<Token> wider = words;
  if (name_of_[noun] != kNone) {
    const IdRange<Token> name = document::tokens_in(clauses_.document(), clauses_.document().names[name_of_[noun]].span);
    wider = {std::min(wider.begin, name.begin), std::max(wider.end, name.end)};
  }
  wider = document::whole_brackets(clauses_, document::whole_quotation(clauses_.document(), wider));
  return wider.contains(predicate) ? words : wider;
}

}  // namespace nutgraf::propositions
