#include "mentions/mentions.h"

namespace nutgraf::mentions {

std::vector<Mention> find_mentions(const Document& document) { return document.names; }

}  // namespace nutgraf::mentions
