#include "text/lines.h"

#include <algorithm>
#include <limits>
#include <string>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/calendar_words.h"
#include "text/hidden.h"
#include "text/markers.h"

namespace nutgraf::text {
namespace {

/// Lines of about this length are wrapped even where no sentence shows it: wire services and mail wrap at 60 to 80 columns.
constexpr std::uint32_t kShortestWrapped = 45, kLongestWrapped = 110;
/// Shorter lines than these are verses or items, whatever goes on behind them.
constexpr std::uint32_t kNarrowest = 20;
/// By so many columns a line may miss the width: programs differ in how they count marks and parts of words.
constexpr std::uint32_t kRagged = 4, kRaggedUsual = 8;
constexpr std::size_t kLongestLabel = 40;  ///< bytes, of who speaks in a transcript
/// So many torn lines show that the whole text is wrapped, beside the lines among which they stand.
constexpr std::uint32_t kTornText = 3;

/// Words that no line of its own ends with: articles, possessives, subordinating words, and prepositions that are no particles. ("And"
/// ends the last but one item of a list.)
constexpr auto kOpenWords = base::word_set({"a", "an", "the", "my", "our", "your", "his", "its", "their", "of", "from", "with", "at", "into", "between",
                                            "during", "including", "that", "than", "because", "while", "whose", "which", "when", "where", "if", "mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr."});
/// Prepositions of days: before the name of one they are no particles.
constexpr auto kDayPrepositions = base::word_set({"on", "by", "since", "until", "till", "before", "after", "in", "this", "last", "next"});
/// First parts of compounds that keep their hyphen at a line end, unless the rest is an ending or makes one word with them; other
/// words are parted there between syllables.
constexpr auto kCompoundParts =
    base::word_set({"self",  "well",   "long", "short", "high",  "low",    "half",   "full",  "vice",  "year",    "month",  "week",   "day",   "hour",  "mile", "one",  "two",   "three", "four",
                    "five",  "six",    "seven", "eight", "nine", "twenty", "thirty", "forty", "fifty", "sixty",   "seventy", "eighty", "ninety", "first", "second", "third", "much", "best",
                    "hard",  "wide",   "left", "right", "early"});
constexpr auto kJoinedParts = base::word_set({"ly", "ness", "er", "ers", "est", "age", "ages", "way", "ways", "ing", "ish", "ful", "fully", "teen", "teenth", "ary", "light", "lights", "end", "ends",
                                              "ed", "en", "ened", "ening", "th", "ware", "ship", "ships", "back", "hand", "time", "fare", "land", "lands", "rise", "break", "line", "lines"});
/// Behind a hyphen that stands for the rest of a word: "pre- and post-war".
constexpr auto kSuspending = base::word_set({"and", "or", "to"});

struct Line {
  Span span;                  ///< without the white space around it; empty for a blank line
  std::uint32_t columns = 0;  ///< of the span
  std::uint32_t indent = 0;   ///< characters of white space before it
  bool soft_hyphen = false;   ///< a soft hyphen ends it
  bool is_item = false;       ///< of a list
  bool ends_paragraph = false;
};

struct Word {
  std::string folded;         ///< with the marks around it
  std::string letters;        ///< without them
  std::uint32_t columns = 0;
};

bool is_blank_at(std::string_view text, std::uint32_t at, base::Decoded character) {
  return base::is_space(character.code_point) || is_hidden_at(text, at, character);
}

/// The line that lies in `whole`, which holds no line end.
Line line_in(std::string_view text, Span whole) {
  Line line{whole};
  while (!line.span.empty()) {
    const base::Decoded first = base::decode(text, line.span.begin);
    if (!is_blank_at(text, line.span.begin, first)) break;
    line.span.begin += first.length;
    if (base::is_space(first.code_point)) line.indent += first.code_point == U'\t' ? 4 : 1;
  }
  while (!line.span.empty()) {
    const base::Decoded last = base::decode_before(text, line.span.end);
    if (!is_blank_at(text, line.span.end - last.length, last)) break;
    line.span.end -= last.length;
    line.soft_hyphen = last.code_point == 0xAD;
  }
  for (std::uint32_t at = line.span.begin; at < line.span.end;) {
    const base::Decoded character = base::decode(text, at);
    line.columns += !is_hidden(character.code_point);
    at += character.length;
  }
  return line;
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  std::uint32_t begin = 0, at = 0;
  const auto size = static_cast<std::uint32_t>(text.size());
  while (at < size) {
    const base::Decoded character = base::decode(text, at);
    const std::uint32_t next = at + character.length;
    if (!is_line_end(character.code_point)) {
      at = next;
      continue;
    }
    lines.push_back(line_in(text, {begin, at}));
    lines.back().ends_paragraph = character.code_point == 0x2029;
    const bool pair = character.code_point == U'\r' && next < size && text[next] == '\n';
    begin = at = pair ? next + 1 : next;
  }
  lines.push_back(line_in(text, {begin, size}));
  return lines;
}

/// Whether somebody's turn of a transcript begins a line, of which one ended the line before: "SENATOR MOSS: …".
bool opens_turn(std::string_view text, Span line, Span next) {
  const std::string_view words = text.substr(next.begin, next.size());
  const std::size_t colon = words.substr(0, kLongestLabel).find(": ");
  const char last = text[line.end - 1];
  if (colon == std::string_view::npos || colon == 0 || (last != '.' && last != '?' && last != '!')) return false;
  const std::string_view label = words.substr(0, colon);
  return std::none_of(label.begin(), label.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ','; });
}

/// The word between white space that ends at `line.end` (`last`) or begins at `line.begin`.
Word word_at(std::string_view text, Span line, bool last) {
  constexpr std::uint32_t kLongest = 64;  // bytes: nothing longer is compared
  Word word;
  Span span = last ? Span{line.end, line.end} : Span{line.begin, line.begin};
  while (span.size() < kLongest) {
    if (last ? span.begin <= line.begin : span.end >= line.end) break;
    const base::Decoded character = last ? base::decode_before(text, span.begin) : base::decode(text, span.end);
    if (base::is_space(character.code_point)) break;
    word.columns += !is_hidden(character.code_point);
    (last ? span.begin -= character.length : span.end += character.length);
  }
  for (std::uint32_t at = span.begin; at < span.end;) {
    const base::Decoded character = base::decode(text, at);
    if (!is_hidden(character.code_point)) base::append(word.folded, base::to_lower(character.code_point));
    if (base::is_letter(character.code_point)) base::append(word.letters, base::to_lower(character.code_point));
    at += character.length;
  }
  return word;
}

bool is_hyphen(char32_t c) { return c == U'-' || c == 0x2010; }

/// How the end of one line meets the next.
class Meeting {
 public:
  Meeting(std::string_view text, const Line& line, const Line& next)
      : line_(line), next_(next), last_(base::decode_before(text, line.span.end)), first_(base::decode(text, next.span.begin).code_point) {
    next_word_ = word_at(text, next.span, false);
    last_word_ = word_at(text, line.span, true).folded;
    if (line.soft_hyphen) {
      parted_ = base::is_letter(first_);
    } else if (is_hyphen(last_.code_point) && line.span.size() > last_.length) {
      before_hyphen_ = base::decode_before(text, line.span.end - last_.length).code_point;
      const bool within = base::is_letter(before_hyphen_) || base::is_digit(before_hyphen_);
      parted_ = within && (base::is_letter(first_) || base::is_digit(first_)) && !kSuspending.contains(next_word_.folded);
    }
  }

