// Two articles on one story, and what several comparisons ask of them. Reads mentions, entities, quotes and figures.
#pragma once

#include <string>
#include <vector>

#include "nutgraf/articles.h"
#include "versions/changes.h"

namespace nutgraf::versions {

using Points = std::vector<ComparedPoint>;

/// The parts of a quotation from the first to the last.
Span whole(const Quote& quote);
/// Whether a quotation stands between marks and within no other.
bool is_in_marks(const Quote& quote);
/// The words of all parts of a quotation.
Words words_of(const Version& version, const Quote& quote);
/// Whether the other version has one of the names of an entity; of a person also the last name alone.
bool is_named_in(const Version& version, const Entity& entity, const Version& other);
/// Whether two names are one's: equal, of people also where one is the surname of the other.
bool are_one_name(const Words& one, const Words& other, EntityType type);
/// What a figure counts, by its noun; empty where it counts nothing.
std::string noun_of(const Document& document, const Figure& figure);
/// The same noun as it stands there.
std::string counted_word(const Document& document, const Figure& figure);
/// The words of a figure, up to the noun that it counts where that stands right behind it.
std::string told(const Document& document, const Figure& figure);

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
