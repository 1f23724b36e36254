#include "quotes/joining.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "document/pronouns.h"
#include "document/text.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kFarthestCue = 300;  ///< tokens between quoted words and a cue that may report them

bool holds(const Report& report, std::uint32_t token) {
  return std::any_of(report.content.begin(), report.content.end(), [token](Range range) { return range.contains(token); });
}

/// Whether all words of the range are among the report's.
bool holds(const Report& report, Range range) {
  return std::any_of(report.content.begin(), report.content.end(),
                     [range](Range whole) { return whole.begin <= range.begin && range.end <= whole.end; });
}

/// Puts the content of two reports together, in order, with what touches or overlaps made one.
std::vector<Range> joined(std::vector<Range> ranges, const std::vector<Range>& more) {
  ranges.insert(ranges.end(), more.begin(), more.end());
  std::stable_sort(ranges.begin(), ranges.end(), [](Range a, Range b) { return a.begin < b.begin; });
  std::vector<Range> all;
  for (const Range range : ranges) {
    if (!all.empty() && range.begin <= all.back().end) {
      all.back().end = std::max(all.back().end, range.end);
    } else {
      all.push_back(range);
    }
  }
  return all;
}

/// Joins what is quoted with what is reported: words in marks within a report make it a mixed one, and a cue that both have found
/// reports one quotation.
class QuoteJoiner {
 public:
  QuoteJoiner(std::vector<Report> direct, std::vector<Report> reported, const Document& document)
      : direct_(std::move(direct)), reported_(std::move(reported)), document_(document) {}

  std::vector<Report> join() {
    std::vector<Report> alone;
    marks_at_.assign(document_.tokens.size(), Range{});
    for (const Report& quoted : direct_) {
      for (const Range range : quoted.content) std::fill(marks_at_.begin() + range.begin, marks_at_.begin() + range.end, range);
    }
    for (Report& quoted : direct_) {
      Report* report = report_of(quoted);
      if (report != nullptr && explains(quoted, *report)) {
        add_beside(*report, quoted, alone);
      } else if (report != nullptr) {
        take_in(*report, quoted);
      } else if (!quoted.fragment) {
        alone.push_back(std::move(quoted));
      }
    }
    std::move(alone.begin(), alone.end(), std::back_inserter(reported_));
    drop_doubles();
    return std::move(reported_);
  }

 private:
  /// The report that the quoted words belong to: of the same cue, or else the innermost around them. All around them are mixed.
  Report* report_of(const Report& quoted) {
    const std::uint32_t first = quoted.content.front().begin;
    const std::uint32_t floor = std::max(sentence_begin(first), first - std::min(first, kFarthestCue));
    while (next_ < reported_.size() && *reported_[next_].cue < floor) ++next_;
    Report* innermost = nullptr;
    const std::uint32_t last = std::max(quoted.cue.value_or(0), quoted.content.back().end - 1);
    const std::uint32_t limit = std::min(sentence_end(last), last + kFarthestCue);
    for (std::size_t i = next_; i < reported_.size() && *reported_[i].cue < limit; ++i) {
      Report& report = reported_[i];
      if (quoted.cue && report.cue == quoted.cue) return &report;
      const bool around = holds(report, between_marks(quoted.content.front())) || runs_into(report, quoted);
      if (around) report.kind = QuoteKind::Mixed;
      if (around && (innermost == nullptr || holds(*innermost, *report.cue))) innermost = &report;
    }
    return innermost;
  }

  /// The words between two marks without the stop before the closing one.
  Range between_marks(Range quoted) const {
    const Range words{quoted.begin + 1, quoted.end - 1};
    return words.size() > 1 ? without_stop(words) : words;
  }

  /// Whether reported words end with their sentence within the quoted ones, which go on: said that it was "a mess. Nobody knew".
  bool runs_into(const Report& report, const Report& quoted) const {
    const Range words = quoted.content.front();
    const std::uint32_t end = report.content.back().end;
    return words.size() > 2 && holds(report, words.begin + 1) && end < words.end && end + 1 >= sentence_end(words.begin + 1);
  }