  /// Whether a word or a sentence stops in the middle of the line and goes on in the next.
  bool is_torn() const {
    if (next_.is_item) return false;
    if (parted_ || kOpenWords.contains(last_word_) || parts_date()) return true;
    const char32_t last = last_.code_point;
    const bool open = base::is_letter(last) || base::is_digit(last) || last == U',' || is_hyphen(last);
    return open && base::is_lower(first_);
  }
  bool parts_word() const { return parted_; }
  bool starts_item() const { return next_.is_item; }
  /// The columns that the line would have had with the next word.
  std::uint32_t filled() const { return line_.columns + 1 + next_word_.columns; }

  Joint joint() const {
    Joint joint{{line_.span.end, next_.span.begin}, !parted_};
    if (parted_ && !line_.soft_hyphen && !keeps_hyphen()) joint.between.begin -= last_.length;
    return joint;
  }

 private:
  /// "on ⏎ Monday", "3 ⏎ March".
  bool parts_date() const {
    const bool day = document::weekday_number(next_word_.letters) >= 0, month = document::month_number(next_word_.letters) > 0;
    if (!base::is_upper(first_) || (!day && !month)) return false;
    const bool number = !last_word_.empty() && last_word_.size() <= 2 && base::is_digit(static_cast<unsigned char>(last_word_.back()));
    return kDayPrepositions.contains(last_word_) || (month && number);
  }

  /// Whether the hyphen is the word's own rather than the printer's: "18-year-old", "Anglo-Saxon", "mother-in-law", "self-made".
  bool keeps_hyphen() const {
    if (!base::is_letter(before_hyphen_) || !base::is_lower(first_)) return true;
    const std::string part = last_word_.substr(0, last_word_.size() - last_.length);
    return part.find('-') != std::string::npos || (kCompoundParts.contains(part) && !kJoinedParts.contains(next_word_.letters));
  }

