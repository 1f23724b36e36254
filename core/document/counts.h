// What figures count, to tell whether two of them count the same. Reads tokens, tags and figures.
#pragma once

#include <string>
#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::document {

/// Whether figures of this kind count something of which there is one right number: people, things, votes, money, years of age.
bool is_count(FigureKind kind);

/// What a figure counts by its lemmas, without articles: with all that restricts it, or up to the noun itself. Empty where it counts nothing.
std::string counted_lemmas(const Document& document, const Figure& figure);
std::string counted_noun(const Document& document, const Figure& figure);

/// Whether this noun of what a toll counts says no more than that they are people, or there is none.
bool is_anybody(std::string_view noun);

}  // namespace nutgraf::document
