#include "support/network_file.h"

#include <string_view>
#include <vector>

#include "encoding/features.h"
#include "support/articles.h"
#include "support/noise.h"
#include "support/weights_file.h"

#include <nlohmann/json.hpp>

namespace nutgraf::support {
namespace {

constexpr std::uint32_t kWidth = 16, kCarefulWidth = 64;

/// Fills a file with tensors of random numbers.
class Writer {
 public:
  explicit Writer(std::uint64_t seed) : noise_(seed) {}

  void floats(const std::string& name, std::vector<std::uint32_t> shape) { file_.add(name, shape, numbers<float>(shape, 0.01f)); }
  void bytes(const std::string& name, std::vector<std::uint32_t> shape) { file_.add(name, shape, numbers<std::int8_t>(shape, 1)); }
  void linear(const std::string& name, std::uint32_t outputs, std::uint32_t inputs) {
    bytes(name + ".weight", {outputs, inputs});
    file_.add(name + ".scale", {outputs}, std::vector<float>(outputs, 0.01f));
    floats(name + ".bias", {outputs});
  }
  /// A layer whose outputs are these lines.
  void head(const std::string& name, std::uint32_t inputs, const std::vector<std::string>& labels) {
    linear(name, static_cast<std::uint32_t>(labels.size()), inputs);
    lines(name + ".labels", labels);
  }
  void lines(const std::string& name, const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    file_.add_text(name, text);
  }
  test::WeightsFile& file() { return file_; }

 private:
  template <class T>
  std::vector<T> numbers(const std::vector<std::uint32_t>& shape, T unit) {
    std::size_t size = 1;
    for (const std::uint32_t dimension : shape) size *= dimension;
    std::vector<T> numbers(size);
    for (T& number : numbers) number = static_cast<T>(static_cast<int>(noise_.below(255)) - 127) * unit;
    return numbers;
  }

