#include "cli/output_files.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include <sys/types.h>
#include <unistd.h>

#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kJournalEvery{100};

int leave_open(std::FILE*) { return 0; }

bool put(std::FILE* file, const std::string& text) { return std::fwrite(text.data(), 1, text.size(), file) == text.size(); }

/// Leaves only the first bytes of the file, and goes on behind them.
bool cut_back(std::FILE* file, std::uint64_t size) {
  return ftruncate(fileno(file), static_cast<off_t>(size)) == 0 && fseeko(file, 0, SEEK_END) == 0;
}

Error unwritable(const std::string& path) { return {"output", "cannot write '" + path + "': " + std::strerror(errno), path}; }

/// Why the files of an earlier run cannot be gone on with; empty where they can.
std::string mismatch(const Journal& journal, const std::vector<OutputFile>& files, const std::string& journal_path,
                     const std::string& digest) {
  if (journal.version != version() || journal.digest != digest || journal.sizes.size() != files.size()) {
    return "'" + journal_path + "' is of a run with another version, other data files or other options";
  }
  std::error_code error;
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (journal.sizes[i] == 0) continue;
    const std::uintmax_t size = fs::file_size(files[i].path, error);
    if (error || size < journal.sizes[i]) return "'" + files[i].path + "' is shorter than '" + journal_path + "' says";
  }
  return {};
}

}  // namespace

OutputFiles OutputFiles::standard_output() {
  OutputFiles output;
  output.files_.emplace_back(stdout, leave_open);
  return output;
}

Result<OutputFiles> OutputFiles::create(const std::vector<OutputFile>& files, std::string journal_path, std::string digest) {
  std::error_code error;
  for (const OutputFile& file : files) {
    if (fs::exists(file.path, error)) return Error{"output", "'" + file.path + "' is there already; --resume goes on with it", file.path};
  }
  // The journal comes first: wherever the program is killed, there is one if there are files.
  Journal nothing{std::string(version()), std::move(digest), 0, "", std::vector<std::uint64_t>(files.size())};
  if (!write_journal(journal_path, nothing)) return unwritable(journal_path);
  return open(files, std::move(journal_path), std::move(nothing));
}

Result<OutputFiles> OutputFiles::resume(const std::vector<OutputFile>& files, std::string journal_path, std::string digest) {
  std::error_code error;
  if (!fs::exists(journal_path, error)) return create(files, std::move(journal_path), std::move(digest));
  Result<Journal> journal = read_journal(journal_path);
  if (!journal) return journal.error();
  const std::string reason = mismatch(journal.value(), files, journal_path, digest);
  if (!reason.empty()) return Error{"output", reason, journal_path};
  return open(files, std::move(journal_path), std::move(journal.value()));
}

Result<OutputFiles> OutputFiles::open(const std::vector<OutputFile>& files, std::string journal_path, Journal journal) {
  OutputFiles output;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const char* path = files[i].path.c_str();
    const bool fresh = journal.sizes[i] == 0;
    File file(std::fopen(path, fresh ? "wb" : "r+b"), std::fclose);
    const bool ready = file && (fresh ? put(file.get(), files[i].header) : cut_back(file.get(), journal.sizes[i]));
    if (!ready) return unwritable(files[i].path);
    output.files_.push_back(std::move(file));
  }
  output.journal_path_ = std::move(journal_path);
  output.journal_ = std::move(journal);
  if (!output.finish()) return unwritable(output.journal_path_);
  return output;
}

bool OutputFiles::add(const std::vector<std::string>& texts, const std::string& digest) {
  for (std::size_t i = 0; i < files_.size(); ++i) {
    if (!put(files_[i].get(), texts[i])) return false;
  }
  ++journal_.articles;
  journal_.last = digest;
  return (!journal_path_.empty() && std::chrono::steady_clock::now() - journal_written_ < kJournalEvery) || finish();
}

bool OutputFiles::finish() {
  for (const File& file : files_) {
    if (std::fflush(file.get()) != 0) return false;
  }
  if (journal_path_.empty()) return true;
  for (std::size_t i = 0; i < files_.size(); ++i) journal_.sizes[i] = static_cast<std::uint64_t>(ftello(files_[i].get()));
  journal_written_ = std::chrono::steady_clock::now();
  return write_journal(journal_path_, journal_);
}

}  // namespace nutgraf::cli
