#include "record/captions.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "record/clock.h"

namespace nutgraf::record {
namespace {

constexpr std::size_t kHeaderLines = 4;      ///< within which the times of a first SubRip cue stand
constexpr std::size_t kShortestRepeat = 12;  ///< bytes that live captions repeat
constexpr std::size_t kLongestRepeat = 400;
constexpr std::size_t kLongestParagraph = 500;  ///< bytes; a longer one ends with its sentence

/// What one voice says in one cue.
struct Cue {
  std::uint32_t seconds = 0;
  std::string voice;      ///< empty where none is named
  bool new_turn = false;  ///< a mark says that somebody else speaks
  std::string words;
};

std::string_view trimmed(std::string_view text) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

bool starts_with(std::string_view text, std::string_view opening) { return text.substr(0, opening.size()) == opening; }

/// The time at which the cue of this line of times begins; nothing where the line is no such one.
std::optional<std::uint32_t> cue_start(std::string_view line) {
  line = trimmed(line);
  const auto start = clock_time(line);
  if (!start || !start->has_fraction) return std::nullopt;
  const std::string_view rest = trimmed(line.substr(start->length));
  if (!starts_with(rest, "-->") || !clock_time(trimmed(rest.substr(3)))) return std::nullopt;
  return start->seconds;
}

/// The code point of a character reference and its length; captions know few.
std::pair<std::string_view, std::size_t> reference_at(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> kReferences[] = {
      {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&nbsp;", " "}, {"&lrm;", ""}, {"&rlm;", ""}, {"&quot;", "\""}, {"&#39;", "'"}};
  for (const auto& [name, meaning] : kReferences) {
    if (starts_with(text, name)) return {meaning, name.size()};
  }
  return {"&", 1};
}

/// Reads the lines of one cue into what each voice says.
class CueReader {
 public:
  CueReader(std::uint32_t seconds, std::vector<Cue>& cues) : cues_(cues), cue_{seconds, {}, false, {}} {}

  void line(std::string_view line) {
    line = trimmed(line);
    if (const std::size_t mark = turn_mark(line); mark > 0) {
      begin("", true);
      line.remove_prefix(mark);
    }
    for (std::size_t at = 0; at < line.size();) at += piece(line.substr(at));
    cue_.words += ' ';
  }

  void end() { begin("", false); }

 private:
  /// ">>", or a dash that opens a line and stands free.
  static std::size_t turn_mark(std::string_view line) {
    if (starts_with(line, ">>")) return line.find_first_not_of('>') == std::string_view::npos ? line.size() : line.find_first_not_of('>');
    if (starts_with(line, "&gt;&gt;")) return 8;
    for (const std::string_view dash : {"- ", "– ", "— "}) {
      if (starts_with(line, dash)) return dash.size();
    }
    return 0;
  }

  /// Ends what the voice before has said.
  void begin(std::string voice, bool new_turn) {
    Cue next{cue_.seconds, std::move(voice), new_turn, {}};
    cue_.words = std::string(trimmed(cue_.words));
    if (!cue_.words.empty()) cues_.push_back(std::move(cue_));
    cue_ = std::move(next);
  }

  /// Reads a tag, a sound, a reference or one byte; gives how long it is.
  std::size_t piece(std::string_view rest) {
    if (rest[0] == '<' || rest[0] == '{') {
      const std::size_t end = rest.find(rest[0] == '<' ? '>' : '}');
      if (end == std::string_view::npos) return rest.size();
      if (starts_with(rest, "<v ") || starts_with(rest, "<v.")) begin(voice_of(rest.substr(0, end)), false);
      return end + 1;
    }
    if (rest[0] == '[' || rest[0] == '(') {
      const std::size_t end = rest.find(rest[0] == '[' ? ']' : ')');
      cue_.words += ' ';
      return end == std::string_view::npos ? rest.size() : end + 1;
    }
    if (rest[0] == '&') {
      const auto [meaning, length] = reference_at(rest);
      cue_.words += meaning;
      return length;
    }
    cue_.words += rest[0];
    return 1;
  }

  static std::string voice_of(std::string_view tag) {
    const std::size_t space = tag.find(' ');
    return space == std::string_view::npos ? "" : std::string(trimmed(tag.substr(space)));
  }

  std::vector<Cue>& cues_;
  Cue cue_;
};

std::vector<Cue> read_cues(std::string_view bytes) {
  std::vector<Cue> cues;
  std::optional<CueReader> open;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = trimmed(bytes.substr(begin, end - begin));
    begin = end + 1;
    if (const auto start = cue_start(line)) {
      if (open) open->end();
      open.emplace(*start, cues);
    } else if (line.empty()) {
      if (open) open->end();
      open.reset();
    } else if (open) {
      open->line(line);
    }
  }
  if (open) open->end();
  return cues;
}

bool is_captions(std::string_view bytes) {
  if (starts_with(bytes, "\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (starts_with(bytes, "WEBVTT")) return true;
  for (std::size_t line = 0; line < kHeaderLines && !bytes.empty(); ++line) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    if (cue_start(bytes.substr(0, end))) return true;
    bytes.remove_prefix(std::min(bytes.size(), end + 1));
  }
  return false;
}

/// What of the words the cue before has not said yet.
std::string_view without_repeat(std::string_view before, std::string_view words) {
  for (std::size_t length = std::min({before.size(), words.size(), kLongestRepeat}); length >= kShortestRepeat; --length) {
    if (before.substr(before.size() - length) == words.substr(0, length)) return trimmed(words.substr(length));
  }
  return words;
}

bool ends_sentence(std::string_view text) { return !text.empty() && (text.back() == '.' || text.back() == '!' || text.back() == '?'); }

/// Puts cues together to paragraphs.
Record join(const std::vector<Cue>& cues) {
  Record record;
  record.kind = RecordKind::Captions;
  std::string& text = record.source.text;
  std::string_view before;
  std::string voice;
  std::size_t paragraph = 0;
  for (const Cue& cue : cues) {
    const std::string_view words = without_repeat(before, cue.words);
    before = cue.words;
    if (words.empty()) continue;
    const bool other_voice = cue.new_turn || (!cue.voice.empty() && cue.voice != voice);
    const bool is_full = text.size() - paragraph > kLongestParagraph && ends_sentence(text);
    if (text.empty() || other_voice || is_full) {
      if (!text.empty()) text += "\n\n";
      paragraph = text.size();
      if (other_voice) voice = cue.voice;
      if (other_voice && !record.turns.empty()) record.turns.back().words.end = static_cast<std::uint32_t>(paragraph);
      if (!voice.empty()) text.append(voice).append(": ");
      const auto begin = static_cast<std::uint32_t>(text.size());
      if (!voice.empty()) record.turns.push_back({{begin, begin}, voice});
    } else {
      text += ' ';
    }
    record.times.push_back({static_cast<std::uint32_t>(text.size()), cue.seconds});
    text += words;
    if (!voice.empty()) record.turns.back().words.end = static_cast<std::uint32_t>(text.size());
  }
  return record;
}

/// Bytes that are no UTF-8 become U+FFFD, as in any other text.
std::string well_formed(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const base::Decoded next = base::decode(bytes, at);
    if (next.code_point != 0) base::append(text, next.code_point);
    at += next.length;
  }
  return text;
}

}  // namespace

std::optional<Record> read_captions(std::string_view bytes) {
  if (!is_captions(bytes)) return std::nullopt;
  const std::string text = well_formed(bytes);
  return join(read_cues(text));
}

}  // namespace nutgraf::record
