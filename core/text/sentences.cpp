#include "text/sentences.h"

#include <string>
#include <string_view>
#include <unordered_set>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "text/abbreviations.h"

namespace nutgraf::text {
namespace {

/// Words that, written with a capital behind an abbreviation, begin a new sentence rather than go on with a name.
constexpr auto kStarters = base::word_set(
    {"the",   "a",     "an",    "in",     "on",    "at",    "it",     "he",    "she",   "they",  "we",     "i",      "you",   "this",   "that",   "these",
     "those", "there", "but",   "and",    "or",    "so",    "if",     "when",  "while", "after", "before", "as",     "for",   "from",   "with",   "by",
     "his",   "her",   "their", "its",    "our",   "my",    "your",   "what",  "who",   "how",   "why",    "where",  "then",  "also",   "however", "some",
     "many",  "most",  "other", "another", "one",  "two",   "not",    "no",    "yes",   "please", "let",   "here",   "although", "though", "because", "since",
     "to",    "of",    "all",   "each",   "every", "both",  "such",   "now",   "do",    "did",   "is",     "are",    "was",   "were",   "can",    "could",
     "would", "will",  "have",  "has",    "had",   "meanwhile", "according", "despite", "during", "once", "until",  "only",  "even",   "later",  "thanks"});

/// So many marks in a row are a rule across the page.
constexpr std::size_t kRule = 4;

bool is_closing_bracket(char32_t c) { return c == U')' || c == U']' || c == U'}'; }
bool is_opening_bracket(char32_t c) { return c == U'(' || c == U'[' || c == U'{'; }
bool is_quote(char32_t c) { return base::is_double_quote(c) || base::is_apostrophe(c); }

/// A web address stands like a name or closes the sentence that points to it; what follows tells.
bool is_web_address(std::string_view word) { return word.find("://") != std::string_view::npos || word.substr(0, 4) == "www."; }

/// The capitalised words of an article by how they stand. Costs one walk over the tokens.
class CapitalisedWords {
 public:
  explicit CapitalisedWords(const Document& document) {
    for (std::uint32_t i = 0; i + 1 < document.tokens.size(); ++i) {
      const std::string_view word = document::text(document, document.tokens[i]), next = document::text(document, document.tokens[i + 1]);
      if (!base::is_upper(base::decode(word, 0).code_point)) continue;
      const bool marked = (next == "!" || next == "?") && document.tokens[i].span.end == document.tokens[i + 1].span.begin;
      if (!marked) plain_.insert(word);
      const std::string_view before = i > 0 ? document::text(document, document.tokens[i - 1]) : std::string_view();
      if (!before.empty() && (before == "," || base::is_lower(base::decode(before, 0).code_point))) inner_.insert(word);
    }
  }

  /// Whether the word stands nowhere without an exclamation or question mark.
  bool is_always_marked(std::string_view word) const { return plain_.count(word) == 0; }
  /// Whether the word keeps its capital within a sentence.
  bool is_proper(std::string_view word) const { return inner_.count(word) > 0; }

 private:
  std::unordered_set<std::string_view> plain_, inner_;
};

/// Splits the tokens of one block.
class BlockSplitter {
 public:
  BlockSplitter(const Document& document, const CapitalisedWords& capitalised, std::uint32_t block, std::vector<Sentence>& sentences)
      : document_(document), capitalised_(capitalised), block_(block), sentences_(sentences) {}

  void split(IdRange<Token> tokens) {
    tokens_ = tokens;
    std::uint32_t first = tokens.begin;
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
      follow_quotes(i);
      if (!ends(i, first)) continue;
      const std::uint32_t end = i, last = past_closers(i);
      for (; i < last; ++i) follow_quotes(i + 1);
      if (last + 1 < tokens.end && !goes_on(end, last) && !(end == last && belongs_to_name(end, first))) {
        close(first, last + 1);
        first = last + 1;
      }
    }
    if (first < tokens.end) close(first, tokens.end);
  }

 private:
  Span span(std::uint32_t token) const { return document_.tokens[token].span; }
  std::string_view word(std::uint32_t token) const { return document::text(document_, span(token)); }
  char32_t first_character(std::uint32_t token) const { return base::decode(document_.source.text, span(token).begin).code_point; }
  bool touches_next(std::uint32_t token) const { return token + 1 < tokens_.end && span(token).end == span(token + 1).begin; }

  /// Keeps count of whether a straight double quotation mark is open: the only ones that do not say which way they face.
  void follow_quotes(std::uint32_t token) {
    if (word(token) == "\"") quote_open_ = !quote_open_;
  }

  /// Whether the token can end a sentence that began with token `first`.
  bool ends(std::uint32_t token, std::uint32_t first) const {
    const std::string_view mark = word(token);
    const char32_t c = first_character(token);
    if (c == U'!' || c == U'?' || c == 0x3002) return true;
    if (mark.size() > 1 && (c == U':' || c == U';' || c == U'=')) return static_cast<char32_t>(mark.back()) != c;  // an emoticon
    if (mark.size() >= kRule && (c == U'-' || c == U'_' || c == U'=' || c == U'*')) return true;
    if (is_web_address(mark)) return true;
    const bool stops_only = mark.find_first_not_of('.') == std::string_view::npos;
    if (c == 0x2026 || (stops_only && mark.size() > 1)) return !opens_sentence(token, first);
    if (stops_only) return !numbers_list_item(token, first);
    return mark.size() > 1 && mark.back() == '.' && token > first && base::is_letter(c);
  }

