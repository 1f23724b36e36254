#include "base/sha256.h"

#include <doctest/doctest.h>

namespace nutgraf::base {
namespace {

std::string digest(std::string_view bytes) {
  Sha256 sum;
  sum.add(bytes);
  return hex(sum.finish());
}

TEST_CASE("SHA-256 gives the digests that its standard gives") {
  CHECK(digest("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(digest("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(digest(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a digest does not depend on how the bytes are dealt out, at any border of a block") {
  for (std::size_t length = 0; length < 200; ++length) {
    const std::string text(length, 'x');
    Sha256 parts;
    for (std::size_t at = 0; at < length; at += 7) parts.add(std::string_view(text).substr(at, 7));
    CHECK(hex(parts.finish()) == digest(text));
  }
}

TEST_CASE("a copy goes on by itself") {
  Sha256 sum;
  sum.add("ab");
  Sha256 copy = sum;
  copy.add("c");
  sum.add("d");
  CHECK(hex(copy.finish()) == digest("abc"));
  CHECK(hex(sum.finish()) == digest("abd"));
}

}  // namespace
}  // namespace nutgraf::base
