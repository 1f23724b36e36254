// Which words say that a passage is somebody's words: the cue and the speaker. Reads tokens.
#pragma once

#include <optional>

#include "quotes/marks.h"

namespace nutgraf::quotes {

/// The reporting words of one passage.
struct Attribution {
  std::optional<std::uint32_t> cue;     ///< the token of the verb; "according" for "according to"; none under a credit ("— Ortega")
  std::optional<IdRange<Token>> speaker;
  bool before = false;                  ///< the cue stands before the passage
  bool beside = false;                  ///< only punctuation or a short adverbial parts cue and passage
};

/// The attribution that stands beside or around the passage in its own sentence; nothing where no cue does.
/// `before` and `after` bound the words that may belong to it: those up to the neighbouring passages in the paragraph.
std::optional<Attribution> find_attribution(const Words& words, const Passage& passage, IdRange<Token> before, IdRange<Token> after);

}  // namespace nutgraf::quotes
