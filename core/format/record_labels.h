// The words that checked quotations have in every format. Reads source of a record.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "format/labels.h"
#include "nutgraf/record.h"

namespace nutgraf::format {

std::string_view label(RecordKind kind);
std::string_view label(RecordVerdict verdict);
std::string_view label(RecordMatch match);

/// What a record says just before a place and just behind it, within its line, in whole words.
std::string words_before(std::string_view text, std::uint32_t at);
std::string words_after(std::string_view text, std::uint32_t at);

/// "1:02:03" or "2:03".
std::string clock_time(std::uint32_t seconds);

}  // namespace nutgraf::format
