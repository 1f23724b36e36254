#include "cli/journal.h"

#include <cstdio>

#include <nlohmann/json.hpp>

#include "cli/files.h"

namespace nutgraf::cli {
namespace {

using Json = nlohmann::ordered_json;

template <class Value>
bool take(const Json& json, const char* name, Value& value) {
  const auto member = json.find(name);
  if (member == json.end() || member->type() != Json(value).type()) return false;
  value = member->get<Value>();
  return true;
}

bool take_sizes(const Json& json, std::vector<std::uint64_t>& sizes) {
  const auto list = json.find("sizes");
  if (list == json.end() || !list->is_array()) return false;
  for (const Json& size : *list) {
    if (!size.is_number_unsigned()) return false;
    sizes.push_back(size.get<std::uint64_t>());
  }
  return true;
}

}  // namespace

Result<Journal> read_journal(const std::string& path) {
  const Result<std::string> text = read_file(path);
  if (!text) return Error{"journal", text.error().message, path};
  const Json json = Json::parse(text.value(), nullptr, false);
  Journal journal;
  const bool whole = json.is_object() && take(json, "version", journal.version) && take(json, "digest", journal.digest) &&
                     take(json, "articles", journal.articles) && take(json, "last", journal.last) && take_sizes(json, journal.sizes);
  if (!whole) return Error{"journal", "'" + path + "' does not say how far a batch is", path};
  return journal;
}

bool write_journal(const std::string& path, const Journal& journal) {
  const Json json{{"version", journal.version},
                  {"digest", journal.digest},
                  {"articles", journal.articles},
                  {"last", journal.last},
                  {"sizes", journal.sizes}};
  const std::string text = json.dump() + "\n", fresh = path + ".new";
  std::FILE* file = std::fopen(fresh.c_str(), "wb");
  if (!file) return false;
  const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
  return std::fclose(file) == 0 && written && std::rename(fresh.c_str(), path.c_str()) == 0;
}

}  // namespace nutgraf::cli
