#include "format/annotated_line.h"

#include <doctest/doctest.h>

#include <string>

namespace nutgraf::format {
namespace {

std::string error_of(const std::string& line) {
  const AnnotatedLine read = read_annotated_line(line);
  return read.line.error ? read.line.error->code : "none";
}

TEST_CASE("tokens and sentences are read in code points and kept in bytes") {
  const AnnotatedLine read = read_annotated_line(R"({"id":"a","text":"Né à Oslo.","tokens":[[0,2],[3,4],[5,9,"Oslo"],[9,10]],"sentences":[[0,10,0,4]]})");
  REQUIRE(!read.line.error);
  REQUIRE(read.tokens);
  REQUIRE(read.sentences);
  CHECK(read.tokens->size() == 4);
  CHECK(read.tokens->at(1).span == Span{4, 6});
  CHECK(read.tokens->at(3).span == Span{11, 12});
  CHECK(read.sentences->at(0).span == Span{0, 12});
  CHECK(read.sentences->at(0).tokens == IdRange<Token>{0, 4});
}

TEST_CASE("a line need not be annotated") {
  const AnnotatedLine read = read_annotated_line(R"({"text":"So it goes."})");
  CHECK(!read.line.error);
  CHECK(!read.tokens);
  CHECK(!read.sentences);
}

TEST_CASE("annotations that do not fit the text are refused") {
  CHECK(error_of(R"({"text":"So it","tokens":[[0,2],[3,6]]})") == "tokens");
  CHECK(error_of(R"({"text":"So it","tokens":[[3,5],[0,2]]})") == "tokens");
  CHECK(error_of(R"({"text":"So it","tokens":[[0,0]]})") == "tokens");
  CHECK(error_of(R"({"text":"So it","tokens":[[-1,2]]})") == "tokens");
  CHECK(error_of(R"({"text":"So it","tokens":[0,2]})") == "tokens");
  CHECK(error_of(R"({"text":"So it","tokens":[[0,2],[3,5]],"sentences":[[0,2,0,1]]})") == "sentences");
  CHECK(error_of(R"({"text":"So it","tokens":[[0,2],[3,5]],"sentences":[[0,2,0,1],[3,5,1,3]]})") == "sentences");
  CHECK(error_of("[]") == "json");
}

}  // namespace
}  // namespace nutgraf::format