  /// Whether nothing but an opening mark stands before the token: "… and then" begins a sentence.
  bool opens_sentence(std::uint32_t token, std::uint32_t first) const {
    return token == first || (token == first + 1 && (is_quote(first_character(first)) || is_opening_bracket(first_character(first))));
  }

  /// "1." or "b." at the start: the label of a list item.
  bool numbers_list_item(std::uint32_t stop, std::uint32_t first) const {
    return stop == first + 1 && span(first).size() <= 3 && span(first).end == span(stop).begin &&
           (base::is_digit(first_character(first)) || span(first).size() == 1);
  }

  /// The last of the closing marks that follow the end of a sentence without belonging to the next one.
  std::uint32_t past_closers(std::uint32_t last) const {
    bool quote_open = quote_open_;
    while (last + 1 < tokens_.end) {
      const std::uint32_t next = last + 1;
      const char32_t c = first_character(next);
      const bool attached = touches_next(last);
      if ((is_closing_bracket(c) && attached) || (base::is_double_quote(c) && next + 1 == tokens_.end)) {
      } else if (word(next) == "\"") {
        if (!quote_open || (!attached && touches_next(next))) break;
        quote_open = false;
      } else if (c == 0x201C || c == 0x2018 || c == 0xAB || c == 0x201E) {
        break;
      } else if (is_quote(c) && (attached || !touches_next(next)) && span(next).size() <= 3) {
      } else if (c == U'[' && next + 2 < tokens_.end && word(next + 2) == "]" && base::is_digit(first_character(next + 1))) {
        last = next + 2;  // a reference to a note belongs to what it annotates
        continue;
      } else if (c == U'!' || c == U'?' || (c == U'.' && attached)) {
      } else {
        break;
      }
      last = next;
    }
    return last;
  }

  /// Whether the text goes on in the same sentence behind `last`, though `end` could have ended it.
  bool goes_on(std::uint32_t end, std::uint32_t last) const {
    const std::uint32_t next = last + 1;
    const std::string_view mark = word(end);
    const char32_t c = first_character(next);
    const bool after_quote = last > end && is_quote(first_character(last));
    if (is_closing_bracket(c) || c == U',' || c == U';' || c == U':') return true;
    if (is_web_address(mark)) return !is_web_address(word(next)) && !starts_after_abbreviation(end, next);
    if (base::is_letter(first_character(end))) return !starts_after_abbreviation(end, next);
    if (base::is_lower(c)) return last > end || mark.size() > 1 || !spaced(last);  // “Why?” she asked; well ... no
    if (base::is_dash(c) && mark != ".") return true;
    if (!spaced(last) && !after_quote && mark == "." && base::is_digit(c)) return true;
    return false;
  }

  /// Whether a mark belongs to the name before it: what follows goes on in small letters ("the band Who? plays"), or within an
  /// article's sentence both the marked word and the next are names ("of Yahoo! Japan", where Yahoo never stands without its mark).
  bool belongs_to_name(std::uint32_t mark, std::uint32_t first) const {
    const bool single = word(mark) == "!" || word(mark) == "?";
    if (!single || mark < first + 2 || !touches_next(mark - 1) || !base::is_upper(first_character(mark - 1))) return false;
    const std::uint32_t next = mark + 1;
    if (base::is_lower(first_character(next))) return true;
    if (quote_open_ || word(mark) != "!" || !spaced(mark) || !base::is_upper(first_character(next))) return false;
    if (kStarters.contains(base::fold(word(next))) || !base::is_lower(first_character(mark - 2))) return false;
    return capitalised_.is_always_marked(word(mark - 1)) && capitalised_.is_proper(word(next));
  }

  bool spaced(std::uint32_t token) const { return !touches_next(token); }

  bool starts_after_abbreviation(std::uint32_t end, std::uint32_t next) const {
    std::string abbreviated = base::fold(word(end));
    abbreviated.pop_back();
    const Abbreviation kind = abbreviation(abbreviated);
    if (kind == Abbreviation::Title || kind == Abbreviation::Introducer) return false;
    if (kind == Abbreviation::Month || kind == Abbreviation::BeforeNumber) return false;
    const bool initial = abbreviated.size() == 1;
    const char32_t c = first_character(next);
    if (is_quote(c) || is_opening_bracket(c)) return !initial && next + 1 < tokens_.end && base::is_upper(first_character(next + 1)) && is_quote(c);
    return base::is_upper(c) && kStarters.contains(base::fold(word(next)));
  }

  void close(std::uint32_t first, std::uint32_t end) {
    sentences_.push_back({{span(first).begin, span(end - 1).end}, {first, end}, {block_}});
  }

  const Document& document_;
  const CapitalisedWords& capitalised_;
  std::uint32_t block_;
  std::vector<Sentence>& sentences_;
  IdRange<Token> tokens_;
  bool quote_open_ = false;
};

}  // namespace

std::vector<Sentence> find_sentences(const Document& document) {
  std::vector<Sentence> sentences;
  const CapitalisedWords capitalised(document);
  std::uint32_t token = 0;
  const auto count = static_cast<std::uint32_t>(document.tokens.size());
  for (std::uint32_t block = 0; block < document.blocks.size(); ++block) {
    const std::uint32_t first = token;
    while (token < count && document.tokens[token].span.end <= document.blocks[block].span.end) ++token;
    BlockSplitter(document, capitalised, block, sentences).split({first, token});
  }
  return sentences;
}

}  // namespace nutgraf::text
