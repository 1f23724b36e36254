#include "format/batch_line.h"

#include <utility>

#include "format/article_options.h"
#include "format/json_object.h"

#include <nlohmann/json.hpp>

namespace nutgraf::format {

using Json = nlohmann::ordered_json;

BatchLine read_batch_line(std::string line, OffsetUnit unit) {
  BatchLine read;
  const Result<Json> json = read_json_object(std::move(line), "This line");
  if (!json) {
    read.error = json.error();
    return read;
  }
  if (const auto id = json.value().find("id"); id != json.value().end()) read.id_json = id->dump(-1, ' ', false, Json::error_handler_t::replace);
  auto text = string_member(json.value(), "text", "text");
  if (!text) {
    read.error = text.error();
  } else if (!text.value()) {
    read.error = Error{"text", "This line has no \"text\".", "text"};
  } else if (Result<Options> options = read_options(json.value(), unit); !options) {
    read.error = options.error();
  } else {
    read.text = *std::move(text.value());
    read.options = std::move(options.value());
  }
  return read;
}

std::string error_line(std::string_view id_json, const Error& error, std::size_t line_number) {
  const Json body{{"code", error.code}, {"message", error.message}, {"line", line_number}};
  std::string line = "{\"id\":";
  return line.append(id_json).append(",\"error\":").append(body.dump(-1, ' ', false, Json::error_handler_t::replace)).append("}");
}

}  // namespace nutgraf::format
