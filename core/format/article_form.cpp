#include "format/article_form.h"

#include "base/sha256.h"
#include "format/batch_line.h"

namespace nutgraf::format {

std::vector<std::string> ArticleForm::written(const Document& document, const ArticleName& article) const {
  if (!in_tables) return {to_json(document, unit, article.id_json, members) + "\n"};
  return table_rows(document, origin(article), unit, members);
}

std::vector<std::string> ArticleForm::written(const Error& error, const ArticleName& article) const {
  if (!in_tables) return {error_line(article.id_json, error, article.line, article.file) + "\n"};
  return table_rows(error, origin(article), members);
}

RowOrigin ArticleForm::origin(const ArticleName& article) const {
  return {article.number, id_in_tables(article.id_json), article.file, article.line, digest};
}

std::string digest_of(const ArticleForm& form, std::string_view weights, std::string_view gazetteer, bool words_are_given) {
  std::string options = {static_cast<char>(form.unit), static_cast<char>(words_are_given)};
  for (unsigned i = 0; i < kMemberCount; ++i) options += form.members.has(static_cast<Member>(i)) ? '1' : '0';
  base::Sha256 digest;
  digest.add(weights);
  digest.add(" ");
  digest.add(gazetteer);
  digest.add(" ");
  digest.add(options);
  digest.add(form.corrections.digest);
  return base::hex(digest.finish()).substr(0, 16);
}

}  // namespace nutgraf::format
