// What a user should know of the analysis itself: warnings, and what became of corrections.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "nutgraf/span.h"

namespace nutgraf {

/// Something about the article or the analysis that a user should know.
struct Warning {
  std::string code;     ///< a stable word
  std::string message;  ///< a sentence
  std::optional<Span> span = std::nullopt;  ///< the words that it is about, where it is about some
};

/// What a correction does; the words for them stand in nutgraf/corrections.h.
enum class CorrectionKind : std::uint8_t {
  Merge, Part, Move, Rename, Type, Add, None, Speaker, Class, Border, Unquote, Time, Place, Published, Block, Hide
};

/// Whether a correction holds. `Open`: its stage has not run; `Silent`: it is one for every article and has nothing to say of this one.
enum class CorrectionState : std::uint8_t { Open, Applied, Failed, Silent };

/// What became of one line of the corrections.
struct CorrectionOutcome {
  std::size_t line = 0;  ///< in its file, from 1
  std::string id;        ///< as the line gives it; empty where it gives none
  std::optional<CorrectionKind> kind;  ///< none where the line could not be read so far
  CorrectionState state = CorrectionState::Open;
  std::optional<Span> span;   ///< the words of its anchor, where they were found
  std::string code, message;  ///< why it failed: a stable word and a sentence
};

}  // namespace nutgraf
