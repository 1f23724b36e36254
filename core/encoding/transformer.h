// The careful network's encoder: sentences that stand together see each other.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "encoding/encoder.h"
#include "encoding/window_cache.h"
#include "encoding/windows.h"
#include "encoding/word_pieces.h"
#include "model/attention.h"
#include "model/linear.h"
#include "model/tables.h"

namespace nutgraf::encoding {

/// A transformer over word pieces (J. Devlin et al. 2019): the embedding of each piece, of its place and, on a word's first piece, of
/// the word's features; then layers of attention and of a hidden layer, each with its norm behind it. A token's vector is that of its
/// first piece. Quadratic in a window, linear in the text. What it made of the latest windows it keeps.
class Transformer : public Encoder {
 public:
  /// Reads `pieces.*`, `places`, `context.*`, `shape`, `casing`, `suffix2` to `suffix4`, `suffixes` and `encoder.*`; the encoder lives as
  /// long as `weights`. Errors as for `Weights::tensor`.
  static Result<Transformer> from(const model::Weights& weights);

  std::size_t width() const override { return width_; }
  std::vector<float> encode(const Document& document, const Features& features) const override;

 private:
  struct Layer {
    model::Linear attention;  ///< a piece's query, key and value
    model::Linear mixed;      ///< what all heads saw, put together
    model::Norm attention_norm;
    model::Linear inner, outer;
    model::Norm norm;
  };
  /// What is known of each form of a document.
  struct Forms {
    std::vector<std::uint32_t> pieces;  ///< of all forms, one behind the other
    std::vector<std::size_t> begin;     ///< of a form's pieces; one more for the end
    std::vector<float> added;           ///< [forms, width]: what shape, casing and suffixes add to the first piece
  };
  struct Room;

  /// All that is read of a window: the places of its tokens' first pieces, and what its vectors are known by.
  struct ReadWindow {
    std::vector<std::size_t> first_pieces;
    std::size_t pieces = 0;  ///< with both marks
    std::string key;
  };

  Forms read_forms(const Document& document, const Features& features) const;
  void cut_forms(const Document& document, const Features& features, Forms& forms) const;
  void add_forms(const Features& features, Forms& forms) const;
  ReadWindow embed(const Window& window, const Features& features, const Forms& forms, Room& room) const;
  void add_embedding(std::uint32_t piece, std::size_t place, float* row) const;
  void add_features(const Features& features, const Forms& forms, std::uint32_t token, float* row) const;
  void normalise(const model::Norm& norm, std::size_t count, float* rows) const;
  void apply_layers(std::size_t count, Room& room) const;

  std::size_t width_ = 0;
  WordPieces pieces_;
  model::Tensor<std::uint8_t> codes_;     ///< [pieces, parts of an embedding]
  model::Tensor<float> codebook_;         ///< [parts, 256, numbers of a part]
  model::Tensor<float> places_;           ///< [places in a window, width]
  std::array<model::Tensor<float>, kContextFeatures> context_;
  std::array<model::Table, 3> suffixes_;  ///< of two, three and four characters
  model::Linear mix_;              ///< what the suffixes say, put together
  model::Table shapes_;
  model::Tensor<float> casings_;
  model::Norm norm_;
  std::vector<Layer> layers_;
  std::unique_ptr<WindowCache> cache_;
};

}  // namespace nutgraf::encoding
