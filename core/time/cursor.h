// A place in the words of a sentence, and how rules of a grammar move it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "time/unit.h"
#include "time/words.h"

namespace nutgraf::time {

/// Walks over `words_of(...)`. What takes a word moves on only where the word fits.
class Cursor {
 public:
  Cursor(const std::vector<Word>& words, std::size_t at) : words_(words), at_(at) {}

  std::size_t at() const { return at_; }
  void move_to(std::size_t at) { at_ = at; }
  void advance() { at_ += at_ + 1 < words_.size(); }

  /// The word so many places from here; the empty word at both ends of the sentence.
  const Word& here(int ahead = 0) const {
    const std::size_t wanted = at_ + static_cast<std::size_t>(ahead);  // below the first word this wraps, and is no place either
    return words_[wanted < words_.size() ? wanted : words_.size() - 1];
  }

  bool word(std::string_view text) {
    if (text.empty() || !here().is(text)) return false;
    advance();
    return true;
  }

  template <class... Texts>
  bool any(Texts... texts) {
    return (word(texts) || ...);
  }

  /// Words separated by spaces, all or none.
  bool phrase(std::string_view texts) {
    const std::size_t start = at_;
    const bool hopeless = here().text.empty() || here().text[0] != texts[0];  // most calls end here
    if (hopeless) return false;
    while (!texts.empty()) {
      const std::size_t space = texts.find(' ');
      if (!word(texts.substr(0, space))) {
        at_ = start;
        return false;
      }
      texts.remove_prefix(space == std::string_view::npos ? texts.size() : space + 1);
    }
    return true;
  }

  std::optional<int> take(WordClass word_class) {
    if (!here().is(word_class)) return std::nullopt;
    const int value = here().entry.value;
    advance();
    return value;
  }

  /// A unit, in the plural or not.
  std::optional<Unit> unit() {
    auto value = take(WordClass::Unit);
    if (!value) value = take(WordClass::Units);
    return value ? std::optional(static_cast<Unit>(*value)) : std::nullopt;
  }

  /// A hyphen with no space around it, or none: always goes on.
  void skip_hyphen() {
    if (here().is_hyphen() && here().glued && here(1).glued) advance();
  }

 private:
  const std::vector<Word>& words_;
  std::size_t at_;
};

/// What the rule reads from here; where it reads nothing, the cursor stays.
template <class Rule>
auto attempt(Cursor& cursor, Rule rule) {
  const std::size_t start = cursor.at();
  auto found = rule(cursor);
  if (!found) cursor.move_to(start);
  return found;
}

/// The first of the rules that reads something.
template <class First, class... Rest>
auto first_of(Cursor& cursor, First first, Rest... rest) {
  auto found = attempt(cursor, first);
  if constexpr (sizeof...(rest) > 0) {
    if (!found) return first_of(cursor, rest...);
  }
  return found;
}

}  // namespace nutgraf::time
