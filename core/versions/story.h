// Two articles on one story: what one of them has or tells otherwise. Each function adds what it finds.
#pragma once

#include <vector>

#include "nutgraf/articles.h"
#include "versions/changes.h"

namespace nutgraf::versions {

using Points = std::vector<ComparedPoint>;

/// Whether two names are one's: equal, of people also where one is the surname of the other.
bool are_one_name(const Words& one, const Words& other, EntityType type);

/// Figures of one thing with two values. Reads figures.
void find_different_figures(const Version& first, const Version& second, Points& points);
/// Events that one tells and the other denies. Reads events.
void find_denied_events(const Version& first, const Version& second, Points& points);
/// Quotations that they give to two people. Reads quotes.
void find_different_speakers(const Version& first, const Version& second, Points& points);
/// Who is quoted in both and in one. Reads the audit of the sources.
void find_quoted(const Version& first, const Version& second, Points& points);
/// Quotations, names, figures and days that only one has.
void find_only_in_one(const Version& first, const Version& second, Points& points);

}  // namespace nutgraf::versions
