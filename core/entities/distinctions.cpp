#include "entities/distinctions.h"

#include <algorithm>

#include "base/word_set.h"

namespace nutgraf::entities {
namespace {

constexpr auto kOrdinals = base::word_set({"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"});
constexpr auto kAges = base::word_set({"old", "new"});
constexpr auto kTerms = base::word_set({"former", "previous", "current", "present", "incoming", "outgoing", "next", "future", "last",
                                         "upcoming", "coming"});
constexpr auto kDirections = base::word_set({"north", "south", "east", "west", "northern", "southern", "eastern", "western", "northeastern",
                                             "northwestern", "southeastern", "southwestern", "central", "upper", "lower"});
constexpr auto kSexes = base::word_set({"male", "female"});
constexpr auto kLevels = base::word_set({"federal", "state", "provincial", "municipal", "local", "international"});
constexpr auto kVotes = base::word_set({"presidential", "parliamentary", "mayoral", "gubernatorial", "primary", "midterm", "general"});
constexpr auto kKin = base::word_set({"son", "daughter", "father", "mother", "husband", "wife", "brother", "sister", "uncle", "aunt", "nephew",
                                       "niece", "cousin", "grandfather", "grandmother", "grandson", "granddaughter", "widow", "widower"});
constexpr auto kOthers = base::word_set({"alternative", "alternate", "rival", "competing", "opposing", "opposite", "replacement", "substitute"});

bool is_number(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == '.'; }) &&
         word[0] >= '0' && word[0] <= '9';
}

}  // namespace

std::optional<DistinctionKind> distinction_of(std::string_view word) {
  if (kOrdinals.contains(word) || is_number(word)) return DistinctionKind::Number;
  if (kAges.contains(word)) return DistinctionKind::Age;
  if (kTerms.contains(word)) return DistinctionKind::Term;
  if (kDirections.contains(word)) return DistinctionKind::Direction;
  if (kSexes.contains(word)) return DistinctionKind::Sex;
  if (kLevels.contains(word)) return DistinctionKind::Level;
  if (kVotes.contains(word)) return DistinctionKind::Vote;
  if (kKin.contains(word)) return DistinctionKind::Kinship;
  if (kOthers.contains(word)) return DistinctionKind::Otherness;
  return std::nullopt;
}

}  // namespace nutgraf::entities
