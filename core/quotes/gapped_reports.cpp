#include "quotes/gapped_reports.h"

#include <algorithm>
#include <optional>

#include "quotes/labels.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kFarthestThat = 60;  ///< tokens behind a cue where the second "that" is looked for
constexpr std::uint32_t kLongestSource = 16;

class GapFinder {
 public:
  explicit GapFinder(const Clauses& clauses) : clauses_(clauses), words_(clauses.words()), trees_(clauses.trees()) {}

  /// The report that shares the cue of this one, which is cut where that begins.
  std::optional<Report> find(Report& report) const {
    if (!report.spoken || !report.clausal || !report.source || !report.cue || !clauses_.is_verb(*report.cue)) return std::nullopt;
    const std::uint32_t cue = *report.cue, sentence_end = clauses_.sentence(cue).end, end = std::min(sentence_end, cue + kFarthestThat);
    for (std::uint32_t that = cue + 3; that < end; ++that) {
      if (!words_.is(that, "that")) continue;
      const std::uint32_t border = part_begin(that, cue);
      const bool parted = border > 0 && words_.is(border - 1, ";");  // where a tree may take the clause for a relative one
      if (trees_.relation(that) != "mark" && !parted) continue;
      const auto speaker = border > cue ? speaker_between(border, that) : std::nullopt;
      const Range content = clauses_.trimmed({that, part_end(that, sentence_end)});
      if (!speaker || !has_tense(words_, content)) continue;
      if (report.content.back().contains(border)) report.content.back() = clauses_.trimmed({report.content.back().begin, border});
      if (report.content.back().empty()) return std::nullopt;
      Report gapped = report;
      gapped.content = {content};
      gapped.source = speaker;
      gapped.source_head = gapped.addressee = gapped.target = Report::kNone;
      gapped.begins_anew = border;
      return gapped;
    }
    return std::nullopt;
  }

 private:
  /// Behind the last semicolon, or a comma with "and" or "but", before a word; 0 where there is none close by.
  std::uint32_t part_begin(std::uint32_t token, std::uint32_t floor) const {
    for (std::uint32_t at = token - 1; at > floor && token - at <= kLongestSource; --at) {
      if (words_.is(at, ";")) return at + 1;
      const bool joined = words_.is(at, "and") || words_.is(at, "but") || words_.is(at, "while");
      if (joined && words_.is(at - 1, ",")) return at;
    }
    return 0;
  }

  std::uint32_t part_end(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t at = begin; at < end; ++at) {
      if (words_.is(at, ";")) return at;
    }
    return end;
  }

  std::optional<Range> speaker_between(std::uint32_t begin, std::uint32_t that) const {
    if (words_.is(begin, "and") || words_.is(begin, "but") || words_.is(begin, "while")) ++begin;
    for (std::uint32_t at = begin; at < that; ++at) {
      if (trees_.tag(at).upos == "VERB" || trees_.tag(at).upos == "AUX") return std::nullopt;
    }
    return labelled_speaker(words_, {begin, that});
  }

  const Clauses& clauses_;
  const Words& words_;
  const document::Trees& trees_;
};

}  // namespace

void add_gapped_reports(std::vector<Report>& reports, const Clauses& clauses) {
  const GapFinder finder(clauses);
  std::vector<Report> all;
  for (Report& report : reports) {
    auto gapped = finder.find(report);
    all.push_back(std::move(report));
    if (gapped) all.push_back(std::move(*gapped));
  }
  reports = std::move(all);
}

}  // namespace nutgraf::quotes
