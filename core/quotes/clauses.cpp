#include "quotes/clauses.h"

#include <algorithm>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/calendar_words.h"
#include "document/nouns.h"
#include "document/text.h"
#include "quotes/cue_prepositions.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

constexpr int kHighestClimb = 6;  ///< clauses above a verb that may lend it their subject

/// Words for time that are no names of days and months.
constexpr auto kTimes = base::word_set({"day", "week", "weekend", "month", "year", "morning", "afternoon", "evening", "night"});
constexpr auto kSettings = base::word_set({"after", "ahead", "amid", "at", "before", "during", "in", "since", "until", "when", "while"});

/// The relations in which a verb may have no subject of its own and share that of its head.
constexpr auto kSharing = base::word_set({"conj", "xcomp", "advcl", "parataxis"});

}  // namespace

bool Clauses::is_nominal(std::uint32_t token) const {
  const std::string& upos = trees_.tag(token).upos;
  return upos == "NOUN" || upos == "PROPN" || upos == "PRON" || upos == "NUM";
}

bool Clauses::is_relative_pronoun(std::uint32_t token) const {
  const std::string& upos = trees_.tag(token).upos;
  return (upos == "PRON" || upos == "DET" || upos == "SCONJ") && is_relative(words_.folded(token));
}

bool Clauses::is_passive(std::uint32_t verb) const {
  for (const std::uint32_t child : trees_.children(verb)) {
    if (trees_.relation(child) == "nsubj:pass" || trees_.relation(child) == "aux:pass" || trees_.relation(child) == "obl:agent") return true;
  }
  const bool second = trees_.tag(verb).xpos == "VBN" && trees_.universal_relation(verb) == "conj" && trees_.child(verb, "aux") == kNone;
  if (second && trees_.child(verb, "nsubj") == kNone && is_passive(trees_.head(verb))) return true;  // "was founded by her and named after him"
  const bool participle = trees_.tag(verb).xpos == "VBN" && trees_.universal_relation(verb) == "acl" && trees_.relation(verb) != "acl:relcl";
  return participle && !(trees_.is_root(trees_.head(verb)) && object(verb) > verb && object(verb) != kNone);  // "Two nurses accused him": no other verb
}

std::uint32_t Clauses::object(std::uint32_t verb) const {
  const std::uint32_t object = trees_.child(verb, "obj");
  if (object != kNone) return object;
  const std::uint32_t complement = trees_.child(verb, "xcomp");
  const bool person = complement != kNone && trees_.tag(complement).upos == "PROPN" && trees_.child(complement, "case") == kNone;
  return person ? complement : kNone;
}

std::uint32_t Clauses::subject(std::uint32_t predicate) const {
  std::uint32_t at = predicate;
  for (int climb = 0; climb < kHighestClimb; ++climb) {
    const std::uint32_t own = own_subject(at);
    if (own != kNone) return antecedent(own);
    if (trees_.is_root(at)) return kNone;
    const std::string_view relation = trees_.universal_relation(at);
    if (relation == "acl") return trees_.head(at);
    if (!kSharing.contains(relation) || (relation == "advcl" && mark(at) == "with")) return kNone;  // ", with Peru reporting losses"
    at = trees_.head(at);
    const std::uint32_t object = relation == "xcomp" ? trees_.child(at, "obj") : kNone;
    if (object != kNone) return antecedent(object);  // "urged them to say"
  }
  return kNone;
}

/// "It said" has a speaker, whatever the tree takes "it" for.
bool Clauses::is_speech(std::uint32_t verb) const {
  return lemma(verb) == "say" && !is_passive(verb);
}

std::uint32_t Clauses::own_subject(std::uint32_t verb) const {
  std::uint32_t nearest = kNone;
  for (const std::uint32_t child : trees_.children(verb)) {
    const bool subject = trees_.universal_relation(child) == "nsubj" || (trees_.relation(child) == "expl" && is_speech(verb));
    if (subject && (nearest == kNone || (child < verb && !describes(child, nearest)))) nearest = child;
  }
  return nearest;
}

