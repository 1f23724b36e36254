// Other names of one person, where the text says so: "Ana Oru, née Lind", "Bo Oru, better known as DJ Tarn". Reads tokens, mentions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::entities {

/// How far a name that another one explains is the bearer's: only there (a maiden name is that of others too), or wherever it stands.
enum class Alias { None, Here, Everywhere };

/// What the words between two names, which stand in one sentence, say of the second.
Alias alias_between(std::string_view words);

/// A person's name without the nickname in marks or brackets within it, its last name last: "oru, john a." is "john a. oru". `nickname`
/// is what was left out; empty for none.
struct PlainName {
  std::string name, nickname;
};
/// Takes a name in small letters.
PlainName plain_name(std::string_view name);

/// The name with letters of Latin-1 and Latin Extended-A as their letters without marks: "zoë" is "zoe".
std::string without_accents(std::string_view name);

}  // namespace nutgraf::entities
