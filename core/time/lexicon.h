// The words that expressions of time are made of, each with its class. Knows words, not grammar.
#pragma once

#include <cstdint>
#include <string_view>

namespace nutgraf::time {

/// What a word can be in an expression of time. The comment says what its `value` counts.
enum class WordClass : std::uint8_t {
  None,
  Cardinal,    ///< 1 … 90
  Multiplier,  ///< 100, 1000, 1000000
  Ordinal,     ///< 1 … 31
  Vague,       ///< "several", "many": how many is not said
  Unit,        ///< a time::Unit
  Units,       ///< the same in the plural
  Month,       ///< 1 … 12
  Weekday,     ///< 0 for Monday … 6
  Weekdays,    ///< the same in the plural
  Season,      ///< the month that opens it
  PartOfDay,   ///< a DayPart
  PartsOfDay,  ///< the same in the plural
  DayWord,     ///< days from the publication: -1 for "yesterday"
  ClockWord,   ///< hour: 12 for "noon", 24 for "midnight"
  Direction,   ///< a Direction
  Frequency,   ///< a time::Unit: "daily", "monthly"
  DecadeName,  ///< 20 … 90: "nineties"
  Opener       ///< a word of the grammar that can open an expression: "the", "early", "about"
};

/// Parts of a day, as TIMEX3 codes them: MO, MI, AF, EV, NI.
enum class DayPart : std::uint8_t { None, Morning, Midday, Afternoon, Evening, Night };

/// Words that point from one time to another.
enum class Direction : std::uint8_t { Last, Past, This, Current, Latest, Next, Coming, Previous, Same, That, Following };

/// What a word is: its class, and a number whose meaning depends on it.
struct Entry {
  WordClass word_class = WordClass::None;
  std::int32_t value = 0;
};

/// The entry of a folded word; class None for words that have no part in time.
Entry look_up(std::string_view folded_word);

/// A folded word that a date without further signs can stand behind: "in", "since", "early".
bool prompts_time(std::string_view folded_word);
/// A folded word that a time of day can stand behind: "at", "until".
bool prompts_clock(std::string_view folded_word);
/// A folded word for what numbers count: "people", "km", "%".
bool is_counted_word(std::string_view folded_word);

}  // namespace nutgraf::time
