#include "story/keywords.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::story {
namespace {

constexpr std::size_t kMost = 10;
constexpr std::uint32_t kLongestPhrase = 4;

constexpr auto kEmptyNouns = base::word_set(
    {"people",    "man",         "woman",        "person",  "number",  "lot",      "kind",    "sort",    "group",  "statement",
     "spokesman", "spokeswoman", "spokesperson", "comment", "case",    "area",     "place",   "country", "state",  "official",
     "member",    "report",      "reporter",     "source",  "million", "billion",  "percent", "hour",    "minute", "morning",
     "night",     "evening",     "afternoon",    "name",    "fact",    "question", "result",  "end",     "start",  "side",
     "world",     "move",        "response",     "issue",   "problem", "reason",   "chief",   "office",  "deal"});
/// Units of measure, after the International System, everyday use and money; of numbers, not of stories.
constexpr auto kUnits = base::word_set({"acre",    "barrel", "bushel", "cent",   "centimeter", "centimetre", "crore",   "degree", "dollar",    "euro",
                                        "foot",    "franc",  "gallon", "gram",   "hectare",    "inch",       "kelvin",  "kilo",   "kilogram",  "kilometer",
                                        "kilometre", "kilowatt", "km", "knot",   "kph",        "krona",      "krone",   "lakh",   "litre",     "liter",
                                        "megawatt", "meter", "metre", "mile",    "millimeter", "millimetre", "mph",     "naira",  "ounce",     "pence",
                                        "penny",   "peso",   "point",  "pound",  "quart",      "rand",       "rouble",  "ruble",  "rupee",     "shilling",
                                        "stone",   "ton",    "tonne",  "trillion", "volt",     "watt",       "yard",    "yen",    "yuan",      "percentage"});
/// Adjectives that say nothing of what their noun is.
constexpr auto kEmptyAdjectives = base::word_set(
    {"old", "early", "late", "previous", "recent", "other", "such", "certain", "various", "immediate", "official", "fourth", "fifth"});

struct Phrase {
  std::vector<Span> spans;
  double weight = 0.0;
  std::vector<std::uint32_t> words;
};

class KeywordFinder {
 public:
  KeywordFinder(const Document& document, const ContentWords& words)
      : document_(document), words_(words), is_person_(document.tokens.size()), is_named_(document.tokens.size()) {
    for (const Mention& mention : document.mentions) {
      if (mention.kind != MentionKind::Name) continue;
      const IdRange<Token> tokens = document::tokens_in(document, mention.span);
      std::vector<bool>& is_of_kind = mention.type == EntityType::Person ? is_person_ : is_named_;
      for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) is_of_kind[token] = true;
    }
  }

  std::vector<Keyword> find() {
    for (std::uint32_t i = 0; i < document_.sentences.size(); ++i) {
      if (tells_story(document_, document_.sentences[i])) add_phrases(document_.sentences[i], i);
    }
    return best();
  }

