// What holds for every analysis, whatever the bytes: shared by the tests and the fuzzers.
#pragma once

#include <string>

#include "nutgraf/nutgraf.h"

namespace nutgraf::laws {

/// Analyses `bytes` and names every law that the outcome breaks, one a line; empty where all hold.
std::string broken_by(const std::string& bytes, const Options& options = {}, const Analyzer& analyzer = {});

/// The laws of the layers alone.
std::string broken_in_layers(const Document& document);

/// The laws of events and of the line of time.
std::string broken_in_events(const Document& document);

/// The laws of figures and of what to check.
std::string broken_in_figures(const Document& document);

/// The laws of the output: it is JSON, and its positions give the same words in every unit, which are those of the layers.
std::string broken_in_json(const Document& document, const std::string& bytes);

}  // namespace nutgraf::laws
