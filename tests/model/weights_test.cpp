#include "model/weights.h"

#include <limits>
#include <set>

#include <doctest/doctest.h>

#include "support/weights_file.h"

namespace nutgraf::model {
namespace {

using test::kChecksumSize;
using test::kEntrySize;
using test::kHeaderSize;
using test::little_endian;
using test::sealed;

test::WeightsFile example() {
  test::WeightsFile file;
  file.add("matrix", {2, 3}, std::vector<std::int8_t>{1, -2, 3, -4, 5, -128});
  file.add("keys", {4}, std::vector<std::uint32_t>{1, 2, 3, 4000000000u});
  file.add("bias", {2}, std::vector<float>{0.5f, -1e30f});
  file.add_text("labels", "NOUN\nVERB\n");
  return file;
}

/// The code of the error that reading gives; empty where it gives weights.
std::string code(std::string bytes) {
  const Result<Weights> weights = Weights::read(std::move(bytes));
  if (!weights) {
    CHECK_FALSE(weights.error().message.empty());
    return weights.error().code;
  }
  return "";
}

/// The code for the example with `bytes` written at `at`, its checksum made right again.
std::string code_after(std::size_t at, const std::string& bytes) {
  return code(sealed(example().bytes().replace(at, bytes.size(), bytes)));
}

TEST_CASE("tensors are read as they were written, by their names") {
  const Result<Weights> read = Weights::read(example().bytes());
  REQUIRE(read.ok());
  const Weights& weights = read.value();
  const auto matrix = weights.tensor<std::int8_t>("matrix", {2, 3});
  REQUIRE(matrix.ok());
  CHECK(matrix.value().size == 6);
  CHECK(matrix.value().row(1)[2] == -128);
  CHECK(weights.tensor<std::uint32_t>("keys", {kAnySize}).value()[3] == 4000000000u);
  CHECK(weights.tensor<float>("bias", {2}).value()[1] == -1e30f);
  CHECK(weights.lines("labels").value() == std::vector<std::string_view>{"NOUN", "VERB"});
  CHECK(weights.has("bias"));
  CHECK_FALSE(weights.has("bia"));
}

TEST_CASE("tensors outlive a move of their weights") {
  Result<Weights> read = Weights::read(example().bytes());
  const auto keys = read.value().tensor<std::uint32_t>("keys", {4});
  const Weights moved = std::move(read.value());
  CHECK(keys.value()[3] == 4000000000u);
}

TEST_CASE("the digest is that of the whole file") {
  const std::string bytes = example().bytes();
  base::Sha256 sum;
  sum.add(bytes);
  CHECK(Weights::read(bytes).value().digest() == base::hex(sum.finish()));
}

TEST_CASE("a tensor that is not there, or another than was asked for, is named with both shapes") {
  const Result<Weights> read = Weights::read(example().bytes());
  const Weights& weights = read.value();
  CHECK(weights.tensor<float>("matrices", {2, 3}).error().code == "missing_tensor");
  CHECK(weights.lines("label").error().where == "label");
  for (const auto& error : {weights.tensor<std::int8_t>("matrix", {3, 2}).error(), weights.tensor<std::int8_t>("matrix", {6}).error(),
                            weights.tensor<std::uint8_t>("matrix", {2, 3}).error(), weights.lines("matrix").error()}) {
    CHECK(error.code == "shape");
    CHECK(error.message.find("int8 [2, 3]") != std::string::npos);
  }
}

TEST_CASE("a file that is cut off anywhere is refused") {
  const std::string bytes = example().bytes();
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    CHECK(code(bytes.substr(0, length)) == (length < 8 ? "not_weights" : "truncated"));
  }
  CHECK(code(bytes + '\0') == "truncated");
}

TEST_CASE("a change of any byte is noticed") {
  const std::string bytes = example().bytes();
  const std::set<std::string> expected = {"not_weights", "version", "truncated", "checksum"};
  std::set<std::string> seen;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    for (const int bit : {0x01, 0x80, 0xFF}) {
      std::string changed = bytes;
      changed[at] = static_cast<char>(changed[at] ^ bit);
      seen.insert(code(changed));
    }
  }
  CHECK(seen == expected);
}

TEST_CASE("each fault has its name") {
  CHECK(code("") == "not_weights");
  CHECK(code(std::string(500, 'x')) == "not_weights");
  CHECK(code_after(8, little_endian(2, 4)) == "version");
  CHECK(code_after(24, "0123456789abcdef") == "architecture");
  CHECK(code_after(12, little_endian(3, 4)) == "layout");
  CHECK(code_after(12, little_endian(5, 4)) == "layout");
  CHECK(code_after(12, little_endian(std::numeric_limits<std::uint32_t>::max(), 4)) == "layout");
}

TEST_CASE("a table that its writer got wrong is refused, though its checksum fits") {
  // The first entry is that of "bias", two floats.
  const std::size_t type = kHeaderSize + 48, rank = type + 4, shape = rank + 4, offset = shape + 16, size = offset + 8;
  CHECK(code_after(kHeaderSize, "z") == "layout");                                    // no longer sorted
  CHECK(code_after(kHeaderSize + kEntrySize, std::string("bias\0\0", 6)) == "layout");  // twice the same name
  for (const std::uint32_t wrong : {0u, 5u, 6u, 0xFFFFFFFFu}) CHECK(code_after(type, little_endian(wrong, 4)) == "layout");
  for (const std::uint32_t wrong : {0u, 2u, 5u, 0xFFFFFFFFu}) CHECK(code_after(rank, little_endian(wrong, 4)) == "layout");
  for (const std::uint32_t wrong : {0u, 1u, 3u, 0xFFFFFFFFu, 0x40000002u}) CHECK(code_after(shape, little_endian(wrong, 4)) == "layout");
  CHECK(code_after(shape + 4, little_endian(1, 4)) == "layout");  // a dimension beyond the rank
  for (const std::uint64_t wrong : {std::uint64_t{0}, std::uint64_t{64}, std::uint64_t{1} << 40, ~std::uint64_t{0}, ~std::uint64_t{63}}) {
    CHECK(code_after(offset, little_endian(wrong, 8)) == "layout");
    CHECK(code_after(size, little_endian(wrong, 8)) == "layout");
  }
}

TEST_CASE("numbers that are not finite are refused") {
  constexpr float kInfinity = std::numeric_limits<float>::infinity(), kNone = std::numeric_limits<float>::quiet_NaN();
  for (const float number : {kInfinity, -kInfinity, kNone}) {
    CHECK(code(test::WeightsFile().add("a", {2}, std::vector<float>{0, number}).bytes()) == "value");
  }
}

}  // namespace
}  // namespace nutgraf::model
