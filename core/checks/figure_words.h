// Questions about figures that several checks ask. Reads tokens, sentences, tags, quotes and figures.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::checks {

/// The words of a span between quotation marks.
std::string quoted(const Document& document, Span span);

/// A number as a message writes it, with at most one decimal: "12", "4.5".
std::string rounded(double value);

/// From the least to the most that a figure may mean; `about` takes a tenth on both sides.
struct Limits {
  double low = 0, high = 0;
};
Limits limits(const Figure& figure);

/// Half the worth of the last digit that counts: 50 of "1,200", 0.05 of "4.5". Of a round number two digits count at least.
double rounding(const Figure& figure);

/// The folded word right before and right behind a figure, in its sentence; empty where there is none.
std::string word_before(const Document& document, const Figure& figure, std::uint32_t back = 1);
std::string word_behind(const Document& document, const Figure& figure, std::uint32_t ahead = 1);

/// The sentence of a figure.
Id<Sentence> sentence_of(const Document& document, const Figure& figure);

/// Whether one of two figures stands in the words of somebody and the other in those of somebody else.
bool are_of_two_speakers(const Document& document, const Figure& a, const Figure& b);

/// The words of a figure with those of what it counts, where these stand right behind it.
Span with_counted(const Figure& figure);

/// A contradiction between figures; its message is what is wrong with their words behind it.
Check contradiction(const Document& document, std::string rule, std::string what, const std::vector<Id<Figure>>& figures);

/// The figures of each sentence, in order.
std::vector<std::vector<Id<Figure>>> by_sentence(const Document& document);

}  // namespace nutgraf::checks
