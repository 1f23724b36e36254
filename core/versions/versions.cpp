#include "nutgraf/versions.h"

#include <algorithm>
#include <cstdint>

#include "versions/changes.h"
#include "versions/differences.h"
#include "versions/sentence_pairs.h"

namespace nutgraf {
namespace {

/// Where a change stands: in the later version, where it has words there.
std::uint32_t place_of(const FactChange& change) { return change.after ? change.after->begin : change.before->begin; }

}  // namespace

std::vector<FactChange> compare_versions(const Document& before, const Document& after) {
  versions::Version earlier{before, versions::Wording(before)}, later{after, versions::Wording(after)};
  earlier.kept = versions::find_kept_sentences(before, earlier.wording, later.wording);
  later.kept = versions::find_kept_sentences(after, later.wording, earlier.wording);
  versions::pair_sentences(earlier, later);
  std::vector<FactChange> changes;
  versions::compare_parties(earlier, later, changes);
  versions::compare_quotations(earlier, later, changes);
  versions::compare_speakers(earlier, later, changes);
  versions::compare_certainty(earlier, later, changes);
  versions::compare_circumstances(earlier, later, changes);
  versions::compare_figures(earlier, later, changes);
  versions::fold_paragraphs(earlier, later, changes);
  for (FactChange& change : changes) versions::mark_differences(earlier, later, change);
  std::stable_sort(changes.begin(), changes.end(), [](const FactChange& a, const FactChange& b) {
    return a.kind != b.kind ? a.kind < b.kind : place_of(a) < place_of(b);
  });
  return changes;
}

}  // namespace nutgraf
