// Two articles on one story: who is quoted where, what only one of them has, and where they contradict each other.
//
//   auto comparison = nutgraf::compare_articles(first, second);
//   std::string json = nutgraf::to_json(first, second, comparison, nutgraf::OffsetUnit::Utf16);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "nutgraf/document.h"
#include "nutgraf/nutgraf.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// What two articles on one story have apart, or in common.
enum class StoryPoint : std::uint8_t {
  FigureDiffers,   ///< one count has another value: "12 people" and "14 people" died
  EventDenied,     ///< one tells what the other says did not happen
  SpeakerDiffers,  ///< one quotation is given to two people
  QuotedInBoth,    ///< a source with words in both
  QuotedInOne,     ///< a source with a name that only one of them gives words to
  QuotationInOne,  ///< words between marks that only one of them has
  NameInOne,       ///< a person or body that only one of them names
  FigureInOne,     ///< a value that only one of them has
  DayInOne         ///< a day that only one of them names
};

/// One point. At least one article has words for it.
struct ComparedPoint {
  StoryPoint point = StoryPoint::FigureDiffers;
  std::string about;                  ///< who is quoted; what is counted; the verb that tells the event; the day in ISO 8601; else empty
  std::optional<Span> first, second;  ///< the words of each article
  std::string of_first, of_second;    ///< of a contradiction: the figure, the status or the speaker of each; else empty
};

/// Compares two articles: contradictions first, then who is quoted, then what only one of them has; each in the order of the text. What both
/// tell in other words may be told as only one's where no name, number or day shows that it is the same. Needs all layers.
/// Costs time in proportion to the words of both.
std::vector<ComparedPoint> compare_articles(const Document& first, const Document& second);

/// The comparison as one line of JSON, "nutgraf-articles/1.0" (format/articles.schema.json).
std::string to_json(const Document& first, const Document& second, const std::vector<ComparedPoint>& points, OffsetUnit unit);

/// The comparison to be read by people.
std::string to_text(const Document& first, const Document& second, const std::vector<ComparedPoint>& points);

}  // namespace nutgraf
