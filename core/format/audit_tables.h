// The audit of sources as tables: one row a source, one row an article.
#pragma once

#include <string>
#include <string_view>

#include "format/table_rows.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::format {

inline constexpr std::string_view kAuditColumns =
    "entity,start,end,name,voice,kind,kind_words,offices,affiliation,affiliation_entity,reasons,quotations,direct_words,indirect_words,share,"
    "first_start,no_reply";

/// A row for each audited source. Lists stand in one field with "; " between.
void add_audit(Rows& rows, const JsonParts& parts);

/// The header of the table of articles, and the row of one: how many sources of which kind it has, and how many of its words they are given.
std::string audited_articles_header();
std::string audited_article_row(const Document& document, const RowOrigin& origin);
/// The same of an article that could not be read.
std::string audited_article_row(const Error& error, const RowOrigin& origin);

}  // namespace nutgraf::format
