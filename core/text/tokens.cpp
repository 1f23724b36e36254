#include "text/tokens.h"

namespace nutgraf::text {

std::vector<Token> find_tokens(const Document&) { return {}; }

}  // namespace nutgraf::text
