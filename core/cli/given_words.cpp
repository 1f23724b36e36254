#include "cli/given_words.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "pipeline/members.h"
#include "pipeline/stages.h"
#include "text/source.h"

namespace nutgraf::cli {
namespace {

/// The block that each sentence begins in; blocks and sentences are in order.
std::vector<Sentence> placed_in_blocks(std::vector<Sentence> sentences, const std::vector<Block>& blocks) {
  std::uint32_t block = 0;
  for (Sentence& sentence : sentences) {
    while (block + 1 < blocks.size() && blocks[block].span.end <= sentence.span.begin) ++block;
    sentence.block = {block};
  }
  return sentences;
}

/// Leads positions of an article as it was given to the text of its source.
class Places {
 public:
  explicit Places(const Source& source) : edits_(source.edits) {
    std::int64_t added = 0;
    for (const Edit& edit : edits_) {
      begins_.push_back(edit.at + added);
      added += static_cast<std::int64_t>(edit.bytes) - edit.length;
    }
  }

  Span operator()(Span given) const { return {place(given.begin), place(given.end)}; }

 private:
  std::uint32_t place(std::uint32_t byte) const {
    const auto after = std::upper_bound(begins_.begin(), begins_.end(), static_cast<std::int64_t>(byte));
    if (after == begins_.begin()) return byte;
    const auto edit = static_cast<std::size_t>(after - begins_.begin()) - 1;
    const auto within = static_cast<std::uint32_t>(byte - begins_[edit]);
    return within < edits_[edit].bytes ? edits_[edit].at : edits_[edit].end() + within - edits_[edit].bytes;
  }

  const std::vector<Edit>& edits_;
  std::vector<std::int64_t> begins_;  ///< of the edits, in the bytes given
};

/// Moves the article's words to the text of `source`; false where one of them is not left there.
bool move_words(format::AnnotatedLine& article, const Source& source) {
  const Places places(source);
  std::uint32_t behind = 0;
  for (Token& token : *article.tokens) {
    token.span = places(token.span);
    if (token.span.empty() || token.span.begin < behind) return false;
    behind = token.span.end;
  }
  if (!article.sentences) return true;
  for (Sentence& sentence : *article.sentences) {
    const auto& tokens = *article.tokens;
    sentence.span = {tokens[sentence.tokens.begin].span.begin, tokens[sentence.tokens.end - 1].span.end};
  }
  return true;
}

/// The source of an article with words: the text as it was given where a word of it is nothing that a reader sees.
Source source_of(format::AnnotatedLine& article) {
  Source source = text::make_source(article.line.text);
  const format::AnnotatedLine as_given = article;
  if (move_words(article, source)) return source;
  article = as_given;
  return {article.line.text, {}};
}

}  // namespace

Document read_given_words(format::AnnotatedLine article, const pipeline::Models* models, std::uint32_t layers) {
  Document document;
  if (models) document.weights = models->weights.digest();
  const std::uint32_t needed = pipeline::with_needed(layers);
  for (const pipeline::Stage& stage : pipeline::kStages) {
    if ((stage.gives & needed) == 0) continue;
    const bool has_blocks = !document.blocks.empty();  // a blank text has none, and no words whatever the line says
    if (stage.gives == pipeline::kSource && article.tokens) {
      document.source = source_of(article);
    } else if (stage.gives == pipeline::kTokens && article.tokens) {
      if (has_blocks) document.tokens = std::move(*article.tokens);
    } else if (stage.gives == pipeline::kSentences && article.sentences) {
      if (has_blocks) document.sentences = placed_in_blocks(std::move(*article.sentences), document.blocks);
    } else {
      stage.run({article.line.text, article.line.options, models, nullptr}, document);
    }
    if (stage.gives == pipeline::kLanguage) document.language.code = "en";
  }
  return document;
}

}  // namespace nutgraf::cli
