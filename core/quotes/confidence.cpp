#include "quotes/confidence.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "base/logistic.h"
#include "document/text.h"
#include "quotes/cues.h"
#include "quotes/words.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

// Log-odds in hundredths, as scripts/train/sureness/confidence.py prints them for its table of quotations.
constexpr int kBias = 254, kDirect = 100, kPlain = 59, kMixed = -18, kVerbless = -17, kThought = -42, kNobody = -51;
constexpr int kShort = -60, kGoesOn = -64, kAgain = -68;

constexpr std::size_t kShortest = 4;  ///< words up to which reported words are few

/// What speaks for a construction.
int weight_of(QuoteRule rule) {
  switch (rule) {
    case QuoteRule::Marks: return -61;
    case QuoteRule::CueBefore:
    case QuoteRule::CueBehind:
    case QuoteRule::CueWithin:
    case QuoteRule::Label:
    case QuoteRule::Turn: return 56;
    case QuoteRule::ThatClause: return 70;
    case QuoteRule::BareClause:
    case QuoteRule::QuestionClause:
    case QuoteRule::Gerund:
    case QuoteRule::Aside:
    case QuoteRule::PassiveClause:
    case QuoteRule::NounClause: return 28;
    case QuoteRule::Infinitive:
    case QuoteRule::Request: return 2;
    case QuoteRule::Preposition: return -38;
    case QuoteRule::Object:
    case QuoteRule::PassiveObject:
    case QuoteRule::NounObject: return -84;
    case QuoteRule::Predicate:
    case QuoteRule::Accusation:
    case QuoteRule::Plea:
    case QuoteRule::Dissent: return 41;
    case QuoteRule::PassiveComplement: return -4;
    case QuoteRule::Adjective: return -31;
    case QuoteRule::AccordingTo: return 21;
  }
  return 0;
}

class ConfidenceJudge {
 public:
  explicit ConfidenceJudge(const Document& document) : document_(document), words_(document) {}

  double judge(const Quote& quote) const {
    const bool direct = quote.kind == QuoteKind::Direct;
    int odds = kBias + weight_of(quote.rule);
    if (direct) odds += kDirect;
    if (quote.kind == QuoteKind::Mixed) odds += kMixed;
    if (quote.quote_class == QuoteClass::Thought) odds += kThought;
    if (!quote.speaker) odds += kNobody;
    if (only_says(quote)) odds += kPlain;
    if (count_words(quote) <= kShortest) odds += kShort;
    if (!direct && !has_tense(quote)) odds += kVerbless;
    if (!direct && is_followed(quote)) odds += kGoesOn;
    if (!direct && says_again(quote)) odds += kAgain;
    return base::logistic(odds);
  }

 private:
  /// Whether the cue is a verb of saying that takes clauses alone, as "say" and "add" do, so that no other sense is at hand.
  static bool only_says(const Quote& quote) {
    const auto cue = quote.cue ? verb_cue(quote.cue->lemma) : std::nullopt;
    return cue && cue->spoken && cue->clause && !cue->object && !cue->request;
  }

  /// Whether a word of the quotation passes a test of its place.
  template <typename Test>
  bool any_word(const Quote& quote, Test test) const {
    for (const Span span : quote.spans) {
      const Range range = document::tokens_in(document_, span);
      for (std::uint32_t at = range.begin; at < range.end; ++at) {
        if (test(at)) return true;
      }
    }
    return false;
  }

  std::size_t count_words(const Quote& quote) const {
    std::size_t count = 0;
    any_word(quote, [&](std::uint32_t at) {
      count += words_.is_word(at) ? 1 : 0;
      return count > kShortest;
    });
    return count;
  }

  bool has_tense(const Quote& quote) const {
    if (document_.tags.empty()) return true;
    return any_word(quote, [&](std::uint32_t at) {
      const std::string_view xpos = document_.tags[at].xpos;
      return xpos == "VBD" || xpos == "VBZ" || xpos == "VBP" || xpos == "MD";
    });
  }

  /// Whether the sentence goes on behind the words, so that more of it may be said: not where the cue follows them.
  bool is_followed(const Quote& quote) const {
    const Range last = document::tokens_in(document_, quote.spans.back());
    if (last.empty() || (quote.cue && quote.cue->span.begin > quote.spans.back().begin)) return false;
    const Id<Sentence> sentence = document::sentence_of(document_, last.end - 1);
    return sentence && last.end + 1 < document_.sentences[sentence.index].tokens.end;
  }

  /// Whether a second verb of saying stands among the words, outside marks, which may be the reporter's: "said it was late and added …".
  bool says_again(const Quote& quote) const {
    if (document_.tags.empty()) return false;
    bool quoted = false;
    return any_word(quote, [&](std::uint32_t at) {
      const bool first = at == 0 || document_.tokens[at].span.begin == quote.spans.front().begin;
      if (words_.is_double_mark(at)) quoted = !quoted;
      if (quoted || first || document_.tags[at].upos != "VERB") return false;
      const auto cue = verb_cue(document_.tags[at].lemma);
      return cue && cue->spoken && cue->clause;
    });
  }

  const Document& document_;
  const Words words_;
};

}  // namespace

void set_confidence(const Document& document, std::vector<Quote>& quotes) {
  const ConfidenceJudge judge(document);
  for (Quote& quote : quotes) quote.confidence = judge.judge(quote);
}

}  // namespace nutgraf::quotes
