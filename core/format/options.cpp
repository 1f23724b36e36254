// The words of the interface read back: units, kinds of blocks, members and days.
#include <algorithm>
#include <string>

#include "base/calendar.h"
#include "base/utf8.h"
#include "format/labels.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf {
namespace {

/// The number that `digits` are, or -1 where one of them is none.
int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (!base::is_digit(static_cast<unsigned char>(c))) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// The member of this name in the JSON.
std::optional<Member> member(std::string_view name) {
  for (unsigned i = 0; i < kMemberCount; ++i) {
    if (format::label(static_cast<Member>(i)) == name) return static_cast<Member>(i);
  }
  return std::nullopt;
}

/// "document, sentences … or story".
std::string member_names() {
  std::string names;
  for (unsigned i = 0; i < kMemberCount; ++i) {
    names.append(i == 0 ? "" : i + 1 < kMemberCount ? ", " : " or ").append(format::label(static_cast<Member>(i)));
  }
  return names;
}

}  // namespace

std::optional<OffsetUnit> offset_unit(std::string_view word) {
  for (const OffsetUnit unit : {OffsetUnit::Utf16, OffsetUnit::Codepoint, OffsetUnit::Utf8}) {
    if (format::label(unit) == word) return unit;
  }
  return std::nullopt;
}

std::optional<BlockKind> block_kind(std::string_view word) {
  for (int kind = 0; kind <= static_cast<int>(BlockKind::Boilerplate); ++kind) {
    if (format::label(static_cast<BlockKind>(kind)) == word) return static_cast<BlockKind>(kind);
  }
  return std::nullopt;
}

Result<Members> parse_members(std::string_view list) {
  Members members;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    const std::string_view name = list.substr(begin, end - begin);
    const std::optional<Member> known = member(name);
    if (!known) return Error{"option", std::string("there is no member '").append(name).append("': ").append(member_names()), ""};
    members.add(*known);
    begin = end + 1;
  }
  return members;
}

Result<Date> parse_date(std::string_view text) {
  if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
    const int year = number(text.substr(0, 4)), month = number(text.substr(5, 2)), day = number(text.substr(8, 2));
    if (year >= 0 && month >= 0 && day >= 0) {
      const Date date{year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
      if (base::is_real(date)) return date;
    }
  }
  return Error{"date", std::string("'").append(text).append("' is no day of the form YYYY-MM-DD."), ""};
}

}  // namespace nutgraf
