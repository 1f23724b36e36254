// What the noun beside a name says of the name: "the tanker Oru", "Oru, a maker of pumps". Knows words, reads no layer.
#pragma once

#include <optional>
#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::names {

/// What a bearer is: a body by its kind, who trades and may be a person as well, a ship or machine, a work, a part of the land or sea,
/// a drug or other chemical.
enum class Calling { Body, Trader, Vessel, Machine, Work, Landform, Substance };

/// What a noun in the singular and in small letters calls its bearer; nothing where it says none of these. `before` is the word before
/// it ("aircraft carrier", "think tank").
std::optional<Calling> calling_of(std::string_view lemma, std::string_view before);

}  // namespace nutgraf::names
