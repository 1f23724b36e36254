#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "document/text.h"
#include "versions/changes.h"

namespace nutgraf::versions {

Span whole(const Quote& quote) { return {quote.spans.front().begin, quote.spans.back().end}; }

bool is_in_marks(const Quote& quote) { return quote.kind != QuoteKind::Indirect && !quote.within; }

Words words_of(const Version& version, const Quote& quote) {
  Words all;
  for (const Span span : quote.spans) {
    for (std::string& word : version.wording.words(span)) all.push_back(std::move(word));
  }
  return all;
}

namespace {

/// A quotation in marks that only one version has in these words.
struct Changed {
  std::vector<Words> words;
  std::vector<Span> spans;
};

/// The quotations of a version that have a part whose words the other does not have.
Changed changed_in(const Version& version, const Version& other) {
  Changed changed;
  for (const Quote& quote : version.document.quotes) {
    if (!is_in_marks(quote)) continue;
    bool is_kept = true;
    for (const Span span : quote.spans) is_kept = is_kept && other.wording.holds(version.wording.words(span));
    if (is_kept) continue;
    changed.words.push_back(words_of(version, quote));
    changed.spans.push_back(whole(quote));
  }
  return changed;
}

/// Who says a quotation by name; nothing where a pronoun or a description stands beside it.
std::optional<std::string> named_speaker(const Document& document, const Quote& quote) {
  if (!quote.speaker_mention || document.mentions[quote.speaker_mention.index].kind != MentionKind::Name) return std::nullopt;
  return std::string(document::text(document, document.mentions[quote.speaker_mention.index].span));
}

/// Whether one name ends as the other does: "Ruiz" and "Ana Ruiz".
bool may_be_one(const std::string& one, const std::string& other) {
  const std::string& shorter = one.size() < other.size() ? one : other;
  const std::string& longer = one.size() < other.size() ? other : one;
  return longer.find(shorter) != std::string::npos;
}

bool stands_in_kept_sentence(const Version& version, Span span) {
  const IdRange<Token> tokens = document::tokens_in(version.document, span);
  const Id<Sentence> sentence = tokens.empty() ? Id<Sentence>() : document::sentence_of(version.document, tokens.begin);
  return sentence && version.kept[sentence.index];
}

void compare_speakers(const Version& before, const Version& after, Changes& changes) {
  std::map<Words, const Quote*> earlier;
  for (const Quote& quote : before.document.quotes) {
    if (is_in_marks(quote)) earlier.emplace(words_of(before, quote), &quote);
  }
  for (const Quote& quote : after.document.quotes) {
    const auto found = is_in_marks(quote) ? earlier.find(words_of(after, quote)) : earlier.end();
    if (found == earlier.end() || stands_in_kept_sentence(after, *(quote.speaker ? quote.speaker : quote.spans.front()))) continue;
    const auto was = named_speaker(before.document, *found->second), is = named_speaker(after.document, quote);
    if (!was || !is || may_be_one(*was, *is)) continue;
    changes.push_back({ChangeKind::SpeakerChanged, whole(*found->second), whole(quote), *was, *is});
  }
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
  compare_speakers(before, after, changes);
}

}  // namespace nutgraf::versions
