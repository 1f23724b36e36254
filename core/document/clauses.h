// Questions about clauses: who does what in them and how it is said. Reads tags and arcs.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/tree.h"
#include "nutgraf/document.h"

namespace nutgraf::document {

/// The clauses of an article, seen through its trees. Where the article has no trees `empty()` holds and nothing else may be asked.
class Clauses {
 public:
  static constexpr std::uint32_t kNone = Id<Token>::kNone;

  explicit Clauses(const Document& document) : document_(document), trees_(document) {}

  bool empty() const { return trees_.empty(); }
  const Document& document() const { return document_; }
  const Trees& trees() const { return trees_; }

  std::string_view lemma(std::uint32_t token) const { return trees_.tag(token).lemma; }
  bool is_verb(std::uint32_t token) const { return trees_.tag(token).upos == "VERB"; }
  bool is_nominal(std::uint32_t token) const;
  /// Whether a verb is passive, finite ("was sold") or as a participle behind its noun ("the house sold by them").
  bool is_passive(std::uint32_t verb) const;

  /// The noun or pronoun that is the grammatical subject of a verb, its own or, by control or coordination, that of a verb above
  /// it, or the owner of the noun that it tells about ("their plan to leave"); for a relative pronoun the noun that it stands for.
  /// `kNone` where there is none.
  std::uint32_t subject(std::uint32_t verb) const;
  /// The verb of which a noun is the subject though a parser hung it on what stands before ("…, and [a third] voted against it"); `kNone` for
  /// other nouns.
  std::uint32_t verb_of_torn_subject(std::uint32_t noun) const;
  /// Whether a noun names what lets somebody do something, and who has it does it: "have the power to close it".
  bool is_ability(std::uint32_t noun) const;
  /// The direct object of a verb, or what it shares with the verb before it; for a relative pronoun the noun that it stands for.
  std::uint32_t object(std::uint32_t verb) const;

  /// The lemma of the first preposition or possessive mark that belongs to a noun; empty where it has none.
  std::string_view preposition(std::uint32_t noun) const;
  /// A noun and the nouns coordinated with it, from left to right.
  std::vector<std::uint32_t> coordinated(std::uint32_t noun) const;
  /// A noun with what describes it, without its preposition, what is coordinated with it and the clauses and appositions behind it.
  IdRange<Token> noun_phrase(std::uint32_t noun) const;

 private:
  std::uint32_t own_subject(std::uint32_t verb) const;
  std::uint32_t person_above(std::uint32_t noun) const;
  std::uint32_t owned_by_both(std::uint32_t subject) const;
  std::uint32_t torn_subject(std::uint32_t verb) const;
  std::uint32_t noun_right_before(std::uint32_t verb) const;
  bool begins_clause(std::uint32_t noun) const;
  bool begins_clause_behind_comma(std::uint32_t noun, std::uint32_t verb) const;
  std::uint32_t conjunct_before(std::uint32_t verb) const;
  bool is_reduced_clause(std::uint32_t verb) const;
  bool is_torn_main_verb(std::uint32_t verb) const;
  std::uint32_t antecedent(std::uint32_t noun, std::uint32_t verb) const;
  bool are_in_a_row(std::uint32_t first, std::uint32_t last) const;
  std::uint32_t owner(std::uint32_t noun) const;
  bool is_undergone_aside(std::uint32_t verb) const;
  bool shares_passive(std::uint32_t verb) const;
  std::uint32_t shared_object(std::uint32_t verb) const;
  bool is_content(std::uint32_t verb) const;
  bool is_predicate_of_one(std::uint32_t predicate, std::uint32_t verb) const;

  const Document& document_;
  Trees trees_;
};

}  // namespace nutgraf::document
