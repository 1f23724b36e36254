#include "time/numbered_names.h"

#include "base/word_set.h"

namespace nutgraf::time {
namespace {

/// The nouns that end the names of streets, with their postal abbreviations.
constexpr auto kStreets = base::word_set(
    {"street", "st", "st.", "road", "rd", "rd.", "avenue", "ave", "ave.", "lane", "ln", "ln.", "drive", "dr", "dr.", "boulevard", "blvd",
     "blvd.", "court", "place", "square", "terrace", "way", "close", "crescent", "gardens", "parkway", "highway", "row", "walk", "mews",
     "circle", "plaza", "pike", "turnpike", "trail", "quay", "grove", "broadway", "hill", "alley", "expressway", "wharf", "embankment",
     "promenade", "esplanade"});

/// Before a year of its own, so that "in 2024 Oak Street was closed" keeps its year.
constexpr auto kYearPrepositions = base::word_set(
    {"in", "since", "by", "during", "until", "till", "early", "late", "mid", "before", "after"});

/// Nouns that are told apart by a number.
constexpr auto kNumbered = base::word_set(
    {"number", "numbers", "no", "no.", "nos", "nos.", "code", "codes", "zip", "postcode", "pin", "password", "room", "suite", "apartment",
     "flat", "house", "unit", "plot", "lot", "box", "locker", "route", "highway", "road", "flight", "train", "bus", "channel", "page",
     "section", "article", "chapter", "paragraph", "clause", "line", "gate", "platform", "model", "serial", "extension", "ext", "ext.",
     "phone", "licence", "license", "plate", "badge", "ticket", "item", "film", "movie", "novel", "album", "asteroid", "comet",
     "satellite", "station", "patent", "docket", "invoice", "bib", "squadron"});
/// Before the designation of a body of the sky: what it is, or that it is called so.
constexpr auto kSky = base::word_set(
    {"called", "named", "designated", "dubbed", "asteroid", "comet", "object", "planet", "planetoid", "rock", "body"});

/// Nouns that say how many "of" them there are.
constexpr auto kAmounts = base::word_set(
    {"population", "total", "number", "capacity", "crowd", "attendance", "sum", "price", "score", "record", "average", "audience",
     "membership", "workforce", "maximum", "minimum", "altitude", "height", "depth", "distance", "weight", "speed", "rating"});
constexpr auto kCopulas = base::word_set({"is", "was", "are", "were", "reads", "read", ":", "be", "became", "remains"});

/// "YR4", "AX": the two letters of half a month and of the place in it, with or without a number (Minor Planet Center).
bool is_designation(const Cursor& cursor, const Word& before) {
  const Word& letters = cursor.here();
  if (!letters.upper || letters.text.size() != 2) return false;
  const bool numbered = cursor.here(1).glued && cursor.here(1).has_digits();
  return numbered || kSky.contains(before.text);
}

/// "the room number is", "the code is" before the digits.
bool is_said_of_number(const Cursor& cursor) {
  if (!kCopulas.contains(cursor.here(-2).text)) return false;
  constexpr int kReach = 5;
  for (int back = 3; back <= kReach && !cursor.here(-back).text.empty(); ++back) {
    if (kNumbered.contains(cursor.here(-back).text)) return true;
  }
  return false;
}

}  // namespace

bool names_street(const Cursor& cursor) {
  constexpr int kLongest = 4;
  for (int ahead = 0; ahead < kLongest; ++ahead) {
    const Word& word = cursor.here(ahead);
    if (!word.capital) return false;
    if (kStreets.contains(word.text)) return ahead > 0 || word.is("broadway");
  }
  return false;
}

bool names_something(const Cursor& cursor) {
  const Word& before = cursor.here(-2);
  if (kNumbered.contains(before.text) || is_said_of_number(cursor) || is_designation(cursor, before)) return true;
  if (before.is("of") && kAmounts.contains(cursor.here(-3).text)) return true;
  return !kYearPrepositions.contains(before.text) && names_street(cursor);
}

}  // namespace nutgraf::time
