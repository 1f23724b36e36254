// How the names of one thing are compared: their words, their capitals, and the form in which equal names are equal. Knows words and what
// states are called; reads mentions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::entities {

/// The words of a name, cut at spaces.
std::vector<std::string_view> words_of(std::string_view name);

/// The text with every run of white space, non-breaking and line ends too, made one space.
std::string single_spaced(std::string_view text);

/// In small letters and without an article.
std::string folded_name(std::string_view name);

/// Where the last " of " of a name begins; its size where it has none.
std::size_t length_before_of(std::string_view name);

/// The first letters of the capitalised words.
std::string capitals_of(std::string_view name);

/// The letters of an acronym without points and "&".
std::string without_marks(std::string_view acronym);

/// Whether the acronym has the capitals of the name, or those that it has without what the law adds.
bool abbreviates(std::string_view acronym, std::string_view name);

/// "United States Bird Agency" without its state, for which the acronym need not stand.
std::string_view without_state(std::string_view name);

/// What follows the state that opens a name: "Fishery Council" of "Norway Fishery Council"; nothing where none does.
std::string_view behind_state(std::string_view name);

/// "Ministry of health" as "health ministry", in small letters: both are said of one body.
std::string with_office_last(const std::string& name);

/// "organisation" as "organization", in small letters.
std::string in_american_spelling(std::string_view name);

/// The form by which equal names are equal: in small letters, states by one name, bodies without what the law adds, with the whole name of
/// the state that opens theirs ("US Congress") and with what they are behind what they are for ("health ministry").
std::string name_key(const Document& document, const Mention& name);

}  // namespace nutgraf::entities
