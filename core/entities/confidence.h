// How likely an entity is told as it is shown. Reads source, tokens, evidence, tags, arcs, mentions, quotes, entities and their links; takes time that
// grows with the number of mentions.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::entities {

/// A sign of how an entity was made, by its number in the list of all.
using Sign = std::uint8_t;

/// What the sign is called in scripts/train/sureness/entities.tsv.
std::string_view name_of(Sign sign);

/// The signs of each entity of the document, in its order.
std::vector<std::vector<Sign>> find_signs(const Document& document);

/// How likely each entity of the document is right, from 0 to 1: the share of entities of the same make that strangers found wholly right,
/// as a logistic regression puts it. It was fitted to 757 entities of 81 Wikinews articles that were read one by one (scripts/train/sureness).
std::vector<double> find_confidence(const Document& document);

}  // namespace nutgraf::entities
