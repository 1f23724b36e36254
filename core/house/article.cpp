#include "house/article.h"

#include <algorithm>

#include "base/utf8.h"
#include "document/quoted_words.h"
#include "document/text.h"

namespace nutgraf::house {

Article::Article(const Document& document)
    : document_(document), trees_(document), quoted_(document::find_quoted(document)), names_(document.entities.size()), offices_(document.entities.size()),
      gives_words_(document.sentences.size()) {
  for (std::uint32_t entity = 0; entity < document.entities.size(); ++entity) {
    for (const Id<Mention> id : document.entities[entity].mentions) {
      const Mention& mention = document.mentions[id.index];
      if (mention.kind == MentionKind::Name && is_in_prose(mention.span)) names_[entity].push_back(id);
    }
  }
  for (const AuditedSource& source : document.audit) {
    if (source.entity) offices_[source.entity.index] = source.offices;
  }
  for (const Quote& quote : document.quotes) {
    for (const Span span : quote.spans) mark_sentences(span);
    if (quote.cue) mark_sentences(quote.cue->span);
  }
}

void Article::mark_sentences(Span span) {
  const IdRange<Token> tokens = document::tokens_in(document_, span);
  if (tokens.empty()) return;
  const Id<Sentence> first = document::sentence_of(document_, tokens.begin), last = document::sentence_of(document_, tokens.end - 1);
  if (!first || !last) return;
  for (std::uint32_t sentence = first.index; sentence <= last.index; ++sentence) gives_words_[sentence] = true;
}

bool Article::is_in_prose(Span span) const {
  const auto next = std::upper_bound(document_.blocks.begin(), document_.blocks.end(), span.begin,
                                     [](std::uint32_t at, const Block& block) { return at < block.span.begin; });
  if (next == document_.blocks.begin()) return false;
  const BlockKind kind = (next - 1)->kind;
  return kind == BlockKind::Paragraph || kind == BlockKind::List;
}

bool Article::is_quoted(Span span) const {
  const IdRange<Token> tokens = document::tokens_in(document_, span);
  return !tokens.empty() && quoted_[tokens.begin];
}

std::string Article::word(std::uint32_t token) const {
  return token < document_.tokens.size() ? document::folded(document_, document_.tokens[token]) : std::string();
}

std::string Article::lemma(std::uint32_t token) const {
  return document_.tags.empty() ? word(token) : base::fold(document_.tags[token].lemma);
}

Id<Sentence> Article::sentence_of(Span span) const {
  const IdRange<Token> tokens = document::tokens_in(document_, span);
  return tokens.empty() ? Id<Sentence>() : document::sentence_of(document_, tokens.begin);
}

}  // namespace nutgraf::house