  /// Whether a cue within marks is given words that begin before them, or a cue before them only some of the words within.
  bool crosses_marks(const Report& report) const {
    const Range home = marks_at_[*report.cue], first = marks_at_[report.content.front().begin];
    const std::uint32_t end = report.content.back().end;
    if (!home.empty() && report.content.front().begin < home.begin) return true;
    const bool outside = home.empty() && !first.empty() && *report.cue < first.begin && report.kind == QuoteKind::Mixed;
    return outside && report.content.size() == 1 && end + 2 < first.end && end > first.begin + 1;
  }

  /// Leaves out what a cue outside a direct quotation reports of its words only: they have their speaker.
  void drop_doubles() {
    std::vector<std::uint32_t> direct_at(document_.tokens.size(), Report::kNone);
    std::vector<bool> is_cue(document_.tokens.size());
    for (std::uint32_t i = 0; i < reported_.size(); ++i) {
      if (reported_[i].kind != QuoteKind::Direct) continue;
      if (reported_[i].cue) is_cue[*reported_[i].cue] = true;
      for (const Range range : reported_[i].content) std::fill(direct_at.begin() + range.begin, direct_at.begin() + range.end, i);
    }
    for (Report& report : reported_) {  // "noted the need for haste[: “We are late]"
      if (report.kind == QuoteKind::Direct) continue;
      Range& last = report.content.back();
      const std::uint32_t home = direct_at[last.end - 1];
      if (home == Report::kNone || direct_at[last.begin] == home) continue;
      const std::uint32_t mark = reported_[home].content.front().begin;
      if (mark > last.begin + 1 && document::folded(document_, document_.tokens[mark - 1]) == ":") last.end = mark - 1;
    }
    const auto is_double = [&](const Report& report) {
      if (report.kind == QuoteKind::Direct) return false;
      if (report.cue && crosses_marks(report)) return true;
      const Range words = report.content.front();
      if (words.size() <= 2 && report.content.size() == 1 && is_cue[words.end - 1]) return true;  // "…," she liked [to say]
      const std::uint32_t first = direct_at[report.content.front().begin], home = report.cue ? direct_at[*report.cue] : Report::kNone;
      if (home != Report::kNone && (first != home || direct_at[report.content.back().end - 1] != home)) return true;  // runs out of the marks around its cue
      if (first == Report::kNone || direct_at[report.content.back().end - 1] != first) return false;
      return !report.cue || direct_at[*report.cue] != first;
    };
    std::vector<Report> kept;
    for (Report& report : reported_) {
      if (!is_double(report)) kept.push_back(std::move(report));
    }
    reported_ = std::move(kept);
    drop_said_again();
  }

  /// Takes from a pronoun behind the marks the words that a cue before them gives to whom the pronoun stands for: [Ruiz said that in
  /// March, "nobody came,"] he said.
  void drop_said_again() {
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> mixed_at;  // by token
    for (std::uint32_t i = 0; i < reported_.size(); ++i) {
      const Report& other = reported_[i];
      if (other.kind != QuoteKind::Mixed || !other.source || !other.cue) continue;
      for (const Range range : other.content) {
        for (std::uint32_t token = range.begin; token < range.end; ++token) mixed_at[token].push_back(i);
      }
    }
    const auto is_again = [&](const Report& report) {
      if (report.kind != QuoteKind::Direct || !report.source || report.source->size() != 1 || !report.cue) return false;
      if (!document::pronoun(document::folded(document_, document_.tokens[report.source->begin]))) return false;
      const Range words = report.content.front();
      const auto around = mixed_at.find(words.begin);
      return around != mixed_at.end() && words.end <= *report.cue && std::any_of(around->second.begin(), around->second.end(), [&](std::uint32_t i) {
               return *reported_[i].cue < words.begin && holds(reported_[i], words);
             });
    };
    for (Report& report : reported_) {
      if (is_again(report)) report.content.erase(report.content.begin());
    }
    const auto is_empty = [](const Report& report) { return report.content.empty(); };
    reported_.erase(std::remove_if(reported_.begin(), reported_.end(), is_empty), reported_.end());
  }

