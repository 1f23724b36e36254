// Which mention the words for a speaker are. Reads tokens and mentions.
#pragma once

#include <optional>
#include <vector>

#include "quotes/words.h"

namespace nutgraf::quotes {

/// The mentions of an article, found by the words that they stand on.
class Speakers {
 public:
  explicit Speakers(const Words& words);

  /// A speaker's words without what is said about a person behind the name: "Ana Ruiz of the Coffee Board".
  IdRange<Token> without_aside(IdRange<Token> speaker) const;
  IdRange<Token> without_modifiers(IdRange<Token> speaker) const;
  /// The mention of a speaker whose words have this head; without a head, the name that is the head by its place. Where the head
  /// is only what the words came in ("a White House statement"), the name within; of "Ruiz and Moss", the mention of both; of
  /// "their ally Norway", that of the name. None where no mention is.
  Id<Mention> mention_of(IdRange<Token> speaker, std::uint32_t head) const;
  /// The mention whose head this word is, or whose name it belongs to; none also for `Id<Token>::kNone`.
  Id<Mention> mention_at(std::uint32_t token) const;

 private:
  Id<Mention> whole_mention(IdRange<Token> speaker) const;
  /// Whether two names of a kind are joined: "the Red Cross and the World Bank" are neither of the two. Not behind a
  /// preposition: "officials in Peru and Chile".
  bool lists_names(IdRange<Token> speaker, std::uint32_t head) const;
  /// Whether a place only ends the name of a body that nobody knows: "Birds Norland".
  bool ends_name_of_body(Id<Mention> mention, IdRange<Token> speaker) const;
  /// The name that ends the speaker's words behind their head: "Ruiz's ally Moss", "the minister of Peru Ana Ruiz", "the mayor of
  /// Oslo, Ana Ruiz".
  Id<Mention> name_behind(IdRange<Token> speaker, std::uint32_t head) const;
  Id<Mention> name_behind_callings(IdRange<Token> speaker, std::uint32_t head) const;
  Id<Mention> name_in(IdRange<Token> speaker) const;
  /// The person before a colon that stands within the name of a body and parts the person from the verb: "Ana Ruiz of the Institute for
  /// Rivers: [Research and Care] said".
  std::optional<IdRange<Token>> person_before_colon(std::uint32_t begin) const;
  bool preceded_by_preposition(Span span) const;
  /// Whether a name that is no person's stands somewhere behind a preposition: "scientists in Peru's Velm Valley".
  bool is_place_within(const Mention& name, IdRange<Token> speaker) const;
  std::vector<Mention>::const_iterator first_mention_from(std::uint32_t begin) const;

  const Words& words_;
  std::vector<Id<Mention>> mention_of_token_;
};

}  // namespace nutgraf::quotes
