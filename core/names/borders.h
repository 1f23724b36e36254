// Where one name ends and the next begins. Reads tokens, sentences. Names are in order and do not overlap; nor do they
// afterwards.
#pragma once

#include <vector>

#include "names/revision.h"
#include "nutgraf/document.h"

namespace nutgraf::names {

/// Parts names that stand side by side without a mark: "Oru Tadek Kesta" where the article names both by themselves, and a
/// city before its state or country ("Austin Texas", "Reno NV").
void part_names(const Document& document, std::vector<FoundName>& names);

/// Cuts small words off the ends of names ("Congress of the") and words of time off their beginnings ("Former Velm Agency").
void cut_loose_ends(const Document& document, std::vector<FoundName>& names);

/// Joins two names that stand side by side and are one country or region of the lists: "American" and "Samoa".
void join_listed(const Document& document, std::vector<FoundName>& names);

/// Joins a body or state to what its "of" names: "Government" and "India" become "Government of India".
void join_of(const Document& document, std::vector<FoundName>& names);

/// Takes a "The" into the name of a body or place that has its capital within a sentence: "said The Velm Times".
void take_articles(const Document& document, std::vector<FoundName>& names);

/// Joins a people with what tells its origin: "African Americans", "the Native American tribes".
void join_peoples(const Document& document, std::vector<FoundName>& names);

/// Takes the saint into a name: "Marc" behind "St." is St. Marc.
void take_saints(const Document& document, std::vector<FoundName>& names);

}  // namespace nutgraf::names
