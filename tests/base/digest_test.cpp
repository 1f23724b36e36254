#include "base/digest.h"

#include <doctest/doctest.h>

namespace nutgraf::base {
namespace {

std::string digest(std::string_view bytes) {
  Digest digest;
  digest.add(bytes);
  return digest.hex();
}

TEST_CASE("the digest is FNV-1a") {
  CHECK(digest("") == "cbf29ce484222325");  // the published test vectors
  CHECK(digest("a") == "af63dc4c8601ec8c");
  CHECK(digest("foobar") == "85944171f73967e8");
}

TEST_CASE("a digest does not depend on how the bytes are dealt out") {
  Digest parts;
  parts.add("foo");
  parts.add("");
  parts.add("bar");
  CHECK(parts.hex() == digest("foobar"));
}

}  // namespace
}  // namespace nutgraf::base
