// What a reader has put right, put right. Each function corrects the layer of one stage right behind it, so that all later stages read
// what is right. Lines are taken in the order of their file. What became of each stands in `Document::corrections`.
//
// A line that cannot be applied changes nothing. Each line takes time that is linear in the text.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "nutgraf/corrections.h"
#include "nutgraf/document.h"

namespace nutgraf::corrections {

/// Writes an outcome for each line: open, or failed where the line could not be read. Of lines that say the same only the last counts.
void open_corrections(const Corrections& corrections, Document& document);

/// Kinds of blocks. Reads source, blocks.
void correct_blocks(const Corrections& corrections, Document& document);

/// The date of publication. Reads nothing.
void correct_publication(const Corrections& corrections, Document& document);

/// Values of times; words that are none, and words that are one. Reads source, tokens, sentences, times.
void correct_times(const Corrections& corrections, Document& document);

/// Names that were overlooked. Reads source, language, tokens, sentences, names; they are only counted as applied by `correct_entities`.
void correct_names(const Corrections& corrections, Document& document);

/// Speakers, classes and borders of quotations; what is no quotation. Reads source, blocks, tokens, mentions, quotes.
void correct_quotes(const Corrections& corrections, Document& document);

/// Whose the mentions are, what an entity is called and what it is. Reads source, mentions, entities; also sets the types of mentions.
/// Gives whether anything changed, for then nobody knows yet how salient the entities are.
bool correct_entities(const Corrections& corrections, Document& document);

/// The place with a number of GeoNames; nothing where it is not known.
using PlaceOf = std::function<std::optional<Link>(std::uint32_t geonames)>;

/// Where places lie. Reads source, mentions, entities.
void correct_links(const Corrections& corrections, const PlaceOf& place_of, Document& document);

/// Events that are none. Reads source, events and their links.
void correct_events(const Corrections& corrections, Document& document);

}  // namespace nutgraf::corrections
