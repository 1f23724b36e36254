// Document -> rows of tables, one table a layer, that a database or a spreadsheet reads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/nutgraf.h"

namespace nutgraf::format {

/// One table: a row belongs to the article with its number in "article", and names facts as the JSON does ("e4"), so that
/// article and name together join the tables.
struct Table {
  std::string_view name;     ///< "entities"
  Member member;             ///< the member of the JSON whose facts it holds
  std::string_view columns;  ///< the names of its own columns, with commas between them
};

/// The tables that hold what these members do. The first one is "articles", with one row an article, whether it was read or not.
std::vector<Table> tables(Members members);

/// The row of the names of columns that a table begins with.
std::string table_header(const Table& table);

/// What every row says of its article and of the run that read it.
struct RowOrigin {
  std::uint64_t article = 0;  ///< its number in the input, from 1
  std::string id;             ///< its id: a string as it is, anything else as JSON, nothing for null
  std::string file;           ///< where it stands; empty for standard input
  std::size_t line = 0;       ///< of that file
  std::string digest;         ///< of the data files and options of the run
};

/// The id of an article for `RowOrigin`.
std::string id_in_tables(std::string_view id_json);

/// The rows of an article in each of `tables(members)`. Positions count `unit`.
std::vector<std::string> table_rows(const Document& document, const RowOrigin& origin, OffsetUnit unit, Members members);

/// The same for an article that could not be read: a row of "articles" that says why.
std::vector<std::string> table_rows(const Error& error, const RowOrigin& origin, Members members);

}  // namespace nutgraf::format
