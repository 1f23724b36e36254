#include "names/storms.h"

#include <doctest/doctest.h>

#include "support/short_text.h"

using namespace nutgraf;
using test::words;
using test::Words;

namespace {

/// The events among names that were found with this type.
Words events(const std::string& text, const std::vector<std::string>& names, EntityType type) {
  Document document = test::read_names_and_quotes(text);
  std::vector<Mention> found;
  std::size_t from = 0;
  for (const std::string& name : names) {
    const auto begin = static_cast<std::uint32_t>(document.source.text.find(name, from));
    const Span span{begin, begin + static_cast<std::uint32_t>(name.size())};
    std::uint32_t sentence = 0;
    while (document.tokens[document.sentences[sentence].tokens.end - 1].span.end < span.end) ++sentence;
    found.push_back({span, span, MentionKind::Name, type, {sentence}});
    from = span.end;
  }
  names::tell_storms(document, found);
  Words all;
  for (const Mention& mention : found) {
    if (mention.type == EntityType::Event) all.push_back(words(document, mention.span));
  }
  return all;
}

}  // namespace

TEST_CASE("A storm is an event wherever its name stands") {
  CHECK(events("Hurricane Oru came. Oru left, and Velm slept.", {"Hurricane Oru", "Oru", "Velm"}, EntityType::Person) == Words{"Hurricane Oru", "Oru"});
  CHECK(events("Then Cyclone Tarn came. A storm Kest left.", {"Tarn", "Kest"}, EntityType::Person) == Words{"Cyclone Tarn", "Kest"});
}

TEST_CASE("A body that watches storms is none, nor who is only named beside one") {
  CHECK(events("The Hurricane Center slept.", {"Hurricane Center"}, EntityType::Organization).empty());
  CHECK(events("The hurricane left. Oru slept.", {"Oru"}, EntityType::Person).empty());
}

TEST_CASE("A storm that nobody saw is called by a first name") {
  CHECK(events("They fled Hurricane Maria. They feared the storm season.", {}, EntityType::Person) == Words{"Hurricane Maria"});
}
