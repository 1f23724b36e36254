#include "encoding/transformer.h"

#include <algorithm>
#include <string>
#include <utility>

#include "document/text.h"
#include "model/functions.h"
#include "model/loader.h"

namespace nutgraf::encoding {
namespace {

constexpr std::uint32_t kCentroids = 256;
/// Rows of the hidden layer that are computed together.
constexpr std::size_t kBlockRows = 48;

/// What the vectors of windows may take in memory: those of some 30,000 words.
constexpr std::size_t kKeptBytes = std::size_t{48} << 20;

constexpr std::array<FormFeature, 3> kSuffixes{kSuffix2, kSuffix3, kSuffix4};

/// What no piece's number has.
constexpr std::uint32_t kEndOfWord = 1u << 31;

void append(std::uint32_t number, std::string& bytes) {
  for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(number >> shift);
}

void add(const float* from, std::size_t count, float* to) {
  for (std::size_t i = 0; i < count; ++i) to[i] += from[i];
}

}  // namespace

/// The working memory of a window.
struct Transformer::Room {
  std::vector<float> rows;     ///< [pieces, width]
  std::vector<float> queries;  ///< [pieces, 3 · width]: queries, keys and values
  std::vector<float> seen, mixed, inner;
  model::AttentionRoom attention;
};

Result<Transformer> Transformer::from(const model::Weights& weights) {
  Result<WordPieces> pieces = WordPieces::from(weights);
  if (!pieces) return pieces.error();
  Transformer encoder;
  encoder.pieces_ = std::move(pieces.value());

  model::Loader loader(weights);
  const auto vocabulary = static_cast<std::uint32_t>(encoder.pieces_.size());
  encoder.codes_ = loader.tensor<std::uint8_t>("pieces.codes", {vocabulary, model::kAnySize});
  encoder.codebook_ = loader.tensor<float>("pieces.codebook", {encoder.codes_.shape[1], kCentroids, model::kAnySize});
  const std::uint32_t width = encoder.codes_.shape[1] * encoder.codebook_.shape[2];
  if (width == 0 || width % model::kHeadWidth != 0) loader.fail({"shape", "The width is no multiple of a head's.", "pieces.codebook"});
  encoder.width_ = width;
  encoder.places_ = loader.tensor<float>("places", {kMostWindowPieces + 2, width});
  for (std::size_t i = 0; i < kContextFeatures; ++i) {
    encoder.context_[i] = loader.tensor<float>("context." + std::to_string(i), {kContextRows[i], width});
  }
  encoder.shapes_ = loader.table("shape", kFormRows[kShape], width);
  std::size_t suffix_width = 0;
  for (std::size_t i = 0; i < kSuffixes.size(); ++i) {
    encoder.suffixes_[i] = loader.table("suffix" + std::to_string(i + 2), kFormRows[kSuffixes[i]], model::kAnySize);
    suffix_width += encoder.suffixes_[i].rows.shape[1];
  }
  encoder.mix_ = loader.linear("suffixes", suffix_width, width);
  encoder.casings_ = loader.tensor<float>("casing", {kFormRows[kCasing], width});
  encoder.norm_ = loader.norm("encoder.norm", width);
  for (std::size_t i = 0; loader.has("encoder." + std::to_string(i) + ".attention.weight"); ++i) {
    const std::string name = "encoder." + std::to_string(i);
    Layer layer;
    layer.attention = loader.linear(name + ".attention", width, 3 * width);
    layer.mixed = loader.linear(name + ".mixed", width, width);
    layer.attention_norm = loader.norm(name + ".attention.norm", width);
    layer.inner = loader.linear(name + ".inner", width);
    layer.outer = loader.linear(name + ".outer", layer.inner.outputs(), width);
    layer.norm = loader.norm(name + ".norm", width);
    encoder.layers_.push_back(std::move(layer));
  }
  if (loader.error()) return *loader.error();
  encoder.cache_ = std::make_unique<WindowCache>(kKeptBytes);
  return encoder;
}

Transformer::Forms Transformer::read_forms(const Document& document, const Features& features) const {
  Forms forms;
  cut_forms(document, features, forms);
  add_forms(features, forms);
  return forms;
}

void Transformer::cut_forms(const Document& document, const Features& features, Forms& forms) const {
  std::vector<std::uint32_t> example(features.forms.size());  // a token that has the form
  for (std::uint32_t at = 0; at < features.form_of.size(); ++at) example[features.form_of[at]] = at;
  for (const std::uint32_t token : example) {
    forms.begin.push_back(forms.pieces.size());
    const std::vector<std::uint32_t> pieces = pieces_.of(document::text(document, document.tokens[token]));
    forms.pieces.insert(forms.pieces.end(), pieces.begin(), pieces.end());
  }
  forms.begin.push_back(forms.pieces.size());
}

void Transformer::add_forms(const Features& features, Forms& forms) const {
  forms.added.resize(features.forms.size() * width_);
  std::vector<float> rows(kBlockRows * mix_.inputs());
  for (std::size_t begin = 0; begin < features.forms.size(); begin += kBlockRows) {
    const std::size_t count = std::min(kBlockRows, features.forms.size() - begin);
    float* number = rows.data();
    for (std::size_t form = begin; form < begin + count; ++form) {
      for (std::size_t i = 0; i < kSuffixes.size(); ++i) {
        const std::int8_t* row = suffixes_[i].rows.row(features.forms[form][kSuffixes[i]]);
        for (std::size_t c = 0; c < suffixes_[i].rows.shape[1]; ++c) *number++ = static_cast<float>(row[c]) * suffixes_[i].scale;
      }
    }
    mix_.apply(rows.data(), count, forms.added.data() + begin * width_);
    for (std::size_t form = begin; form < begin + count; ++form) {
      float* out = forms.added.data() + form * width_;
      const std::int8_t* shape = shapes_.rows.row(features.forms[form][kShape]);
      for (std::size_t c = 0; c < width_; ++c) out[c] += static_cast<float>(shape[c]) * shapes_.scale;
      add(casings_.row(features.forms[form][kCasing]), width_, out);
    }
  }
}

void Transformer::add_embedding(std::uint32_t piece, std::size_t place, float* row) const {
  const std::uint8_t* codes = codes_.row(piece);
  const std::size_t parts = codes_.shape[1], part_width = codebook_.shape[2];
  for (std::size_t part = 0; part < parts; ++part) {
    add(codebook_.data + (part * kCentroids + codes[part]) * part_width, part_width, row + part * part_width);
  }
  add(places_.row(place), width_, row);
}

void Transformer::add_features(const Features& features, const Forms& forms, std::uint32_t token, float* row) const {
  for (std::size_t feature = 0; feature < kContextFeatures; ++feature) add(context_[feature].row(features.context[token][feature]), width_, row);
  add(forms.added.data() + features.form_of[token] * width_, width_, row);
}

void Transformer::normalise(const model::Norm& norm, std::size_t count, float* rows) const {
  model::layer_norm(rows, count, width_, norm.gain.data, norm.bias.data, rows);
}

void Transformer::apply_layers(std::size_t count, Room& room) const {
  room.queries.resize(count * 3 * width_);
  room.seen.resize(count * width_);
  room.mixed.resize(count * width_);
  float* rows = room.rows.data();
  for (const Layer& layer : layers_) {
    layer.attention.apply(rows, count, room.queries.data());
    model::attend(room.queries.data(), count, width_, room.attention, room.seen.data());
    layer.mixed.apply(room.seen.data(), count, room.mixed.data());
    add(room.mixed.data(), count * width_, rows);
    normalise(layer.attention_norm, count, rows);
    room.inner.resize(kBlockRows * layer.inner.outputs());
    for (std::size_t begin = 0; begin < count; begin += kBlockRows) {
      const std::size_t size = std::min(kBlockRows, count - begin);
      layer.inner.apply(rows + begin * width_, size, room.inner.data());
      model::gelu(room.inner.data(), size * layer.inner.outputs());
      layer.outer.apply(room.inner.data(), size, room.mixed.data() + begin * width_);
    }
    add(room.mixed.data(), count * width_, rows);
    normalise(layer.norm, count, rows);
  }
}

/// What the layers read: the embeddings of a window in `room.rows`, and the same as a key.
Transformer::ReadWindow Transformer::embed(const Window& window, const Features& features, const Forms& forms, Room& room) const {
  ReadWindow read;
  room.rows.assign((kMostWindowPieces + 2) * width_, 0.0f);
  const auto put = [&](std::uint32_t piece) {
    add_embedding(piece, read.pieces, room.rows.data() + read.pieces * width_);
    ++read.pieces;
  };
  put(pieces_.opening());
  for (std::uint32_t token = window.begin; token < window.end; ++token) {
    const std::uint32_t form = features.form_of[token];
    read.first_pieces.push_back(read.pieces);
    add_features(features, forms, token, room.rows.data() + read.pieces * width_);
    for (std::size_t i = forms.begin[form]; i < forms.begin[form + 1]; ++i) {
      put(forms.pieces[i]);
      append(forms.pieces[i], read.key);
    }
    append(kEndOfWord | features.forms[form][kShape] << 8 | features.forms[form][kCasing], read.key);
    for (const FormFeature suffix : kSuffixes) append(features.forms[form][suffix], read.key);
    for (const std::uint8_t value : features.context[token]) read.key += static_cast<char>(value);
  }
  put(pieces_.closing());
  return read;
}

std::vector<float> Transformer::encode(const Document& document, const Features& features) const {
  const Forms forms = read_forms(document, features);
  std::vector<std::uint32_t> counts;
  for (const std::uint32_t form : features.form_of) counts.push_back(static_cast<std::uint32_t>(forms.begin[form + 1] - forms.begin[form]));
  std::vector<float> vectors(features.form_of.size() * width_);
  Room room;
  for (const Window& window : find_windows(document.sentences, counts)) {
    ReadWindow read = embed(window, features, forms, room);
    float* out = vectors.data() + window.begin * width_;
    if (cache_->find(read.key, out)) continue;
    normalise(norm_, read.pieces, room.rows.data());
    apply_layers(read.pieces, room);
    for (std::size_t i = 0; i < read.first_pieces.size(); ++i) std::copy_n(room.rows.data() + read.first_pieces[i] * width_, width_, out + i * width_);
    cache_->put(std::move(read.key), out, window.size() * width_);
  }
  return vectors;
}

}  // namespace nutgraf::encoding
