// The commands of the program and how they end.
#pragma once

#include "cli/arguments.h"

namespace nutgraf::cli {

/// How the program ends.
enum ExitCode : int {
  kDone = 0,
  kFailed = 1,      ///< an input could not be read, an output not be written, or a line of a batch not be analysed
  kWrongUsage = 2,  ///< the command line itself is wrong; nothing was read
};

/// `nutgraf analyze`: one article in, its analysis out.
Command analyze_command();
/// `nutgraf batch`: JSON Lines in, JSON Lines out.
Command batch_command();
/// `nutgraf features`: annotated documents in, what the network reads of them out.
Command features_command();

/// Says on standard error what is wrong.
void complain(const std::string& message);
/// Says what is wrong with the command line, and gives `kWrongUsage`.
int complain_of_usage(const std::string& message);

/// The option that both commands have.
Option offsets_option();

}  // namespace nutgraf::cli
