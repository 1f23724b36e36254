#include "audit/reasons.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::audit {
namespace {

using document::Clauses;

constexpr std::uint32_t kShortest = 3, kLongest = 40;  ///< words of a reason

/// What says that a source is to stay unnamed.
constexpr auto kUnnamed = base::word_set({"named", "identified", "quoted"});
constexpr auto kAsks = base::word_set({"ask", "decline", "refuse", "request", "want", "wish", "prefer", "insist"});
constexpr auto kAllowed = base::word_set({"authorised", "authorized", "allowed", "permitted", "cleared"});
constexpr auto kTells = base::word_set({"speak", "talk", "comment", "discuss", "brief"});
/// What a source may be to a matter, behind its noun.
constexpr auto kKnows = base::word_set({"familiar", "privy", "briefed", "aware", "close"});

std::string word(const Document& document, std::uint32_t token) { return document::folded(document, document.tokens[token]); }

/// The words from one token to another, without marks at the end.
std::optional<Span> words(const Document& document, std::uint32_t begin, std::uint32_t end) {
  while (end > begin && document.tags[end - 1].upos == "PUNCT") --end;
  if (end <= begin || end - begin < kShortest || end - begin > kLongest) return std::nullopt;
  return Span{document.tokens[begin].span.begin, document.tokens[end - 1].span.end};
}

/// Whether a relative clause stands within these words or right behind them.
bool follows(const Document& document, IdRange<Token> tokens, std::uint32_t begin) {
  return begin <= tokens.end || (begin == tokens.end + 1 && word(document, tokens.end) == ",");
}

/// The end of a range, before the words of a quotation or those that report it, where these stand behind its begin.
std::uint32_t end_before(const Document& document, const Quote& quote, std::uint32_t begin, std::uint32_t end) {
  const std::uint32_t from = document.tokens[begin].span.begin;
  const auto cut = [&](Span span) {
    const IdRange<Token> tokens = document::tokens_in(document, span);
    if (span.begin > from && !tokens.empty()) end = std::min(end, tokens.begin);
  };
  if (quote.cue) cut(quote.cue->span);
  for (const Span span : quote.spans) cut(span);
  return end;
}

/// Whether the words ask for it: "asked not to be named", "declined to be identified", "was not named".
std::uint32_t begin_of_request(const Document& document, std::uint32_t first, std::uint32_t at) {
  constexpr std::uint32_t kNear = 6;
  std::uint32_t begin = at;
  bool asks = false, negated = false;
  for (std::uint32_t back = at; back > first && at - back < kNear; --back) {
    const std::string& lemma = document.tags[back - 1].lemma;
    negated = negated || lemma == "not" || lemma == "decline" || lemma == "refuse" || lemma == "without";
    asks = kAsks.contains(lemma);
    begin = back - 1;
    if (asks || word(document, back - 1) == "who") break;
  }
  return negated && asks ? begin : at;
}

/// Behind what a reason goes on with: its own "because" clause, up to the next comma, quotation or full stop.
std::uint32_t end_of_reason(const Document& document, std::uint32_t at, std::uint32_t end) {
  bool explains = false;
  for (; at < end; ++at) {
    const std::string text = word(document, at);
    const bool goes_on = text == "because" || text == "as" || text == "since" || text == "citing" || text == "for" || text == "due";
    const bool comma = text == ",";
    if (comma && at + 1 < end && (word(document, at + 1) == "because" || word(document, at + 1) == "citing")) continue;
    if (comma || text == "“" || text == "\"" || text == "”" || text == ":" || text == ";" || text == ")") return at;
    explains = explains || goes_on;
  }
  return at;
}

}  // namespace

std::optional<Span> clause_about(const Clauses& clauses, Span person, const Quote* quote) {
  const Document& document = clauses.document();
  const IdRange<Token> tokens = document::tokens_in(document, person);
  if (clauses.empty() || tokens.empty()) return std::nullopt;
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    for (const std::uint32_t verb : clauses.trees().children(at)) {
      if (verb <= at || clauses.trees().universal_relation(verb) != "acl") continue;
      const IdRange<Token> range = clauses.trees().range(verb);
      std::uint32_t begin = range.begin;
      while (begin < verb && word(document, begin) != "who" && word(document, begin) != "whose" && word(document, begin) != "whom") ++begin;
      if (begin >= verb || !follows(document, tokens, begin)) continue;
      return words(document, begin, quote ? end_before(document, *quote, begin, range.end) : range.end);
    }
  }
  return std::nullopt;
}

std::optional<Span> knowledge_of(const Clauses& clauses, Span person) {
  const Document& document = clauses.document();
  const IdRange<Token> tokens = document::tokens_in(document, person);
  const Id<Sentence> sentence = clauses.empty() || tokens.empty() ? Id<Sentence>() : document::sentence_of(document, tokens.begin);
  if (!sentence) return std::nullopt;
  const std::uint32_t limit = document.sentences[sentence.index].tokens.end;
  for (std::uint32_t at = tokens.begin + 1; at < limit && at < tokens.end + 4; ++at) {
    const std::string text = word(document, at);
    if (at >= tokens.end && (document.tags[at].upos == "VERB" || document.tags[at].upos == "PUNCT") && !kKnows.contains(text)) break;
    const bool knows = kKnows.contains(text) && at + 1 < limit && document.tags[at + 1].upos == "ADP";
    const bool knowledge = text == "with" && at + 2 < limit && (word(document, at + 1) == "knowledge" || word(document, at + 2) == "knowledge");
    if (!knows && !knowledge) continue;
    const std::uint32_t noun = knows ? at : word(document, at + 1) == "knowledge" ? at + 1 : at + 2;
    return words(document, at, std::max(clauses.trees().range(noun).end, std::min(tokens.end, limit)));
  }
  return std::nullopt;
}

std::optional<Span> anonymity_in(const Clauses& clauses, Id<Sentence> sentence, const Quote& quote) {
  if (clauses.empty() || !sentence) return std::nullopt;
  const Document& document = clauses.document();
  const IdRange<Token> range = document.sentences[sentence.index].tokens;
  for (std::uint32_t at = range.begin; at < range.end; ++at) {
    const Span here = document.tokens[at].span;
    const bool is_quoted = std::any_of(quote.spans.begin(), quote.spans.end(), [&](Span span) { return span.contains(here); });
    if (is_quoted) continue;
    std::uint32_t begin = at;
    const std::string text = word(document, at);
    if (text == "anonymity") {
      while (begin > range.begin && at - begin < 4 && word(document, begin) != "on" && !kAsks.contains(document.tags[begin].lemma)) --begin;
      if (word(document, begin) != "on" && !kAsks.contains(document.tags[begin].lemma)) begin = at;
    } else if (kUnnamed.contains(text)) {
      begin = begin_of_request(document, range.begin, at);
      if (begin == at) continue;
    } else if (kAllowed.contains(text) && at + 2 < range.end && kTells.contains(document.tags[at + 2].lemma)) {
      while (begin > range.begin && at - begin < 3 && word(document, begin) != "not" && word(document, begin) != "n't") --begin;
      if (word(document, begin) != "not" && word(document, begin) != "n't") continue;
    } else {
      continue;
    }
    return words(document, begin, end_before(document, quote, begin, end_of_reason(document, at + 1, range.end)));
  }
  return std::nullopt;
}

}  // namespace nutgraf::audit
