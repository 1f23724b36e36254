// What made an analysis, as JSON. Reads the digests of a document.
#pragma once

#include "format/json_parts.h"

namespace nutgraf::format {

/// {"version", "models", "corrections"}; the last only where some were given.
Json meta_json(const Document& document);

}  // namespace nutgraf::format
