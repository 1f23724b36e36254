// What is loaded once from a file of weights and shared by all analyses: the network, part by part.
#pragma once

#include <memory>
#include <string>

#include "nutgraf/result.h"

namespace nutgraf::pipeline {

/// The parts of the network.
struct Models {
  std::string digest;  ///< SHA-256 of the file
};

/// Errors: those of `model::Weights`.
Result<std::shared_ptr<const Models>> load_models(std::string bytes);

}  // namespace nutgraf::pipeline
