// The option --corrections, and what is said of lines that cannot be applied.
#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "cli/arguments.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {

/// `--corrections FILE`.
Option corrections_option();

/// The corrections of the file that the option names; none where it was not given. Error `file` where the file cannot be read.
Result<Corrections> corrections_of(const Arguments& arguments);

/// Names every line that failed, on standard error: the rest has been applied.
void tell_failed_corrections(const Arguments& arguments, const Document& document);

/// The same for many articles: lines that could not be read are named at once. A day of publication cannot be that of all articles, so
/// such a line counts as one that could not be read.
Result<Corrections> corrections_of_batch(const Arguments& arguments);

/// Which lines have been applied to some article.
class AppliedLines {
 public:
  explicit AppliedLines(const Corrections& corrections);
  /// Takes the numbers of lines that were applied to one article.
  void add(const std::vector<std::size_t>& lines);
  /// Names every line that was applied to none, but for those that hold in every article.
  void tell_rest(const Arguments& arguments) const;

 private:
  std::map<std::size_t, bool> lines_;  ///< by their numbers
};

}  // namespace nutgraf::cli
