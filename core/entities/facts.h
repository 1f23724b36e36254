// What the words of each mention tell of it: the ground on which mentions are compared.
// Reads tokens, sentences, blocks, mentions, quotes, tags and arcs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "document/pronouns.h"
#include "document/tree.h"
#include "entities/distinctions.h"
#include "entities/sites.h"
#include "nutgraf/document.h"

namespace nutgraf::entities {

using document::Gender;
using document::Number;

/// What a mention is to the clause or phrase that it stands in.
enum class Role : std::uint8_t {
  None,
  Subject,
  PassiveSubject,
  Object,
  Oblique,
  Possessive,
  Modifier,
  Apposition,
  Predicate,
  Conjunct,
  Other
};
constexpr std::size_t kRoles = 11;

/// How a mention refers.
enum class Form : std::uint8_t {
  I,
  We,
  You,
  He,
  She,
  It,
  They,
  This,
  That,
  These,
  Those,
  Definite,
  Indefinite,
  Demonstrative,
  Possessed,
  BareSingular,
  BarePlural,
  List,
  PersonName,
  OrganizationName,
  PlaceName,
  OtherName
};
constexpr std::size_t kForms = 22;

/// Pronouns that stand for people: I, we, you, he, she.
constexpr bool is_person(Form form) { return form <= Form::She; }

/// A word by its number: equal words have equal numbers within one article.
using Word = std::uint32_t;

/// A word of a mention that sets it apart.
struct Distinction {
  DistinctionKind kind;
  Word word;

  bool operator==(const Distinction& other) const { return kind == other.kind && word == other.word; }
};

/// A name that depends on the head of a phrase: "the Velm contract", "the contract with Velm".
struct Owner {
  Word link;           ///< the preposition; "of" for names before the head too
  std::uint32_t name;  ///< mention
};

struct Facts {
  Form form = Form::OtherName;
  Role role = Role::None;
  EntityType type = EntityType::Other;
  Gender gender = Gender::Unknown;
  Number number = Number::Unknown;
  std::optional<document::Pronoun> pronoun;
  IdRange<Token> tokens;
  std::uint32_t head = 0;                     ///< token
  std::uint32_t governor = Id<Token>::kNone;  ///< the token on which the head depends
  Word word = 0;                              ///< the head's lemma with the rank before it; of a name its last word
  Word office = 0;                            ///< of a noun phrase the head's lemma alone
  Word phrase = 0;                            ///< all its words together; of a noun phrase without articles
  std::vector<Word> words;                    ///< of the whole mention without determiners, titles before a name included
  std::vector<Distinction> distinctions;      ///< of a name or noun phrase
  std::vector<Owner> owners;                  ///< of a noun phrase
  std::uint32_t possessor = Id<Mention>::kNone;  ///< of a noun phrase: whose it is, or of a person: somebody of whom they are a friend
  std::vector<Word> modifiers;                ///< adjectives and nouns before the head
  Id<Quote> quote;                            ///< the innermost quotation around it
  std::uint32_t sentence = 0, block = 0;
  Sites sites = 0;            ///< of a state or town: what it may be
  bool collective = false;    ///< "they" may stand for it though it is singular
  bool plural_count = false;  ///< it says how many they are: "the two leaders", "both"
  bool introduces = false;    ///< it speaks of somebody or something new: "a lawyer", "another plane", "two men"
  bool guessed_gender = false;  ///< by a first name alone, which other countries may give to the other sex
  bool superlative = false;   ///< "the deadliest storm", of many one
  bool ranked = false;        ///< "the deputy mayor"
  bool idle = false;          ///< it stands for nothing: "no money", "ran for president", "on hand"
  bool names_town = false;    ///< "the town of Velm", which is Velm
  bool dead = false;          ///< the clause or phrase says that they died
  bool firm = false;          ///< a noun for what trades: "the company"
  bool public_body = false;   ///< a name of what no firm is: "Velm Fire Department"
  bool main_clause = false;   ///< it depends on the verb of its sentence or one joined to it

  bool is_name() const { return form >= Form::PersonName; }
  bool is_pronoun() const { return form <= Form::Those; }
  bool is_list() const { return form == Form::List; }
  /// "He" and "she" are somebody of whom the article has spoken.
  bool stands_for_somebody() const { return form == Form::He || form == Form::She; }
};

/// Whether a mention stands in a headline.
inline bool in_headline(const Document& document, const Facts& facts) { return document.blocks[facts.block].kind == BlockKind::Headline; }

/// The facts of every mention of an article, in their order. Without trees all but names are left as they are made.
class FactFinder {
 public:
  FactFinder(const Document& document, const document::Trees& trees);
  std::vector<Facts> find();

 private:
  Facts facts_of(const Mention& mention);
  void read_pronoun(Facts& facts);
  void read_name(const Mention& mention, Facts& facts);
  void read_nominal(Facts& facts);
  void read_words(Facts& facts);
  void read_phrase(Facts& facts);
  bool is_office(const Facts& facts, const std::string& lemma) const;
  std::string rank_of(std::uint32_t head) const;
  Gender gender_of_title(const Facts& facts) const;
  Gender gender_of_first_name(const Facts& facts) const;
  Role role_of(std::uint32_t head) const;
  bool has_complement(const Facts& facts) const;
  Form nominal_form(const Facts& facts) const;
  bool introduces(const Facts& facts) const;
  bool is_superlative(std::uint32_t head) const;
  bool is_idle(const Facts& facts) const;
  bool names_town(const Facts& facts) const;
  void read_complement(Facts& facts);
  void read_appositions(std::vector<Facts>& all) const;
  void read_owners(std::vector<Facts>& all);
  bool ends_in_body(const Facts& name) const;
  bool is_dead(const Facts& facts) const;
  void read_possessors(std::vector<Facts>& all) const;
  Word number_of(std::string_view word);
  std::string folded(std::uint32_t token) const;

  const Document& document_;
  const document::Trees& trees_;
  std::unordered_map<std::string, Word> words_;
  std::unordered_set<std::string_view> last_names_;  ///< of people who are named in full
  std::vector<Id<Quote>> quote_of_;  ///< of each token
};

}  // namespace nutgraf::entities
