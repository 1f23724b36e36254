#include "quotes/cue_extent.h"

#include <algorithm>

#include "base/word_set.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

constexpr int kHighestClimb = 3;                ///< verbs above a cue: "was beginning to try to explain"
constexpr std::uint32_t kLongestCircumstance = 8;  ///< tokens; longer ones are clauses

constexpr auto kPrepositions = base::word_set({"at", "by", "during", "from", "in", "on", "via"});

class CueExtent {
 public:
  explicit CueExtent(const Clauses& clauses) : clauses_(clauses), words_(clauses.words()), trees_(clauses.trees()) {}

  IdRange<Token> of(std::uint32_t verb, IdRange<Token> cue) const { return {begin_of(verb, cue.begin), end_of(verb, cue.end)}; }

 private:
  /// With the verb above, where that says nothing by itself: "appeared to …", "began …ing".
  std::uint32_t begin_of(std::uint32_t verb, std::uint32_t begin) const {
    std::uint32_t at = verb;
    for (int climb = 0; climb < kHighestClimb && begin > 0 && trees_.universal_relation(at) == "xcomp"; ++climb) {
      const std::uint32_t above = trees_.head(at), next = begin - (words_.folded(begin - 1) == "to" ? 1 : 0);
      if (above + 1 != next || !clauses_.is_verb(above) || verb_cue(clauses_.lemma(above))) break;
      begin = clauses_.cue_words(above).begin;
      at = above;
    }
    return begin;
  }

  std::uint32_t end_of(std::uint32_t verb, std::uint32_t end) const {
    for (const std::uint32_t child : trees_.children(verb)) {
      const IdRange<Token> range = clauses_.trimmed(trees_.range(child));
      if (child < verb || range.begin != end) continue;
      const bool measures = words_.is(child, "well") && end + 1 < words_.size() && trees_.tag(end + 1).upos == "ADP";  // "well over 80"
      if (range.size() > kLongestCircumstance || !is_circumstance(child) || measures) break;
      end = range.end;
    }
    return end;
  }

  bool is_circumstance(std::uint32_t word) const {
    if (trees_.universal_relation(word) == "advmod") return trees_.tag(word).upos == "ADV" && trees_.range(word).size() == 1;
    if (trees_.universal_relation(word) != "obl") return false;
    const std::string preposition = clauses_.preposition(word);
    if (clauses_.is_time(word)) return preposition.empty() || kPrepositions.contains(preposition);
    return kPrepositions.contains(preposition) && (is_occasion(clauses_.lemma(word)) || is_vehicle(clauses_.lemma(word)));
  }

  const Clauses& clauses_;
  const Words& words_;
  const document::Trees& trees_;
};

}  // namespace

void widen_cue(Report& report, const Clauses& clauses) {
  if (!clauses.is_verb(*report.cue)) return;
  const IdRange<Token> wide = CueExtent(clauses).of(*report.cue, report.cue_words);
  const auto is_free = [&report](std::uint32_t token) {
    const auto holds = [token](IdRange<Token> range) { return range.contains(token); };
    return !std::any_of(report.content.begin(), report.content.end(), holds) && !(report.source && report.source->contains(token));
  };
  while (report.cue_words.begin > wide.begin && is_free(report.cue_words.begin - 1)) --report.cue_words.begin;
  while (report.cue_words.end < wide.end && is_free(report.cue_words.end)) ++report.cue_words.end;
}

}  // namespace nutgraf::quotes
