// Which quotation stands within which. Reads tokens.
#pragma once

#include <vector>

#include "quotes/report.h"
#include "quotes/words.h"

namespace nutgraf::quotes {

/// A report with the place, in the same list, of the report that quotes it.
struct NestedReport {
  Report report;
  Id<Quote> within;
};

/// The reports by where their words begin, the longer first. Within another's words only speech counts that is given to somebody
/// else; what a speaker says of his or her own words, beliefs and plans is the speaker's.
std::vector<NestedReport> nest(std::vector<Report> reports, const Words& words);

}  // namespace nutgraf::quotes
