// The rules of a house that come as a value of the options rather than as a file.
#pragma once

#include <optional>

#include <nlohmann/json_fwd.hpp>

#include "nutgraf/house.h"
#include "nutgraf/result.h"

namespace nutgraf::format {

/// true: the rules that ship; a string or an object: a rules file; false or null: none. Error `option` for any other value.
Result<std::optional<HouseRules>> read_house_rules(const nlohmann::ordered_json& value);

}  // namespace nutgraf::format
