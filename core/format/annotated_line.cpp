#include "format/annotated_line.h"

#include <cstddef>
#include <cstdint>
#include <utility>

#include "base/utf8.h"

#include <nlohmann/json.hpp>

namespace nutgraf::format {
namespace {

using Json = nlohmann::ordered_json;

/// Where each character of the text begins, and its end.
std::vector<std::uint32_t> borders(std::string_view text) {
  std::vector<std::uint32_t> borders;
  for (std::size_t at = 0; at < text.size(); at += base::decode(text, at).length) borders.push_back(static_cast<std::uint32_t>(at));
  borders.push_back(static_cast<std::uint32_t>(text.size()));
  return borders;
}

/// The first `N` items of each list in the list, which are all below `limit`; nothing where one has fewer or others.
template <std::size_t N>
std::optional<std::vector<std::array<std::uint32_t, N>>> rows(const Json& lists) {
  std::vector<std::array<std::uint32_t, N>> rows;
  if (!lists.is_array()) return std::nullopt;
  for (const Json& list : lists) {
    if (!list.is_array() || list.size() < N) return std::nullopt;
    std::array<std::uint32_t, N>& row = rows.emplace_back();
    for (std::size_t i = 0; i < N; ++i) {
      if (!list[i].is_number_unsigned() || list[i].template get<std::uint64_t>() > UINT32_MAX) return std::nullopt;
      row[i] = list[i].template get<std::uint32_t>();
    }
  }
  return rows;
}

/// The bytes of a span of characters; nothing where it is empty or leaves the text.
std::optional<Span> bytes(const std::vector<std::uint32_t>& borders, std::uint32_t begin, std::uint32_t end) {
  if (begin >= end || end >= borders.size()) return std::nullopt;
  return Span{borders[begin], borders[end]};
}

std::optional<std::vector<Token>> read_tokens(const Json& json, const std::vector<std::uint32_t>& borders) {
  const auto spans = rows<2>(json);
  if (!spans) return std::nullopt;
  std::vector<Token> tokens;
  for (const auto& [begin, end] : *spans) {
    const auto span = bytes(borders, begin, end);
    if (!span || (!tokens.empty() && span->begin < tokens.back().span.end)) return std::nullopt;
    tokens.push_back({*span});
  }
  return tokens;
}

std::optional<std::vector<Sentence>> read_sentences(const Json& json, const std::vector<std::uint32_t>& borders, std::size_t tokens) {
  const auto spans = rows<4>(json);
  if (!spans) return std::nullopt;
  std::vector<Sentence> sentences;
  std::uint32_t next = 0;
  for (const auto& [begin, end, first, last] : *spans) {
    const auto span = bytes(borders, begin, end);
    if (!span || first != next || last <= first || last > tokens) return std::nullopt;
    sentences.push_back({*span, {first, last}, {}});
    next = last;
  }
  if (next != tokens) return std::nullopt;
  return sentences;
}

}  // namespace

AnnotatedLine read_annotated_line(std::string line) {
  const Json json = Json::parse(line, nullptr, false);
  AnnotatedLine read{read_batch_line(std::move(line)), {}, {}};
  if (read.line.error) return read;
  const auto characters = borders(read.line.text);
  if (const auto member = json.find("tokens"); member != json.end()) {
    read.tokens = read_tokens(*member, characters);
    if (!read.tokens) read.line.error = Error{"tokens", "The tokens are no list of [start, end] in order within the text.", "tokens"};
  }
  if (const auto member = json.find("sentences"); member != json.end() && read.tokens) {
    read.sentences = read_sentences(*member, characters, read.tokens->size());
    if (!read.sentences) read.line.error = Error{"sentences", "The sentences do not tile the tokens.", "sentences"};
  }
  return read;
}

}  // namespace nutgraf::format
