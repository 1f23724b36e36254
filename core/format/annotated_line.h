// One line of documents whose words are cut already: {"id", "text", "date"?, "tokens"?, "sentences"?}, as training reads them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "format/batch_line.h"
#include "nutgraf/document.h"

namespace nutgraf::format {

/// A line of a batch with its tokens and sentences, where it has them. Spans are bytes of `line.text`; blocks are not set.
struct AnnotatedLine {
  BatchLine line;
  std::optional<std::vector<Token>> tokens;
  std::optional<std::vector<Sentence>> sentences;
};

/// Reads a line as `read_batch_line` does, then `tokens`, a list of [start, end, …] in code points, in order and without
/// overlap, and `sentences`, a list of [start, end, first token, behind the last token, …] that tile the tokens; more items
/// of either are passed over. Error `tokens` or `sentences` where they are anything else.
AnnotatedLine read_annotated_line(std::string line);

}  // namespace nutgraf::format