  Noise noise_;
  test::WeightsFile file_;
};

void add_forms(Writer& writer) {
  struct Table {
    std::string name;
    std::uint32_t rows, width;
  };
  for (const Table& table : {Table{"norm", 16384, 64}, Table{"prefix2", 2048, 16}, Table{"prefix3", 4096, 24}, Table{"suffix2", 2048, 16},
                             Table{"suffix3", 4096, 32}, Table{"suffix4", 8192, 32}, Table{"shape", 1024, 24}, Table{"casing", 8, 8}}) {
    writer.bytes("forms." + table.name, {table.rows, table.width});
    writer.file().add("forms." + table.name + ".scale", {1}, std::vector<float>{0.01f});
  }
  const std::uint32_t known = encoding::form_features("said")[encoding::kVectorKey];
  writer.file().add("vectors.keys", {1}, std::vector<std::uint32_t>{known});
  writer.file().add("vectors.codes", {1, 20}, std::vector<std::uint8_t>(20, 255));
  writer.floats("vectors.codebook", {20, 256, 5});
  writer.linear("forms.mix", 2 * kWidth, 317);
}

void add_norm(Writer& writer, const std::string& name, std::uint32_t width) {
  writer.floats(name + ".gain", {width});
  writer.floats(name + ".bias", {width});
}

void add_context(Writer& writer, std::uint32_t width) {
  for (std::size_t i = 0; i < encoding::kContextFeatures; ++i) writer.floats("context." + std::to_string(i), {encoding::kContextRows[i], width});
}

void add_convolutions(Writer& writer) {
  add_forms(writer);
  add_context(writer, kWidth);
  for (int i = 0; i < 6; ++i) {
    const std::string layer = "encoder." + std::to_string(i);
    add_norm(writer, layer + ".norm", kWidth);
    writer.linear(layer + ".conv", kWidth, 3 * kWidth);
  }
  add_norm(writer, "encoder.norm", kWidth);
}

void add_transformer(Writer& writer) {
  constexpr std::uint32_t kParts = 8, kInner = 96;
  const std::vector<std::string> vocabulary{"##ed", "##s", "[CLS]", "[SEP]", "[UNK]", "a", "said", "the", "th"};
  writer.lines("pieces.vocabulary", vocabulary);
  writer.lines("pieces.characters", {"É\te", "é\te"});
  writer.lines("pieces.separate", {"–—"});
  const auto pieces = static_cast<std::uint32_t>(vocabulary.size());
  writer.file().add("pieces.codes", {pieces, kParts}, std::vector<std::uint8_t>(pieces * kParts, 255));
  writer.floats("pieces.codebook", {kParts, 256, kCarefulWidth / kParts});
  writer.file().add("vectors.keys", {1}, std::vector<std::uint32_t>{encoding::form_features("said")[encoding::kVectorKey]});
  writer.floats("places", {256, kCarefulWidth});
  add_context(writer, kCarefulWidth);
  const auto table = [&](const std::string& name, std::uint32_t rows, std::uint32_t width) {
    writer.bytes(name, {rows, width});
    writer.file().add(name + ".scale", {1}, std::vector<float>{0.01f});
  };
  table("shape", 1024, kCarefulWidth);
  table("suffix2", 2048, 4), table("suffix3", 4096, 6), table("suffix4", 8192, 6);
  writer.linear("suffixes", kCarefulWidth, 16);
  writer.floats("casing", {8, kCarefulWidth});
  add_norm(writer, "encoder.norm", kCarefulWidth);
  for (const std::string layer : {"encoder.0", "encoder.1"}) {
    writer.linear(layer + ".attention", 3 * kCarefulWidth, kCarefulWidth);
    writer.linear(layer + ".mixed", kCarefulWidth, kCarefulWidth);
    add_norm(writer, layer + ".attention.norm", kCarefulWidth);
    writer.linear(layer + ".inner", kInner, kCarefulWidth);
    writer.linear(layer + ".outer", kCarefulWidth, kInner);
    add_norm(writer, layer + ".norm", kCarefulWidth);
  }
}

void add_heads(Writer& writer, std::uint32_t width) {
  writer.head("tags.upos", width, {"NOUN", "VERB", "PUNCT"});
  writer.head("tags.xpos", width, {"NN", "VBD"});
  writer.head("tags.feats", width, {"_", "Number=Plur"});
  writer.head("tags.lemma", width, {"_0:", "_3:y", "=1:", "^2:"});
  writer.lines("tags.lemma.exceptions", {"said\tNOUN\tsay", "said\tVERB\tsay"});
  writer.linear("parser.slots", 10 * 128, width);
  writer.floats("parser.none", {10, 128});
  writer.floats("parser.bias", {128});
  writer.head("parser.out", 64, {"SHIFT", "LEFT root", "LEFT nsubj", "RIGHT obj", "RIGHT punct"});
  writer.linear("names.hidden", 64, width);
  writer.head("names.out", 64, {"O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-MISC", "I-MISC"});
  writer.head("roles.predicate", width, {"none", "verb", "auxiliary"});
  writer.linear("roles.argument.self", 96, width);
  writer.linear("roles.argument.predicate", 96, width);
  writer.floats("roles.argument.distance", {65, 96});
  writer.lines("roles.argument.relations", {"nsubj", "obj"});
  writer.floats("roles.argument.tree", {7, 96});
  writer.head("roles.argument.out", 96, {"O", "B-ARG0", "I-ARG0", "B-ARGM-TMP", "I-ARGM-TMP"});
}

}  // namespace

std::string random_network(std::uint64_t seed) {
  Writer writer(seed);
  add_convolutions(writer);
  add_heads(writer, kWidth);
  return writer.file().bytes();
}

std::string random_careful_network(std::uint64_t seed) {
  Writer writer(seed);
  add_transformer(writer);
  add_heads(writer, kCarefulWidth);
  return writer.file().bytes(model::kCarefulArchitecture);
}

std::string shipped_network(std::string_view reader) {
  const std::string folder = reader == "careful" ? "core/models/careful/" : "core/models/";
  const auto manifest = nlohmann::json::parse(read_file(folder + "manifest.json"), nullptr, false);
  const auto file = manifest.is_object() ? manifest.find("file") : manifest.end();
  return file == manifest.end() ? "" : read_file(folder + file->get<std::string>());
}

}  // namespace nutgraf::support
