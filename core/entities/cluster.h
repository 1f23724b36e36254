// Mentions that are taken for one entity so far, and what they tell of it together.
#pragma once

#include <array>
#include <vector>

#include "entities/facts.h"

namespace nutgraf::entities {

/// No group of names: see `group_names`.
constexpr std::uint32_t kNoGroup = static_cast<std::uint32_t>(-1);

/// No cluster, where one is looked for.
constexpr std::uint32_t kNoCluster = static_cast<std::uint32_t>(-1);

/// One entity while the article is read. Mentions are numbers into the facts.
struct Cluster {
  std::vector<std::uint32_t> mentions;    ///< in order
  std::vector<Word> heads;                ///< of names and nominals, each once
  std::vector<Word> words;                ///< of names and nominals, each once
  std::vector<Distinction> distinctions;  ///< of names and nominals, each once
  std::vector<Word> phrases;              ///< whole names and nominals, each once
  std::uint32_t group = kNoGroup;         ///< the group of its names
  EntityType type = EntityType::Other;
  Gender gender = Gender::Unknown;
  Number number = Number::Unknown;
  Sites sites = 0;                            ///< what its names may be: a country, a town
  bool guessed_gender = false;                ///< only first names tell it
  bool collective = false;
  bool dead = false;                          ///< the text has told of the death
  std::vector<Word> stood_in_for;             ///< offices whose deputies or vices it is called: "president" of "the vice president"
  bool public_body = false;                   ///< one of its names is that of what no firm is
  bool speaks = false;                        ///< some quotation is given to it
  std::uint32_t subjects = 0;                 ///< how many mentions are subjects
  std::uint32_t last_described = 0;           ///< the sentence of its last name or nominal
  std::array<std::uint16_t, kForms> forms{};  ///< how many mentions have each form

  std::uint32_t last() const { return mentions.back(); }
  bool has(Form form) const { return forms[static_cast<std::size_t>(form)] > 0; }
  bool has_name() const { return group != kNoGroup; }
  bool has_nominal() const;
  bool knows_head(Word word) const;
  bool knows_word(Word word) const;
  bool knows_phrase(Word phrase) const;

  /// Takes in a mention; what a name or pronoun says goes before what a noun says, and what was known first stays.
  void add(std::uint32_t mention, const Facts& facts);
};

}  // namespace nutgraf::entities
