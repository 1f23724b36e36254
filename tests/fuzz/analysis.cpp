// Any bytes analyse to a document that keeps every law. The first byte chooses the options.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "laws/laws.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  nutgraf::Options options;
  if (data[0] & 1) options.published = nutgraf::Date{1900 + data[0], 2, 28};
  if (data[0] & 2) options.published_from = nutgraf::DateSource::Page;
  const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
  if (data[0] & 4) options.title = text.substr(0, text.find('\n'));
  const std::string broken = nutgraf::laws::broken_by(text, options);
  if (broken.empty()) return 0;
  std::fputs(broken.c_str(), stderr);
  std::abort();
}