/// "Ana Ruiz, [adviser] at Velm Health, said": what describes a name, which a tree takes for a second subject.
bool Clauses::describes(std::uint32_t noun, std::uint32_t name) const {
  if (trees_.tag(name).upos != "PROPN" || trees_.tag(noun).upos != "NOUN") return false;
  const std::uint32_t begin = trees_.range(noun).begin;
  const std::uint32_t comma = words_.is(begin, ",") ? begin : begin == 0 ? begin : begin - 1;
  return words_.is(comma, ",") && noun_phrase(name).end == comma;
}

std::string_view Clauses::subject_lemma(std::uint32_t predicate) const {
  const std::uint32_t subject = this->subject(predicate);
  return subject == kNone ? std::string_view() : lemma(subject);
}

std::uint32_t Clauses::antecedent(std::uint32_t subject) const {
  if (!is_relative_pronoun(subject)) return subject;
  std::uint32_t at = subject;
  for (int climb = 0; climb < kHighestClimb && !trees_.is_root(at); ++climb) {
    const bool relative_clause = trees_.universal_relation(at) == "acl";
    at = trees_.head(at);
    if (relative_clause) return words_.is(subject, "who") ? person_of(at) : at;
  }
  return words_.is(subject, "which") ? noun_before(subject) : subject;
}

/// The noun right before ", which", where a tree does not join the clause with it.
std::uint32_t Clauses::noun_before(std::uint32_t pronoun) const {
  if (pronoun < 2 || !words_.is(pronoun - 1, ",") || !is_nominal(pronoun - 2)) return pronoun;
  std::uint32_t noun = pronoun - 2;
  for (int climb = 0; climb < kHighestClimb && !trees_.is_root(noun); ++climb) {
    const std::string_view relation = trees_.universal_relation(noun);
    if (relation != "flat" && relation != "compound") break;
    noun = trees_.head(noun);
  }
  return noun;
}

std::uint32_t Clauses::person_of(std::uint32_t noun) const {
  const auto type = document::type_of_noun(lemma(noun));
  const bool is_somebody = type == EntityType::Person || type == EntityType::Organization || document::is_collective(lemma(noun));
  if (trees_.tag(noun).upos != "NOUN" || is_somebody) return noun;
  for (const std::uint32_t child : trees_.children(noun)) {
    if (child > noun && trees_.universal_relation(child) == "nmod" && trees_.tag(child).upos == "PROPN") return child;
  }
  return noun;
}

std::uint32_t Clauses::agent(std::uint32_t verb) const {
  for (const std::uint32_t child : trees_.children(verb)) {
    if (trees_.relation(child) == "obl:agent") return child;
  }
  return oblique(verb, "obl", "by");
}

std::uint32_t Clauses::owner(std::uint32_t noun) const {
  for (const std::uint32_t child : trees_.children(noun)) {
    if (trees_.relation(child) == "nmod:poss" || trees_.relation(child) == "det:poss") return child;
  }
  for (const std::string_view preposition : {"from", "by"}) {
    const std::uint32_t sender = oblique(noun, "nmod", preposition);
    if (sender != kNone) return sender;
  }
  return kNone;
}

std::string Clauses::preposition(std::uint32_t noun) const {
  const std::uint32_t mark = trees_.child(noun, "case");
  return mark == kNone ? std::string() : words_.folded(mark);
}

std::uint32_t Clauses::oblique(std::uint32_t head, std::string_view relation, std::string_view preposition) const {
  for (const std::uint32_t child : trees_.children(head)) {
    if (trees_.universal_relation(child) == relation && this->preposition(child) == preposition) return child;
  }
  return kNone;
}

