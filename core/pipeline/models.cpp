#include "pipeline/models.h"

#include <optional>
#include <utility>

namespace nutgraf::pipeline {
namespace {

/// The value of a result; where it is an error, keeps that in `error`, unless there is one already.
template <class T>
T taken(Result<T> result, std::optional<Error>& error) {
  if (result) return std::move(result.value());
  if (!error) error = result.error();
  return {};
}

}  // namespace

std::string_view reader_of(const Models& models) { return models.weights.architecture() == 0 ? "swift" : "careful"; }

Result<std::shared_ptr<const Models>> load_models(std::string bytes) {
  Result<model::Weights> read = model::Weights::read(std::move(bytes));
  if (!read) return read.error();
  auto models = std::make_shared<Models>(Models{std::move(read.value()), {}, {}, {}, {}, {}});
  const model::Weights& weights = models->weights;
  std::optional<Error> error;
  models->encoder = taken(encoding::read_encoder(weights), error);
  const std::size_t width = models->encoder ? models->encoder->width() : 0;
  models->tagger = taken(syntax::Tagger::from(weights, width), error);
  models->parser = taken(syntax::Parser::from(weights, width), error);
  models->names = taken(names::NameFinder::from(weights, width), error);
  models->roles = taken(roles::RoleFinder::from(weights, width), error);
  if (error) return *std::move(error);
  return std::shared_ptr<const Models>(std::move(models));
}

}  // namespace nutgraf::pipeline
