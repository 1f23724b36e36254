#include "quotes/reported_speech.h"

#include <algorithm>

#include "quotes/clauses.h"
#include "quotes/cue_extent.h"
#include "quotes/noun_reports.h"
#include "quotes/verb_reports.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kFarthestCut = 300;  ///< tokens behind a cue where another may end what it reports

/// Reads each word in turn, then sets the reports apart.
class ReportFinder {
 public:
  ReportFinder(const Words& words, const document::Trees& trees) : clauses_(words, trees), words_(words), trees_(trees) {}

  std::vector<Report> find() {
    for (std::uint32_t at = 0; at < words_.size(); ++at) {
      Report report;
      if (!read(at, report) || report.content.empty()) continue;
      std::stable_sort(report.content.begin(), report.content.end(), [](Range a, Range b) { return a.begin < b.begin; });
      reports_.push_back(std::move(report));
    }
    cut_where_others_begin();
    for (Report& report : reports_) widen_cue(report, clauses_);
    return std::move(reports_);
  }

 private:
  bool read(std::uint32_t at, Report& report) const {
    const std::string& upos = trees_.tag(at).upos;
    if (words_.folded(at) == "according") return read_according(clauses_, at, report);
    if (upos == "VERB" || (upos == "NOUN" && has_subject(at))) return read_verb(clauses_, at, report);
    if (upos == "NOUN") return read_noun(clauses_, at, report);
    return upos == "ADJ" && read_adjective(clauses_, at, report);
  }

  /// Whether a word that is tagged a noun is used as a verb: "a poll shows …".
  bool has_subject(std::uint32_t noun) const { return clauses_.own_subject(noun) != Report::kNone && trees_.child(noun, "cop") == Report::kNone; }

  /// A cue whose clause begins anew ends what the cue before it reports, and a participle takes that one's source.
  void cut_where_others_begin() {
    for (std::size_t i = 0; i < reports_.size(); ++i) {
      Report& report = reports_[i];
      for (std::size_t next = i + 1; next < reports_.size() && *reports_[next].cue < limit(report); ++next) {
        Report& other = reports_[next];
        const auto border = border_of(other);
        if (!border || !report.content.back().contains(*border) || *border < *report.cue) continue;
        report.content.back() = clauses_.trimmed({report.content.back().begin, *border});
        if (trees_.child(*other.cue, "nsubj") == Report::kNone && other.lemma != "accord") {
          other.source = report.source;
          other.source_head = report.source_head;
        }
        if (report.content.back().empty()) report.content.pop_back();
        break;
      }
    }
    const auto is_empty = [](const Report& report) { return report.content.empty(); };
    reports_.erase(std::remove_if(reports_.begin(), reports_.end(), is_empty), reports_.end());
  }

  static std::uint32_t limit(const Report& report) { return std::min(report.content.back().end, *report.cue + kFarthestCut); }

  /// Where the clause of a cue ends that of another: a clause around, a participle behind a comma, a clause with a subject of its own.
  std::optional<std::uint32_t> border_of(const Report& report) const {
    const std::uint32_t cue = *report.cue;
    if (report.begins_anew) return report.begins_anew;
    if (!report.spoken || !clauses_.is_verb(cue)) return std::nullopt;
    const Range clause = trees_.range(cue);
    const bool participle = trees_.tag(cue).xpos == "VBG" && clauses_.follows_pause(report.cue_words.begin);
    if (participle) return report.cue_words.begin;
    const std::string_view relation = trees_.universal_relation(cue);
    const bool clause_of_its_own = (relation == "conj" || relation == "advcl") && trees_.child(cue, "nsubj") != Report::kNone;
    return clause_of_its_own && clauses_.follows_pause(clause.begin) ? std::optional(clause.begin) : std::nullopt;
  }

  Clauses clauses_;
  const Words& words_;
  const document::Trees& trees_;
  std::vector<Report> reports_;
};

}  // namespace

std::vector<Report> find_reported_speech(const Words& words, const document::Trees& trees) {
  return trees.empty() ? std::vector<Report>() : ReportFinder(words, trees).find();
}

}  // namespace nutgraf::quotes
