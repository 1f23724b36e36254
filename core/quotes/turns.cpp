#include "quotes/turns.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "quotes/labels.h"
#include "quotes/paragraphs.h"
#include "quotes/turn_lines.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

constexpr std::size_t kMostSpeakers = 256;  ///< of a transcript whose labels are told apart, so that a text of labels alone stays linear

constexpr auto kFirstPerson = base::word_set({"i", "me", "my", "we", "us", "our", "mine", "ours", "myself"});
constexpr auto kOfConversation = base::word_set({"i", "me", "my", "we", "us", "our", "you", "your"});

class TurnFinder {
 public:
  explicit TurnFinder(const Words& words) : words_(words) {
    const TurnLines lines(words);
    for (const Paragraph& paragraph : paragraphs_of(words.document())) {
      if (paragraph.is_told() && paragraph.kind != BlockKind::Caption) lines_.push_back(lines.read(paragraph));
    }
  }

  std::vector<Report> find() {
    resolve_initials();
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
  bool holds(Range range, bool (*test)(std::string_view)) const {
    for (std::uint32_t at = range.begin; at < range.end; ++at) {
      if (test(words_.folded(at))) return true;
    }
    return false;
  }

  bool converses(const TurnLine& line) const { return holds(line.words, [](std::string_view word) { return kOfConversation.contains(word); }); }
  bool is_first_person(Range range) const { return holds(range, [](std::string_view word) { return kFirstPerson.contains(word); }); }
  bool is_sentence(const TurnLine& line) const { return words_.ends_sentence(line.words.end - 1) || words_.is_double_mark(line.words.end - 1); }

  /// A transcript gives a speaker's whole name first and then initials, so that initials are the speaker whom an earlier label names, or
  /// else the one body that the article names so: "Weekly News: …", "WN: …".
  void resolve_initials() {
    std::vector<Range> speakers;  // of the labels so far, each once
    std::unordered_set<std::string_view> known;
    std::unordered_map<std::string_view, std::optional<Range>> bodies;  // by their initials
    for (TurnLine& line : lines_) {
      if (line.kind != LineKind::Named || !line.speaker) continue;
      const std::string_view words = document::text(words_.document(), words_.span(*line.speaker));
      std::optional<Range> name = shortened(speakers, *line.speaker);
      if (!name && line.speaker->size() == 1 && (bodies.size() < kMostSpeakers || bodies.count(words) > 0)) {
        const auto [entry, is_new] = bodies.try_emplace(words);
        if (is_new) entry->second = only_body_shortened(*line.speaker);
        name = entry->second;
      }
      if (name) {
        line.speaker = name;
        line.label = label_of(words_, *name);
      }
      if (speakers.size() < kMostSpeakers && known.insert(words).second) speakers.push_back(*line.speaker);
    }
  }

  /// The first of the speakers for whom initials can stand, of several words or else of one.
  std::optional<Range> shortened(const std::vector<Range>& speakers, Range initials) const {
    for (const bool several_words : {true, false}) {
      const auto found = std::find_if(speakers.begin(), speakers.end(), [&](Range speaker) {
        return (speaker.size() > 1) == several_words && shortens(words_, initials, speaker);
      });
      if (found != speakers.end()) return *found;
    }
    return std::nullopt;
  }

  /// The first name of the one body that initials can stand for; none where there are several.
  std::optional<Range> only_body_shortened(Range initials) const {
    const Document& document = words_.document();
    std::optional<Range> name;
    for (const Mention& mention : document.mentions) {
      if (mention.kind != MentionKind::Name || mention.type != EntityType::Organization) continue;
      const Range range = document::tokens_in(document, mention.span);
      if (!shortens(words_, initials, range)) continue;
      if (name && label_of(words_, *name) != label_of(words_, range)) return std::nullopt;
      if (!name) name = range;
    }
    return name;
  }

  /// A label makes a turn beside another's turn or a question, or where a person known to the article says a sentence.
  void accept_named() {
    std::multiset<std::string> labels;
    bool conversation = false;
    for (const TurnLine& line : lines_) {
      if (line.kind != LineKind::Named) continue;
      labels.insert(line.label);
      conversation = conversation || converses(line) || is_question(words_, line.words);
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      TurnLine& line = lines_[i];
      if (line.kind != LineKind::Named) continue;
      const bool alternates = conversation && is_beside(i, [&](const TurnLine& other) {
        return other.kind == LineKind::Question || (other.kind == LineKind::Named && other.label != line.label);
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
      TurnLine& line = lines_[i];
      if (line.kind != LineKind::Named || line.accepted || !is_sentence(line)) continue;
      line.accepted = is_beside(i, [&](const TurnLine& other) { return other.accepted && other.label != line.label; });
    }
  }

  /// Whether a paragraph is a quotation that the layout lifts out, or the credit below one.
  bool is_lifted_out(Range words) const {
    return words.empty() || words_.is_double_mark(words.begin) || base::is_dash(base::decode(words_.text(words.begin), 0).code_point);
  }

  /// Whether a question ends one paragraph and no question the next, so that another speaks there.
  bool is_answered(const TurnLine& question, const TurnLine& next) const {
    return words_.is(question.words.end - 1, "?") && !words_.is(next.words.end - 1, "?");
  }

  /// Paragraphs behind a bracketed label are its speaker's up to the next label; behind the last label those in the first person. What
  /// follows a question is the answer of another.
  void go_on_bracketed() {
    std::size_t last = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].bracketed && lines_[i].accepted) last = i;
    }
    for (std::size_t i = 1; i < lines_.size(); ++i) {
      TurnLine& line = lines_[i];
      const TurnLine& before = lines_[i - 1];
      const bool told = line.kind == LineKind::Prose || line.kind == LineKind::Question;
      if (!before.bracketed || !before.accepted || !told || is_lifted_out(line.words) || is_answered(before, line) || (i > last && !is_first_person(line.words))) continue;
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
      if (lines_[i].kind != LineKind::Question) continue;
      const TurnLine& next = lines_[i + 1];
      if (next.kind != LineKind::Prose && next.kind != LineKind::Answer) continue;
      first = std::min(first, i);
      ++questions;
      first_person = first_person || (is_first_person(next.words) && !words_.is_double_mark(next.words.begin));
    }
    const bool labelled = std::any_of(lines_.begin(), lines_.end(), [](const TurnLine& line) { return line.kind == LineKind::Answer; });
    if (questions < (labelled ? 1 : 2) || (!labelled && !first_person)) return;
    const std::optional<Range> guest = only_person_before(lines_[first].paragraph.begin);
    if (!labelled && !guest) return;  // several may talk
    std::size_t last = first;
    for (std::size_t i = first; i < lines_.size(); ++i) last = lines_[i].kind == LineKind::Question ? i : last;
    for (std::size_t i = 0; i < first; ++i) {  // where an interview is cut in at an answer
      if (lines_[i].kind == LineKind::Answer) accept_answer(lines_[i], lines_[i], labelled, guest);
    }
    for (std::size_t i = first + 1; i < lines_.size() && i <= last + 1; ++i) accept_answer(lines_[i], lines_[i - 1], labelled, guest);
  }

