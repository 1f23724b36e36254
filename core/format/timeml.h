// Document -> TimeML 1.2.1: what `nutgraf analyze --format timeml` prints, for tools that reason about time.
#pragma once

#include <string>

#include "nutgraf/document.h"

namespace nutgraf::format {

/// The article with its times (TIMEX3), events (EVENT with a MAKEINSTANCE) and the words that order them (SIGNAL), and behind it
/// the order that the article states (TLINK). The text content is exactly the article's text, but that characters which XML
/// forbids become U+FFFD. The day of publication is the expression with functionInDocument="CREATION_TIME", an empty one where
/// the text does not name it. Of a range the two ends are empty expressions.
std::string to_timeml(const Document& document);

}  // namespace nutgraf::format
