#include <algorithm>
#include <cstdint>
#include <optional>

#include "base/word_set.h"
#include "document/text.h"
#include "document/words_given.h"
#include "house/rules.h"

namespace nutgraf::house {
namespace {

/// What one calls a person who is a source and no more.
constexpr auto kUnnamed = base::word_set({"adviser", "advisor", "aide", "analyst", "diplomat", "employee", "executive", "insider", "lawmaker", "officer", "official", "person", "source",
                                          "staffer", "worker"});
/// What somebody else has counted, measured or written down.
constexpr auto kCounting = base::word_set({"accord", "according", "census", "data", "estimate", "estimated", "estimates", "figures", "document", "documents", "filing", "poll", "record",
                                           "records", "report", "reported", "reportedly", "reports", "results", "statistics", "study", "survey"});
/// Fewer words between marks are no speech: a title, a phrase.
constexpr std::uint32_t kFewestWords = 5;

bool is_one_person(const Article& article, const AuditedSource& source) {
  const IdRange<Token> tokens = document::tokens_in(article.document(), source.name);
  for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
    const std::string_view part = article.has_trees() ? std::string_view(article.trees().tag(token).xpos) : std::string_view("NN");
    if (part == "NN" && kUnnamed.contains(article.word(token))) return true;
  }
  return false;
}

bool has_word_of_counting(const Article& article, const Sentence& sentence) {
  for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
    if (kCounting.contains(article.word(token))) return true;
  }
  return false;
}

}  // namespace

Findings accusation_without_reply(const Article& article, const HouseRule&) {
  Findings findings;
  for (const Dispute& dispute : article.document().disputes) {
    if (dispute.unanswered && !dispute.claims.empty()) findings.push_back({dispute.claims.front().says});
  }
  return findings;
}

Findings unnamed_source_without_reason(const Article& article, const HouseRule&) {
  Findings findings;
  for (const AuditedSource& source : article.document().audit) {
    if (source.voice != VoiceKind::Unnamed || !source.reasons.empty() || source.quotes.empty()) continue;
    if (source.kind == SourceKind::Anonymous || is_one_person(article, source)) findings.push_back({source.name});
  }
  return findings;
}

Findings figure_without_source(const Article& article, const HouseRule&) {
  Findings findings;
  const Document& document = article.document();
  std::optional<std::uint32_t> asked;  // the sentence that was looked at last: one question is enough for all its figures
  for (const Figure& figure : document.figures) {
    const FigureKind kind = figure.kind;
    const bool matters = kind == FigureKind::Casualties || kind == FigureKind::Share || kind == FigureKind::Money || kind == FigureKind::Votes;
    const Id<Sentence> id = article.sentence_of(figure.span);
    if (!matters || figure.quote || !id || asked == id.index || !article.is_in_prose(figure.span)) continue;
    asked = id.index;
    if (!has_word_of_counting(article, document.sentences[id.index]) && !article.gives_words(id)) findings.push_back({figure.span});
  }
  return findings;
}

Findings quotation_without_speaker(const Article& article, const HouseRule&) {
  Findings findings;
  for (const Quote& quote : article.document().quotes) {
    const bool is_speech = quote.kind == QuoteKind::Direct && quote.quote_class == QuoteClass::Speech && !quote.within;
    if (!is_speech || quote.speaker || quote.by_reader || !article.is_in_prose(quote.spans.front())) continue;
    const std::uint32_t first = document::tokens_in(article.document(), quote.spans.front()).begin;
    const bool is_led_in = first > 0 && article.word(first - 1) == ":";  // by a sentence that may say who speaks
    if (!is_led_in && document::count_words(article.document(), quote.spans.front()) >= kFewestWords) findings.push_back({quote.spans.front()});
  }
  return findings;
}

Findings judging_verb(const Article& article, const HouseRule& rule) {
  Findings findings;
  const std::set<std::string> judging = listed_words(rule);
  for (const Quote& quote : article.document().quotes) {
    const bool is_verb = quote.cue && quote.speaker && quote.quote_class == QuoteClass::Speech && judging.count(quote.cue->lemma) > 0;
    if (!is_verb || article.is_quoted(quote.cue->span) || !article.is_in_prose(quote.cue->span)) continue;
    if (article.word(document::tokens_in(article.document(), quote.cue->span).end) == "responsibility") continue;
    if (findings.empty() || findings.back().span != quote.cue->span) findings.push_back({quote.cue->span});
  }
  return findings;
}

}  // namespace nutgraf::house
