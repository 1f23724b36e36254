// The exact day that stands behind a wider time: "last week, on December 8". Reads times.
#pragma once

#include "nutgraf/document.h"

namespace nutgraf::story {

/// The time right behind a wider one, with no more than a comma and "on" between, if it lies within it; else the time itself.
Id<TimeExpression> finer_time(const Document& document, Id<TimeExpression> time);

}  // namespace nutgraf::story
