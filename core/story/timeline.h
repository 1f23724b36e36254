// The events of an article in the order of time. Reads publication, blocks, sentences, times, arcs, quotes and events.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::story {

/// The events that a day, month or year is known of, the earliest first, and between past and future those political ones that
/// are undated, in order of the text, with deeds of the lead of which only the hour is known. Bare verbs of saying are left out, and no
/// deed of a day has two rows. What an article's first sentences tell in the past tense without a date of its own happened on the day
/// that the first of them names, as news are told; such entries have days but no `time`.
std::vector<TimelineEntry> find_timeline(const Document& document);

}  // namespace nutgraf::story
