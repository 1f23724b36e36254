#include "text/tokens.h"

#include <string>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "text/abbreviations.h"
#include "text/addresses.h"

namespace nutgraf::text {
namespace {

/// Prefixes that stay with their word: as the treebanks have it ("anti-war" is one word, "long-term" three).
constexpr auto kPrefixes = base::word_set({"non",  "e",     "anti",    "re",    "co",   "pre",   "pro",   "mid",   "cross", "post",  "over",  "semi", "multi",
                                           "ex",   "sub",   "counter", "mini",  "neo",  "socio", "inter", "intra", "arch",  "micro", "psycho", "un",  "de",
                                           "bi",   "tri",   "pseudo",  "ultra", "infra", "hyper", "mega",  "meta",  "trans", "uh",    "mm",     "hm"});

/// Letters behind a number that belong to it ("10th", "1990s"); others are units ("5km") or part of a code ("B2B").
constexpr auto kNumberEndings = base::word_set({"st", "nd", "rd", "th", "s"});
constexpr auto kUnits =
    base::word_set({"am", "pm", "mm", "cm", "km", "kg", "k", "m", "bn", "mn", "tn", "ft", "mb", "gb", "tb", "mw", "gw", "kw", "mph", "kph", "hr", "hrs", "min",
                    "mins", "lb", "lbs", "oz", "sq", "yr", "yrs", "yo", "mg", "ml", "kb", "ghz", "mhz", "km/h", "million", "billion"});

/// Colloquial words that are two or three: the treebanks cut them at these lengths.
struct Colloquial {
  std::string_view word;
  std::uint8_t first, second;  ///< bytes of the first and second part; the rest is a third, where there is one
};
constexpr Colloquial kColloquials[] = {
    {"cannot", 3, 3}, {"gonna", 3, 2},  {"wanna", 3, 2},  {"gotta", 3, 2},  {"gimme", 3, 2},  {"lemme", 3, 2},  {"dunno", 2, 1},
    {"dont", 2, 2},   {"cant", 2, 2},   {"wont", 2, 2},   {"didnt", 3, 2},  {"doesnt", 4, 2}, {"isnt", 2, 2},   {"wasnt", 3, 2},
    {"arent", 3, 2},  {"werent", 4, 2}, {"havent", 4, 2}, {"hasnt", 3, 2},  {"hadnt", 3, 2},  {"couldnt", 5, 2}, {"wouldnt", 5, 2},
    {"shouldnt", 6, 2}, {"aint", 2, 2}, {"im", 1, 1},     {"ive", 1, 2},    {"youre", 3, 2},  {"theyre", 4, 2}, {"thats", 4, 1},
    {"whats", 4, 1},  {"outta", 3, 2}};

/// Words that begin with an apostrophe.
constexpr auto kElisions = base::word_set({"'em", "'til", "'till", "'cause", "'tis", "'twas", "'n'", "'n", "'cos", "'bout"});

constexpr auto kClitics = base::word_set({"'s", "'re", "'ve", "'ll", "'d", "'m"});

/// Cuts one chunk, a run of the text without white space, into tokens.
class ChunkCutter {
 public:
  ChunkCutter(std::string_view text, Span block, std::vector<Token>& tokens) : text_(text), block_(block), tokens_(tokens) {}

  void cut(Span chunk) {
    chunk_ = chunk;
    at_ = chunk.begin;
    while (at_ < chunk_.end) {
      const std::uint32_t before = at_;
      if (address() || number() || word() || emoticon()) continue;
      at_ = before;
      marks();
    }
  }

 private:
  base::Decoded here(std::uint32_t at) const { return base::decode(text_, at); }
  char32_t at(std::uint32_t position) const { return position < chunk_.end ? here(position).code_point : 0; }
  std::string folded(std::uint32_t begin, std::uint32_t end) const { return base::fold(text_.substr(begin, end - begin)); }

  void add(std::uint32_t begin, std::uint32_t end) {
    if (begin < end) tokens_.push_back({{begin, end}});
    at_ = end;
  }

  /// The end of the run of characters from `from` on that `belongs` accepts.
  template <class Belongs>
  std::uint32_t run(std::uint32_t from, Belongs belongs) const {
    while (from < chunk_.end) {
      const base::Decoded character = here(from);
      if (!belongs(character.code_point)) break;
      from += character.length;
    }
    return from;
  }

  std::uint32_t digits(std::uint32_t from) const { return run(from, base::is_digit); }
  std::uint32_t letters(std::uint32_t from) const {
    return run(from, [](char32_t c) { return base::is_letter(c) || base::is_mark(c); });
  }

