// How far the files of a batch are, kept in a file beside them, so that a later run can go on from there.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "nutgraf/result.h"

namespace nutgraf::cli {

/// What whole articles have added to the files.
struct Journal {
  std::string version;               ///< of the program
  std::string digest;                ///< of the data files and options
  std::uint64_t articles = 0;        ///< how many articles of the input are in the files
  std::string last;                  ///< the digest of the last one's bytes in the input
  std::vector<std::uint64_t> sizes;  ///< of the files; what stands behind these comes from an article that was not finished
};

/// Error `journal` where there is none at `path`, or something else.
Result<Journal> read_journal(const std::string& path);

/// Puts the journal in the place of the one at `path`, all at once; `errno` says why where that fails.
bool write_journal(const std::string& path, const Journal& journal);

}  // namespace nutgraf::cli
