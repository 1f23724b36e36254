#include "cli/inputs.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/digest.h"

namespace nutgraf::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kStandardInput = "-";

/// How many bytes the file has; 0 where nobody knows, as of a pipe.
std::uint64_t size_of(const std::string& name) {
  struct stat known = {};
  const int code = name == kStandardInput ? fstat(STDIN_FILENO, &known) : stat(name.c_str(), &known);
  return code == 0 && S_ISREG(known.st_mode) ? static_cast<std::uint64_t>(known.st_size) : 0;
}

/// The files of a folder whose kind their names tell, in order.
std::vector<std::string> files_in(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error, unknown;
  fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    const std::string name = at->path().string();
    if (at->is_regular_file(unknown) && has_known_ending(name)) files.push_back(name);
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

std::string digest_of(const RawArticle& article) {
  base::Digest digest;
  digest.add(article.piece.bytes);
  return digest.hex();
}

Inputs::Inputs(const std::vector<std::string>& names) {
  std::error_code error;
  for (const std::string& name : names) {
    std::vector<std::string> files;
    if (fs::is_directory(name, error)) files = files_in(name);
    if (files.empty()) files.push_back(name);
    std::move(files.begin(), files.end(), std::back_inserter(names_));
  }
  if (names_.empty()) names_.emplace_back(kStandardInput);
  for (const std::string& name : names_) bytes_in_all_ += size_of(name);
}

std::optional<RawArticle> Inputs::next() {
  while (input_ || opened_ < names_.size()) {
    if (!input_) {
      const std::string& name = names_[opened_++];
      name_ = name == kStandardInput ? "" : name;
      const int file = name_.empty() ? STDIN_FILENO : open(name.c_str(), O_RDONLY | O_CLOEXEC);
      if (file < 0) return failure(std::strerror(errno), 0);
      input_ = std::make_unique<BufferedInput>(file);
      pieces_ = name_.empty() ? json_lines(*input_) : pieces_of(name_, *input_);
    }
    std::optional<Piece> piece = pieces_->next();
    if (interruption() != 0) return std::nullopt;
    bytes_read_ = bytes_before_ + input_->bytes_of_file();
    if (piece) return RawArticle{++articles_, name_, *std::move(piece), pieces_->reader()};
    const std::string error = input_->error();
    const std::size_t line = input_->line_number();
    bytes_before_ = bytes_read_;
    pieces_ = nullptr;
    input_ = nullptr;
    if (!error.empty()) return failure(error, line);
  }
  return std::nullopt;
}

RawArticle Inputs::failure(const std::string& reason, std::size_t line) {
  const std::string what = name_.empty() ? "Standard input" : "This file";
  return {++articles_, name_, {"", line, Error{"file", what + " cannot be read: " + reason + ".", name_}}, {}};
}

std::optional<double> Inputs::share_read() const {
  if (bytes_in_all_ == 0) return std::nullopt;
  return std::min(1.0, static_cast<double>(bytes_read_) / static_cast<double>(bytes_in_all_));
}

}  // namespace nutgraf::cli
