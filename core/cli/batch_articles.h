// The articles of a batch, each read by itself.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/inputs.h"
#include "format/article_form.h"
#include "nutgraf/nutgraf.h"
#include "pipeline/models.h"

namespace nutgraf::cli {

/// What came of an article.
struct Outcome {
  std::vector<std::string> texts;  ///< one for each file of the output
  std::string digest;              ///< of the article's bytes in the input
  std::string file;                ///< where it stands; empty for standard input
  std::size_t line = 0;            ///< of that file
  std::size_t words = 0;
  std::optional<Error> error = {};  ///< why it could not be read
  std::vector<std::size_t> corrected = {};  ///< the lines of the file of corrections that were applied to it
};

/// Reads the articles of a batch. Several threads may call it at a time.
using ReadArticle = std::function<Outcome(RawArticle)>;

ReadArticle reads_with(const Analyzer& analyzer, const format::ArticleForm& form);

/// The same for articles with words and sentences, in English; `models` may be null.
ReadArticle reads_given_words_with(const std::shared_ptr<const pipeline::Models>& models, const format::ArticleForm& form);

}  // namespace nutgraf::cli
