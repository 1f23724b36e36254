// What is loaded once from a file of weights and shared by all analyses: the network, part by part.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "encoding/encoder.h"
#include "model/weights.h"
#include "names/name_finder.h"
#include "nutgraf/result.h"
#include "roles/roles.h"
#include "syntax/parser.h"
#include "syntax/tags.h"

namespace nutgraf::pipeline {

/// The parts of the network, and the file in which their tensors lie.
struct Models {
  model::Weights weights;
  std::shared_ptr<const encoding::Encoder> encoder;
  syntax::Tagger tagger;
  syntax::Parser parser;
  names::NameFinder names;
  roles::RoleFinder roles;
};

/// What a network is called: "swift" or "careful".
std::string_view reader_of(const Models& models);

/// Errors: those of `model::Weights` and of the parts.
Result<std::shared_ptr<const Models>> load_models(std::string bytes);

}  // namespace nutgraf::pipeline
