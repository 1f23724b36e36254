// Where the names of bodies begin and end. Reads tokens, sentences, blocks, tags.
#pragma once

#include "names/name_table.h"
#include "nutgraf/document.h"

namespace nutgraf::names {

/// Gives bodies their whole names: "Oru & Velm", "Oru, Velm and Tarn LLP", "Velm Tenants' Association", "Society for the Care of Horses
/// and Donkeys", "Radio Free Velm".
void whole_bodies(const Document& document, NameTable& names);

}  // namespace nutgraf::names
