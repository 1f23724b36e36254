// The given names of East Asia by their syllables. Knows letters, reads no layer.
#pragma once

#include <string_view>

namespace nutgraf::names {

/// Whether a word in small letters can be one syllable of a Korean or Chinese given name in Latin letters ("ji", "yeon", "hwa"), and
/// is no prefix of English that a hyphen joins ("co-", "re-").
bool is_given_syllable(std::string_view word);

}  // namespace nutgraf::names
