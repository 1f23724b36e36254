#include "story/content_words.h"

#include <unordered_map>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::story {
namespace {

constexpr auto kFunctionWords = base::word_set(
    {"a",       "about",   "above",     "according", "across",   "after",    "again",     "against",   "ago",        "all",
     "almost",  "along",   "already",   "also",      "although", "always",   "am",        "among",     "an",         "and",
     "another", "any",     "anyone",    "anything",  "are",      "around",   "as",        "at",        "away",       "back",
     "be",      "became",  "because",   "become",    "been",     "before",   "behind",    "being",     "below",      "between",
     "both",    "but",     "by",        "came",      "can",      "cannot",   "come",      "could",     "day",        "days",
     "did",     "do",      "does",      "doing",     "done",     "down",     "due",       "during",    "each",       "either",
     "else",    "enough",  "even",      "ever",      "every",    "everyone", "far",       "few",       "first",      "for",
     "former",  "from",    "further",   "get",       "give",     "given",    "go",        "going",     "got",        "had",
     "has",     "have",    "having",    "he",        "her",      "here",     "hers",      "herself",   "him",        "himself",
     "his",     "how",     "however",   "i",         "if",       "in",       "including", "indeed",    "inside",     "into",
     "is",      "it",      "its",       "itself",    "just",     "keep",     "last",      "later",     "least",      "less",
     "let",     "like",    "likely",    "long",      "made",     "make",     "many",      "may",       "me",         "meanwhile",
     "might",   "mine",    "month",     "months",    "more",     "most",     "much",      "must",      "my",         "myself",
     "near",    "never",   "new",       "next",      "no",       "nor",      "not",       "nothing",   "now",        "of",
     "off",     "often",   "on",        "once",      "one",      "only",     "onto",      "or",        "other",      "others",
     "our",     "ours",    "out",       "over",      "own",      "part",     "per",       "perhaps",   "put",        "quite",
     "rather",  "really",  "said",      "same",      "say",      "says",     "second",    "see",       "seem",       "several",
     "shall",   "she",     "should",    "since",     "so",       "some",     "someone",   "something", "still",      "such",
     "take",    "tell",    "than",      "that",      "the",      "their",    "theirs",    "them",      "themselves", "then",
     "there",   "these",   "they",      "thing",     "things",   "this",     "those",     "though",    "through",    "thus",
     "time",    "times",   "to",        "today",     "together", "told",     "too",       "toward",    "towards",    "two",
     "three",   "under",   "until",     "up",        "upon",     "us",       "use",       "used",      "very",       "via",
     "was",     "way",     "we",        "week",      "weeks",    "well",     "were",      "what",      "when",       "where",
     "whether", "which",   "while",     "who",       "whom",     "whose",    "why",       "will",      "with",       "within",
     "without", "would",   "year",      "years",     "yes",      "yet",      "yesterday", "you",       "your",       "yours",
     "monday",  "tuesday", "wednesday", "thursday",  "friday",   "saturday", "sunday",    "mr",        "mr.",        "mrs",
     "mrs.",    "ms",      "dr",        "n't",       "'s",       "'re",      "'ve",       "'ll",       "'m",         "'d",
     "four",    "five",    "six",       "add",       "ask"});

bool is_content_word(std::string_view folded) {
  if (folded.size() < 2 || !base::is_letter(base::decode(folded, 0).code_point)) return false;
  return !kFunctionWords.contains(folded);
}

}  // namespace

ContentWords::ContentWords(const Document& document) : word_of_(document.tokens.size(), kNone) {
  std::unordered_map<std::string, std::uint32_t> number_of;
  for (std::uint32_t token = 0; token < document.tokens.size(); ++token) {
    std::string form = document::folded(document, document.tokens[token]);
    if (!is_content_word(form)) continue;
    if (!document.tags.empty()) form = base::fold(document.tags[token].lemma);
    if (!is_content_word(form)) continue;
    const auto [entry, is_new] = number_of.emplace(std::move(form), static_cast<std::uint32_t>(counts_.size()));
    if (is_new) counts_.push_back(0);
    word_of_[token] = entry->second;
    ++counts_[entry->second];
  }
}

bool tells_story(const Document& document, const Sentence& sentence) {
  const BlockKind kind = document.blocks[sentence.block.index].kind;
  return kind == BlockKind::Headline || kind == BlockKind::Paragraph || kind == BlockKind::List;
}

}  // namespace nutgraf::story
