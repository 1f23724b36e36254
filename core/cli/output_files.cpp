#include "cli/output_files.h"

#include <cerrno>
#include <cstring>
#include <utility>

namespace nutgraf::cli {
namespace {

int leave_open(std::FILE*) { return 0; }

bool put(std::FILE* file, const std::string& text) { return std::fwrite(text.data(), 1, text.size(), file) == text.size(); }

}  // namespace

OutputFiles OutputFiles::standard_output() {
  OutputFiles output;
  output.files_.emplace_back(stdout, leave_open);
  return output;
}

Result<OutputFiles> OutputFiles::create(const std::vector<OutputFile>& files) {
  OutputFiles output;
  for (const OutputFile& file : files) {
    File opened(std::fopen(file.path.c_str(), "wbx"), std::fclose);
    if (!opened || !put(opened.get(), file.header)) return Error{"output", "cannot write '" + file.path + "': " + std::strerror(errno), file.path};
    output.files_.push_back(std::move(opened));
  }
  return output;
}

bool OutputFiles::add(const std::vector<std::string>& texts) {
  for (std::size_t i = 0; i < files_.size(); ++i) {
    if (!put(files_[i].get(), texts[i])) return false;
  }
  return files_.front().get() != stdout || finish();
}

bool OutputFiles::finish() {
  for (const File& file : files_) {
    if (std::fflush(file.get()) != 0) return false;
  }
  return true;
}

}  // namespace nutgraf::cli
