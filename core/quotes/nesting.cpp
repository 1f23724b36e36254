#include "quotes/nesting.h"

#include <algorithm>

#include "base/word_set.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kNone = Report::kNone;

/// Words that most often stand for the speaker or the hearer of the words around.
constexpr auto kPronouns = base::word_set({"i", "we", "you", "he", "she", "it", "they", "who", "that", "my", "our", "your", "his", "her", "its", "their"});

Range hull(const Report& report) { return {report.content.front().begin, report.content.back().end}; }

bool encloses(const Report& outer, const Report& inner) {
  const Range whole = hull(outer), part = hull(inner);
  if (whole.begin > part.begin || part.end > whole.end) return false;
  return whole.size() > part.size() || !whole.contains(outer.cue.value_or(whole.begin));
}

/// Finds for each report the innermost one whose words hold its cue; `kNone` where there is none. `reports` are in order.
std::vector<std::uint32_t> find_parents(const std::vector<Report>& reports) {
  struct Run {
    Range range;
    std::uint32_t report;
  };
  std::vector<Run> runs, open;
  std::vector<std::uint32_t> cues;
  for (std::uint32_t i = 0; i < reports.size(); ++i) {
    for (const Range range : reports[i].content) runs.push_back({range, i});
    if (reports[i].cue) cues.push_back(i);
  }
  std::stable_sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.range.begin < b.range.begin; });
  std::stable_sort(cues.begin(), cues.end(), [&](std::uint32_t a, std::uint32_t b) { return *reports[a].cue < *reports[b].cue; });
  std::vector<std::uint32_t> parents(reports.size(), kNone);
  std::size_t next = 0;
  for (const std::uint32_t report : cues) {
    const std::uint32_t cue = *reports[report].cue;
    for (; next < runs.size() && runs[next].range.begin <= cue; ++next) {
      while (!open.empty() && open.back().range.end <= runs[next].range.begin) open.pop_back();
      open.push_back(runs[next]);
    }
    while (!open.empty() && open.back().range.end <= cue) open.pop_back();
    if (!open.empty() && encloses(reports[open.back().report], reports[report])) parents[report] = open.back().report;
  }
  return parents;
}

/// Whether a report within another is one of somebody else's speech.
bool is_voice_of_its_own(const Report& inner, const Report& outer, const Words& words) {
  if (!inner.spoken || !inner.source || !inner.cue) return false;
  if (!inner.clausal && inner.stance != Stance::Blame && inner.stance != Stance::Deny) return false;
  if (kPronouns.contains(words.folded(inner.source->begin))) return false;
  return !outer.source || words.text(outer.source->begin) != words.text(inner.source->begin);
}

}  // namespace

std::vector<NestedReport> nest(std::vector<Report> reports, const Words& words) {
  std::stable_sort(reports.begin(), reports.end(), [](const Report& a, const Report& b) {
    const Range first = hull(a), second = hull(b);
    return first.begin != second.begin ? first.begin < second.begin : first.end > second.end;
  });
  const std::vector<std::uint32_t> parents = find_parents(reports);
  std::vector<NestedReport> nested;
  std::vector<std::uint32_t> place(reports.size(), kNone);  // in the result; those left out have that of what holds them
  for (std::uint32_t i = 0; i < reports.size(); ++i) {
    const std::uint32_t parent = parents[i];
    const bool kept = parent == kNone || is_voice_of_its_own(reports[i], reports[parent], words);
    const Id<Quote> within = parent == kNone ? Id<Quote>() : Id<Quote>{place[parent]};
    place[i] = kept ? static_cast<std::uint32_t>(nested.size()) : within.index;
    if (kept) nested.push_back({std::move(reports[i]), within});
  }
  return nested;
}

}  // namespace nutgraf::quotes
