// The rules of a house: what a news desk asks of every article, and what its rules file may set.
// The form of a rules file stands in format/house.schema.json.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf {

/// A word or phrase of a rule's list. Without capitals it stands for itself in any case.
struct HouseWord {
  std::string word;  ///< what the rule looks for
  std::string use;   ///< what the house writes instead; empty where the list has words only
};

/// What the list of a rule holds.
enum class HouseList : std::uint8_t { None, Words, Replacements };

/// One rule. `name` says what it looks for; all else is the house's to set.
struct HouseRule {
  std::string_view name;  ///< a stable word: "second_mention"
  Severity severity = Severity::Warning;
  std::string message;    ///< a sentence; "{words}" stands for what was found, "{use}" for what to write instead
  HouseList list = HouseList::None;
  std::vector<HouseWord> words = {};
};

/// Why something in a rules file is no rule.
struct HouseProblem {
  std::size_t line = 0;  ///< in the file, from 1
  std::string message;   ///< a sentence that says what was expected
};

/// The rules that are on.
struct HouseRules {
  std::vector<HouseRule> rules;
  std::vector<HouseProblem> problems;  ///< in order of their lines
};

/// The twelve rules that ship, all on.
HouseRules shipped_house_rules();

/// Reads a rules file: one JSON object with a member for each rule that is on. Any bytes give rules: what cannot be read has its problem, and
/// the other rules go on.
HouseRules parse_house_rules(std::string_view bytes);

}  // namespace nutgraf
