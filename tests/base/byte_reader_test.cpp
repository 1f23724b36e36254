#include "base/byte_reader.h"

#include <doctest/doctest.h>

namespace nutgraf::base {
namespace {

using namespace std::literals;

TEST_CASE("numbers are little endian and follow each other") {
  ByteReader reader("\x01\x02\x03\x04\xFF\x00\x00\x00\x00\x00\x00\x80"sv);
  CHECK(reader.u32() == 0x04030201u);
  CHECK(reader.u64() == 0x80000000000000FFu);
}

TEST_CASE("past the end there are zeros, and the reader says so for good") {
  ByteReader reader("abcde");
  CHECK(reader.bytes(2) == "ab");
  CHECK(reader.ok());
  CHECK(reader.u32() == 0);
  CHECK_FALSE(reader.ok());
  CHECK(reader.bytes(1).empty());
  CHECK(reader.u64() == 0);
  CHECK_FALSE(reader.ok());
}

TEST_CASE("reading exactly to the end is well") {
  ByteReader reader("abcd");
  reader.u32();
  CHECK(reader.bytes(0).empty());
  CHECK(reader.ok());
}

}  // namespace
}  // namespace nutgraf::base
