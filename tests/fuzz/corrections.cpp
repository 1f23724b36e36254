// Any corrections of any text leave a document that keeps every law. The bytes up to the first NUL are the corrections, what follows is the text.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "laws/laws.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t nul = bytes.find('\0');
  nutgraf::Options options;
  options.corrections = nutgraf::parse_corrections(bytes.substr(0, nul));
  const std::string broken = nutgraf::laws::broken_by(nul == std::string::npos ? bytes : bytes.substr(nul + 1), options);
  if (broken.empty()) return 0;
  std::fputs(broken.c_str(), stderr);
  std::abort();
}
