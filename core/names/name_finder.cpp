#include "names/name_finder.h"

#include <algorithm>

#include "document/text.h"
#include "model/functions.h"
#include "model/loader.h"
#include "names/fine_types.h"

namespace nutgraf::names {
namespace {

constexpr std::size_t kHidden = 64;
constexpr std::size_t kBlockTokens = 48;

/// Whether a block is running text, as the network knows it from its training; elsewhere the rules decide.
bool is_read(BlockKind kind) { return kind != BlockKind::Metadata && kind != BlockKind::Byline && kind != BlockKind::Boilerplate; }

}  // namespace

Result<NameFinder> NameFinder::from(const model::Weights& weights, std::size_t width) {
  model::Loader loader(weights);
  NameFinder finder;
  finder.width_ = width;
  finder.hidden_ = loader.linear("names.hidden", width, kHidden);
  const std::vector<std::string_view> labels = loader.lines("names.out.labels");
  finder.out_ = loader.linear("names.out", kHidden, labels.size());
  if (loader.error()) return *loader.error();
  Result<model::SpanDecoder> decoder = model::SpanDecoder::from(labels);
  if (!decoder) return decoder.error();
  finder.decoder_ = std::move(decoder.value());
  return finder;
}

/// [tokens, labels].
std::vector<float> NameFinder::score(const Document& document) const {
  const std::size_t count = document.tokens.size();
  std::vector<float> scores(count * decoder_.labels()), hidden(kBlockTokens * kHidden);
  for (std::size_t begin = 0; begin < count; begin += kBlockTokens) {
    const std::size_t size = std::min(kBlockTokens, count - begin);
    hidden_.apply(document.vectors.data() + begin * width_, size, hidden.data());
    model::silu(hidden.data(), size * kHidden);
    out_.apply(hidden.data(), size, scores.data() + begin * decoder_.labels());
  }
  return scores;
}

std::vector<Mention> NameFinder::find_names(const Document& document) const {
  const std::vector<float> scores = score(document);
  const FineTypes types(document);
  std::vector<Mention> mentions;
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    const Sentence& sentence = document.sentences[i];
    if (!is_read(document.blocks[sentence.block.index].kind)) continue;
    for (const model::LabelledRun& run : decoder_.decode(scores.data() + sentence.tokens.begin * decoder_.labels(), sentence.tokens.size())) {
      const Span first = document.tokens[sentence.tokens.begin + run.begin].span, last = document.tokens[sentence.tokens.begin + run.end - 1].span;
      const Span span{first.begin, last.end};
      if (const auto type = types.choose(run.label, span)) mentions.push_back({span, last, MentionKind::Name, *type, {i}});
    }
  }
  for (const Mention& mention : document.evidence) {
    if (!is_read(document.blocks[document.sentences[mention.sentence.index].block.index].kind)) mentions.push_back(mention);
  }
  std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
  return mentions;
}

}  // namespace nutgraf::names