  /// Whether an unlabelled paragraph is still the answer of the one before: it speaks of "I" or "you", quotes nobody and does not tell
  /// of the guest. What the reporter tells between two questions does.
  bool goes_on(const TurnLine& line, const TurnLine& before, std::optional<Range> guest) const {
    if (line.kind != LineKind::Prose || !before.accepted || !converses(line)) return false;
    for (std::uint32_t at = line.words.begin; at < line.words.end; ++at) {
      if (words_.is_double_mark(at) || (guest && words_.folded(at) == words_.folded(guest->end - 1))) return false;
    }
    return true;
  }

  /// An answer may run over several paragraphs; behind the last question only the next one is sure.
  void accept_answer(TurnLine& line, const TurnLine& before, bool labelled, std::optional<Range> guest) const {
    if (line.accepted || words_.is_double_mark(line.words.begin)) return;
    const bool answers = line.kind == LineKind::Answer || (line.kind == LineKind::Prose && !labelled && before.kind == LineKind::Question);
    const bool continued = goes_on(line, before, guest);
    line.accepted = answers || continued;
    if (line.kind == LineKind::Prose && line.accepted) line.speaker = continued ? before.speaker : guest;
    if (line.kind == LineKind::Answer && guest) line.speaker = guest;
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
    const TurnLine& line = lines_[i];
    if (line.kind != LineKind::Prose || line.paragraph.empty() || words_.is_double_mark(line.paragraph.begin)) return std::nullopt;
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
    report.rule = QuoteRule::Turn;
    report.content = {words};
    report.source = speaker;
    report.source_rule = SpeakerRule::Label;
    return report;
  }

  const Words& words_;
  std::vector<TurnLine> lines_;
};

}  // namespace

std::vector<Report> find_turns(const Words& words) { return TurnFinder(words).find(); }

}  // namespace nutgraf::quotes