  /// Whether a quotation behind a colon says in words of its own what a noun phrase has told: Ruiz opposed the plan: "It is unfair."
  bool explains(const Report& quoted, const Report& report) const {
    const std::uint32_t first = quoted.content.front().begin;
    const bool anothers = quoted.cue && quoted.cue != report.cue;
    const bool is_noun = !report.clausal || report.rule == QuoteRule::Preposition;  // "disagreed with the finding"
    if ((!is_noun && !anothers) || quoted.kind != QuoteKind::Direct || quoted.fragment || first == 0 || *report.cue >= first) return false;
    return document::text(document_, document_.tokens[first - 1]) == ":" && report.content.back().begin + 1 < first;
  }

  /// Keeps a quotation apart from the report that it explains, with the same speaker.
  static void add_beside(Report& report, Report& quoted, std::vector<Report>& alone) {
    const std::uint32_t colon = quoted.content.front().begin - 1;
    report.content.back().end = std::min(report.content.back().end, colon);
    report.kind = QuoteKind::Indirect;
    report.quote_class = QuoteClass::Act;  // its words are the quotation
    if (!quoted.cue || quoted.cue == report.cue) {
      quoted.source = report.source;
      quoted.source_head = report.source_head;
      quoted.source_rule = report.source_rule;
    }
    alone.push_back(std::move(quoted));
  }

  /// Takes away what a tree takes for reported words though it is who says them: "…," whispered [Ana Ruiz, whose …].
  static void drop_speaker(Report& report, const Report& quoted) {
    if (report.cue != quoted.cue || !quoted.source) return;
    const auto is_speaker = [&](Range range) { return *report.cue < range.begin && range.begin == quoted.source->begin; };
    report.content.erase(std::remove_if(report.content.begin(), report.content.end(), is_speaker), report.content.end());
  }

  void take_in(Report& report, Report& quoted) const {
    if (quoted.fragment) return;
    drop_speaker(report, quoted);
    const bool all_quoted = std::all_of(report.content.begin(), report.content.end(), [&](Range range) { return holds(quoted, without_stop(range)); });
    if (report.cue == quoted.cue && (all_quoted || goes_on_apart(report, quoted))) {
      report.content = quoted.content;
      report.kind = quoted.kind;
      report.rule = quoted.rule;
    } else {
      report.content = joined(std::move(report.content), quoted.content);
      report.kind = QuoteKind::Mixed;
    }
    if (report.source && quoted.source && holds(quoted, *report.source)) {  // a noun of what is said: "Not a penny," shouted Ruiz
      report.source.reset();
      report.source_head = Report::kNone;
    }
    const bool names_more = report.source && quoted.source && quoted.source->begin == report.source->begin && quoted.source->end > report.source->end;
    if (!report.source || names_more) {
      report.source = quoted.source;
      report.source_rule = quoted.source_rule;
    }
  }

  /// Without the full stop that a writer puts behind the closing mark.
  Range without_stop(Range range) const {
    while (range.size() > 1 && document::text(document_, document_.tokens[range.end - 1]) == ".") --range.end;
    return range;
  }

  /// Whether all that follows the quoted words is told by the reporter behind a comma: said "…", while leaving.
  bool goes_on_apart(const Report& report, const Report& quoted) const {
    const Range words = quoted.content.back();
    if (report.content.size() != 1 || quoted.content.size() != 1) return false;
    if (report.content[0].begin != words.begin || words.end + 1 >= report.content[0].end) return false;
    const std::string_view comma = document::text(document_, document_.tokens[words.end]);
    const std::string next = document::folded(document_, document_.tokens[words.end + 1]);
    return comma == "," && next != "and" && next != "but" && next != "that";
  }

  std::uint32_t sentence_begin(std::uint32_t token) const { return document_.sentences[document::sentence_of(document_, token).index].tokens.begin; }
  std::uint32_t sentence_end(std::uint32_t token) const { return document_.sentences[document::sentence_of(document_, token).index].tokens.end; }

  std::vector<Report> direct_, reported_;
  std::vector<Range> marks_at_;  ///< by token, the words in marks that it stands among
  const Document& document_;
  std::size_t next_ = 0;  ///< of the reports, the first in or behind the sentence of the words at hand
};

}  // namespace

std::vector<Report> join_reports(std::vector<Report> direct, std::vector<Report> reported, const Document& document) {
  return QuoteJoiner(std::move(direct), std::move(reported), document).join();
}

}  // namespace nutgraf::quotes
