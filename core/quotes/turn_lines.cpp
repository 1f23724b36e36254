#include "quotes/turn_lines.h"

#include <algorithm>

#include "base/word_set.h"
#include "document/text.h"
#include "quotes/bracketed_labels.h"
#include "quotes/labels.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kLongestLabel = 16;     ///< tokens before the colon of a turn
constexpr std::uint32_t kLongestQuestion = 60;  ///< tokens of a paragraph that is but a question

constexpr auto kQuestionLabels = base::word_set({"q", "question"});
constexpr auto kAnswerLabels = base::word_set({"a", "answer"});

/// What a line credits to its maker, so that a name before it is what is shown: "Ana Ruiz Image: …".
constexpr auto kCredited = base::word_set({"audio", "credit", "file", "graphic", "illustration", "image", "map", "photo", "photograph", "picture", "source", "video"});

bool is_prose_kind(BlockKind kind) { return kind == BlockKind::Paragraph || kind == BlockKind::List; }

constexpr std::uint32_t kLongestAbbreviation = 4;  ///< letters

/// The first letters of the words of a name.
std::string initials_of(const Words& words, Range name) {
  std::string initials;
  for (std::uint32_t at = name.begin; at < name.end; ++at) initials += words.text(at)[0];
  return initials;
}

}  // namespace

bool is_question(const Words& words, Range range) {
  if (range.empty() || range.size() > kLongestQuestion || !words.is(range.end - 1, "?")) return false;
  for (std::uint32_t at = range.begin; at + 1 < range.end; ++at) {
    if (words.is(at, ".") || words.is_double_mark(at)) return false;
  }
  return true;
}

std::string label_of(const Words& words, Range range) {
  std::string all;
  for (std::uint32_t at = range.begin; at < range.end; ++at) all += words.folded(at) + ' ';
  return all;
}

bool shortens(const Words& words, Range label, Range name) {
  const std::string_view letters = words.text(label.begin);
  if (label.size() != 1 || letters.size() < 2 || letters.size() > kLongestAbbreviation) return false;
  const bool capitals = std::all_of(letters.begin(), letters.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; });
  if (!capitals || name.empty() || words.text(name.begin) == letters || words.text(name.begin)[0] != letters[0]) return false;
  if (name.size() > 1) return initials_of(words, name) == letters;
  std::size_t found = 0;
  for (const char letter : words.text(name.begin)) {
    const bool same = found < letters.size() && (letter == letters[found] || letter - 'a' + 'A' == letters[found]);
    if (same) ++found;
  }
  return found == letters.size();
}

TurnLines::TurnLines(const Words& words) : words_(words) {
  for (const Mention& mention : words.document().mentions) {
    if (mention.kind != MentionKind::Name || mention.type != EntityType::Person) continue;
    const Range name = document::tokens_in(words.document(), mention.span);
    last_names_.insert(words.folded(name.end - 1));
    if (name.size() > 1) initials_.try_emplace(initials_of(words, name), name);
  }
}

TurnLine TurnLines::read(const Paragraph& paragraph) const {
  TurnLine line;
  line.paragraph = line.words = bare(paragraph.tokens);
  line.kind = is_prose_kind(paragraph.kind) ? LineKind::Prose : LineKind::Heading;
  if (!read_bracketed_label(line) && !read_bare_label(line)) read_label(line);
  if (line.label.empty() && is_question(words_, line.words)) line.kind = LineKind::Question;
  return line;
}

/// Without marks of lists and stress around.
Range TurnLines::bare(Range range) const {
  const auto is_mark = [this](std::uint32_t token) { return words_.text(token)[0] == '*' || words_.text(token)[0] == '_' || words_.is(token, ">"); };
  while (!range.empty() && is_mark(range.begin)) ++range.begin;
  while (!range.empty() && is_mark(range.end - 1)) --range.end;
  return range;
}

bool TurnLines::read_bracketed_label(TurnLine& line) const {
  const auto found = bracketed_label(words_, line.paragraph);
  if (!found || !is_name_like(words_, found->name)) return false;
  line.kind = LineKind::Named;
  line.words = found->said;
  line.speaker = found->name;
  line.label = label_of(words_, found->name);
  line.bracketed = true;
  return true;
}

/// The initials of somebody whom the article names before a word that opens a sentence: "AR  We had no idea." Such a transcript also
/// gives the whole name, before the first person: "Ana Ruiz  I had no idea."
bool TurnLines::read_bare_label(TurnLine& line) const {
  const Range range = line.paragraph;
  if (range.size() < 3 || line.kind != LineKind::Prose) return false;
  auto named = initials_.find(std::string(words_.text(range.begin)));
  std::uint32_t end = range.begin + 1;
  if (named == initials_.end()) {
    while (end < range.end && words_.is_capitalised(end) && last_names_.count(words_.folded(end - 1)) == 0) ++end;
    const bool whole_name = end > range.begin + 1 && last_names_.count(words_.folded(end - 1)) > 0;
    if (!whole_name || end + 1 >= range.end || (!words_.is(end, "I") && !words_.is(end, "We") && !words_.is(end, "My"))) return false;
    named = initials_.find(initials_of(words_, {range.begin, end}));
  }
  if (!words_.is_word(end) || !words_.is_capitalised(end) || words_.touches_next(end - 1)) return false;
  line.kind = LineKind::Named;
  line.words = {end, range.end};
  line.speaker = named == initials_.end() ? Range{range.begin, end} : named->second;
  line.label = label_of(words_, *line.speaker);
  line.capitals = line.person = true;
  return true;
}

void TurnLines::read_label(TurnLine& line) const {
  const Range range = line.paragraph;
  std::uint32_t colon = range.begin;
  while (colon < range.end && colon - range.begin < kLongestLabel && !words_.is(colon, ":") && !words_.ends_sentence(colon)) ++colon;
  if (range.size() > 2 && is_letter_with_stop(range)) colon = range.begin + (words_.is(range.begin + 1, ".") ? 1 : 0);
  else if (colon >= range.end || colon == range.begin || !words_.is(colon, ":")) return;
  const Range label = bare({range.begin, std::max(colon, range.begin + 1)}), said = bare({colon + 1, range.end});
  if (label.empty() || said.empty() || words_.is_double_mark(said.begin) || kCredited.contains(words_.folded(label.end - 1))) return;
  const std::string word = words_.folded(label.begin).substr(0, words_.folded(label.begin).find('.'));
  const bool single = label.size() == 1;
  if (single && kQuestionLabels.contains(word)) line.kind = LineKind::Question;
  else if (single && kAnswerLabels.contains(word)) line.kind = LineKind::Answer;
  else if (is_name_like(words_, label)) line.kind = LineKind::Named;
  else return;
  line.words = said;
  line.speaker = label;
  line.label = label_of(words_, label);
  line.capitals = is_in_capitals(words_, label);
  line.person = last_names_.count(words_.folded(label.end - 1)) > 0;
}

/// "Q." and "A." before a capital.
bool TurnLines::is_letter_with_stop(Range range) const {
  const std::string first = words_.folded(range.begin);
  const bool stop = first.size() == 2 ? first[1] == '.' : words_.is(range.begin + 1, ".");
  const std::uint32_t next = range.begin + (first.size() == 2 ? 1 : 2);
  return stop && first.size() < 3 && (first[0] == 'q' || first[0] == 'a') && words_.is_capitalised(next);
}

}  // namespace nutgraf::quotes
