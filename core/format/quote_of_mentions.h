// quotes, mentions -> in whose words each mention stands.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::format {

/// The innermost quotation that holds each mention, in their order; none where the article speaks itself.
std::vector<Id<Quote>> quote_of_mentions(const Document& document);

}  // namespace nutgraf::format