  bool address() {
    const std::uint32_t end = address_end(text_, at_, chunk_.end);
    if (end == at_) return false;
    add(at_, end);
    return true;
  }

  // ---- numbers

  bool number() {
    const std::uint32_t begin = at_;
    std::uint32_t end = begin;
    if (base::is_apostrophe(at(begin))) {  // '90s
      end += here(begin).length;
      if (digits(end) != end + 2 || begin != chunk_.begin) return false;
    }
    if (at(end) == U'.' && base::is_digit(at(end + 1)) && !follows_letter(begin)) ++end;  // .25
    const std::uint32_t first_digit = end;
    end = digits(end);
    if (end == first_digit) return false;
    while (is_separator(at(end)) && base::is_digit(at(end + 1))) end = digits(end + 1);
    if (at(end) == U'-') end = hyphenated_number_end(begin, end);

    const std::uint32_t tail = letters(end);
    if (tail > end && !base::is_digit(at(tail))) {
      const std::string ending = folded(end, tail);
      if (kUnits.contains(ending) && !(ending == "s")) {
        add(begin, end);
        add(end, tail);
        return true;
      }
      if (kNumberEndings.contains(ending)) {
        add(begin, tail);
        return true;
      }
    }
    if (base::is_apostrophe(at(end)) && clitic_ends_at(end)) {  // the 1980's
      add(begin, end);
      add(end, letters(end + here(end).length));
      return true;
    }
    if (tail > end) end = run(end, [](char32_t c) { return base::is_letter(c) || base::is_digit(c) || base::is_mark(c); });  // 3G, 501c3
    add(begin, end);
    return true;
  }

  bool follows_letter(std::uint32_t position) const {
    return position > chunk_.begin && base::is_letter(base::decode_before(text_, position).code_point);
  }

  static bool is_separator(char32_t c) { return c == U'.' || c == U',' || c == U':' || c == U'/'; }

  /// Where a number with hyphens ends: a date (2017-05-02), a telephone number (555-0136, 202-555-0136) is one token, a
  /// range (7-8, 1994-95) is three.
  std::uint32_t hyphenated_number_end(std::uint32_t begin, std::uint32_t first_end) const {
    std::uint32_t end = first_end, last_begin = begin;
    int groups = 1;
    while (at(end) == U'-' && base::is_digit(at(end + 1))) {
      last_begin = end + 1;
      end = digits(end + 1);
      ++groups;
    }
    const bool telephone = groups == 2 && first_end - begin == 3 && end - last_begin == 4;
    return groups >= 3 || telephone ? end : first_end;
  }

  // ---- words

  bool word() {
    const std::uint32_t begin = at_;
    if (base::is_apostrophe(at(begin)) && elision()) return true;
    if (!base::is_letter(at(begin))) return false;
    const std::uint32_t end = word_end(begin);
    if (stop_belongs(begin, end)) {
      add(begin, end + 1);
    } else {
      cut_word(begin, end);
    }
    return true;
  }

  bool elision() {
    const std::uint32_t begin = at_, inner = begin + here(begin).length;
    std::uint32_t end = letters(inner);
    if (end == inner) return false;
    if (base::is_apostrophe(at(end)) && kElisions.contains(folded(begin, end + here(end).length))) {
      end += here(end).length;
    } else if (kClitics.contains(folded(begin, end)) && begin == chunk_.begin) {  // 's on its own, after a space
      add(begin, end);
      return true;
    } else if (!kElisions.contains(folded(begin, end))) {
      return false;
    }
    add(begin, end);
    return true;
  }

