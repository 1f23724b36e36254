#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "house/rules.h"

namespace nutgraf::house {
namespace {

constexpr auto kWeekdays = base::word_set({"friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"});

bool is_word_character(char32_t c) { return base::is_letter(c) || base::is_digit(c); }

bool begins_word(std::string_view text, std::size_t at) { return at == 0 || !is_word_character(base::decode_before(text, at).code_point); }

bool ends_word(std::string_view text, std::size_t at) { return at >= text.size() || !is_word_character(base::decode(text, at).code_point); }

/// The first run of letters and digits, in lower case.
std::string first_word(std::string_view words) {
  std::size_t end = 0;
  while (end < words.size()) {
    const base::Decoded character = base::decode(words, end);
    if (!is_word_character(character.code_point)) break;
    end += character.length;
  }
  return base::fold(words.substr(0, end));
}

/// Where a phrase ends that stands at a place as whole words; nothing where it does not. Without capitals of its own it stands there in any
/// case, and apostrophes of any shape are one.
std::optional<std::size_t> end_of_phrase(std::string_view text, std::size_t at, std::string_view phrase) {
  if (!base::is_border(text, at) || !begins_word(text, at)) return std::nullopt;
  const bool any_case = base::fold(phrase) == phrase;
  std::size_t end = at;
  for (std::size_t place = 0; place < phrase.size();) {
    if (end >= text.size()) return std::nullopt;
    const base::Decoded wanted = base::decode(phrase, place), found = base::decode(text, end);
    const std::string_view one = phrase.substr(place, wanted.length), other = text.substr(end, found.length);
    const bool folds = any_case || !base::is_letter(wanted.code_point);
    if (one != other && !(folds && base::fold(one) == base::fold(other))) return std::nullopt;
    place += wanted.length;
    end += found.length;
  }
  return ends_word(text, end) ? std::optional(end) : std::nullopt;
}

/// The place so many characters before another; nothing before the beginning.
std::optional<std::size_t> back(std::string_view text, std::size_t at, std::size_t characters) {
  for (; characters > 0 && at > 0; --characters) at -= base::decode_before(text, at).length;
  return characters == 0 ? std::optional(at) : std::nullopt;
}

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += base::decode(text, at).length) ++count;
  return count;
}

/// Whether what stands there is already part of what the house writes: "World War Two" where "War" is none.
bool is_part_of_use(std::string_view text, std::size_t at, const HouseWord& word) {
  const std::string use = base::fold(word.use), part = base::fold(word.word);
  for (std::size_t offset = use.find(part); offset != std::string::npos; offset = use.find(part, offset + 1)) {
    const std::optional<std::size_t> begin = back(text, at, count_characters(std::string_view(use).substr(0, offset)));
    if (begin && end_of_phrase(text, *begin, word.use)) return true;
  }
  return false;
}

/// "12", "1,200", "2.5"; no "3D".
bool is_number(const Document& document, std::uint32_t token) {
  const std::string_view word = document::text(document, document.tokens[token]);
  return !word.empty() && base::is_digit(static_cast<unsigned char>(word.front())) && word.find_first_not_of("0123456789,.") == std::string_view::npos;
}

/// "2016 was a bad year", "1980s bands": a year may open a sentence.
bool is_year(const Document& document, std::uint32_t token) {
  const std::string_view word = document::text(document, document.tokens[token]);
  return word.size() >= 4 && (word[0] == '1' || word[0] == '2') && word.find_first_not_of("0123456789s") == std::string_view::npos &&
         document::overlaps_time(document, document.tokens[token].span);
}

/// Whether a word names a day of the week: "Monday".
bool names_weekday(const Article& article, const Sentence& sentence) {
  for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
    if (kWeekdays.contains(article.word(token))) return true;
  }
  return false;
}

