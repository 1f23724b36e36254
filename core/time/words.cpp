#include "time/words.h"

#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::time {
namespace {

/// Cuts the text of one token.
class Cutter {
 public:
  Cutter(std::string_view token, std::uint32_t begin, std::vector<Word>& words) : token_(token), begin_(begin), words_(words) {}

  void cut() {
    const std::size_t first = words_.size();
    while (at_ < token_.size()) {
      const std::size_t start = at_;
      const base::Decoded character = base::decode(token_, at_);
      if (base::is_digit(character.code_point)) {
        add(start, number());
      } else {
        if (base::is_letter(character.code_point) || apostrophe_of_word()) {
          letters();
        } else {
          at_ += character.length;
        }
        Word word;
        word.capital = base::is_upper(character.code_point);
        word.upper = word.capital && is_upper_to(start);
        add(start, std::move(word));
      }
    }
    words_[first].opens_token = true;
    words_.back().closes_token = true;
  }

 private:
  void add(std::size_t start, Word word) {
    word.text = base::fold(token_.substr(start, at_ - start));
    word.span = {static_cast<std::uint32_t>(begin_ + start), static_cast<std::uint32_t>(begin_ + at_)};
    word.glued = !words_.empty() && words_.back().span.end == word.span.begin;
    if (word.number < 0) word.entry = look_up(word.text);
    words_.push_back(std::move(word));
  }

  bool is_upper_to(std::size_t start) const {
    for (std::size_t at = start; at < at_; at += base::decode(token_, at).length) {
      if (!base::is_upper(base::decode(token_, at).code_point)) return false;
    }
    return true;
  }

  bool letter_at(std::size_t at) const { return at < token_.size() && base::is_letter(base::decode(token_, at).code_point); }
  bool digit_at(std::size_t at) const { return at < token_.size() && base::is_digit(static_cast<unsigned char>(token_[at])); }

  /// "'s": a token's own first apostrophe belongs to its letters.
  bool apostrophe_of_word() const {
    const base::Decoded character = base::decode(token_, at_);
    return at_ == 0 && base::is_apostrophe(character.code_point) && letter_at(at_ + character.length);
  }

  /// Letters, with periods and apostrophes between or right behind them.
  void letters() {
    do {
      const base::Decoded character = base::decode(token_, at_);
      at_ += character.length;
      if (at_ >= token_.size() || letter_at(at_)) continue;
      const base::Decoded mark = base::decode(token_, at_);
      const bool joins = mark.code_point == U'.' || (base::is_apostrophe(mark.code_point) && letter_at(at_ + mark.length));
      if (joins) at_ += mark.length;
    } while (letter_at(at_));
  }

  /// "1998", "1,000", "2.5".
  Word number() {
    constexpr std::int64_t kTooLong = 1'000'000'000;
    Word word;
    word.plain_digits = true;
    std::int64_t whole = 0;
    while (at_ < token_.size()) {
      if (digit_at(at_)) {
        whole = whole >= kTooLong ? whole : whole * 10 + (token_[at_] - '0');
      } else if (token_[at_] == ',' && digit_at(at_ + 1)) {
        word.plain_digits = false;
      } else {
        break;
      }
      ++at_;
    }
    word.number = whole * 100;
    if (at_ < token_.size() && token_[at_] == '.' && digit_at(at_ + 1)) {
      word.plain_digits = false;
      for (int scale = 10; ++at_ < token_.size() && digit_at(at_); scale /= 10) word.number += scale * (token_[at_] - '0');
    }
    if (whole >= kTooLong) word.plain_digits = false;
    return word;
  }

  std::string_view token_;
  std::size_t begin_;
  std::vector<Word>& words_;
  std::size_t at_ = 0;
};

}  // namespace

bool is_of_article(const Document& document, const Sentence& sentence) {
  return !sentence.block || document.blocks[sentence.block.index].kind != BlockKind::Boilerplate;
}

std::vector<Word> words_of(const Document& document, const Sentence& sentence) {
  std::vector<Word> words;
  for (std::uint32_t index = sentence.tokens.begin; index < sentence.tokens.end; ++index) {
    const Token& token = document.tokens[index];
    if (!token.span.empty()) Cutter(document::text(document, token), token.span.begin, words).cut();
  }
  words.emplace_back();
  return words;
}

}  // namespace nutgraf::time
