// Any bytes are a row of CSV or are refused, and the fields of a row come back when they are written.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "format/csv.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace nutgraf::format;
  const std::string row(reinterpret_cast<const char*>(data), size);
  const auto fields = read_csv_row(row);
  if (!fields) return 0;
  CsvRows written;
  for (const std::string& field : fields.value()) written.field(field);
  written.end_row();
  const std::string again = written.take();
  const auto read = read_csv_row(again);
  if (read && read.value() == fields.value() && CsvRowEnd().is_at(again)) return 0;
  std::fputs(again.c_str(), stderr);
  std::abort();
}
