#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/quoted_words.h"
#include "document/text.h"
#include "versions/changes.h"

namespace nutgraf::versions {

Span whole(const Quote& quote) { return {quote.spans.front().begin, quote.spans.back().end}; }

bool is_in_marks(const Quote& quote) { return quote.kind != QuoteKind::Indirect && !quote.within; }

std::vector<Words> parts_in_marks(const Version& version, const Quote& quote) {
  const Document& document = version.document;
  std::vector<Words> parts;
  for (const Span span : quote.spans) {
    const IdRange<Token> range = document::tokens_in(document, span);
    bool is_open = false;
    std::uint32_t begin = range.begin;
    for (std::uint32_t at = range.begin; quote.kind == QuoteKind::Mixed && at < range.end; ++at) {
      if (!document::is_quotation_mark(document, at)) continue;
      if (is_open) parts.push_back(version.wording.words({document.tokens[begin].span.begin, document.tokens[at].span.end}));
      is_open = !is_open;
      begin = at;
    }
    if (is_open) parts.push_back(version.wording.words({document.tokens[begin].span.begin, span.end}));
  }
  if (!parts.empty()) return parts;
  for (const Span span : quote.spans) parts.push_back(version.wording.words(span));
  return parts;
}

Words words_of(const Version& version, const Quote& quote) {
  Words all;
  for (Words& part : parts_in_marks(version, quote)) {
    for (std::string& word : part) all.push_back(std::move(word));
  }
  return all;
}

namespace {

/// A quotation in marks that only one version has in these words.
struct Changed {
  std::vector<Words> words;
  std::vector<Span> spans;
};

/// All words in marks in their order, without what stands between them: “…,” she said, “…”.
Words all_in_marks(const Version& version) {
  Words all;
  for (const Quote& quote : version.document.quotes) {
    if (!is_in_marks(quote)) continue;
    for (std::string& word : words_of(version, quote)) all.push_back(std::move(word));
  }
  return all;
}

/// The quotations of a version that have a part whose words the other does not have.
Changed changed_in(const Version& version, const Version& other) {
  Changed changed;
  const Words others = all_in_marks(other);
  for (const Quote& quote : version.document.quotes) {
    if (!is_in_marks(quote)) continue;
    const std::vector<Words> parts = parts_in_marks(version, quote);
    const bool is_kept = std::all_of(parts.begin(), parts.end(), [&](const Words& part) {
      return other.wording.holds(part) || std::search(others.begin(), others.end(), part.begin(), part.end()) != others.end();
    });
    if (is_kept) continue;
    changed.words.push_back(words_of(version, quote));
    changed.spans.push_back(whole(quote));
  }
  return changed;
}

}  // namespace

void compare_quotations(const Version& before, const Version& after, Changes& changes) {
  const Changed gone = changed_in(before, after), come = changed_in(after, before);
  const std::vector<std::uint32_t> partners = pair_by_words(gone.words, come.words);
  std::vector<bool> is_paired(come.spans.size());
  for (std::size_t i = 0; i < gone.spans.size(); ++i) {
    if (partners[i] == kAlone) {
      changes.push_back({ChangeKind::QuotationCut, gone.spans[i], std::nullopt, {}, {}});
      continue;
    }
    is_paired[partners[i]] = true;
    changes.push_back({ChangeKind::QuotationAltered, gone.spans[i], come.spans[partners[i]], {}, {}});
  }
  for (std::size_t i = 0; i < come.spans.size(); ++i) {
    if (!is_paired[i]) changes.push_back({ChangeKind::QuotationAdded, std::nullopt, come.spans[i], {}, {}});
  }
}

}  // namespace nutgraf::versions
