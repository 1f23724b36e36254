// Where the program finds the network's weights and the gazetteer.
#pragma once

#include <memory>
#include <optional>

#include "cli/arguments.h"
#include "nutgraf/nutgraf.h"
#include "pipeline/models.h"

namespace nutgraf::cli {

/// `--reader swift|careful`, `--model FILE` and `--gazetteer FILE`, which every command that analyses takes.
Option reader_option();
Option model_option();
Option gazetteer_option();

/// The analyzer with the files of `--model` and `--gazetteer`; else with those that the manifest.json of a folder names: the
/// folder of the environment variable NUTGRAF_MODELS or NUTGRAF_GAZETTEER (where that is empty, none), else core/models and
/// core/gazetteer of the project that the program lies in, or was built in. The careful reader's weights lie in the folder "careful" of
/// that of the models. Says on standard error what is missing. Nothing where a file that was asked for by name, with an option or the
/// variable, cannot be loaded.
std::optional<Analyzer> find_analyzer(const Arguments& arguments);

/// The same network for commands that run the stages themselves; null where it is missing.
std::optional<std::shared_ptr<const pipeline::Models>> find_models(const Arguments& arguments);

}  // namespace nutgraf::cli
