#include "support/parsed.h"

#include <sstream>

#include "base/utf8.h"

namespace nutgraf::test {
namespace {

/// Puts a document together, token by token.
class Builder {
 public:
  /// Begins the next token of a sentence.
  void add(const std::string& form, Tag tag, std::uint32_t head, const std::string& relation) {
    std::string& text = document_.source.text;
    if (!text.empty()) text += ' ';
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += form;
    document_.tokens.push_back({{begin, static_cast<std::uint32_t>(text.size())}});
    document_.tags.push_back(std::move(tag));
    document_.arcs.push_back({head == 0 ? Id<Token>{} : Id<Token>{first_ + head - 1}, relation});
  }

  /// The last token begins a name of this type, or goes on with one ("+"); any other word says that it is in none.
  void name(const std::string& type) {
    const Span span = document_.tokens.back().span;
    const auto sentence = static_cast<std::uint32_t>(document_.sentences.size());
    const auto begin = [&](EntityType found) { document_.names.push_back({span, span, MentionKind::Name, found, {sentence}}); };
    if (type == "PERSON") begin(EntityType::Person);
    if (type == "ORG") begin(EntityType::Organization);
    if (type == "GPE") begin(EntityType::Gpe);
    if (type == "NORP") begin(EntityType::Norp);
    if (type == "LOC") begin(EntityType::Location);
    if (type == "+") document_.names.back().span.end = span.end;
  }

  void end_sentence() {
    const auto end = static_cast<std::uint32_t>(document_.tokens.size());
    if (end > first_) {
      document_.sentences.push_back({{document_.tokens[first_].span.begin, document_.tokens[end - 1].span.end}, {first_, end}, {0}});
    }
    first_ = end;
  }

  Document finish() {
    end_sentence();
    document_.language = {"en", 1.0};
    document_.blocks.push_back({BlockKind::Paragraph, {0, static_cast<std::uint32_t>(document_.source.text.size())}});
    return std::move(document_);
  }

 private:
  Document document_;
  std::uint32_t first_ = 0;  ///< the sentence's first token
};

/// A document of lines; `read` adds the token of one line and says whether there was one.
template <class Read>
Document build(const std::string& lines, Read read) {
  Builder builder;
  std::istringstream in(lines);
  for (std::string line; std::getline(in, line);) {
    std::istringstream columns(line);
    if (!read(columns, builder)) builder.end_sentence();
  }
  return builder.finish();
}

}  // namespace

Document parsed(const std::string& lines) {
  return build(lines, [](std::istringstream& columns, Builder& builder) {
    std::string form, lemma, upos, xpos, relation;
    std::uint32_t head = 0;
    if (!(columns >> form >> lemma >> upos >> xpos >> head >> relation)) return false;
    const bool finite = xpos == "VBD" || xpos == "VBZ" || xpos == "VBP";
    builder.add(form, {upos, xpos, finite ? "VerbForm=Fin" : "_", lemma}, head, relation);
    return true;
  });
}

Document named_tree(const std::string& lines) {
  return build(lines, [](std::istringstream& columns, Builder& builder) {
    std::string form, upos, relation, name;
    std::uint32_t head = 0;
    if (!(columns >> form >> upos >> head >> relation)) return false;
    columns >> name;
    const bool plural = upos == "NOUN" && form.size() > 3 && form.back() == 's';
    std::string lemma = base::fold(form);
    if (plural) lemma.pop_back();
    builder.add(form, {upos, upos, plural ? "Number=Plur" : upos == "NOUN" ? "Number=Sing" : "_", lemma}, head, relation);
    builder.name(name);
    return true;
  });
}

}  // namespace nutgraf::test
