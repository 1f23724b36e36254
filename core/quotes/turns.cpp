#include "quotes/turns.h"

#include <algorithm>
#include <set>

#include "base/word_set.h"
#include "document/text.h"
#include "quotes/bracketed_labels.h"
#include "quotes/labels.h"
#include "quotes/paragraphs.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kLongestLabel = 16;     ///< tokens before the colon of a turn
constexpr std::uint32_t kLongestQuestion = 60;  ///< tokens of a paragraph that is but a question

constexpr auto kQuestionLabels = base::word_set({"q", "question"});
constexpr auto kAnswerLabels = base::word_set({"a", "answer"});
constexpr auto kFirstPerson = base::word_set({"i", "me", "my", "we", "us", "our", "mine", "ours", "myself"});
constexpr auto kOfConversation = base::word_set({"i", "me", "my", "we", "us", "our", "you", "your"});

enum class Kind : std::uint8_t { Prose, Question, Answer, Named, Heading };

/// What a paragraph is in a conversation.
struct Line {
  Kind kind = Kind::Prose;
  Range paragraph;
  Range words;                   ///< what is said, behind the label
  std::optional<Range> speaker;  ///< of the label
  std::string label;             ///< folded, to tell who speaks again
  bool person = false;           ///< the label is the name of a person whom the article knows
  bool capitals = false;         ///< the label stands in capitals: "SENATOR MOSS"
  bool bracketed = false;        ///< the label stands in brackets twice, which only transcripts have: "((Ana Ruiz))"
  bool accepted = false;         ///< it is a turn
};

class TurnFinder {
 public:
  explicit TurnFinder(const Words& words) : words_(words) {
    for (const Mention& mention : words.document().mentions) {
      if (mention.kind != MentionKind::Name || mention.type != EntityType::Person) continue;
      last_names_.insert(words.folded(document::tokens_in(words.document(), mention.span).end - 1));
    }
    for (const Paragraph& paragraph : paragraphs_of(words.document())) {
      if (paragraph.is_told() && paragraph.kind != BlockKind::Caption) lines_.push_back(read(paragraph));
    }
  }

