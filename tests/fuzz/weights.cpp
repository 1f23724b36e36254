// Any bytes as a file of weights, and as changes to one whose size and checksum are right: an error with a name, or weights
// whose every tensor lies within them.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "nutgraf/nutgraf.h"
#include "support/weights_file.h"

namespace {

using namespace nutgraf;

void require(bool holds) {
  if (!holds) std::abort();
}

void read(const std::string& bytes) {
  const Result<Analyzer> analyzer = Analyzer::load(bytes);
  require(analyzer.ok() || (!analyzer.error().code.empty() && !analyzer.error().message.empty()));
  const Result<model::Weights> weights = model::Weights::read(bytes);
  if (!weights) return;
  for (const char* name : {"a", "b", "c"}) {
    if (const auto tensor = weights.value().tensor<std::int8_t>(name, {model::kAnySize}); tensor) {
      std::int32_t sum = 0;
      for (const std::int8_t number : tensor.value()) sum += number;
      require(sum <= 127 * static_cast<std::int64_t>(tensor.value().size));
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string input(reinterpret_cast<const char*>(data), size);
  read(input);

  // A valid file in which every three bytes of the input name a place, from the low byte on, and what stands there now.
  std::string file = test::WeightsFile().add("a", {8}, std::vector<std::int8_t>(8)).add("b", {2, 4}, std::vector<std::int8_t>(8)).bytes();
  for (std::size_t i = 0; i + 3 <= size; i += 3) file[(data[i] + 256u * data[i + 1]) % file.size()] = input[i + 2];
  read(test::sealed(std::move(file)));
  return 0;
}
