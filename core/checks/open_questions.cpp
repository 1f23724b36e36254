#include "checks/open_questions.h"

#include <algorithm>
#include <string>

#include "base/word_set.h"
#include "checks/figure_words.h"
#include "document/text.h"

namespace nutgraf::checks {
namespace {

/// Words that say by themselves that something is not known.
constexpr auto kUnknown = base::word_set({"unclear", "undetermined", "unknown", "uncertain", "unsolved", "unresolved"});
/// Words that say that nothing confirms something.
constexpr auto kUnconfirmed = base::word_set({"unconfirmed", "uncorroborated", "unproven", "unverified", "unsubstantiated", "rumor", "rumors", "rumored", "rumour",
                                              "rumours", "rumoured"});
/// Adjectives and adverbs by which a writer leaves a charge or a report to others.
constexpr auto kAlleged = base::word_set({"alleged", "allegedly", "purported", "purportedly", "reportedly", "supposedly", "suspected"});
/// Participles that, negated, leave something open.
constexpr auto kSettling = base::word_set({"announced", "certain", "clear", "confirmed", "corroborated", "determined", "disclosed", "established", "identified", "known",
                                           "released", "revealed", "specified", "verified"});
constexpr auto kNot = base::word_set({"n't", "never", "not", "yet"});
/// "no word on", "no motive", "no details": what is said not to be there.
constexpr auto kMissing = base::word_set({"word", "motive", "details", "explanation", "indication", "information"});

/// Finds them sentence by sentence.
class Finder {
 public:
  explicit Finder(const Document& document) : document_(document) {}

  std::vector<Check> find() {
    for (const Sentence& sentence : document_.sentences) {
      if (is_prose(sentence)) read(sentence);
    }
    for (const Silence& silence : document_.silences) {
      add("no_reply", "Asked without an answer", silence.evidence.contains(silence.span) ? silence.evidence : joined(silence.span, silence.evidence));
    }
    for (const Dispute& dispute : document_.disputes) {
      if (dispute.unanswered && !dispute.claims.empty()) add("unanswered", "An accusation without an answer", dispute.claims.front().says);
    }
    std::stable_sort(checks_.begin(), checks_.end(), [](const Check& a, const Check& b) { return a.spans[0].begin < b.spans[0].begin; });
    return std::move(checks_);
  }

 private:
  bool is_prose(const Sentence& sentence) const {
    if (!sentence.block) return true;
    const BlockKind kind = document_.blocks[sentence.block.index].kind;
    return kind == BlockKind::Paragraph || kind == BlockKind::List || kind == BlockKind::Caption;
  }

  static Span joined(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

  std::string word(std::uint32_t token) const { return document::folded(document_, document_.tokens[token]); }

  /// Whether a word is negated right before it: "not yet been confirmed".
  bool is_negated(std::uint32_t token, const Sentence& sentence) const {
    constexpr std::uint32_t kReach = 3;
    const std::uint32_t first = std::max(sentence.tokens.begin, token > kReach ? token - kReach : 0);
    for (std::uint32_t at = token; at-- > first;) {
      const std::string before = word(at);
      if (kNot.contains(before)) return true;
      const bool goes_on = before == "been" || before == "be" || before == "immediately" || before == "independently" || before == "publicly" || before == "to" ||
                           before == "yet" || before == "officially" || before == "fully" || before == "entirely";
      if (!goes_on) return false;
    }
    return false;
  }

  void read(const Sentence& sentence) {
    bool unknown = false, unconfirmed = false, alleged = false;
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
      const std::string text = word(token);
      const bool none = text == "no" && token + 1 < sentence.tokens.end && kMissing.contains(word(token + 1));
      unknown = unknown || kUnknown.contains(text) || none || (kSettling.contains(text) && is_negated(token, sentence));
      unconfirmed = unconfirmed || kUnconfirmed.contains(text);
      alleged = alleged || (kAlleged.contains(text) && !is_verb(token));
    }
    if (unknown) add("unknown", "Not known", sentence.span);
    if (unconfirmed) add("unconfirmed", "Not confirmed", sentence.span);
    if (alleged) add("alleged", "Alleged or reported", sentence.span);
    if (is_open_question(sentence)) add("question", "A question", sentence.span);
  }

  /// "the police suspected": who thinks so is told.
  bool is_verb(std::uint32_t token) const {
    return token < document_.arcs.size() && document_.tags[token].upos == "VERB" && document_.arcs[token].relation != "amod";
  }

  /// A question of the article itself; one that somebody is quoted with is his or hers.
  bool is_open_question(const Sentence& sentence) const {
    if (sentence.tokens.empty() || word(sentence.tokens.end - 1) != "?") return false;
    const auto after = std::upper_bound(document_.passages.begin(), document_.passages.end(), sentence.span.end - 1,
                                        [](std::uint32_t at, const Passage& passage) { return at < passage.span.begin; });
    return after == document_.passages.begin() || !(after - 1)->quote;
  }

  void add(std::string rule, const std::string& what, Span span) {
    checks_.push_back({CheckKind::Open, std::move(rule), what + ": " + quoted(document_, span), {span}, {}});
  }

  const Document& document_;
  std::vector<Check> checks_;
};

}  // namespace

std::vector<Check> find_open_questions(const Document& document) { return Finder(document).find(); }

}  // namespace nutgraf::checks
