// One line of a batch: {"id", "text", "date"?, "title"?, "url"?, "blocks"?} -> what an analysis needs.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "nutgraf/nutgraf.h"

namespace nutgraf::format {

/// One article of a batch, or why its line could not be read; the id is known wherever the line has one.
struct BatchLine {
  std::string id_json = "null";  ///< the id as JSON, of whatever type it is
  std::string text;
  Options options;
  std::optional<Error> error;  ///< codes: `json` (no JSON object), `text` (no string), `date` (no day), `option` (another member)
};

/// Reads a line of JSON; any bytes are allowed. Members that are not known are passed over, and null is as good as absent.
/// Half a surrogate pair in an escape ("\ud83d") is read as U+FFFD, as a browser does. Where the line gives no date and its
/// url holds one (/2017/05/02/ or 2017-05-02), that is the date of the page. The spans of its blocks count `unit`.
BatchLine read_batch_line(std::string line, OffsetUnit unit = OffsetUnit::Utf16);

/// The same of an object that has been read already.
BatchLine read_article(const nlohmann::ordered_json& object, OffsetUnit unit);

/// {"id", "error": {"code", "message", "line", "file"}}: what comes out for a line that could not be analysed. It has a file where
/// that has a name.
std::string error_line(std::string_view id_json, const Error& error, std::size_t line_number, std::string_view file = {});

}  // namespace nutgraf::format
