#include "encoding/convolutions.h"

#include <algorithm>
#include <string>

#include "model/functions.h"
#include "model/loader.h"

namespace nutgraf::encoding {
namespace {

/// Rows that go through a layer together: enough to fill the kernel, few enough to stay in the nearest cache.
constexpr std::size_t kBlockRows = 48;

/// A table of embeddings and the feature that chooses its row; both norm hashes read the first.
struct TableName {
  std::string_view name;
  FormFeature feature;
  std::uint32_t width;
};
constexpr std::array<TableName, 8> kTableNames{{{"forms.norm", kNormA, 64},
                                                {"forms.prefix2", kPrefix2, 16},
                                                {"forms.prefix3", kPrefix3, 24},
                                                {"forms.suffix2", kSuffix2, 16},
                                                {"forms.suffix3", kSuffix3, 32},
                                                {"forms.suffix4", kSuffix4, 32},
                                                {"forms.shape", kShape, 24},
                                                {"forms.casing", kCasing, 8}}};
constexpr std::uint32_t kPieces = 20, kCentroids = 256, kPieceWidth = 5;
constexpr std::size_t kVectorWidth = kPieces * kPieceWidth;
constexpr std::size_t kFormWidth = 64 + 16 + 24 + 16 + 32 + 32 + 24 + 8 + kVectorWidth + 1;

}  // namespace

Result<Convolutions> Convolutions::from(const model::Weights& weights) {
  static_assert(kTableNames.size() == kTables);
  model::Loader loader(weights);
  Convolutions encoder;
  for (std::size_t i = 0; i < kTables; ++i) {
    const TableName& table = kTableNames[i];
    encoder.tables_[i] = loader.table(table.name, kFormRows[table.feature], table.width);
  }
  encoder.vector_keys_ = loader.tensor<std::uint32_t>("vectors.keys", {model::kAnySize});
  const auto words = static_cast<std::uint32_t>(encoder.vector_keys_.size);
  encoder.vector_codes_ = loader.tensor<std::uint8_t>("vectors.codes", {words, kPieces});
  encoder.vector_codebook_ = loader.tensor<float>("vectors.codebook", {kPieces, kCentroids, kPieceWidth});
  encoder.mix_ = loader.linear("forms.mix", kFormWidth);
  encoder.width_ = encoder.mix_.outputs() / 2;

  const auto width = static_cast<std::uint32_t>(encoder.width_);
  for (std::size_t i = 0; i < kContextFeatures; ++i) {
    encoder.context_[i] = loader.tensor<float>("context." + std::to_string(i), {kContextRows[i], width});
  }
  for (std::size_t i = 0; i < kLayers; ++i) {
    const std::string layer = "encoder." + std::to_string(i);
    encoder.layers_[i] = {loader.norm(layer + ".norm", width), loader.linear(layer + ".conv", 3 * encoder.width_, encoder.width_)};
  }
  encoder.norm_ = loader.norm("encoder.norm", width);
  if (loader.error()) return *loader.error();
  return encoder;
}

/// The word's vector and, behind it, whether it has none.
float* Convolutions::write_vector(std::uint32_t key, float* out) const {
  const std::uint32_t* found = std::lower_bound(vector_keys_.begin(), vector_keys_.end(), key);
  if (found == vector_keys_.end() || *found != key) {
    out = std::fill_n(out, kVectorWidth, 0.0f);
    *out = 1;
    return out + 1;
  }
  const std::uint8_t* codes = vector_codes_.row(static_cast<std::size_t>(found - vector_keys_.begin()));
  for (std::size_t piece = 0; piece < kPieces; ++piece) {
    out = std::copy_n(vector_codebook_.data + (piece * kCentroids + codes[piece]) * kPieceWidth, kPieceWidth, out);
  }
  *out = 0;
  return out + 1;
}

void Convolutions::write_form(const FormFeatures& form, float* out) const {
  for (std::size_t i = 0; i < kTables; ++i) {
    const model::Table& table = tables_[i];
    const std::int8_t* row = table.rows.row(form[kTableNames[i].feature]);
    const std::int8_t* other = i == 0 ? table.rows.row(form[kNormB]) : nullptr;
    for (std::size_t c = 0; c < table.rows.shape[1]; ++c) *out++ = static_cast<float>(row[c] + (other ? other[c] : 0)) * table.scale;
  }
  write_vector(form[kVectorKey], out);
}

/// [forms, width].
std::vector<float> Convolutions::encode_forms(const std::vector<FormFeatures>& forms) const {
  std::vector<float> encoded(forms.size() * width_);
  std::vector<float> rows(kBlockRows * kFormWidth), mixed(kBlockRows * 2 * width_);
  for (std::size_t begin = 0; begin < forms.size(); begin += kBlockRows) {
    const std::size_t count = std::min(kBlockRows, forms.size() - begin);
    for (std::size_t i = 0; i < count; ++i) write_form(forms[begin + i], rows.data() + i * kFormWidth);
    mix_.apply(rows.data(), count, mixed.data());
    model::maxout(mixed.data(), count, width_, encoded.data() + begin * width_);
  }
  return encoded;
}

/// tokens += SiLU(convolution of normed), sentence by sentence; beyond a sentence there are zeros.
void Convolutions::add_layer(const Layer& layer, std::uint32_t dilation, const std::vector<Sentence>& sentences,
                        const std::vector<float>& normed, std::vector<float>& tokens) const {
  std::vector<float> rows(kBlockRows * 3 * width_), sums(kBlockRows * width_);
  std::array<std::uint32_t, kBlockRows> row_tokens{};
  std::size_t filled = 0;
  const auto flush = [&] {
    layer.convolution.apply(rows.data(), filled, sums.data());
    model::silu(sums.data(), filled * width_);
    for (std::size_t r = 0; r < filled; ++r) {
      float* token = tokens.data() + row_tokens[r] * width_;
      for (std::size_t c = 0; c < width_; ++c) token[c] += sums[r * width_ + c];
    }
    filled = 0;
  };
  for (const Sentence& sentence : sentences) {
    for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
      float* row = rows.data() + filled * 3 * width_;
      const auto put = [&](bool inside, std::uint32_t token) {
        row = inside ? std::copy_n(normed.data() + token * width_, width_, row) : std::fill_n(row, width_, 0.0f);
      };
      put(at >= sentence.tokens.begin + dilation, at - dilation);
      put(true, at);
      put(at + dilation < sentence.tokens.end, at + dilation);
      row_tokens[filled] = at;
      if (++filled == kBlockRows) flush();
    }
  }
  if (filled > 0) flush();
}

std::vector<float> Convolutions::encode(const Document& document, const Features& features) const {
  const std::vector<Sentence>& sentences = document.sentences;
  const std::size_t count = features.form_of.size();
  const std::vector<float> forms = encode_forms(features.forms);
  std::vector<float> tokens(count * width_), normed(count * width_);
  for (const Sentence& sentence : sentences) {
    for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
      float* token = tokens.data() + at * width_;
      std::copy_n(forms.data() + features.form_of[at] * width_, width_, token);
      for (std::size_t feature = 0; feature < kContextFeatures; ++feature) {
        const float* row = context_[feature].row(features.context[at][feature]);
        for (std::size_t c = 0; c < width_; ++c) token[c] += row[c];
      }
    }
  }
  for (std::size_t i = 0; i < kLayers; ++i) {
    model::layer_norm(tokens.data(), count, width_, layers_[i].norm.gain.data, layers_[i].norm.bias.data, normed.data());
    add_layer(layers_[i], kDilations[i], sentences, normed, tokens);
  }
  model::layer_norm(tokens.data(), count, width_, norm_.gain.data, norm_.bias.data, tokens.data());
  return tokens;
}

}  // namespace nutgraf::encoding
