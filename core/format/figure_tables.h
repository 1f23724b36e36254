// The tables of figures and of what to check.
#pragma once

#include <string_view>

#include "format/table_rows.h"

namespace nutgraf::format {

constexpr std::string_view kFigureColumns =
    "figure,start,end,text,kind,value,low,high,bound,against,unit,counted,counted_entity,of,of_entity,per,time,event,quotation,source_entity,casualty,"
    "change,direction,record";
/// One row for each span of a check.
constexpr std::string_view kCheckColumns = "check,kind,rule,message,start,end,text,figures,quotation";

void add_figures(Rows& rows, const JsonParts& parts);
void add_checks(Rows& rows, const JsonParts& parts);

}  // namespace nutgraf::format
