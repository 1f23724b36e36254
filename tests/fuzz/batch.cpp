// Any line of a batch comes out as a line of JSON: an article's, or an error with a code and a message.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "format/batch_line.h"

#include <nlohmann/json.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using nutgraf::format::BatchLine;
  const BatchLine line = nutgraf::format::read_batch_line(std::string(reinterpret_cast<const char*>(data), size));
  const nutgraf::Error error = line.error.value_or(nutgraf::Error{"none", "No error.", ""});
  const std::string output = nutgraf::format::error_line(line.id_json, error, 1);
  const auto json = nlohmann::json::parse(output, nullptr, false);
  const bool good = json.is_object() && !error.code.empty() && !error.message.empty() && output.find('\n') == std::string::npos;
  if (good) return 0;
  std::fputs(output.c_str(), stderr);
  std::abort();
}