std::string Clauses::mark(std::uint32_t clause) const {
  const std::uint32_t mark = trees_.child(clause, "mark");
  return mark == kNone ? std::string() : words_.folded(mark);
}

bool Clauses::is_time(std::uint32_t noun) const {
  const std::string word = words_.folded(noun);
  return is_day(word) || document::month_number(word) > 0 || kTimes.contains(lemma(noun));
}

bool Clauses::is_date(std::uint32_t noun) const {
  const Range range = trees_.range(noun);
  bool named = false;
  for (std::uint32_t at = range.begin; at < range.end; ++at) {
    const bool name = is_day(words_.folded(at)) || document::month_number(words_.folded(at)) > 0;
    if (!name && trees_.tag(at).upos != "NUM" && trees_.universal_relation(at) != "case" && words_.is_word(at)) return false;
    named = named || name;
  }
  return named;
}

bool Clauses::is_setting(std::uint32_t token) const {
  const std::string_view relation = trees_.universal_relation(token);
  if (relation == "advcl") return kSettings.contains(mark(token));
  return relation == "obl" && (is_time(token) || is_date(token) || kSettings.contains(preposition(token)));
}

bool Clauses::is_negated(std::uint32_t predicate) const {
  for (const std::uint32_t child : trees_.children(predicate)) {
    const std::string_view relation = trees_.universal_relation(child);
    const std::string word = words_.folded(child);
    if ((relation == "mark" || relation == "case") && word == "without") return true;  // "without mentioning symptoms"
    if ((relation == "advmod" || relation == "aux") && (word == "not" || word == "n't" || word == "never")) return true;
    if (relation == "nsubj" && (word == "nobody" || word == "none" || word == "neither")) return true;
    const std::uint32_t before = relation == "nsubj" ? trees_.child(child, "advmod") : kNone;
    if (before != kNone && before < child && words_.folded(before) == "not") return true;  // "not everyone agreed"
    if (relation == "nsubj" && trees_.child(child, "det") != kNone && words_.folded(trees_.child(child, "det")) == "no") return true;
  }
  return false;
}

Clauses::Range Clauses::noun_phrase(std::uint32_t noun) const {
  Range range = trees_.range(noun);
  for (const std::uint32_t child : trees_.children(noun)) {
    const std::string_view relation = trees_.universal_relation(child);
    const bool aside = relation == "acl" || relation == "parataxis" || relation == "advcl" || relation == "dep";
    if (child > noun && aside) range.end = std::min(range.end, trees_.range(child).begin);
    if (child < noun && (relation == "case" || relation == "cc" || relation == "mark" || relation == "parataxis")) {
      range.begin = std::max(range.begin, trees_.range(child).end);
    }
  }
  while (range.end > noun + 1 && trees_.relation(range.end - 1) == "case") --range.end;  // the possessive mark
  return trimmed(range);
}

Clauses::Range Clauses::trimmed(Range range) const {
  const auto is_border = [this](std::uint32_t token) {
    const std::string_view text = words_.text(token);
    return text == "," || text == "." || text == ";" || text == ":" || text == "--" || base::is_dash(base::decode(text, 0).code_point);
  };
  while (!range.empty() && (is_border(range.end - 1) || words_.is(range.end - 1, "("))) --range.end;
  while (!range.empty() && (is_border(range.begin) || words_.is(range.begin, ")"))) ++range.begin;
  return range;
}

bool Clauses::is_finite(std::uint32_t token) const {
  const std::string& xpos = trees_.tag(token).xpos;
  return xpos == "VBD" || xpos == "VBZ" || xpos == "VBP" || xpos == "MD";
}

bool Clauses::has_finite_verb(Range range) const {
  for (std::uint32_t at = range.begin; at < range.end; ++at) {
    if (is_finite(at)) return true;
  }
  return false;
}

bool Clauses::ends_part(std::uint32_t token) const {
  return token >= words_.size() || words_.is(token, ",") || words_.ends_sentence(token) || words_.is(token, ";");
}

