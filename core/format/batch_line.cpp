#include "format/batch_line.h"

#include <utility>

#include "format/article_options.h"
#include "format/json_object.h"

#include <nlohmann/json.hpp>

namespace nutgraf::format {

using Json = nlohmann::ordered_json;

BatchLine read_batch_line(std::string line, OffsetUnit unit) {
  const Result<Json> json = read_json_object(std::move(line), "This line");
  if (json) return read_article(json.value(), unit);
  BatchLine read;
  read.error = json.error();
  return read;
}

BatchLine read_article(const Json& object, OffsetUnit unit) {
  BatchLine read;
  if (const auto id = object.find("id"); id != object.end()) read.id_json = id->dump(-1, ' ', false, Json::error_handler_t::replace);
  auto text = string_member(object, "text", "text");
  if (!text) {
    read.error = text.error();
  } else if (!text.value()) {
    read.error = Error{"text", "This line has no \"text\".", "text"};
  } else if (Result<Options> options = read_options(object, unit); !options) {
    read.error = options.error();
  } else {
    read.text = *std::move(text.value());
    read.options = std::move(options.value());
  }
  return read;
}

std::string error_line(std::string_view id_json, const Error& error, std::size_t line_number, std::string_view file) {
  Json body{{"code", error.code}, {"message", error.message}, {"line", line_number}};
  if (!file.empty()) body["file"] = file;
  std::string line = "{\"id\":";
  return line.append(id_json).append(",\"error\":").append(body.dump(-1, ' ', false, Json::error_handler_t::replace)).append("}");
}

}  // namespace nutgraf::format