  const Line& line_;
  const Line& next_;
  base::Decoded last_;
  char32_t first_ = 0, before_hyphen_ = 0;
  Word next_word_;
  std::string last_word_;
  bool parted_ = false;
};

/// The width to which lines were filled, as far as the torn ones tell: it is at least that of the longest of them, and about too
/// small for any of them with the next word.
struct Width {
  std::uint32_t least = 0, too_much = std::numeric_limits<std::uint32_t>::max(), torn = 0;

  void learn(const Line& line, const Meeting& meeting) {
    ++torn;
    least = std::max(least, line.columns);
    if (!meeting.parts_word()) too_much = std::min(too_much, meeting.filled());
  }
  bool is_known() const { return torn > 0 && least >= kNarrowest && least < too_much + kRagged; }
  bool fills(const Line& line, const Meeting& meeting) const {
    return line.columns < std::max(least + 1, too_much) && meeting.filled() + kRagged > least;
  }
};

class JointFinder {
 public:
  explicit JointFinder(std::string_view text) : text_(text), lines_(lines_of(text)) {}

  std::vector<Joint> find() {
    each_run([&](std::size_t first, std::size_t end) { mark_items(first, end); });
    each_run([&](std::size_t first, std::size_t end) {
      for (std::size_t i = first; i + 1 < end; ++i) {
        if (const Meeting meeting = meeting_behind(i); meeting.is_torn()) whole_.learn(lines_[i], meeting);
      }
    });
    each_run([&](std::size_t first, std::size_t end) { join(first, end); });
    return std::move(joints_);
  }

 private:
  Meeting meeting_behind(std::size_t i) const { return {text_, lines_[i], lines_[i + 1]}; }

  /// Calls `visit` with the first line and the end of each run of lines that no blank one parts.
  template <class Visit>
  void each_run(Visit visit) const {
    for (std::size_t first = 0; first < lines_.size();) {
      std::size_t end = first;
      while (end < lines_.size() && !lines_[end].span.empty()) {
        if (lines_[end++].ends_paragraph) break;
      }
      if (end > first) visit(first, end);
      first = std::max(end, first + 1);
    }
  }

  /// A number or dash makes a list only in company or behind a colon: on its own a wrapped line happens to begin with it.
  void mark_items(std::size_t first, std::size_t end) {
    std::uint32_t markers = 0;
    for (std::size_t i = first; i < end; ++i) {
      lines_[i].is_item = list_marker_end(text_, lines_[i].span) > lines_[i].span.begin;
      markers += lines_[i].is_item;
    }
    for (std::size_t i = first + 1; i < end && markers == 1; ++i) {
      const char32_t mark = base::decode(text_, lines_[i].span.begin).code_point;
      const bool introduced = base::decode_before(text_, lines_[i - 1].span.end).code_point == U':';
      if ((base::is_digit(mark) || base::is_dash(mark)) && !introduced) lines_[i].is_item = false;
    }
    for (std::size_t i = first + 1; i < end; ++i) {
      const bool copyright = base::decode(text_, lines_[i].span.begin).code_point == 0xA9;
      lines_[i].is_item |= copyright || opens_turn(text_, lines_[i - 1].span, lines_[i].span);
    }
  }

  void join(std::size_t first, std::size_t end) {
    Width width;
    std::uint32_t widest = lines_[first].columns;
    std::vector<Meeting> meetings;
    for (std::size_t i = first; i + 1 < end; ++i) {
      meetings.push_back(meeting_behind(i));
      widest = std::max(widest, lines_[i + 1].columns);
      if (meetings.back().is_torn()) width.learn(lines_[i], meetings.back());
    }
    if (!width.is_known() && whole_.torn >= kTornText) width = whole_;
    const bool usual = widest >= kShortestWrapped && widest <= kLongestWrapped;
    for (std::size_t i = first; i + 1 < end; ++i) {
      const Meeting& meeting = meetings[i - first];
      const bool filled = (width.is_known() && width.fills(lines_[i], meeting)) || (usual && meeting.filled() + kRaggedUsual > widest);
      const bool joined = filled && !meeting.starts_item() && !(width.is_known() && is_indented(i + 1, end));
      if (joined || meeting.is_torn()) joints_.push_back(meeting.joint());
    }
  }

  /// Whether the line opens a paragraph by standing further in than both its neighbours.
  bool is_indented(std::size_t line, std::size_t end) const {
    const std::uint32_t indent = lines_[line].indent;
    return indent > lines_[line - 1].indent + 1 && (line + 1 == end || indent > lines_[line + 1].indent + 1);
  }

  std::string_view text_;
  std::vector<Line> lines_;
  Width whole_;  ///< what all torn lines of the text tell
  std::vector<Joint> joints_;
};

}  // namespace

bool is_line_end(char32_t c) { return c == U'\n' || c == U'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029; }

std::vector<Joint> find_joints(std::string_view text) { return JointFinder(text).find(); }

}  // namespace nutgraf::text
