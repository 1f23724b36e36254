#include "text/publication.h"

namespace nutgraf::text {

std::optional<Publication> find_publication(const Document&) { return std::nullopt; }
std::vector<Author> find_authors(const Document&) { return {}; }

}  // namespace nutgraf::text
