#include "story/failings.h"

#include <algorithm>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "story/mishaps.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::uint32_t kSentences = 16;  ///< that may name a failing of this accident; what comes later tells of others
constexpr std::uint32_t kLongest = 14;    ///< words of a failing

constexpr auto kAccidents = base::word_set({"accident", "crash", "collision", "derailment", "explosion", "blast", "fire", "blaze", "collapse",
                                            "sinking", "shipwreck", "wreck", "pile-up", "capsizing", "disaster", "stampede"});
/// What completes a verb.
constexpr auto kComplements = base::word_set({"obj", "obl", "advmod", "xcomp", "compound"});

class FailingFinder {
 public:
  explicit FailingFinder(const Reading& reading)
      : reading_(reading), clauses_(reading.clauses), trees_(clauses_.trees()), happened_(reading.document.tokens.size(), true) {
    for (const Proposition& proposition : reading.document.propositions) {
      const bool open = proposition.factuality == Factuality::Open || proposition.factuality == Factuality::Denied ||
                        proposition.factuality == Factuality::Future;
      happened_[proposition.predicate.index] = !open && !proposition.negated;
    }
  }

  std::vector<Range> find() const {
    std::vector<Range> failings;
    if (!is_of_accident()) return failings;
    const std::vector<Sentence>& sentences = reading_.document.sentences;
    std::uint32_t place = 0;
    for (std::uint32_t i = 0; i < sentences.size() && place < kSentences; ++i) {
      if (!tells_story(reading_.document, sentences[i])) continue;
      ++place;
      for (std::uint32_t token = sentences[i].tokens.begin; token < sentences[i].tokens.end; ++token) {
        if (is_failing(clauses_, token) && happened_[token] && is_of_others(token)) failings.push_back(words_of(token));
      }
    }
    return failings;
  }

 private:
  /// Whether the heaviest clause tells of an accident, or the headline names one.
  bool is_of_accident() const {
    const Range deed = reading_.document.sentences[reading_.deed->sentence].tokens;
    for (std::uint32_t token = 0; token < reading_.document.tokens.size(); ++token) {
      const bool told = (token >= deed.begin && token < deed.end) || reading_.headline.holds(token);
      if (told && (is_accident(clauses_, token) || kAccidents.contains(base::fold(clauses_.lemma(token))))) return true;
    }
    return false;
  }

  bool is_of_others(std::uint32_t verb) const {
    const std::uint32_t subject = clauses_.subject(verb);
    return subject == kNone || is_third_party(trees_, reading_.document, subject);
  }

  /// The failing with its subject; of one that is only thought, with the word that says so: "believed to have been going too fast".
  Range words_of(std::uint32_t verb) const {
    std::uint32_t first = verb;
    if (trees_.universal_relation(verb) == "xcomp" && trees_.head(verb) < verb) first = trees_.head(verb);
    Range range{first, verb + 1};
    for (const std::uint32_t child : trees_.children(first)) {
      if (child < first && trees_.universal_relation(child) == "nsubj") range.begin = clauses_.noun_phrase(child).begin;
    }
    for (const std::uint32_t child : trees_.children(verb)) {
      if (child < verb) continue;
      const std::uint32_t end = trees_.range(child).end;
      if (!kComplements.contains(trees_.universal_relation(child)) || end - range.begin > kLongest) break;
      range.end = std::max(range.end, end);
    }
    return range;
  }

  const Reading& reading_;
  const document::Clauses& clauses_;
  const document::Trees& trees_;
  std::vector<bool> happened_;  ///< of each token, whether what it tells is said to be a fact
};

}  // namespace

std::vector<IdRange<Token>> find_failings(const Reading& reading) {
  if (!reading.deed) return {};
  return FailingFinder(reading).find();
}

}  // namespace nutgraf::story
