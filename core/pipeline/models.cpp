#include "pipeline/models.h"

#include <utility>

#include "model/weights.h"

namespace nutgraf::pipeline {

Result<std::shared_ptr<const Models>> load_models(std::string bytes) {
  Result<model::Weights> read = model::Weights::read(std::move(bytes));
  if (!read) return read.error();
  const model::Weights& weights = read.value();
  auto models = std::make_shared<Models>();
  models->digest = weights.digest();
  return std::shared_ptr<const Models>(std::move(models));
}

}  // namespace nutgraf::pipeline
