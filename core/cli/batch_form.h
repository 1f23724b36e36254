// What a batch writes of an article: a line of JSON, or rows of tables.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/output_files.h"
#include "format/tables.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {

/// What names an article in the output.
struct ArticleName {
  std::uint64_t number = 0;  ///< in the input, from 1
  std::string file;          ///< empty for standard input
  std::size_t line = 0;      ///< the line of it that the article begins on
  std::string id_json = "null";
};

/// The form of the output, the same for every article of a run.
struct BatchForm {
  OffsetUnit unit = OffsetUnit::Utf16;
  Members members;
  bool in_tables = false;
  std::string digest = {};  ///< of the data files and these options
  Corrections corrections = {};  ///< those of a file, which hold for every article

  /// The files that a folder of tables has.
  std::vector<OutputFile> table_files(const std::string& folder) const;
  /// What each file of the output gets of an article.
  std::vector<std::string> written(const Document& document, const ArticleName& article) const;
  /// And of one that could not be read.
  std::vector<std::string> written(const Error& error, const ArticleName& article) const;

 private:
  format::RowOrigin origin(const ArticleName& article) const;
};

/// Sixteen hexadecimal digits for what, beside the version and the article, the output depends on.
std::string digest_of(const BatchForm& form, std::string_view weights, std::string_view gazetteer, bool words_are_given);

}  // namespace nutgraf::cli
