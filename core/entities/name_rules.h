// How the names of one entity go together. Reads tokens, mentions and clusters.
#pragma once

#include "entities/linking.h"
#include "nutgraf/document.h"

namespace nutgraf::entities {

/// Tells names with which a cluster begins, the first names behind a description, names that repeat one before, and names of which one is part of the other from those that are other
/// names. Linear work.
void tell_names_apart(const Document& document, Linking& linking);

}  // namespace nutgraf::entities
