// The words that changes between versions have in every format. Reads no layer.
#pragma once

#include <string_view>

#include "nutgraf/versions.h"

namespace nutgraf::format {

std::string_view label(ChangeKind kind);
/// What a reader is told: "QUOTATIONS ADDED".
std::string_view heading(ChangeKind kind);

}  // namespace nutgraf::format
