#include "format/conllu.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "format/one_line.h"

namespace nutgraf::format {
namespace {

std::string words(const Document& document, Span span) {
  return on_one_line(std::string_view(document.source.text).substr(span.begin, span.size()));
}

void add_line(std::string& out, std::initializer_list<std::string_view> columns) {
  std::string_view border = "";
  for (const std::string_view column : columns) {
    out.append(border).append(column.empty() ? "_" : column);
    border = "\t";
  }
  out += '\n';
}

void add_token(std::string& out, const Document& document, const Sentence& sentence, std::uint32_t token) {
  const auto number = [&](std::uint32_t index) { return std::to_string(index - sentence.tokens.begin + 1); };
  const Tag tag = token < document.tags.size() ? document.tags[token] : Tag{};
  std::string head, relation;
  if (token < document.arcs.size()) {
    const Arc& arc = document.arcs[token];
    head = arc.head ? number(arc.head.index) : "0";
    relation = arc.relation;
  }
  const auto& tokens = document.tokens;
  const bool joined = token + 1 < tokens.size() && tokens[token + 1].span.begin == tokens[token].span.end;
  add_line(out, {number(token), words(document, tokens[token].span), tag.lemma, tag.upos, tag.xpos, tag.feats, head, relation, "",
                 joined ? "SpaceAfter=No" : ""});
}

}  // namespace

std::string to_conllu(const Document& document) {
  std::string out;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const Sentence& sentence = document.sentences[i];
    out.append("# sent_id = ").append(std::to_string(i + 1)).append("\n# text = ").append(words(document, sentence.span)).append("\n");
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) add_token(out, document, sentence, token);
    out += '\n';
  }
  return out;
}

}  // namespace nutgraf::format
