#include "format/record_labels.h"

#include <algorithm>
#include <cstddef>

namespace nutgraf::format {
namespace {

constexpr std::size_t kContext = 120;  ///< bytes around a passage

constexpr std::string_view kKinds[] = {"text", "captions"};
constexpr std::string_view kVerdicts[] = {"verbatim", "paraphrase", "altered", "joined", "misattributed", "reversed", "not_found"};
constexpr std::string_view kMatches[] = {"same", "changed", "added", "left_out", "marked", "apart"};

std::string two_digits(std::uint32_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

std::string_view label(RecordKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }
std::string_view label(RecordVerdict verdict) { return kVerdicts[static_cast<std::size_t>(verdict)]; }
std::string_view label(RecordMatch match) { return kMatches[static_cast<std::size_t>(match)]; }

std::string words_before(std::string_view text, std::uint32_t at) {
  std::size_t begin = at > kContext ? at - kContext : 0;
  while (begin > 0 && begin < at && text[begin - 1] != ' ' && text[begin - 1] != '\n') ++begin;
  if (at > 0) {
    if (const std::size_t line = text.rfind('\n', at - 1); line != std::string_view::npos) begin = std::max(begin, line + 1);
  }
  return std::string(text.substr(begin, at - begin));
}

std::string words_after(std::string_view text, std::uint32_t at) {
  std::size_t end = std::min(text.size(), at + kContext);
  while (end < text.size() && end > at && text[end] != ' ' && text[end] != '\n') --end;
  if (const std::size_t line = text.find('\n', at); line < end) end = line;
  return std::string(text.substr(at, end - at));
}

std::string clock_time(std::uint32_t seconds) {
  const std::uint32_t minutes = seconds / 60;
  if (minutes < 60) return std::to_string(minutes) + ":" + two_digits(seconds % 60);
  return std::to_string(minutes / 60) + ":" + two_digits(minutes % 60) + ":" + two_digits(seconds % 60);
}

}  // namespace nutgraf::format