  std::vector<Report> find() {
    accept_named();
    go_on_bracketed();
    accept_answers();
    std::vector<Report> turns;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].accepted) turns.push_back(turn(lines_[i].words, lines_[i].speaker));
      else if (const auto speaker = introduced_speaker(i)) turns.push_back(turn(lines_[i].paragraph, speaker));
    }
    return turns;
  }

 private:
  bool is_prose_kind(BlockKind kind) const { return kind == BlockKind::Paragraph || kind == BlockKind::List; }

  Line read(const Paragraph& paragraph) const {
    Line line;
    line.paragraph = line.words = bare(paragraph.tokens);
    line.kind = is_prose_kind(paragraph.kind) ? Kind::Prose : Kind::Heading;
    if (!read_bracketed_label(line)) read_label(line);
    if (line.label.empty() && is_question(line.words)) line.kind = Kind::Question;
    return line;
  }

  /// Without marks of lists and stress around.
  Range bare(Range range) const {
    const auto is_mark = [this](std::uint32_t token) { return words_.text(token)[0] == '*' || words_.text(token)[0] == '_' || words_.is(token, ">"); };
    while (!range.empty() && is_mark(range.begin)) ++range.begin;
    while (!range.empty() && is_mark(range.end - 1)) --range.end;
    return range;
  }

  bool read_bracketed_label(Line& line) const {
    const auto found = bracketed_label(words_, line.paragraph);
    if (!found || !is_name_like(words_, found->name)) return false;
    line.kind = Kind::Named;
    line.words = found->said;
    line.speaker = found->name;
    line.label = folded(found->name);
    line.bracketed = true;
    return true;
  }

  std::string folded(Range range) const {
    std::string all;
    for (std::uint32_t at = range.begin; at < range.end; ++at) all += words_.folded(at) + ' ';
    return all;
  }

  void read_label(Line& line) const {
    const Range range = line.paragraph;
    std::uint32_t colon = range.begin;
    while (colon < range.end && colon - range.begin < kLongestLabel && !words_.is(colon, ":") && !words_.ends_sentence(colon)) ++colon;
    if (range.size() > 2 && is_letter_with_stop(range)) colon = range.begin + (words_.is(range.begin + 1, ".") ? 1 : 0);
    else if (colon >= range.end || colon == range.begin || !words_.is(colon, ":")) return;
    const Range label = bare({range.begin, std::max(colon, range.begin + 1)}), said = bare({colon + 1, range.end});
    if (label.empty() || said.empty() || words_.is_double_mark(said.begin)) return;
    const std::string word = words_.folded(label.begin).substr(0, words_.folded(label.begin).find('.'));
    const bool single = label.size() == 1;
    if (single && kQuestionLabels.contains(word)) line.kind = Kind::Question;
    else if (single && kAnswerLabels.contains(word)) line.kind = Kind::Answer;
    else if (is_name_like(words_, label)) line.kind = Kind::Named;
    else return;
    line.words = said;
    line.speaker = label;
    line.label = folded(label);
    line.capitals = is_in_capitals(words_, label);
    line.person = last_names_.count(words_.folded(label.end - 1)) > 0;
  }

  /// "Q." and "A." before a capital.
  bool is_letter_with_stop(Range range) const {
    const std::string first = words_.folded(range.begin);
    const bool stop = first.size() == 2 ? first[1] == '.' : words_.is(range.begin + 1, ".");
    const std::uint32_t next = range.begin + (first.size() == 2 ? 1 : 2);
    return stop && first.size() < 3 && (first[0] == 'q' || first[0] == 'a') && words_.is_capitalised(next);
  }

  bool is_question(Range range) const {
    if (range.empty() || range.size() > kLongestQuestion || !words_.is(range.end - 1, "?")) return false;
    for (std::uint32_t at = range.begin; at + 1 < range.end; ++at) {
      if (words_.is(at, ".") || words_.is_double_mark(at)) return false;
    }
    return true;
  }

  bool holds(Range range, bool (*test)(std::string_view)) const {
    for (std::uint32_t at = range.begin; at < range.end; ++at) {
      if (test(words_.folded(at))) return true;
    }
    return false;
  }

  bool converses(const Line& line) const { return holds(line.words, [](std::string_view word) { return kOfConversation.contains(word); }); }
  bool is_first_person(Range range) const { return holds(range, [](std::string_view word) { return kFirstPerson.contains(word); }); }
  bool is_sentence(const Line& line) const { return words_.ends_sentence(line.words.end - 1) || words_.is_double_mark(line.words.end - 1); }

  /// A label makes a turn beside another's turn or a question, or where a person known to the article says a sentence.
  void accept_named() {
    std::multiset<std::string> labels;
    bool conversation = false;
    for (const Line& line : lines_) {
      if (line.kind != Kind::Named) continue;
      labels.insert(line.label);
      conversation = conversation || converses(line) || is_question(line.words);
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      Line& line = lines_[i];
      if (line.kind != Kind::Named) continue;
      const bool alternates = conversation && is_beside(i, [&](const Line& other) {
        return other.kind == Kind::Question || (other.kind == Kind::Named && other.label != line.label);
      });
      const bool named = line.person || line.capitals;
      if (line.bracketed) {
        line.accepted = labels.size() > 1;
        continue;
      }
      line.accepted = is_sentence(line) && ((line.person && has_tense(words_, line.words) && is_first_person(line.words)) ||
                                            (alternates && (line.person || (named && labels.count(line.label) > 1))));
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {  // "THE COURT: …", "INTERVIEWER: …"
      Line& line = lines_[i];
      if (line.kind != Kind::Named || line.accepted || !is_sentence(line)) continue;
      line.accepted = is_beside(i, [&](const Line& other) { return other.accepted && other.label != line.label; });
    }
  }

  /// Paragraphs behind a bracketed label are its speaker's up to the next label; behind the last label those in the first person.
  void go_on_bracketed() {
    std::size_t last = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].bracketed && lines_[i].accepted) last = i;
    }
    for (std::size_t i = 1; i < lines_.size(); ++i) {
      Line& line = lines_[i];
      const Line& before = lines_[i - 1];
      const bool told = line.kind == Kind::Prose || line.kind == Kind::Question;
      if (!before.bracketed || !before.accepted || !told || (i > last && !is_first_person(line.words))) continue;
      line.bracketed = line.accepted = true;
      line.speaker = before.speaker;
    }
  }

  template <class Test>
  bool is_beside(std::size_t i, Test test) const {
    return (i > 0 && test(lines_[i - 1])) || (i + 1 < lines_.size() && test(lines_[i + 1]));
  }

  /// Answers under questions, labelled or not.
  void accept_answers() {
    std::size_t first = lines_.size(), questions = 0;
    bool first_person = false;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (lines_[i].kind != Kind::Question) continue;
      const Line& next = lines_[i + 1];
      if (next.kind != Kind::Prose && next.kind != Kind::Answer) continue;
      first = std::min(first, i);
      ++questions;
      first_person = first_person || (is_first_person(next.words) && !words_.is_double_mark(next.words.begin));
    }
    const bool labelled = std::any_of(lines_.begin(), lines_.end(), [](const Line& line) { return line.kind == Kind::Answer; });
    if (questions < (labelled ? 1 : 2) || (!labelled && !first_person)) return;
    const std::optional<Range> guest = only_person_before(lines_[first].paragraph.begin);
    if (!labelled && !guest) return;  // several may talk
    std::size_t last = first;
    for (std::size_t i = first; i < lines_.size(); ++i) last = lines_[i].kind == Kind::Question ? i : last;
    for (std::size_t i = 0; i < first; ++i) {  // where an interview is cut in at an answer
      if (lines_[i].kind == Kind::Answer) accept_answer(lines_[i], lines_[i], labelled, guest);
    }
    for (std::size_t i = first + 1; i < lines_.size() && i <= last + 1; ++i) accept_answer(lines_[i], lines_[i - 1], labelled, guest);
  }

  /// Whether an unlabelled paragraph is still the answer of the one before: it speaks of "I" or "you", quotes nobody and does not tell
  /// of the guest. What the reporter tells between two questions does.
  bool goes_on(const Line& line, const Line& before, std::optional<Range> guest) const {
    if (line.kind != Kind::Prose || !before.accepted || !converses(line)) return false;
    for (std::uint32_t at = line.words.begin; at < line.words.end; ++at) {
      if (words_.is_double_mark(at) || (guest && words_.folded(at) == words_.folded(guest->end - 1))) return false;
    }
    return true;
  }

  /// An answer may run over several paragraphs; behind the last question only the next one is sure.
  void accept_answer(Line& line, const Line& before, bool labelled, std::optional<Range> guest) const {
    if (line.accepted || words_.is_double_mark(line.words.begin)) return;
    const bool answers = line.kind == Kind::Answer || (line.kind == Kind::Prose && !labelled && before.kind == Kind::Question);
    const bool continued = goes_on(line, before, guest);
    line.accepted = answers || continued;
    if (line.kind == Kind::Prose && line.accepted) line.speaker = continued ? before.speaker : guest;
    if (line.kind == Kind::Answer && guest) line.speaker = guest;
  }

  /// The name of the one person whom the article names before a word, authors apart; none where there are several.
  std::optional<Range> only_person_before(std::uint32_t token) const {
    const Document& document = words_.document();
    std::optional<Range> name;
    for (const Mention& mention : document.mentions) {
      if (mention.kind != MentionKind::Name || mention.type != EntityType::Person || is_author(mention.span)) continue;
      const Range range = document::tokens_in(document, mention.span);
      if (range.begin >= token) break;
      if (name && words_.folded(name->end - 1) != words_.folded(range.end - 1)) return std::nullopt;
      if (!name || range.size() > name->size()) name = range;
    }
    return name;
  }

  bool is_author(Span name) const {
    const auto& byline = words_.document().byline;
    return std::any_of(byline.begin(), byline.end(), [name](const Author& author) { return author.span.overlaps(name); });
  }

  /// Whom the line before gives a paragraph to: "And this from Ana Ruiz:", "A spokesman for Velm Power:"; of a block behind ">" also
  /// whom a credit below it names.
  std::optional<Range> introduced_speaker(std::size_t i) const {
    const Line& line = lines_[i];
    if (line.kind != Kind::Prose || line.paragraph.empty() || words_.is_double_mark(line.paragraph.begin)) return std::nullopt;
    const bool block = line.paragraph.begin > 0 && words_.is(line.paragraph.begin - 1, ">");
    if (block && i + 1 < lines_.size()) {
      if (const auto speaker = credited_speaker(words_, lines_[i + 1].paragraph)) return speaker;
    }
    if (i == 0 || !words_.is(lines_[i - 1].paragraph.end - 1, ":") || !has_tense(words_, line.words)) return std::nullopt;
    const Range label{lines_[i - 1].paragraph.begin, lines_[i - 1].paragraph.end - 1};
    return is_plural(label) ? std::nullopt : labelled_speaker(words_, label);
  }

  /// "The winners:" opens a list rather than somebody's words.
  bool is_plural(Range label) const {
    const auto& tags = words_.document().tags;
    if (tags.empty()) return false;
    for (std::uint32_t at = label.begin; at < label.end && !words_.is(at, ",") && !is_preposition(words_.folded(at)); ++at) {
      if (tags[at].xpos == "NNS") return true;
    }
    return false;
  }

  static Report turn(Range words, std::optional<Range> speaker) {
    Report report;
    report.kind = QuoteKind::Direct;
    report.content = {words};
    report.source = speaker;
    return report;
  }

  const Words& words_;
  std::set<std::string> last_names_;
  std::vector<Line> lines_;
};

}  // namespace

std::vector<Report> find_turns(const Words& words) { return TurnFinder(words).find(); }

}  // namespace nutgraf::quotes
