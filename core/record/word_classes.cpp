#include <array>

#include "base/word_set.h"
#include "record/words.h"

namespace nutgraf::record {
namespace {

// Negative words of English, and the adverbs that are nearly negative (Huddleston and Pullum 2002, ch. 9).
constexpr auto kNegators = base::word_set({
    "barely", "hardly", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "nowhere", "rarely", "scarcely", "seldom",
    "without"});

constexpr std::array<std::string_view, 7> kNegativePrefixes{"un", "in", "im", "ir", "il", "dis", "non"};

// The closed classes of words.
constexpr auto kFunctionWords = base::word_set(
    {
    "a", "about", "above", "after", "again", "against", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because",
    "been", "before", "being", "between", "both", "but", "by", "can", "could", "did", "do", "does", "doing", "down", "during", "each",
    "even", "every", "for", "from", "get", "go", "going", "got", "had", "has", "have", "having", "he", "her", "here", "him", "his", "how",
    "i", "i'm", "i've", "if", "in", "into", "is", "it", "it's", "its", "just", "let", "like", "may", "me", "might", "more", "most",
    "much", "must", "my", "no", "not", "now", "of", "off", "on", "only", "or", "other", "our", "out", "over", "own", "really", "same",
    "shall", "she", "should", "so", "some", "such", "than", "that", "that's", "the", "their", "them", "then", "there", "these", "they",
    "they're", "this", "those", "through", "to", "too", "under", "until", "up", "us", "very", "was", "we", "we're", "we've", "well",
    "were", "what", "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with", "would", "you", "you're", "your"});

}  // namespace

bool negates(std::string_view key) { return kNegators.contains(key); }

bool are_opposites(std::string_view one, std::string_view other) {
  if (one.size() > other.size()) return are_opposites(other, one);
  for (const std::string_view prefix : kNegativePrefixes) {
    if (other.size() == prefix.size() + one.size() && other.substr(0, prefix.size()) == prefix && other.substr(prefix.size()) == one) return true;
  }
  return false;
}

bool is_function_word(std::string_view key) { return kFunctionWords.contains(key); }

std::string_view stem(std::string_view key) {
  constexpr std::array<std::string_view, 8> kEndings{"ations", "ation", "ings", "ing", "ed", "es", "s", "e"};
  constexpr std::size_t kShortestStem = 4;
  for (const std::string_view ending : kEndings) {
    if (key.size() >= kShortestStem + ending.size() && key.substr(key.size() - ending.size()) == ending) return key.substr(0, key.size() - ending.size());
  }
  return key;
}

}  // namespace nutgraf::record
