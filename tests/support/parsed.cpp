#include "support/parsed.h"

#include <sstream>

namespace nutgraf::test {

Document parsed(const std::string& lines) {
  Document document;
  document.language = {"en", 1.0};
  std::istringstream in(lines);
  std::uint32_t first = 0;
  const auto end_sentence = [&] {
    const auto end = static_cast<std::uint32_t>(document.tokens.size());
    if (end > first)
      document.sentences.push_back({{document.tokens[first].span.begin, document.tokens[end - 1].span.end}, {first, end}, {0}});
    first = end;
  };
  for (std::string line; std::getline(in, line);) {
    std::istringstream columns(line);
    std::string form, lemma, upos, xpos, relation;
    std::uint32_t head = 0;
    if (!(columns >> form >> lemma >> upos >> xpos >> head >> relation)) {
      end_sentence();
      continue;
    }
    if (!document.source.text.empty()) document.source.text += ' ';
    const auto begin = static_cast<std::uint32_t>(document.source.text.size());
    document.source.text += form;
    document.tokens.push_back({{begin, static_cast<std::uint32_t>(document.source.text.size())}});
    const bool finite = xpos == "VBD" || xpos == "VBZ" || xpos == "VBP";
    document.tags.push_back({upos, xpos, finite ? "VerbForm=Fin" : "_", lemma});
    document.arcs.push_back({head == 0 ? Id<Token>{} : Id<Token>{first + head - 1}, relation});
  }
  end_sentence();
  document.blocks.push_back({BlockKind::Paragraph, {0, static_cast<std::uint32_t>(document.source.text.size())}});
  return document;
}

}  // namespace nutgraf::test
