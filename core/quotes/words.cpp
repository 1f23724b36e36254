#include "quotes/words.h"

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/calendar_words.h"
#include "document/text.h"

namespace nutgraf::quotes {
namespace {

constexpr auto kSubjectPronouns = base::word_set({"he", "she", "they", "it", "we", "i", "you", "everyone", "everybody", "someone", "somebody",
                                                  "nobody", "others", "many", "some", "both", "another", "one"});

constexpr auto kDeterminers =
    base::word_set({"the", "a", "an", "this", "these", "those", "his", "her", "its", "their", "our", "my", "your", "one", "another", "each",
                    "every", "some", "several", "many", "most", "both", "all", "no", "any", "other", "two", "three", "four", "five"});

constexpr auto kPrepositions =
    base::word_set({"of",     "in",      "on",    "at",     "by",   "for",     "from",  "to",    "with",   "about",  "against", "into", "over",
                    "under",  "between", "among", "during", "near", "through", "via",   "upon",  "toward", "towards", "within", "without",
                    "outside", "inside", "amid",  "around", "behind", "beyond", "despite", "like", "per",    "across", "along",   "than"});

constexpr auto kClauseWords =
    base::word_set({"and",  "but",  "or",    "nor",   "when",     "while",  "as",    "if",     "because", "although", "though", "after", "before",
                    "since", "until", "that", "which", "who",      "whom",   "whose", "where",  "why",     "how",      "what",   "so",    "yet",
                    "whether", "unless", "once", "whereas", "however", "meanwhile", "then"});

constexpr auto kSubordinators = base::word_set({"after", "before", "when", "while", "as", "if", "because", "although", "though", "since", "until", "unless", "whereas"});

constexpr auto kAuxiliaries = base::word_set({"has",  "have",  "had",  "is",   "was",    "were", "are",  "be",   "been", "being", "will", "would",
                                              "can",  "could", "may",  "might", "must",   "shall", "should", "do", "does", "did",  "'s",   "'d",
                                              "'ll",  "'ve",   "n't",  "not",  "reportedly"});

constexpr auto kAdverbs = base::word_set({"also", "later",  "further", "earlier", "again", "once",  "recently", "often", "even",  "only",   "just",
                                          "still", "already", "now",   "first",   "ever",  "never", "always",   "long",  "since", "too",    "thus",
                                          "then", "sometimes", "instead", "afterwards", "afterward", "meanwhile", "perhaps", "himself",
                                          "herself", "itself", "themselves", "ago", "there", "here", "today", "yesterday", "tonight"});

/// Nouns in -ly that people who speak are called by.
constexpr auto kNounsInLy = base::word_set({"ally", "family", "assembly", "weekly", "daily", "monthly", "italy", "kelly", "reply", "july", "bully"});

}  // namespace

bool is_subject_pronoun(std::string_view folded) { return kSubjectPronouns.contains(folded); }
bool is_determiner(std::string_view folded) { return kDeterminers.contains(folded); }
bool is_preposition(std::string_view folded) { return kPrepositions.contains(folded); }
bool is_clause_word(std::string_view folded) { return kClauseWords.contains(folded); }
bool is_subordinator(std::string_view folded) { return kSubordinators.contains(folded); }
bool is_relative(std::string_view folded) { return folded == "who" || folded == "which" || folded == "that"; }
bool is_auxiliary(std::string_view folded) { return kAuxiliaries.contains(folded); }
bool is_day(std::string_view folded) {
  return document::weekday_number(folded) >= 0 || folded == "yesterday" || folded == "today" || folded == "tonight";
}

bool is_adverb(std::string_view folded) {
  if (kAdverbs.contains(folded)) return true;
  return folded.size() > 4 && folded.substr(folded.size() - 2) == "ly" && !kNounsInLy.contains(folded);
}

std::string_view Words::text(std::uint32_t token) const { return document::text(document_, document_.tokens[token]); }

std::string Words::folded(std::uint32_t token) const {
  if (document::is_body_like_pronoun(document_, token)) return "WHO";
  return document::folded(document_, document_.tokens[token]);
}

bool Words::is_capitalised(std::uint32_t token) const { return base::is_upper(base::decode(text(token), 0).code_point); }

bool Words::is_word(std::uint32_t token) const {
  const char32_t first = base::decode(text(token), 0).code_point;
  return base::is_letter(first) || base::is_digit(first);
}

bool Words::is_double_mark(std::uint32_t token) const {
  return is(token, "``") || is(token, "''") || base::is_double_quote(base::decode(text(token), 0).code_point);
}

bool Words::ends_sentence(std::uint32_t token) const {
  const char last = text(token).back();
  if (is_word(token) || (token + 1 < size() && touches_next(token) && is(token + 1, ")"))) return false;
  return last == '.' || last == '!' || last == '?' || text(token) == "…";
}

bool Words::touches_next(std::uint32_t token) const {
  return token + 1 < size() && document_.tokens[token].span.end == document_.tokens[token + 1].span.begin;
}

Span Words::span(IdRange<Token> range) const {
  return {document_.tokens[range.begin].span.begin, document_.tokens[range.end - 1].span.end};
}

}  // namespace nutgraf::quotes
