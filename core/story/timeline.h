// The events of an article in the order of time. Reads publication, blocks, sentences, times, arcs, quotes and events.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::story {

/// The events that a day, month or year is known of, the earliest first, and between past and future the deeds of the lead of which only
/// the hour is known, in order of the text. What has no place in time has no row, nor has what its clause does not tell alone, nor a bare
/// verb of saying; and no deed of a day has two rows. An hour in an article's first sentences is one of the day that the first of them
/// names, as news are told; such entries have days but no `time`.
std::vector<TimelineEntry> find_timeline(const Document& document);

}  // namespace nutgraf::story