/// Three to six capitals.
bool is_acronym(std::string_view word) {
  return word.size() >= 3 && word.size() <= 6 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Whether a name of the entity spells it out, or brackets do: "the Velm Rowing Club (VRC)".
bool is_explained(const Article& article, std::uint32_t entity, std::uint32_t token) {
  const Document& document = article.document();
  const bool in_brackets = (token > 0 && article.word(token - 1) == "(") || article.word(token + 1) == "(";
  return in_brackets || std::any_of(document.entities[entity].mentions.begin(), document.entities[entity].mentions.end(), [&](Id<Mention> id) {
    const Mention& mention = document.mentions[id.index];
    return mention.kind == MentionKind::Name && document::tokens_in(document, mention.span).size() > 1;
  });
}

}  // namespace

Findings relative_day_without_date(const Article& article, const HouseRule& rule) {
  Findings findings;
  const Document& document = article.document();
  if (document.publication) return findings;
  const std::set<std::string> days = listed_words(rule);
  for (const Sentence& sentence : document.sentences) {
    if (!article.is_in_prose(sentence.span) || names_weekday(article, sentence)) continue;
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
      if (days.count(article.word(token)) > 0 && !article.is_quoted(token)) findings.push_back({document.tokens[token].span});
    }
  }
  return findings;
}

Findings digits_first(const Article& article, const HouseRule&) {
  Findings findings;
  const Document& document = article.document();
  for (const Sentence& sentence : document.sentences) {
    const bool is_paragraph = sentence.block && document.blocks[sentence.block.index].kind == BlockKind::Paragraph;
    if (!is_paragraph || sentence.tokens.size() < 3) continue;
    const std::uint32_t first = sentence.tokens.begin;
    if (is_number(document, first) && !is_year(document, first)) findings.push_back({document.tokens[first].span});
  }
  return findings;
}

Findings unexplained_acronym(const Article& article, const HouseRule& rule) {
  Findings findings;
  const Document& document = article.document();
  const std::set<std::string> known = listed_words(rule);
  std::set<std::string_view> seen;
  for (std::uint32_t entity = 0; entity < document.entities.size(); ++entity) {
    const std::vector<Id<Mention>>& names = article.names_of(entity);
    if (names.empty() || document.entities[entity].type != EntityType::Organization) continue;
    const Span span = document.mentions[names.front().index].span;
    const std::string_view word = document::text(document, span);
    if (!is_acronym(word) || article.is_quoted(span) || known.count(base::fold(word)) > 0 || !seen.insert(word).second) continue;
    if (!is_explained(article, entity, document::tokens_in(document, span).begin)) findings.push_back({span});
  }
  return findings;
}

Findings preferred_words(const Article& article, const HouseRule& rule) {
  Findings findings;
  const Document& document = article.document();
  std::map<std::string, std::vector<const HouseWord*>> by_first;
  for (const HouseWord& word : rule.words) by_first[first_word(word.word)].push_back(&word);
  for (auto& [first, words] : by_first) {  // "all right" before "all"
    std::stable_sort(words.begin(), words.end(), [](const HouseWord* a, const HouseWord* b) { return a->word.size() > b->word.size(); });
  }
  std::uint32_t free = 0;  // behind what was found last
  for (std::uint32_t token = 0; token < document.tokens.size(); ++token) {
    const Span at = document.tokens[token].span;
    const std::string_view behind = std::string_view(document.source.text).substr(at.begin);
    if (at.begin < free || article.is_quoted(token) || !begins_word(document.source.text, at.begin)) continue;  // "n't" of "don't" begins none
    const auto found = by_first.find(first_word(behind));
    if (found == by_first.end()) continue;
    for (const HouseWord* word : found->second) {
      const std::optional<std::size_t> end = end_of_phrase(document.source.text, at.begin, word->word);
      if (!end || is_part_of_use(document.source.text, at.begin, *word)) continue;
      free = static_cast<std::uint32_t>(*end);
      findings.push_back({{at.begin, free}, word->use});
      break;
    }
  }
  return findings;
}

}  // namespace nutgraf::house
