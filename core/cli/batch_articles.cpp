#include "cli/batch_articles.h"

#include <iterator>
#include <utility>

#include "base/sha256.h"
#include "cli/given_words.h"
#include "format/annotated_line.h"
#include "pipeline/members.h"
#include "text/line_words.h"

namespace nutgraf::cli {
namespace {

/// Writes what came of one article.
class Article {
 public:
  Article(const format::ArticleForm& form, const RawArticle& given)
      : form_(form), digest_(digest_of(given)), name_{given.number, given.file, given.piece.line} {}

  Outcome failed(const std::string& id_json, const Error& error) {
    name_.id_json = id_json;
    return {form_.written(error, name_), digest_, name_.file, name_.line, 0, error};
  }
  Outcome read(const std::string& id_json, const Document& document) {
    name_.id_json = id_json;
    const std::string& text = document.source.text;
    const std::size_t words = text::count_words(text, {0, static_cast<std::uint32_t>(text.size())});
    return {form_.written(document, name_), digest_, name_.file, name_.line, words};
  }

 private:
  const format::ArticleForm& form_;
  std::string digest_;
  format::ArticleName name_;
};

/// The corrections of the file, then those of the article itself.
Corrections joined(const Corrections& file, Corrections own) {
  if (!own.given()) return file;
  if (!file.given()) return own;
  base::Sha256 digest;
  digest.add(file.digest);
  digest.add(own.digest);
  Corrections all = file;
  all.lines.insert(all.lines.end(), std::make_move_iterator(own.lines.begin()), std::make_move_iterator(own.lines.end()));
  all.digest = base::hex(digest.finish());
  return all;
}

/// The lines of the file that were applied. Those whose words do not stand in the article may be for another one: nothing is said of them.
std::vector<std::size_t> applied_lines(Document& document, std::size_t lines_of_file) {
  std::vector<std::size_t> applied;
  for (std::size_t i = 0; i < lines_of_file; ++i) {
    CorrectionOutcome& outcome = document.corrections[i];
    if (outcome.state == CorrectionState::Applied) applied.push_back(outcome.line);
    if (outcome.code == "absent") outcome.state = CorrectionState::Silent;
  }
  return applied;
}

}  // namespace

ReadArticle reads_with(const Analyzer& analyzer, const format::ArticleForm& form) {
  return [=](RawArticle given) {
    Article article(form, given);
    if (given.piece.error) return article.failed("null", *given.piece.error);
    format::BatchLine line = given.read(std::move(given.piece.bytes), form.unit);
    if (line.error) return article.failed(line.id_json, *line.error);
    line.options.members = form.members;
    line.options.corrections = joined(form.corrections, std::move(line.options.corrections));
    Result<Document> read = analyzer.read(std::move(line.text), std::move(line.options));
    if (!read) return article.failed(line.id_json, read.error());
    std::vector<std::size_t> corrected = applied_lines(read.value(), form.corrections.lines.size());
    Outcome outcome = article.read(line.id_json, read.value());
    outcome.corrected = std::move(corrected);
    return outcome;
  };
}

ReadArticle reads_given_words_with(const std::shared_ptr<const pipeline::Models>& models, const format::ArticleForm& form) {
  return [=](RawArticle given) {
    Article article(form, given);
    if (given.piece.error) return article.failed("null", *given.piece.error);
    format::AnnotatedLine line = format::read_annotated_line(std::move(given.piece.bytes));
    const std::string id = line.line.id_json;
    if (line.line.error) return article.failed(id, *line.line.error);
    return article.read(id, read_given_words(std::move(line), models.get(), pipeline::layers_of(form.members)));
  };
}

}  // namespace nutgraf::cli
