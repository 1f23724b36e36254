#include "cli/files.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace nutgraf::cli {
namespace {

Error unreadable(const std::string& name) {
  return {"file", "cannot read " + (name == "-" ? "standard input" : "'" + name + "'") + ": " + std::strerror(errno), name};
}

}  // namespace

Result<std::string> read_file(const std::string& name) {
  const bool standard = name == "-";
  std::FILE* file = standard ? stdin : std::fopen(name.c_str(), "rb");
  if (!file) return unreadable(name);
  std::string bytes;
  char buffer[1 << 16];
  for (std::size_t count; (count = std::fread(buffer, 1, sizeof buffer, file)) > 0;) bytes.append(buffer, count);
  const bool failed = std::ferror(file) != 0;
  const int reason = errno;
  if (!standard) std::fclose(file);
  errno = reason;
  if (failed) return unreadable(name);
  return bytes;
}

}  // namespace nutgraf::cli
