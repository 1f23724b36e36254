// A gazetteer whose tables any bytes have changed: an error with a name, or one that finds and gives every place that it holds.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "places/gazetteer.h"
#include "support/gazetteer_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace nutgraf;
  // Every three bytes of the input name a place of the file, from the low byte on, and what stands there now.
  std::string file = test::bytes_of_gazetteer(test::small_gazetteer());
  for (std::size_t i = 0; i + 3 <= size; i += 3) file[(data[i] + 256u * data[i + 1]) % file.size()] = static_cast<char>(data[i + 2]);
  const Result<places::Gazetteer> read = places::Gazetteer::read(test::sealed(std::move(file)));
  if (!read) {
    if (read.error().code.empty() || read.error().message.empty()) std::abort();
    return 0;
  }
  const places::Gazetteer& gazetteer = read.value();
  const std::string key = gazetteer.key({reinterpret_cast<const char*>(data), size});
  for (const std::string_view sought : {std::string_view(key), std::string_view("vell"), std::string_view("xanda")}) {
    for (const places::Reading reading : gazetteer.find(sought)) {
      const places::Place place = gazetteer.place(reading.place);
      if (place.latitude < -90 || place.latitude > 90 || place.longitude < -180 || place.longitude > 180) std::abort();
    }
  }
  return 0;
}
