#include "format/article_options.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "format/corrections.h"
#include "format/house_rules.h"
#include "format/json_object.h"

#include <nlohmann/json.hpp>

namespace nutgraf::format {
namespace {

using Json = nlohmann::ordered_json;

Error wrong_blocks(std::string message) { return {"option", std::move(message), "blocks"}; }

/// Where `name` of a block stands; nothing where it is no offset.
std::optional<std::uint32_t> offset(const Json& block, const char* name) {
  const auto member = block.find(name);
  if (member == block.end() || !member->is_number_unsigned() || member->get<std::uint64_t>() > UINT32_MAX) return std::nullopt;
  return member->get<std::uint32_t>();
}

Result<std::vector<Block>> read_blocks(const Json& list) {
  std::vector<Block> blocks;
  if (!list.is_array()) return wrong_blocks("The member \"blocks\" is no list.");
  for (const Json& item : list) {
    const std::string which = "Block " + std::to_string(blocks.size()) + " of \"blocks\" ";
    if (!item.is_object()) return wrong_blocks(which + "is no object.");
    const auto kind = item.find("kind");
    const auto known = kind != item.end() && kind->is_string() ? block_kind(kind->get<std::string>()) : std::nullopt;
    if (!known) return wrong_blocks(which + "has no \"kind\" that is known.");
    const auto begin = offset(item, "start"), end = offset(item, "end");
    if (!begin || !end || *begin > *end) return wrong_blocks(which + "has no \"start\" with an \"end\" behind it.");
    if (!blocks.empty() && *begin < blocks.back().span.end) return wrong_blocks(which + "begins before the one before it ends.");
    blocks.push_back({*known, {*begin, *end}});
  }
  return blocks;
}

bool digit_at(std::string_view text, std::size_t at) { return at < text.size() && base::is_digit(static_cast<unsigned char>(text[at])); }

/// When the article was published: by "date", else by the address of its page.
std::optional<Error> read_date(const Json& json, Options& options) {
  const auto date = string_member(json, "date", "date"), from = string_member(json, "dateFrom", "option"), url = string_member(json, "url", "option");
  for (const auto* member : {&date, &from, &url}) {
    if (!*member) return member->error();
  }
  if (from.value() && from.value() != "option" && from.value() != "page") {
    return Error{"option", "The member \"dateFrom\" is neither \"option\" nor \"page\".", "dateFrom"};
  }
  if (date.value()) {
    const Result<Date> published = parse_date(*date.value());
    if (!published) return Error{"date", published.error().message, "date"};
    options.published = published.value();
    if (from.value() == "page") options.published_from = DateSource::Page;
  } else if (url.value()) {
    options.published = date_in_url(*url.value());
    options.published_from = DateSource::Page;
  }
  return std::nullopt;
}

}  // namespace

Result<std::optional<std::string>> string_member(const Json& json, const char* name, std::string_view code) {
  const auto member = json.find(name);
  if (member == json.end() || member->is_null()) return std::optional<std::string>();
  if (member->is_string()) return std::optional(member->get<std::string>());
  return Error{std::string(code), std::string("The member \"") + name + "\" is no string.", name};
}

Result<Options> read_options(const Json& json, OffsetUnit unit) {
  Options options;
  if (std::optional<Error> error = read_date(json, options)) return *std::move(error);
  auto title = string_member(json, "title", "option");
  if (!title) return title.error();
  options.title = std::move(title.value()).value_or("");
  options.blocks_unit = unit;
  if (const auto blocks = json.find("blocks"); blocks != json.end() && !blocks->is_null()) {
    Result<std::vector<Block>> read = read_blocks(*blocks);
    if (!read) return read.error();
    options.blocks = std::move(read.value());
  }
  if (const auto corrections = json.find("corrections"); corrections != json.end() && !corrections->is_null()) {
    if (!corrections->is_string() && !corrections->is_array()) {
      return Error{"option", "The member \"corrections\" is neither a string nor a list.", "corrections"};
    }
    options.corrections = corrections->is_array() ? read_corrections(*corrections) : parse_corrections(corrections->get<std::string>());
  }
  if (const auto house = json.find("house"); house != json.end()) {
    Result<std::optional<HouseRules>> rules = read_house_rules(*house);
    if (!rules) return rules.error();
    options.house = std::move(rules.value());
  }
  return options;
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

namespace nutgraf {

Result<Options> parse_options(std::string json, OffsetUnit unit) {
  const Result<nlohmann::ordered_json> object = format::read_json_object(std::move(json), "The options");
  if (!object) return object.error();
  return format::read_options(object.value(), unit);
}

}  // namespace nutgraf
