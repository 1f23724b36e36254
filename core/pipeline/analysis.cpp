#include <utility>

#include "nutgraf/nutgraf.h"
#include "pipeline/given_corrections.h"
#include "pipeline/members.h"
#include "pipeline/stages.h"

namespace nutgraf {

std::string_view version() { return NUTGRAF_VERSION; }

Result<Analyzer> Analyzer::load(std::string weights) {
  Result<std::shared_ptr<const pipeline::Models>> models = pipeline::load_models(std::move(weights));
  if (!models) return models.error();
  Analyzer analyzer;
  analyzer.models_ = std::move(models.value());
  return analyzer;
}

Result<Analyzer> Analyzer::with_network(std::string weights) const {
  Result<Analyzer> loaded = load(std::move(weights));
  if (loaded) loaded.value().gazetteer_ = gazetteer_;
  return loaded;
}

std::optional<Error> Analyzer::load_gazetteer(std::string bytes) {
  Result<places::Gazetteer> gazetteer = places::Gazetteer::read(std::move(bytes));
  if (!gazetteer) return gazetteer.error();
  gazetteer_ = std::make_shared<const places::Gazetteer>(std::move(gazetteer.value()));
  return std::nullopt;
}

Result<Analysis> Analyzer::start(std::string bytes, Options options) const {
  if (bytes.size() > kLongestInput) {
    return Error{"too_long", "The text has " + std::to_string(bytes.size()) + " bytes; at most " + std::to_string(kLongestInput) + " can be read.", ""};
  }
  Analysis analysis;
  analysis.input_ = std::move(bytes);
  analysis.layers_ = pipeline::with_needed(pipeline::layers_of(options.members) | pipeline::layers_of(options.corrections));
  analysis.options_ = std::move(options);
  pipeline::read_anchors(analysis.options_.corrections);
  analysis.models_ = models_;
  analysis.gazetteer_ = gazetteer_;
  if (models_) {
    analysis.document_.reader = pipeline::reader_of(*models_);
    analysis.document_.weights = models_->weights.digest();
  }
  if (gazetteer_) analysis.document_.gazetteer = gazetteer_->digest();
  return analysis;
}

Result<Document> Analyzer::read(std::string bytes, Options options) const {
  Result<Analysis> analysis = start(std::move(bytes), std::move(options));
  if (!analysis) return analysis.error();
  while (analysis.value().step()) {
  }
  return std::move(analysis.value().document_);
}

bool Analysis::step() {
  if (next_ < pipeline::kStages.size()) pipeline::kStages[next_++].run({input_, options_, models_.get(), gazetteer_.get()}, document_);
  while (next_ < pipeline::kStages.size() && (pipeline::kStages[next_].gives & layers_) == 0) ++next_;
  return next_ < pipeline::kStages.size();
}

Progress Analysis::progress() const {
  const bool more = next_ < pipeline::kStages.size();
  return {next_, pipeline::kStages.size(), more ? pipeline::kStages[next_].name : std::string_view{}};
}

}  // namespace nutgraf
