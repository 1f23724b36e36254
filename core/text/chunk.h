// One run of visible characters, as the tokenizer reads it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "nutgraf/span.h"

namespace nutgraf::text {

/// A run of the text without white space, within its block. Positions are bytes of the whole text; what lies outside the
/// run reads as 0.
class Chunk {
 public:
  Chunk(std::string_view text, Span block, Span span) : text_(text), block_(block), span_(span) {}

  std::uint32_t begin() const { return span_.begin; }
  std::uint32_t end() const { return span_.end; }

  base::Decoded decode(std::uint32_t position) const { return base::decode(text_, position); }
  /// The character at `position`.
  char32_t at(std::uint32_t position) const { return position < span_.end ? decode(position).code_point : 0; }
  /// The position behind the character at `position`.
  std::uint32_t next(std::uint32_t position) const { return position + decode(position).length; }
  /// The position of the character that ends at `position`, which must lie behind the start of the run.
  std::uint32_t previous(std::uint32_t position) const { return position - base::decode_before(text_, position).length; }
  /// The character that ends at `position`; 0 at the start of the run.
  char32_t before(std::uint32_t position) const { return position > span_.begin ? base::decode_before(text_, position).code_point : 0; }
  std::string folded(std::uint32_t begin, std::uint32_t end) const { return base::fold(text_.substr(begin, end - begin)); }
  std::string_view words(std::uint32_t begin, std::uint32_t end) const { return text_.substr(begin, end - begin); }

  /// The end of the run of characters from `from` on that `belongs` accepts.
  template <class Belongs>
  std::uint32_t run(std::uint32_t from, Belongs belongs) const {
    while (from < span_.end) {
      const base::Decoded character = decode(from);
      if (!belongs(character.code_point)) break;
      from += character.length;
    }
    return from;
  }
  std::uint32_t digits(std::uint32_t from) const { return run(from, base::is_digit); }
  std::uint32_t letters(std::uint32_t from) const {
    return run(from, [](char32_t c) { return base::is_letter(c) || base::is_mark(c); });
  }

  /// Where the next visible character of the block stands, from `from` on, which may lie behind the run.
  std::uint32_t next_visible(std::uint32_t from) const {
    while (from < block_.end && base::is_space(decode(from).code_point)) from = next(from);
    return from;
  }
  /// That character; 0 at the end of the block.
  char32_t next_visible_character(std::uint32_t from) const {
    from = next_visible(from);
    return from < block_.end ? decode(from).code_point : 0;
  }

 private:
  std::string_view text_;
  Span block_;
  Span span_;
};

/// The ends of the one to three tokens into which a stretch is cut, in order; none where it is not of the kind asked for.
struct Cuts {
  std::array<std::uint32_t, 3> ends{};
  std::uint32_t count = 0;

  void add(std::uint32_t end) { ends[count++] = end; }
  explicit operator bool() const { return count > 0; }
};

/// The end of the clitic ('s, 'll, 're …) that the apostrophe at `mark` opens and that ends its word; `mark` where none does.
std::uint32_t clitic_end(const Chunk& chunk, std::uint32_t mark);

/// Cuts the number that begins at `begin`, with its unit or clitic: 3.5, 10th, '90s, 2017-05-02; 5|km, 1980|'s.
Cuts cut_number(const Chunk& chunk, std::uint32_t begin);

/// Cuts the word that begins at `begin`, with its abbreviation's stop or its clitic: Mr., O'Brien; do|n't, can|not.
/// `previous` is the token before, empty where there is none in the block.
Cuts cut_word(const Chunk& chunk, std::uint32_t begin, std::string_view previous);

/// The end of the run of one mark ("...", "--"), of the emoticon or of the single mark or pictograph at `begin`.
std::uint32_t mark_end(const Chunk& chunk, std::uint32_t begin);

}  // namespace nutgraf::text
