#include "record/turns.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "base/word_set.h"
#include "record/clock.h"

namespace nutgraf::record {
namespace {

constexpr std::size_t kLongestLabel = 80;  ///< bytes
constexpr int kMostWords = 8;
constexpr std::size_t kLinesALabel = 3;    ///< a transcript has a label in so many lines

// Small words within names and offices.
constexpr auto kJoiners = base::word_set({
    "al", "and", "bin", "by", "da", "de", "del", "der", "di", "for", "la", "of", "the", "van", "von"});

/// What opens a line.
struct Label {
  std::string speaker;
  std::optional<std::uint32_t> seconds;
  std::size_t end = 0;  ///< where what is said begins
};

/// Whether a word may be a part of a name or an office.
bool is_name_word(std::string_view word) {
  const char32_t first = base::decode(word, 0).code_point;
  if (base::is_upper(first) || base::is_digit(first) || first == U'#') return true;
  return kJoiners.contains(word);
}

/// Whether the words are what somebody may be called: they begin with a capital and hold no clause. What stands in brackets may be anything.
bool is_label(std::string_view words) {
  if (words.empty() || words.size() > kLongestLabel || !base::is_upper(base::decode(words, 0).code_point)) return false;
  int count = 0;
  bool in_brackets = false;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    std::string_view word = words.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    in_brackets = in_brackets || word.front() == '(';
    if (!in_brackets && (!is_name_word(word) || ++count > kMostWords)) return false;
    if (word.back() == ')') in_brackets = false;
  }
  return !in_brackets;
}

bool is_bracket(char c) { return c == '[' || c == ']' || c == '(' || c == ')'; }
bool is_around(char c) { return c == ' ' || c == '*' || c == '>' || c == '-' || c == '\t' || is_bracket(c); }

/// Reads one line.
class LabelReader {
 public:
  explicit LabelReader(std::string_view line) : line_(line) {}

  std::optional<Label> read() {
    if (std::optional<Label> bracketed = read_bracketed()) return bracketed;
    pass_marks();
    if (!read_time()) at_ = 0;
    pass_marks();
    const std::size_t colon = find_colon();
    if (colon == std::string_view::npos) return read_line_of_its_own();
    Label label{named(line_.substr(at_, colon - at_)), seconds_, colon + 1};
    if (!is_label(label.speaker)) return std::nullopt;
    label.seconds = seconds_;
    while (label.end < line_.size() && (line_[label.end] == '*' || line_[label.end] == ' ')) ++label.end;
    return label;
  }

 private:
  /// "((Ana Moss)) I am …"
  std::optional<Label> read_bracketed() const {
    if (line_.substr(0, 2) != "((") return std::nullopt;
    const std::size_t end = line_.substr(0, kLongestLabel).find("))");
    if (end == std::string_view::npos || end == 2) return std::nullopt;
    Label label{std::string(line_.substr(2, end - 2)), std::nullopt, end + 2};
    while (label.end < line_.size() && (line_[label.end] == ' ' || line_[label.end] == ':')) ++label.end;
    return label;
  }

  void pass_marks() {
    while (at_ < line_.size() && is_around(line_[at_])) ++at_;
  }

  bool read_time() {
    const auto time = clock_time(line_.substr(at_));
    if (!time) return false;
    seconds_ = time->seconds;
    at_ += time->length;
    return true;
  }

  /// The colon behind the label, which is none within a time and has a space behind it.
  std::size_t find_colon() const {
    const std::size_t last = std::min(line_.size(), at_ + kLongestLabel);
    for (std::size_t i = at_; i < last; ++i) {
      if (line_[i] == ':' && (i + 1 == line_.size() || line_[i + 1] == ' ' || line_[i + 1] == '*')) return i;
    }
    return std::string_view::npos;
  }

  /// "Ana Moss 12:31", and nothing else in its line.
  std::optional<Label> read_line_of_its_own() {
    if (line_.size() > kLongestLabel) return std::nullopt;
    Label label{named(line_.substr(at_)), std::nullopt, line_.size()};
    label.seconds = seconds_;
    if (!seconds_ || !is_label(label.speaker)) return std::nullopt;
    return label;
  }

  /// The label without a time at its end and marks around it.
  std::string named(std::string_view label) {
    const std::size_t space = label.find_last_of(" [(");
    if (space != std::string_view::npos) {
      if (const auto time = clock_time(label.substr(space + 1))) {
        seconds_ = time->seconds;
        label = label.substr(0, space + 1);
        while (!label.empty() && (is_bracket(label.back()) || label.back() == ' ')) label.remove_suffix(1);
      }
    }
    while (!label.empty() && (label.back() == ' ' || label.back() == '*')) label.remove_suffix(1);
    return std::string(label);
  }

  std::string_view line_;
  std::size_t at_ = 0;
  std::optional<std::uint32_t> seconds_;
};

struct Line {
  std::size_t begin = 0;
  std::optional<Label> label;
};

std::vector<Line> read_lines(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) lines.push_back({begin, LabelReader(text.substr(begin, end - begin)).read()});
    begin = end + 1;
  }
  return lines;
}

/// Whether the labels are those of a transcript.
bool is_transcript(const std::vector<Line>& lines) {
  std::vector<std::string_view> speakers;
  for (const Line& line : lines) {
    if (line.label) speakers.push_back(line.label->speaker);
  }
  if (speakers.size() * kLinesALabel >= lines.size()) return !speakers.empty();
  std::sort(speakers.begin(), speakers.end());
  return std::adjacent_find(speakers.begin(), speakers.end()) != speakers.end();
}

}  // namespace

Transcript read_transcript(std::string_view text) {
  std::vector<Line> lines = read_lines(text);
  Transcript transcript;
  if (!is_transcript(lines)) return transcript;
  for (Line& line : lines) {
    if (!line.label) continue;
    if (!transcript.turns.empty()) transcript.turns.back().words.end = static_cast<std::uint32_t>(line.begin);
    const auto begin = static_cast<std::uint32_t>(line.begin + line.label->end);
    if (line.label->seconds) transcript.times.push_back({begin, *line.label->seconds});
    transcript.turns.push_back({{begin, static_cast<std::uint32_t>(text.size())}, std::move(line.label->speaker)});
  }
  return transcript;
}

}  // namespace nutgraf::record
