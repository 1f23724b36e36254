#include "quotes/quotes.h"

namespace nutgraf::quotes {

std::vector<Quote> find_quotes(const Document&) { return {}; }

}  // namespace nutgraf::quotes
