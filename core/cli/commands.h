// The commands of the program and how they end.
#pragma once

#include <optional>
#include <string>

#include "cli/arguments.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {

/// How the program ends.
enum ExitCode : int {
  kDone = 0,
  kFailed = 1,      ///< an input could not be read, an output not be written, or a line of a batch not be analysed
  kToLookAt = 1,    ///< of `nutgraf check`: the article was read, and something in it is to be looked at
  kWrongUsage = 2,  ///< the command line is wrong, or names a file that is no text; nothing was analysed
};

/// `nutgraf analyze`: one article in, its analysis out.
Command analyze_command();
/// `nutgraf check`: one article in, what an editor checks out.
Command check_command();
/// `nutgraf explain`: one article in, why one of its facts is told out.
Command explain_command();
/// `nutgraf batch`: JSON Lines in, JSON Lines out.
Command batch_command();
/// `nutgraf verify`: the results of a batch and its articles in, whether the bytes are the same now out.
Command verify_command();
/// `nutgraf dossier`: the tables of a batch in, who and what all its articles speak of out.
Command dossier_command();
/// `nutgraf quotes`: a draft and records in, what the records say of its quotations out.
Command quotes_command();
/// `nutgraf compare`: two versions of an article in, what changed out.
Command compare_command();
/// `nutgraf sources`: articles in, who their sources are out.
Command sources_command();
/// `nutgraf features`: annotated documents in, what the network reads of them out.
Command features_command();
/// `nutgraf candidates`: articles in, what coreference weighs of them out.
Command candidates_command();
/// `nutgraf names`: articles in, what the network alone takes for names out.
Command names_command();

/// Says something on standard error, with the program's name before it.
void tell(const std::string& message);
/// Tells what went wrong, and gives `kFailed`.
int fail(const std::string& message);
/// Tells what is wrong with the command line or with what it names, and gives `kWrongUsage`.
int refuse(const std::string& message);

/// The most that `--jobs` may ask for, and what it asks for, one a processor core where it is not given; nothing for any other word.
constexpr unsigned kMostJobs = 256;
std::optional<unsigned> jobs_of(const Arguments& arguments);

/// The option `--offsets`, which both commands have, and its value; error `usage` for a word that is no unit.
Option offsets_option();
Result<OffsetUnit> offsets_of(const Arguments& arguments);

}  // namespace nutgraf::cli
