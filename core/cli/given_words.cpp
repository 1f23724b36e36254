#include "cli/given_words.h"

#include <utility>
#include <vector>

#include "pipeline/stages.h"

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

}  // namespace

Document read_given_words(format::AnnotatedLine article, const pipeline::Models* models, std::uint32_t last_layers) {
  Document document;
  if (models) document.weights = models->weights.digest();
  for (const pipeline::Stage& stage : pipeline::kStages) {
    const bool has_blocks = !document.blocks.empty();  // a blank text has none, and no words whatever the line says
    if (stage.gives == pipeline::kTokens && article.tokens) {
      if (has_blocks) document.tokens = std::move(*article.tokens);
    } else if (stage.gives == pipeline::kSentences && article.sentences) {
      if (has_blocks) document.sentences = placed_in_blocks(std::move(*article.sentences), document.blocks);
    } else {
      stage.run({article.line.text, article.line.options, models, nullptr}, document);
    }
    if (stage.gives == pipeline::kLanguage) document.language.code = "en";
    if (stage.gives == last_layers) break;
  }
  return document;
}

}  // namespace nutgraf::cli
