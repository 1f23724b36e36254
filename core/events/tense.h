// What the tense of a verb says of when its event can be. Reads tags and arcs.
#pragma once

#include "document/clauses.h"
#include "nutgraf/document.h"

namespace nutgraf::events {

/// "Has led", "had led".
bool is_perfect(const document::Clauses& clauses, const Event& event);
/// "Will lead".
bool is_ahead(const document::Clauses& clauses, const Event& event);
/// Whether a verb in a past tense or a past participle tells that something happened.
bool is_told_as_past(const document::Clauses& clauses, const Event& event);
/// Whether "has" or "have" tells that something happened. Such a perfect reaches up to now, so that a year or month gone by is another
/// deed's (W. Klein 1992, "The present perfect puzzle"): "has run before and was nominated [in 2018]". "Has died on Monday" is common in news.
bool is_present_perfect(const document::Clauses& clauses, const Event& event);

/// Whether an expression of time covers more than three weeks.
bool spans_month(const TimeExpression& time);
/// "From Monday to Friday", in one expression or in two.
bool is_range(const document::Clauses& clauses, const TimeExpression& time);

}  // namespace nutgraf::events
