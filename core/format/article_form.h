// What is written of an article among many: a line of JSON, or rows of tables.
// Reads every layer whose member is asked for; costs time in proportion to what it writes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "format/tables.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::format {

/// What names an article in the output.
struct ArticleName {
  std::uint64_t number = 0;  ///< in the input, from 1
  std::string file;          ///< empty for standard input
  std::size_t line = 0;      ///< the line of it that the article begins on
  std::string id_json = "null";
};

/// The form of the output, the same for every article of a run.
struct ArticleForm {
  OffsetUnit unit = OffsetUnit::Utf16;
  Members members;
  bool in_tables = false;
  std::string digest = {};  ///< of the data files and these options; see `digest_of`
  Corrections corrections = {};  ///< those of a file, which hold for every article

  /// What is written of an article: one text with its line of JSON, or one for each of `tables(members)`.
  std::vector<std::string> written(const Document& document, const ArticleName& article) const;
  /// And of one that could not be read.
  std::vector<std::string> written(const Error& error, const ArticleName& article) const;

 private:
  RowOrigin origin(const ArticleName& article) const;
};

/// Sixteen hexadecimal digits for what, beside the version and the article, the output depends on.
std::string digest_of(const ArticleForm& form, std::string_view weights, std::string_view gazetteer, bool words_are_given);

}  // namespace nutgraf::format
