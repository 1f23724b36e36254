// Reads the tensors of one part of the network and keeps the first error, so that a part needs one check.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/linear.h"
#include "model/tables.h"
#include "model/weights.h"
#include "nutgraf/result.h"

namespace nutgraf::model {

/// After an error every further call gives something empty.
class Loader {
 public:
  explicit Loader(const Weights& weights) : weights_(weights) {}

  const std::optional<Error>& error() const { return error_; }
  bool has(std::string_view name) const { return weights_.has(name); }

  template <class T>
  Tensor<T> tensor(std::string_view name, Shape shape) {
    return keep(weights_.tensor<T>(name, shape));
  }
  Linear linear(std::string_view prefix, std::size_t inputs, std::size_t outputs = kAnySize) {
    return keep(Linear::from(weights_, prefix, static_cast<std::uint32_t>(inputs), static_cast<std::uint32_t>(outputs)));
  }
  /// `<name>.gain` and `<name>.bias`.
  Norm norm(std::string_view name, std::uint32_t width) {
    return {tensor<float>(std::string(name) + ".gain", {width}), tensor<float>(std::string(name) + ".bias", {width})};
  }
  /// `<name>` and `<name>.scale`.
  Table table(std::string_view name, std::uint32_t rows, std::uint32_t columns) {
    Table table{tensor<std::int8_t>(name, {rows, columns}), 0};
    const auto scale = tensor<float>(std::string(name) + ".scale", {1});
    if (!error_) table.scale = scale[0];
    return table;
  }
  std::vector<std::string_view> lines(std::string_view name) { return keep(weights_.lines(name)); }

  /// For what a part finds wrong itself.
  void fail(Error error) {
    if (!error_) error_ = std::move(error);
  }

 private:
  template <class T>
  T keep(Result<T> result) {
    if (!error_ && result) return std::move(result.value());
    if (!error_) error_ = result.error();
    return {};
  }

  const Weights& weights_;
  std::optional<Error> error_;
};

}  // namespace nutgraf::model
