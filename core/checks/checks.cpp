#include "checks/checks.h"

#include <algorithm>
#include <iterator>

#include "checks/birth_dates.h"
#include "checks/claims.h"
#include "checks/open_questions.h"
#include "checks/percentages.h"
#include "checks/same_counts.h"
#include "checks/sums.h"

namespace nutgraf::checks {
namespace {

void append(std::vector<Check>& all, std::vector<Check> more) { std::move(more.begin(), more.end(), std::back_inserter(all)); }

/// Dates that cannot be, which the times have warned of.
std::vector<Check> dates(const Document& document) {
  std::vector<Check> checks;
  for (const Warning& warning : document.warnings) {
    const bool of_date = warning.span && (warning.code == "weekday" || warning.code == "date");
    if (of_date) checks.push_back({CheckKind::Contradiction, warning.code, warning.message, {*warning.span}, {}});
  }
  return checks;
}

}  // namespace

std::vector<Check> find_checks(const Document& document) {
  std::vector<Check> checks = dates(document);
  append(checks, find_same_counts(document));
  append(checks, find_wrong_sums(document));
  append(checks, find_wrong_percentages(document));
  append(checks, find_wrong_ages(document));
  std::stable_sort(checks.begin(), checks.end(), [](const Check& a, const Check& b) { return a.spans[0].begin < b.spans[0].begin; });
  append(checks, find_open_questions(document));
  append(checks, find_claims(document));
  return checks;
}

}  // namespace nutgraf::checks
