// Ways of writing one spoken word: numbers, contractions, British and American spelling, sounds that are no words. Reads no layer.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record/words.h"

namespace nutgraf::record {

/// The keys of a word in lower case with straight apostrophes: "can't" is "can" and "not", "colour" is "color", "ten" is "10".
std::vector<std::string> spelled_alike(std::string word);

/// Joins the last two words where they are one number or one word: "twenty-five" is "25", "per cent" is "percent".
void join_number(std::vector<Word>& words);

/// A sound of hesitation, which a transcript may keep and a newspaper leaves out: "uh".
bool is_filler(std::string_view key);
/// What a sum is counted in; behind a number it says no more than a sign before it: "dollars".
bool is_currency(std::string_view key);
/// A number, or what counts in thousands: "5", "million".
bool is_amount(std::string_view key);

}  // namespace nutgraf::record
