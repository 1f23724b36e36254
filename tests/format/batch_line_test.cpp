#include "format/batch_line.h"
#include "format/article_options.h"

#include <doctest/doctest.h>

#include <string>

namespace nutgraf::format {
namespace {

std::string error_code(const std::string& line) {
  const BatchLine read = read_batch_line(line);
  return read.error ? read.error->code : "";
}

TEST_CASE("a line gives its text, date and title") {
  const BatchLine line = read_batch_line(R"({"id": "a1", "text": "Hello.\n", "date": "2017-05-02", "title": "Greeting", "more": [1, {}]})");
  REQUIRE(!line.error);
  CHECK(line.id_json == R"("a1")");
  CHECK(line.text == "Hello.\n");
  CHECK(line.options.published == Date{2017, 5, 2});
  CHECK(line.options.published_from == DateSource::Option);
  CHECK(line.options.title == "Greeting");
}

TEST_CASE("null is as good as absent") {
  const BatchLine line = read_batch_line(R"({"id": null, "text": "", "date": null, "title": null, "url": null})");
  REQUIRE(!line.error);
  CHECK(line.id_json == "null");
  CHECK(!line.options.published);
  CHECK(line.options.title.empty());
}

TEST_CASE("an id of any type comes out as it went in") {
  for (const std::string id : {"7", "-1.5", "true", "\"x \\\"y\\\"\"", "[1,[2]]", "{\"b\":1,\"a\":2}", "\"é\"", "18446744073709551615"}) {
    CHECK(read_batch_line("{\"text\": \"\", \"id\": " + id + "}").id_json == id);
  }
}

TEST_CASE("a line that is no JSON object is refused") {
  for (const char* line : {"{", "[]", "\"text\"", "null", "{\"text\": \"a\"} x", "{'text': 'a'}", "\xFF"}) {
    CAPTURE(line);
    CHECK(error_code(line) == "json");
  }
}

TEST_CASE("a line that is not UTF-8 is refused with the place") {
  const BatchLine line = read_batch_line("{\"text\": \"\xFF\"}");
  REQUIRE(line.error);
  CHECK(line.error->message == "This line is not UTF-8 at byte 10.");
}

TEST_CASE("a line nested without end is refused") {
  CHECK(error_code("{\"text\": \"\", \"id\": " + std::string(100'000, '[') + std::string(100'000, ']') + "}") == "json");
  CHECK(error_code("{\"text\": \"\", \"id\": " + std::string(20, '[') + std::string(20, ']') + "}") == "");
}

TEST_CASE("an error keeps the id and says which member it is about") {
  const BatchLine no_text = read_batch_line(R"({"id": 3})");
  REQUIRE(no_text.error);
  CHECK(no_text.id_json == "3");
  CHECK(no_text.error->code == "text");
  CHECK(error_code(R"({"text": 5})") == "text");
  CHECK(error_code(R"({"text": "", "date": "yesterday"})") == "date");
  CHECK(error_code(R"({"text": "", "date": 2017})") == "date");
  CHECK(error_code(R"({"text": "", "title": []})") == "option");
}

TEST_CASE("half a surrogate pair is read as a replacement character") {
  CHECK(read_batch_line(R"({"text": "a\ud83db"})").text == "a\uFFFDb");
  CHECK(read_batch_line(R"({"text": "\udc00\ud800"})").text == "\uFFFD\uFFFD");
  CHECK(read_batch_line(R"({"text": "\ud83d\ud83d\ude42"})").text == "\uFFFD🙂");
  CHECK(read_batch_line(R"({"text": "\\ud83d \uD83D\uDE42"})").text == "\\ud83d 🙂");
  CHECK(error_code(R"({"text": "\ud83)") == "json");
}

TEST_CASE("the url dates the page where the line has no date") {
  const BatchLine line = read_batch_line(R"({"text": "", "url": "https://news.example/2017/05/02/a.html"})");
  CHECK(line.options.published == Date{2017, 5, 2});
  CHECK(line.options.published_from == DateSource::Page);
  const BatchLine dated = read_batch_line(R"({"text": "", "date": "2020-01-01", "url": "https://news.example/2017/05/02/a.html"})");
  CHECK(dated.options.published == Date{2020, 1, 1});
  CHECK(dated.options.published_from == DateSource::Option);
}

TEST_CASE("a date in a url is a day that exists, written in full") {
  CHECK(date_in_url("http://a.example/x-2017-05-02") == Date{2017, 5, 2});
  CHECK(date_in_url("http://a.example/2017/05/02") == Date{2017, 5, 2});
  CHECK(date_in_url("http://a.example/2017/13/02/2018/03/04/") == Date{2018, 3, 4});
  CHECK(!date_in_url("http://a.example/2017/02/30/"));
  CHECK(!date_in_url("http://a.example/12017-05-02"));
  CHECK(!date_in_url("http://a.example/2017-05-021"));
  CHECK(!date_in_url("http://a.example/item-1234-05-06"));
  CHECK(!date_in_url("http://a.example/2017/05/"));
  CHECK(!date_in_url(""));
}

TEST_CASE("an error comes out as a line with the id and the number of the line") {
  CHECK(error_line("\"a\"", {"json", "Not \"JSON\".", ""}, 12) ==
        R"({"id":"a","error":{"code":"json","message":"Not \"JSON\".","line":12}})");
}

TEST_CASE("blocks that are known come with their kinds and count the unit of the batch") {
  const BatchLine line = read_batch_line(
      R"({"text": "A\n\nB", "blocks": [{"kind": "heading", "start": 0, "end": 1}, {"kind": "paragraph", "start": 3, "end": 4}]})", OffsetUnit::Utf8);
  REQUIRE(!line.error);
  REQUIRE(line.options.blocks.size() == 2);
  CHECK(line.options.blocks[0].kind == BlockKind::Heading);
  CHECK(line.options.blocks[1].span == Span{3, 4});
  CHECK(line.options.blocks_unit == OffsetUnit::Utf8);
}

TEST_CASE("blocks that are no list of kinds in order are refused") {
  for (const std::string blocks : {"{}", "[1]", R"([{"start": 0, "end": 1}])", R"([{"kind": "chapter", "start": 0, "end": 1}])",
                                   R"([{"kind": "heading", "start": 2, "end": 1}])", R"([{"kind": "heading", "start": -1, "end": 1}])",
                                   R"([{"kind": "heading", "start": 0, "end": 2}, {"kind": "list", "start": 1, "end": 3}])"}) {
    CAPTURE(blocks);
    const BatchLine line = read_batch_line(R"({"text": "abc", "blocks": )" + blocks + "}");
    REQUIRE(line.error);
    CHECK(line.error->code == "option");
    CHECK(line.error->where == "blocks");
  }
}

}  // namespace
}  // namespace nutgraf::format