bool Clauses::follows_pause(std::uint32_t token) const {
  if (token == 0) return false;
  const std::string_view before = words_.text(token - 1);
  const char32_t mark = base::decode(before, 0).code_point;
  return before == "," || before == "--" || base::is_dash(mark) || words_.is_double_mark(token - 1) || mark == 0x2019;
}

bool Clauses::leaves_clause(std::uint32_t verb, std::uint32_t child) const {
  const std::string_view relation = trees_.universal_relation(child);
  if (relation == "conj") {
    const std::uint32_t mark = trees_.child(child, "mark");
    const bool second_content = mark != kNone && words_.folded(mark) == "that";
    const bool second_infinitive = trees_.tag(child).xpos == "VB" && trees_.tag(verb).xpos != "VB";
    const bool second_object = reports_with(lemma(verb), preposition(child));  // "called for calm and for a truce"
    return !second_content && !second_infinitive && !second_object && !is_second_clause(verb, child);
  }
  const std::uint32_t begin = trees_.range(child).begin;
  const bool apart = follows_pause(begin) || words_.is(begin, ",");  // a tree may give a clause the comma before it
  if (relation == "obj" && apart && object(verb) < child) return true;  // a second object sums up the whole: "…, a move that …"
  return relation == "parataxis" || (relation == "advcl" && apart);
}

/// Whether a clause with a subject of its own is joined without a comma, so that it goes on with what is said though a tree joins it
/// with the verb: "said the plant was safe [and it would stay open]". A second verb of saying has words of its own.
bool Clauses::is_second_clause(std::uint32_t verb, std::uint32_t clause) const {
  const std::uint32_t content = trees_.child(verb, "ccomp"), link = trees_.child(clause, "cc"), subject = trees_.child(clause, "nsubj");
  if (content == kNone || content < verb || content > clause || link == kNone || subject == kNone || subject < link) return false;
  const auto cue = verb_cue(lemma(clause));
  return !follows_pause(link) && words_.is(link, "and") && !(cue && cue->spoken);
}

Clauses::Range Clauses::rest_of_clause(std::uint32_t verb, std::uint32_t begin) const {
  std::uint32_t end = trees_.range(verb).end;
  for (const std::uint32_t child : trees_.children(verb)) {
    const std::uint32_t border = trees_.range(child).begin;
    if (border > begin && leaves_clause(verb, child)) end = std::min(end, border);
  }
  return trimmed({begin, std::max(begin, end)});
}

bool Clauses::is_clause(Range words) const {
  for (std::uint32_t at = words.begin; at < words.end; ++at) {
    if (is_finite(at)) return true;
    if (at > words.begin && is_subordinator(words_.folded(at))) return false;
    if (!is_relative_pronoun(at)) continue;
    const std::uint32_t clause = trees_.is_root(at) ? at : trees_.head(at);
    at = std::max(at, trees_.range(clause).end - 1);  // behind the relative clause
  }
  return false;
}

Clauses::Range Clauses::sentence(std::uint32_t token) const {
  const Id<Sentence> id = document::sentence_of(words_.document(), token);
  return words_.document().sentences[id.index].tokens;
}

Clauses::Range Clauses::cue_words(std::uint32_t cue) const {
  Range range{cue, cue + 1};
  const auto belongs = [&](std::uint32_t token) {
    const std::string_view relation = trees_.universal_relation(token);
    return trees_.head(token) == cue && (relation == "aux" || relation == "advmod" || relation == "cop");
  };
  while (range.begin > 0 && belongs(range.begin - 1)) range.begin = trees_.range(range.begin - 1).begin;  // "has so far said"
  while (range.end < words_.size() && trees_.head(range.end) == cue && trees_.relation(range.end) == "compound:prt") ++range.end;
  return range;
}

}  // namespace nutgraf::quotes
