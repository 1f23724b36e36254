// The swift network's encoder: it reads each sentence by itself.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "encoding/encoder.h"
#include "model/linear.h"
#include "model/tables.h"
#include "model/weights.h"
#include "nutgraf/document.h"
#include "nutgraf/result.h"

namespace nutgraf::encoding {

/// Each form's features mixed into one vector, the place's added, then six residual dilated
/// convolutions over the sentence. Nothing is known across the borders of a sentence. Linear in the text.
class Convolutions : public Encoder {
 public:
  /// Reads `forms.*`, `vectors.*`, `context.*` and `encoder.*`; the encoder lives as long as `weights`. Errors as for
  /// `Weights::tensor`.
  static Result<Convolutions> from(const model::Weights& weights);

  std::size_t width() const override { return width_; }
  std::vector<float> encode(const Document& document, const Features& features) const override;

 private:
  static constexpr std::size_t kTables = 8;  ///< embedding tables of forms; both norm hashes share one
  static constexpr std::size_t kLayers = 6;
  static constexpr std::array<std::uint32_t, kLayers> kDilations{1, 2, 4, 1, 2, 4};

  struct Layer {
    model::Norm norm;
    model::Linear convolution;  ///< reads the tokens left, here and right, one behind the other
  };

  std::vector<float> encode_forms(const std::vector<FormFeatures>& forms) const;
  float* write_vector(std::uint32_t key, float* out) const;
  void write_form(const FormFeatures& form, float* out) const;
  void add_layer(const Layer& layer, std::uint32_t dilation, const std::vector<Sentence>& sentences,
                 const std::vector<float>& normed, std::vector<float>& tokens) const;

  std::size_t width_ = 0;
  std::array<model::Table, kTables> tables_;
  model::Tensor<std::uint32_t> vector_keys_;  ///< sorted
  model::Tensor<std::uint8_t> vector_codes_;  ///< [keys, pieces]
  model::Tensor<float> vector_codebook_;      ///< [pieces, 256, numbers of a piece]
  model::Linear mix_;
  std::array<model::Tensor<float>, kContextFeatures> context_;
  std::array<Layer, kLayers> layers_;
  model::Norm norm_;
};

}  // namespace nutgraf::encoding
