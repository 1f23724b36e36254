// The results of an earlier batch, read article by article.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "format/article_form.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {

/// What the results of one article say of the run that wrote them; empty is what they do not say.
struct ResultsOrigin {
  std::string version;       ///< of the program
  std::string data_files;    ///< their digests, as JSON
  format::ArticleForm form;  ///< its digest only where the results have it
  std::vector<Member> untold = {};  ///< members that may have been asked for beside those of the form, without a trace
};

/// The results of a batch in their order.
class Results {
 public:
  virtual ~Results() = default;
  /// What was written of the next article: one text for each file, as `format::ArticleForm::written` gives them. Nothing at the end.
  virtual std::optional<std::vector<std::string>> next() = 0;
  /// Where these texts of an article are from; nothing where they do not tell, as of an article that could not be read.
  virtual std::optional<ResultsOrigin> origin(const std::vector<std::string>& texts) const = 0;
  /// Why the results cannot be read to their end; empty where they can.
  virtual std::string error() const = 0;
};

/// Opens JSON Lines, a file, or tables, a folder. `members` are those that were asked for; where that is not known, they are told from what
/// stands in the results, as far as it tells. Error `results` where the path leads to none.
Result<std::unique_ptr<Results>> open_results(const std::string& path, const std::optional<Members>& members);

}  // namespace nutgraf::cli
