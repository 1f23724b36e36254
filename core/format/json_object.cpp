#include "format/json_object.h"

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/utf8.h"

#include <nlohmann/json.hpp>

namespace nutgraf::format {
namespace {

using Json = nlohmann::ordered_json;

/// Deeper values are refused: printing JSON again takes a piece of the stack for every level.
constexpr int kDeepest = 100;

constexpr std::size_t kEscape = 6;  // \uXXXX

/// The code unit that the escape at `at` writes; nothing where none stands there.
std::optional<unsigned> escaped_unit(std::string_view line, std::size_t at) {
  if (at + kEscape > line.size() || line[at] != '\\' || line[at + 1] != 'u') return std::nullopt;
  unsigned unit = 0;
  for (const char c : line.substr(at + 2, 4)) {
    const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    if (digit < 0) return std::nullopt;
    unit = unit * 16 + static_cast<unsigned>(digit);
  }
  return unit;
}

/// Makes every half of a surrogate pair that stands alone the escape of U+FFFD, which is as long.
void replace_lone_surrogates(std::string& line) {
  for (std::size_t at = line.find('\\'); at != std::string::npos; at = line.find('\\', at)) {
    const std::optional<unsigned> unit = escaped_unit(line, at);
    if (!unit) {
      at += 2;  // the backslash and what it escapes
      continue;
    }
    const bool high = *unit >= 0xD800 && *unit <= 0xDBFF, low = *unit >= 0xDC00 && *unit <= 0xDFFF;
    const std::optional<unsigned> next = high ? escaped_unit(line, at + kEscape) : std::nullopt;
    if (next && *next >= 0xDC00 && *next <= 0xDFFF) {
      at += 2 * kEscape;
      continue;
    }
    if (high || low) line.replace(at, kEscape, "\\ufffd");
    at += kEscape;
  }
}

/// Why `line`, which does not parse, is no JSON object.
std::string no_json(std::string_view line, const std::string& what) {
  for (std::size_t at = 0; at < line.size();) {
    const base::Decoded character = base::decode(line, at);
    if (!character.valid) return what + " is not UTF-8 at byte " + std::to_string(at) + ".";
    at += character.length;
  }
  return what + " is not JSON.";
}

}  // namespace

Result<Json> read_json_object(std::string bytes, const std::string& what) {
  replace_lone_surrogates(bytes);
  bool too_deep = false;
  Json json = Json::parse(
      bytes,
      [&](int depth, Json::parse_event_t, Json&) {
        too_deep = too_deep || depth > kDeepest;
        return !too_deep;
      },
      false);
  if (too_deep) return Error{"json", what + " is nested more than " + std::to_string(kDeepest) + " deep.", ""};
  if (json.is_discarded()) return Error{"json", no_json(bytes, what), ""};
  if (!json.is_object()) return Error{"json", what + " is no JSON object.", ""};
  return json;
}

}  // namespace nutgraf::format
