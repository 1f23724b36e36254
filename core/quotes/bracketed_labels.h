// Names in double brackets, by which transcripts tell who speaks. Reads tokens.
#pragma once

#include <optional>

#include "quotes/words.h"

namespace nutgraf::quotes {

struct BracketedLabel {
  IdRange<Token> name;
  IdRange<Token> said;  ///< up to the next double bracket, behind which stands a translation or a remark
};

/// The label that opens a paragraph: "((Ana Ruiz)) I am …"; nothing where none does, or where nothing is said behind it.
std::optional<BracketedLabel> bracketed_label(const Words& words, IdRange<Token> paragraph);

}  // namespace nutgraf::quotes
