#include "format/meta_json.h"

#include <utility>

namespace nutgraf::format {

Json meta_json(const Document& document) {
  Json models = Json::object();
  if (!document.weights.empty()) models["network"] = document.weights;
  if (!document.gazetteer.empty()) models["gazetteer"] = document.gazetteer;
  Json meta{{"version", version()}, {"models", std::move(models)}};
  if (!document.reader.empty()) meta["reader"] = document.reader;
  if (!document.corrections_digest.empty()) meta["corrections"] = document.corrections_digest;
  return meta;
}

}  // namespace nutgraf::format