  /// The end of the word that begins at `begin`: letters with what may stand inside a word.
  std::uint32_t word_end(std::uint32_t begin) const {
    const auto inside = [](char32_t c) { return base::is_letter(c) || base::is_digit(c) || base::is_mark(c) || c == U'_'; };
    std::uint32_t end = run(begin, inside);
    while (end < chunk_.end) {
      const base::Decoded mark = here(end);
      const char32_t next = at(end + mark.length);
      const bool letter_next = base::is_letter(next);
      if (base::is_apostrophe(mark.code_point) && mark.code_point != U'`' && letter_next) {
        if (clitic_ends_at(end)) break;
      } else if (mark.code_point == U'-' && (letter_next || base::is_digit(next)) && kPrefixes.contains(folded(begin, end))) {
      } else if (mark.code_point == U'-' && end + 1 == chunk_.end && end - begin <= 2 && base::is_lower(at(begin)) && begin == chunk_.begin) {
        return end + 1;  // a word broken off: "th-"
      } else if (mark.code_point == U'.' && letter_next && joined_by_stop(begin, end)) {
      } else if (mark.code_point == U'&' && letter_next && end - begin <= 4 && base::is_upper(at(begin)) && base::is_upper(next)) {  // AT&T
      } else if (mark.code_point == U'$' && end - begin <= 3 && base::is_upper(at(begin))) {                                         // US$
        return end + 1;
      } else if (mark.code_point == U'/' && letter_next && end - begin == 1 && letters(end + 1) == end + 2 && !base::is_upper(next)) {  // w/o, b/c
      } else {
        break;
      }
      end = run(end + mark.length, inside);
    }
    return end;
  }

  /// Whether the apostrophe at `mark` opens a clitic that ends the word ('s, 'll), or the t of n't.
  bool clitic_ends_at(std::uint32_t mark) const {
    const std::uint32_t end = letters(mark + here(mark).length);
    return kClitics.contains(folded(mark, end)) && !base::is_digit(at(end));
  }

  /// Whether a full stop between letters stands inside a word (U.S, comp.sources, asahi.com) rather than between two
  /// sentences that lack a space ("over.We").
  bool joined_by_stop(std::uint32_t begin, std::uint32_t stop) const {
    const std::uint32_t next = stop + 1;
    const std::uint32_t next_end = letters(next);
    std::uint32_t last_begin = stop;
    while (last_begin > begin && at(last_begin - 1) != U'.') --last_begin;
    const bool short_before = stop - last_begin <= 2 && base::is_upper(at(last_begin));
    if (short_before || (stop - last_begin == 1 && next_end - next <= 2)) return true;      // U.S, e.g, Ph.D
    if (base::is_lower(at(next)) && at(next_end) == U'.' && base::is_lower(at(next_end + 1))) return true;  // comp.sources.unix
    if (base::is_upper(at(next))) return base::is_upper(at(stop - 1)) || at(begin) == U'.';
    return is_domain_ending(folded(next, next_end)) || last_begin > begin || stop - begin == 1;
  }

  /// Whether the full stop behind the word belongs to it.
  bool stop_belongs(std::uint32_t begin, std::uint32_t end) const {
    if (at(end) != U'.' || (at(end + 1) == U'.' && at(end + 2) == U'.')) return false;
    const std::string word = folded(begin, end);
    const char32_t next = next_visible(end + 1);
    if (word.find('.') != std::string::npos && word.find_first_of("@/:") == std::string::npos) return initialism(word);
    if (end - begin == 1 && base::is_upper(at(begin))) {  // an initial
      return base::is_letter(next) && base::is_upper(next) && (at(begin) != U'I' || follows_capital(begin));
    }
    switch (abbreviation(word)) {
      case Abbreviation::Title: return next != 0;
      case Abbreviation::Month: return next != 0;
      case Abbreviation::General: return true;
      case Abbreviation::BeforeNumber: return base::is_digit(next) || next == U',' || (base::is_upper(at(begin)) && next_is_month(end + 1));
      case Abbreviation::State: return base::is_upper(at(begin)) && follows_comma(begin);
      case Abbreviation::None: break;
    }
    return false;
  }

  /// "u.s", "p.m", "ph.d": pieces of at most two letters.
  static bool initialism(std::string_view word) {
    std::size_t piece = 0;
    for (const char c : word) {
      piece = c == '.' ? 0 : piece + 1;
      if (piece > 2) return false;
    }
    return true;
  }

  /// The next character of the block that is no white space; 0 at its end.
  char32_t next_visible(std::uint32_t from) const {
    while (from < block_.end) {
      const base::Decoded character = here(from);
      if (!base::is_space(character.code_point)) return character.code_point;
      from += character.length;
    }
    return 0;
  }

  bool next_is_month(std::uint32_t from) const {
    while (from < block_.end && base::is_space(here(from).code_point)) from += here(from).length;
    std::uint32_t end = from;
    while (end < block_.end && base::is_letter(here(end).code_point)) end += here(end).length;
    return abbreviation(folded(from, end)) == Abbreviation::Month;
  }

  bool follows_comma(std::uint32_t begin) const { return !tokens_.empty() && tokens_.back().span.end <= begin && text_[tokens_.back().span.begin] == ','; }

