// Who is the subject of a word that reports, and which words belong to a phrase. Reads tokens, tags and arcs.
#pragma once

#include <optional>

#include "document/tree.h"
#include "quotes/words.h"

namespace nutgraf::quotes {

/// The grammar of an article's sentences, as the search for reported speech asks for it. The article must have trees.
class Clauses {
 public:
  using Range = IdRange<Token>;
  static constexpr std::uint32_t kNone = Id<Token>::kNone;

  Clauses(const Words& words, const document::Trees& trees) : words_(words), trees_(trees) {}

  const Words& words() const { return words_; }
  const document::Trees& trees() const { return trees_; }

  std::string_view lemma(std::uint32_t token) const { return trees_.tag(token).lemma; }
  bool is_verb(std::uint32_t token) const { return trees_.tag(token).upos == "VERB"; }
  bool is_nominal(std::uint32_t token) const;
  /// Whether it stands for a noun before it: "who", "which", "that".
  bool is_relative_pronoun(std::uint32_t token) const;
  /// Whether a verb is passive: "was told".
  bool is_passive(std::uint32_t verb) const;

  /// The word that a clause or adjective is said of: its own subject, or by coordination, control or as a participle that of the
  /// clause above; for a relative pronoun the noun that it stands for. `kNone` where there is none.
  std::uint32_t subject(std::uint32_t predicate) const;
  /// The lemma of its subject; empty where it has none.
  std::string_view subject_lemma(std::uint32_t predicate) const;
  /// The subject that stands nearest to a verb among its own; `kNone` where it has none.
  std::uint32_t own_subject(std::uint32_t verb) const;
  /// The direct object of a verb; also a name that the tree takes for another complement. `kNone` where it has none.
  std::uint32_t object(std::uint32_t verb) const;
  /// Who does what a passive verb says: "by …".
  std::uint32_t agent(std::uint32_t verb) const;
  /// The noun that owns or sends another: "his", "the ministry's", "from the ministry".
  std::uint32_t owner(std::uint32_t noun) const;

  /// The preposition of a noun; empty where it has none.
  std::string preposition(std::uint32_t noun) const;
  /// The first child with the relation and the preposition; `kNone` where there is none.
  std::uint32_t oblique(std::uint32_t head, std::string_view relation, std::string_view preposition) const;
  /// Whether a phrase or clause says when or where something was rather than what: "on Monday", "during a rally", "after he left".
  bool is_setting(std::uint32_t token) const;
  bool is_time(std::uint32_t noun) const;
  /// Whether a noun phrase names a day: "3 August", "Monday".
  bool is_date(std::uint32_t noun) const;
  bool is_negated(std::uint32_t predicate) const;
  /// The word that opens a clause: "that", "whether", "to"; empty where none does.
  std::string mark(std::uint32_t clause) const;
  bool has_to(std::uint32_t verb) const { return mark(verb) == "to"; }

  /// A noun with all that belongs to it but its preposition, relative clauses and the punctuation at its borders.
  Range noun_phrase(std::uint32_t noun) const;
  /// What stands below a word, without punctuation and conjunctions at its borders.
  Range phrase(std::uint32_t token) const { return trimmed(trees_.range(token)); }
  /// A range without commas, stops, dashes, colons and brackets that lead out of it at its borders.
  Range trimmed(Range range) const;
  /// From `begin` to where the clause of a verb ends, before clauses of its own that follow it: ", but he left", ", citing costs".
  Range rest_of_clause(std::uint32_t verb, std::uint32_t begin) const;
  /// The sentence of a word.
  Range sentence(std::uint32_t token) const;
  /// Whether a word is a verb or auxiliary with a tense, or stands in a range.
  bool is_finite(std::uint32_t token) const;
  bool has_finite_verb(Range range) const;
  /// Whether the first verb with a tense is that of the words themselves, not of a clause within: not "a call [when they came]".
  bool is_clause(Range words) const;
  /// Whether a comma, a semicolon or the end of its sentence stands there, or the article ends.
  bool ends_part(std::uint32_t token) const;
  /// Whether a comma, a dash or a closing quotation mark stands right before the word.
  bool follows_pause(std::uint32_t token) const;
  /// A word that reports, with its auxiliaries, adverbs and particle around it.
  Range cue_words(std::uint32_t cue) const;

 private:
  bool describes(std::uint32_t noun, std::uint32_t name) const;
  std::uint32_t antecedent(std::uint32_t subject) const;
  /// Of a thing and a name behind it the name, which alone can be meant by "who": "the home of Ana Ruiz, who said".
  std::uint32_t person_of(std::uint32_t noun) const;
  std::uint32_t noun_before(std::uint32_t pronoun) const;
  bool is_speech(std::uint32_t verb) const;
  bool leaves_clause(std::uint32_t verb, std::uint32_t child) const;
  bool is_second_clause(std::uint32_t verb, std::uint32_t clause) const;

  const Words& words_;
  const document::Trees& trees_;
};

}  // namespace nutgraf::quotes
