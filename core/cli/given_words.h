// Articles whose words and sentences are given, for training and evaluation.
#pragma once

#include <cstdint>

#include "format/annotated_line.h"
#include "nutgraf/document.h"
#include "pipeline/models.h"

namespace nutgraf::cli {

/// Runs the stages of an English article that `layers` need; words and sentences are those of the line, where it has them.
/// `models` may be null.
Document read_given_words(format::AnnotatedLine article, const pipeline::Models* models, std::uint32_t layers);

}  // namespace nutgraf::cli
