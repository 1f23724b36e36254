// What is known of an article beside its text, as the members of a JSON object.
#pragma once

#include <optional>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "nutgraf/nutgraf.h"

namespace nutgraf::format {

/// The options among the members of `json`, an object, as `parse_options` describes them; the spans of "blocks" count `unit`.
Result<Options> read_options(const nlohmann::ordered_json& json, OffsetUnit unit);

/// The string of a member; nothing where it is absent or null. Error `code` where it is something else.
Result<std::optional<std::string>> string_member(const nlohmann::ordered_json& json, const char* name, std::string_view code);

/// The first date of the form /YYYY/MM/DD or YYYY-MM-DD in the address of a page.
std::optional<Date> date_in_url(std::string_view url);

}  // namespace nutgraf::format
