#include "record/words.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/utf8.h"
#include "record/spelling.h"

namespace nutgraf::record {
namespace {

constexpr std::size_t kLongestAside = 120;  ///< bytes of what stands in brackets; a longer one is a bracket without its other half

/// Reads the words of a text one after the other.
class Reader {
 public:
  Reader(std::string_view text, Span span) : text_(text.substr(0, span.end)), at_(span.begin) {}

  std::vector<Word> read() {
    while (at_ < text_.size()) {
      const base::Decoded next = base::decode(text_, at_);
      if (base::is_letter(next.code_point) || base::is_digit(next.code_point)) {
        word();
      } else {
        mark(next);
      }
    }
    return std::move(words_);
  }

 private:
  void mark(base::Decoded next) {
    const char32_t c = next.code_point;
    if (c == U'…' || (c == U'.' && dots() >= 2)) {
      note(Gap::Ellipsis);
      while (at_ < text_.size() && (text_[at_] == '.' || text_[at_] == ' ')) ++at_;
      if (c == U'…') at_ += next.length;
      return;
    }
    if (c == U'.' || c == U'!' || c == U'?' || c == U'\n') note(Gap::Stop);
    else if (c == U',' || c == U';' || c == U':' || is_long_dash(c)) note(Gap::Comma);
    else if (c == U'[' || c == U'(') open(c == U'[' ? ']' : ')');
    else if (c == U'%') push("percent", {at(), at() + 1});
    else if (c == U'&') push("and", {at(), at() + 1});
    at_ += next.length;
  }

  /// A dash that parts clauses: a long one, or a hyphen that stands free.
  bool is_long_dash(char32_t c) const {
    if (!base::is_dash(c)) return false;
    return c != U'-' || (at_ > 0 && (text_[at_ - 1] == ' ' || text_[at_ - 1] == '-'));
  }

  /// How many full stops follow each other from here, with or without spaces.
  int dots() const {
    int count = 0;
    for (std::size_t i = at_; i < text_.size() && (text_[i] == '.' || (text_[i] == ' ' && count > 0)); ++i) count += text_[i] == '.';
    return count;
  }

  void open(char closing) {
    note(Gap::Comma);
    const std::size_t end = text_.substr(0, std::min(text_.size(), at_ + kLongestAside)).find(closing, at_);
    if (end == std::string_view::npos) return;
    (closing == ']' ? square_end_ : round_end_) = end;
  }

  void word() {
    const std::size_t begin = at_;
    bool bracketed = begin < square_end_;
    std::string key;
    while (at_ < text_.size()) {
      const base::Decoded c = base::decode(text_, at_);
      if (base::is_letter(c.code_point) || base::is_digit(c.code_point)) {
        base::append(key, base::to_lower(c.code_point));
      } else if (!base::is_mark(c.code_point)) {
        if (!joins(c)) break;
        if (c.code_point == U'[' || c.code_point == U']') bracketed = true;
        if (base::is_apostrophe(c.code_point)) key += '\'';
        if (c.code_point == U'.' && base::is_digit(static_cast<unsigned char>(key.back()))) key += '.';
      }
      at_ += c.length;
    }
    finish(std::move(key), begin, bracketed);
  }

  /// Whether a mark within letters or digits belongs to the word: "don't", "U.S.", "1,000", "[W]e", "3.5".
  bool joins(base::Decoded mark) const {
    if (at_ + mark.length >= text_.size()) return false;
    const char32_t before = base::decode_before(text_, at_).code_point;
    const char32_t after = base::decode(text_, at_ + mark.length).code_point;
    const bool letters = base::is_letter(before) && base::is_letter(after);
    const bool digits = base::is_digit(before) && base::is_digit(after);
    const char32_t c = mark.code_point;
    if (base::is_apostrophe(c)) return letters || (before == U']' && base::is_letter(after));  // "[I]'ve"
    if (c == U'[' || c == U']') return letters || (c == U']' && base::is_letter(before) && base::is_apostrophe(after));
    if (c == U'.') return digits || (letters && base::is_upper(before) && base::is_upper(after));
    return c == U',' && digits;
  }

  void finish(std::string key, std::size_t begin, bool bracketed) {
    const Span span{static_cast<std::uint32_t>(begin), at()};
    const bool aside = at_ <= square_end_ || at_ <= round_end_;
    for (std::string& part : spelled_alike(std::move(key))) {
      push(std::move(part), span);
      words_.back().bracketed = bracketed;
      words_.back().optional = words_.back().optional || aside;
    }
    if (words_.size() >= 2) join_number(words_);
    mark_repetition();
  }

  void push(std::string key, Span span) {
    Word word{std::move(key), span, words_.empty() ? Gap::None : gap_};
    word.optional = is_filler(word.key) || (is_currency(word.key) && !words_.empty() && is_amount(words_.back().key));
    words_.push_back(std::move(word));
    gap_ = Gap::None;
  }

  /// Somebody who stammers says one or two words twice; the first time does not count.
  void mark_repetition() {
    const std::size_t n = words_.size();
    if (n >= 2 && words_[n - 1].key == words_[n - 2].key) words_[n - 2].optional = true;
    if (n >= 4 && words_[n - 1].key == words_[n - 3].key && words_[n - 2].key == words_[n - 4].key) {
      words_[n - 3].optional = words_[n - 4].optional = true;
    }
  }

  void note(Gap gap) { gap_ = std::max(gap_, gap); }
  std::uint32_t at() const { return static_cast<std::uint32_t>(at_); }

  std::string_view text_;
  std::size_t at_;
  std::size_t square_end_ = 0, round_end_ = 0;  ///< the end of the brackets that are open
  Gap gap_ = Gap::None;
  std::vector<Word> words_;
};

}  // namespace

std::vector<Word> read_words(std::string_view text, Span span) { return Reader(text, span).read(); }

}  // namespace nutgraf::record
