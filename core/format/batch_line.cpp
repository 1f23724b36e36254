#include "format/batch_line.h"

#include <cstddef>
#include <utility>

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
std::string no_json(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const base::Decoded character = base::decode(line, at);
    if (!character.valid) return "Byte " + std::to_string(at) + " of this line is not UTF-8.";
    at += character.length;
  }
  return "This line is not JSON.";
}

Json parse(const std::string& line, std::optional<Error>& error) {
  bool too_deep = false;
  const Json json = Json::parse(
      line,
      [&](int depth, Json::parse_event_t, Json&) {
        too_deep = too_deep || depth > kDeepest;
        return !too_deep;
      },
      false);
  if (too_deep) {
    error = Error{"json", "This line is nested more than " + std::to_string(kDeepest) + " deep.", ""};
  } else if (json.is_discarded()) {
    error = Error{"json", no_json(line), ""};
  } else if (!json.is_object()) {
    error = Error{"json", "This line is no JSON object.", ""};
  }
  return json;
}

/// Reads the members of one line, and keeps the first error.
class MemberReader {
 public:
  MemberReader(const Json& json, std::optional<Error>& error) : json_(json), error_(error) {}

  /// The string of a member; nothing where it is absent or null.
  std::optional<std::string> string(const char* name, std::string_view code) {
    const auto member = json_.find(name);
    if (member == json_.end() || member->is_null()) return std::nullopt;
    if (member->is_string()) return member->get<std::string>();
    fail({std::string(code), std::string("The member \"") + name + "\" is no string.", name});
    return std::nullopt;
  }

  void fail(Error error) {
    if (!error_) error_ = std::move(error);
  }

 private:
  const Json& json_;
  std::optional<Error>& error_;
};

bool digit_at(std::string_view text, std::size_t at) { return at < text.size() && base::is_digit(static_cast<unsigned char>(text[at])); }

}  // namespace

BatchLine read_batch_line(std::string line) {
  BatchLine read;
  replace_lone_surrogates(line);
  const Json json = parse(line, read.error);
  if (read.error) return read;

  if (const auto id = json.find("id"); id != json.end()) read.id_json = id->dump(-1, ' ', false, Json::error_handler_t::replace);
  MemberReader members(json, read.error);
  auto text = members.string("text", "text");
  const auto date = members.string("date", "date");
  auto title = members.string("title", "option");
  const auto url = members.string("url", "option");
  if (!text) members.fail({"text", "This line has no \"text\".", "text"});
  if (read.error) return read;

  read.text = *std::move(text);
  read.options.title = std::move(title).value_or("");
  if (date) {
    const Result<Date> published = parse_date(*date);
    if (published) {
      read.options.published = published.value();
    } else {
      members.fail({"date", published.error().message, "date"});
    }
  } else if (url) {
    read.options.published = date_in_url(*url);
    read.options.published_from = DateSource::Page;
  }
  return read;
}

std::string error_line(std::string_view id_json, const Error& error, std::size_t line_number) {
  const Json body{{"code", error.code}, {"message", error.message}, {"line", line_number}};
  std::string line = "{\"id\":";
  return line.append(id_json).append(",\"error\":").append(body.dump(-1, ' ', false, Json::error_handler_t::replace)).append("}");
}

std::optional<Date> date_in_url(std::string_view url) {
  constexpr std::size_t kLength = 10;
  for (std::size_t at = 0; at + kLength <= url.size(); ++at) {
    const char mark = url[at + 4];
    const bool dashes = mark == '-' && (at == 0 || !digit_at(url, at - 1));
    const bool slashes = mark == '/' && at > 0 && url[at - 1] == '/';
    if (!(dashes || slashes) || url[at + 7] != mark || digit_at(url, at + kLength)) continue;
    std::string day(url.substr(at, kLength));
    day[4] = day[7] = '-';
    const Result<Date> date = parse_date(day);
    if (date && date.value().year >= 1900) return date.value();
  }
  return std::nullopt;
}

}  // namespace nutgraf::format
