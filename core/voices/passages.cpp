#include "voices/passages.h"

#include <algorithm>
#include <cstddef>

namespace nutgraf::voices {
namespace {

struct QuotedRun {
  Span span;
  Id<Quote> quote;
};

/// The runs of all quotations by where they begin, those that hold others first.
std::vector<QuotedRun> runs_of(const Document& document) {
  std::vector<QuotedRun> runs;
  for (std::uint32_t i = 0; i < document.quotes.size(); ++i) {
    const QuoteClass kind = document.quotes[i].quote_class;
    if (kind != QuoteClass::Speech && kind != QuoteClass::Writing) continue;  // what is thought or willed the reporter tells
    for (const Span span : document.quotes[i].spans) runs.push_back({span, {i}});
  }
  std::stable_sort(runs.begin(), runs.end(), [](const QuotedRun& a, const QuotedRun& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  return runs;
}

/// Goes through the tokens and knows the innermost quotation around each.
class InnermostQuote {
 public:
  explicit InnermostQuote(const Document& document) : runs_(runs_of(document)) {}

  /// The quotation around `token`; tokens must be asked for in order.
  Id<Quote> around(const Token& token) {
    for (; next_ < runs_.size() && runs_[next_].span.begin <= token.span.begin; ++next_) open_.push_back(runs_[next_]);
    while (!open_.empty() && open_.back().span.end <= token.span.begin) open_.pop_back();
    return open_.empty() ? Id<Quote>() : open_.back().quote;
  }

 private:
  std::vector<QuotedRun> runs_, open_;
  std::size_t next_ = 0;
};

bool is_prose(BlockKind kind) {
  return kind != BlockKind::Metadata && kind != BlockKind::Byline && kind != BlockKind::Dateline && kind != BlockKind::Boilerplate;
}

}  // namespace

std::vector<Passage> find_passages(const Document& document) {
  InnermostQuote innermost(document);
  std::vector<Passage> passages;
  Id<Block> last_block;
  for (const Sentence& sentence : document.sentences) {
    if (!is_prose(document.blocks[sentence.block.index].kind)) continue;
    for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
      const Token& token = document.tokens[at];
      const Id<Quote> quote = innermost.around(token);
      if (!passages.empty() && last_block == sentence.block && passages.back().quote == quote) {
        passages.back().span.end = token.span.end;
      } else {
        passages.push_back({token.span, VoiceKind::Reporter, quote});
      }
      last_block = sentence.block;
    }
  }
  return passages;
}

}  // namespace nutgraf::voices
