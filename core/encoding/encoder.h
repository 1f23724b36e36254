// Features of a document -> a vector a token, which the heads of syntax/, names/ and roles/ read.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "encoding/features.h"
#include "model/weights.h"
#include "nutgraf/document.h"
#include "nutgraf/result.h"

namespace nutgraf::encoding {

/// The body of the network.
class Encoder {
 public:
  virtual ~Encoder() = default;

  /// Numbers in a token's vector.
  virtual std::size_t width() const = 0;
  /// [tokens, width()]. Reads source, tokens and sentences, which tile the tokens, and the document's features.
  virtual std::vector<float> encode(const Document& document, const Features& features) const = 0;
};

/// The encoder of the network that the weights are of: `Convolutions` for the swift one, `Transformer` for the careful one. It lives
/// as long as they. Errors as for `Weights::tensor`.
Result<std::shared_ptr<const Encoder>> read_encoder(const model::Weights& weights);

}  // namespace nutgraf::encoding