  bool follows_capital(std::uint32_t begin) const {
    return !tokens_.empty() && tokens_.back().span.begin >= block_.begin && tokens_.back().span.end <= begin &&
           base::is_upper(here(tokens_.back().span.begin).code_point);
  }

  /// Adds a word, its clitic apart: can|not, do|n't, gon|na.
  void cut_word(std::uint32_t begin, std::uint32_t end) {
    const std::string word = folded(begin, end);
    for (const Colloquial& colloquial : kColloquials) {
      if (word != colloquial.word || word.size() != end - begin) continue;
      if (colloquial.word == "im" && base::is_upper(at(begin + 1))) break;  // IM, the initials
      const std::uint32_t second = begin + colloquial.first, third = second + colloquial.second;
      add(begin, second);
      add(second, third);
      add(third, end);
      return;
    }
    if (end - begin > 3 && word.size() > 3 && word.substr(word.size() - 3) == "n't") {
      const std::uint32_t apostrophe = end - 1 - (end - begin - (static_cast<std::uint32_t>(word.size()) - 1));
      add(begin, apostrophe - 1);
      add(apostrophe - 1, end);
      return;
    }
    add(begin, end);
    if (base::is_apostrophe(at(end)) && clitic_ends_at(end)) add(end, letters(end + here(end).length));
  }

  // ---- marks

  bool emoticon() {
    if (at_ != chunk_.begin && !tokens_.empty() && tokens_.back().span.end == at_ && base::is_digit(base::decode_before(text_, at_).code_point)) return false;
    for (const std::string_view face : {":-)", ":-(", ";-)", ":-D", ":-P", ":-/", "^_^", ":)", ":(", ";)", ":D", ":P", "<3", "=)"}) {
      if (text_.substr(at_, chunk_.end - at_).substr(0, face.size()) != face) continue;
      const std::uint32_t end = at_ + static_cast<std::uint32_t>(face.size());
      if (base::is_letter(at(end)) || base::is_digit(at(end))) continue;
      add(at_, end);
      return true;
    }
    return false;
  }

  /// Adds a run of one mark that is repeated ("...", "--", "!!"), `!` and `?` mixed, or a single mark.
  void marks() {
    const base::Decoded first = here(at_);
    const char32_t mark = first.code_point;
    const std::uint32_t begin = at_;
    if (mark == U'!' || mark == U'?') {
      add(begin, run(begin, [](char32_t c) { return c == U'!' || c == U'?'; }));
    } else if (mark == U'\'' || mark == U'`' || mark == U'.' || mark == U'-' || mark == U'*' || mark == U'=' || mark == U'_' || mark == U'~' || mark == U'#' ||
               mark == U'$' || mark == U'<' || mark == U'>' || mark == U'+' || mark == 0x2019) {
      const std::uint32_t end = run(begin, [&](char32_t c) { return c == mark; });
      const bool quotes = base::is_apostrophe(mark) && end > begin + 2 * first.length;  // ''' is one double and one single
      add(begin, quotes ? begin + 2 * first.length : end);
    } else {
      // A pictograph holds what modifies it: skin tone, joiner with the next pictograph, variation selector.
      std::uint32_t end = begin + first.length;
      while (end < chunk_.end) {
        const base::Decoded next = here(end);
        const bool joined = base::decode_before(text_, end).code_point == 0x200D && base::is_pictograph(next.code_point);
        const bool flag = end == begin + first.length && is_regional(mark) && is_regional(next.code_point);
        if (!base::is_mark(next.code_point) && !joined && !flag) break;
        end += next.length;
      }
      add(begin, end);
    }
  }

  static bool is_regional(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

  std::string_view text_;
  Span block_;
  std::vector<Token>& tokens_;
  Span chunk_;
  std::uint32_t at_ = 0;
};

}  // namespace

std::vector<Token> find_tokens(const Document& document) {
  std::vector<Token> tokens;
  const std::string_view text = document.source.text;
  for (const Block& block : document.blocks) {
    ChunkCutter cutter(text, block.span, tokens);
    std::uint32_t at = block.span.begin;
    while (at < block.span.end) {
      const base::Decoded first = base::decode(text, at);
      if (base::is_space(first.code_point)) {
        at += first.length;
        continue;
      }
      std::uint32_t end = at;
      while (end < block.span.end) {
        const base::Decoded character = base::decode(text, end);
        if (base::is_space(character.code_point)) break;
        end += character.length;
      }
      cutter.cut({at, end});
      at = end;
    }
  }
  return tokens;
}

}  // namespace nutgraf::text