 private:
  /// "climate change", "nuclear programme": adjectives and nouns that end in a noun.
  void add_phrases(const Sentence& sentence, std::uint32_t place) {
    for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end;) {
      std::uint32_t end = at, last_noun = at;
      while (end < sentence.tokens.end && is_part(end) && !(end > at && introduces_name(end - 1))) {
        ++end;
        if (is_noun(end - 1)) last_noun = end;
      }
      const bool whole = !is_hyphenated_to(last_noun, sentence);
      if (last_noun > at && last_noun - at <= kLongestPhrase && whole) add({begin_of_word(at, sentence), last_noun}, place);
      at = std::max(end, at + 1);
    }
  }

  /// "Ally" of "Russian ally Syria": the phrase ends before the name.
  bool introduces_name(std::uint32_t noun) const {
    return document_.tags[noun].upos == "NOUN" && document_.tags[noun + 1].upos == "PROPN";
  }

  /// Whether a token is a hyphen that binds the words around it into one: "face-to-face".
  bool is_hyphenated_to(std::uint32_t token, const Sentence& sentence) const {
    const auto& tokens = document_.tokens;
    return token > sentence.tokens.begin && token + 1 < sentence.tokens.end && document::text(document_, tokens[token]) == "-" &&
           tokens[token - 1].span.end == tokens[token].span.begin && tokens[token].span.end == tokens[token + 1].span.begin;
  }

  std::uint32_t begin_of_word(std::uint32_t token, const Sentence& sentence) const {
    while (token > sentence.tokens.begin && is_hyphenated_to(token - 1, sentence)) token -= 2;
    return token;
  }

  bool is_noun(std::uint32_t token) const { return document_.tags[token].upos == "NOUN" || document_.tags[token].upos == "PROPN"; }

  bool is_part(std::uint32_t token) const {
    const bool word = is_noun(token) || (document_.tags[token].upos == "ADJ" && !kEmptyAdjectives.contains(document_.tags[token].lemma));
    const bool counts = words_.word(token) != ContentWords::kNone || is_named_[token];  // "New" of "New Jersey"
    return word && counts && !is_person_[token] && !document::overlaps_time(document_, document_.tokens[token].span);
  }

  void add(IdRange<Token> range, std::uint32_t sentence) {
    std::string key;
    std::vector<std::uint32_t> parts;
    double weight = 0.0;
    for (std::uint32_t token = range.begin; token < range.end; ++token) {
      const std::uint32_t word = words_.word(token);
      key += std::to_string(word) + ' ';
      if (word == ContentWords::kNone) continue;
      parts.push_back(word);
      weight += words_.count(word);
    }
    if (parts.empty()) return;
    const std::string head = base::fold(document_.tags[range.end - 1].lemma);
    if (kUnits.contains(head) || is_title(range.end - 1, head)) return;
    if (range.size() == 1 && kEmptyNouns.contains(head)) return;
    const auto [entry, is_new] = number_of_.emplace(std::move(key), phrases_.size());
    if (is_new) phrases_.push_back({{}, weight / (1.0 + static_cast<double>(sentence) / 8.0), std::move(parts)});
    phrases_[entry->second].spans.push_back({document_.tokens[range.begin].span.begin, document_.tokens[range.end - 1].span.end});
  }

  /// Whether a noun says what somebody is: "President" of "Russian President". People in the plural may be what a story is about.
  bool is_title(std::uint32_t noun, const std::string& lemma) const {
    const std::string& xpos = document_.tags[noun].xpos;
    return xpos != "NNS" && xpos != "NNPS" && document::type_of_noun(lemma) == EntityType::Person;
  }

  std::vector<Keyword> best() {
    for (Phrase& phrase : phrases_) phrase.weight *= static_cast<double>(phrase.spans.size());
    std::stable_sort(phrases_.begin(), phrases_.end(), [](const Phrase& a, const Phrase& b) { return a.weight > b.weight; });
    std::vector<Keyword> keywords;
    std::vector<bool> is_taken(words_.size());
    for (Phrase& phrase : phrases_) {
      if (keywords.size() == kMost) break;
      if (std::any_of(phrase.words.begin(), phrase.words.end(), [&](std::uint32_t word) { return is_taken[word]; })) continue;
      for (const std::uint32_t word : phrase.words) is_taken[word] = true;
      keywords.push_back({std::move(phrase.spans), phrase.weight / phrases_.front().weight});
    }
    return keywords;
  }

  const Document& document_;
  const ContentWords& words_;
  std::vector<bool> is_person_, is_named_;  ///< of each token, whether it stands in a person's name, in another one
  std::unordered_map<std::string, std::size_t> number_of_;
  std::vector<Phrase> phrases_;
};

}  // namespace

std::vector<Keyword> find_keywords(const Document& document, const ContentWords& words) {
  if (document.tags.empty()) return {};
  return KeywordFinder(document, words).find();
}

}  // namespace nutgraf::story
