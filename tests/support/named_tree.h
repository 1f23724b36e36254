// Articles with trees that the test itself gives, so that no network is needed.
#pragma once

#include <sstream>
#include <string>

#include "base/utf8.h"
#include "nutgraf/document.h"

namespace nutgraf::test {

/// One paragraph of sentences. A line is a token, "form UPOS head relation [name]", with heads counted from 1 within the sentence;
/// an empty line ends a sentence. `name` is the type of a name that begins here, or "+" where the name goes on. Lemmas are forms in
/// lower case; a noun in -s is the plural of what is left.
inline Document named_tree(const std::string& lines) {
  Document document;
  document.language = {"en", 1.0};
  std::string& text = document.source.text;
  std::istringstream stream(lines);
  std::uint32_t first = 0;
  const auto end_sentence = [&] {
    const auto behind = static_cast<std::uint32_t>(document.tokens.size());
    if (behind == first) return;
    document.sentences.push_back({{document.tokens[first].span.begin, document.tokens.back().span.end}, {first, behind}, {0}});
    first = behind;
  };
  for (std::string line; std::getline(stream, line);) {
    std::istringstream words(line);
    std::string form, upos, relation, name;
    std::uint32_t head = 0;
    if (!(words >> form >> upos >> head >> relation)) {
      end_sentence();
      continue;
    }
    words >> name;
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += form + ' ';
    const Span span{begin, begin + static_cast<std::uint32_t>(form.size())};
    const bool plural = upos == "NOUN" && form.size() > 3 && form.back() == 's';
    std::string lemma = base::fold(form);
    if (plural) lemma.pop_back();
    document.tokens.push_back({span});
    document.tags.push_back({upos, upos, plural ? "Number=Plur" : upos == "NOUN" ? "Number=Sing" : "_", lemma});
    document.arcs.push_back({head == 0 ? Id<Token>{} : Id<Token>{first + head - 1}, relation});
    const auto sentence = static_cast<std::uint32_t>(document.sentences.size());
    const auto add_name = [&](EntityType type) { document.names.push_back({span, span, MentionKind::Name, type, {sentence}}); };
    if (name == "PERSON") add_name(EntityType::Person);
    if (name == "ORG") add_name(EntityType::Organization);
    if (name == "GPE") add_name(EntityType::Gpe);
    if (name == "+") document.names.back().span.end = span.end;
  }
  end_sentence();
  document.blocks.push_back({BlockKind::Paragraph, {0, static_cast<std::uint32_t>(text.size() - 1)}});
  return document;
}

}  // namespace nutgraf::test
