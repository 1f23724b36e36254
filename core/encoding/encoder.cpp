#include "encoding/encoder.h"

#include <utility>

#include "encoding/convolutions.h"
#include "encoding/transformer.h"

namespace nutgraf::encoding {
namespace {

template <class Kind>
Result<std::shared_ptr<const Encoder>> shared(Result<Kind> encoder) {
  if (!encoder) return encoder.error();
  return std::shared_ptr<const Encoder>(std::make_shared<Kind>(std::move(encoder.value())));
}

}  // namespace

Result<std::shared_ptr<const Encoder>> read_encoder(const model::Weights& weights) {
  return weights.architecture() == 0 ? shared(Convolutions::from(weights)) : shared(Transformer::from(weights));
}

}  // namespace nutgraf::encoding
