#include "quotes/unsaid.h"

#include <algorithm>

#include "base/word_set.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

constexpr std::uint32_t kNone = Clauses::kNone;
constexpr int kHighestClimb = 3;  ///< verbs above an infinitive: "did not want to try to explain"

/// Verbs of knowing: what somebody does not know to have been said is not reported.
constexpr auto kKnowing = base::word_set({"hear", "know", "recall", "remember", "understand"});

class UnsaidReader {
 public:
  explicit UnsaidReader(const Clauses& clauses) : clauses_(clauses), trees_(clauses.trees()) {}

  bool is_unsaid(std::uint32_t verb) const {
    return is_denied(verb) || is_counterfactual(verb) || is_asked_of_others(verb) || is_denied_above(verb) || is_topic(verb) || is_aim(verb) || is_offered(verb) || is_conceivable(verb) || is_supposed(verb) ||
           is_suspected(verb);
  }

 private:
  /// "did not tell", "nobody asked"; a question or a denial that is not made is one too.
  bool is_denied(std::uint32_t verb) const {
    if (is_awaited(verb)) return true;
    return clauses_.is_negated(verb) && verb_cue(clauses_.lemma(verb)).value_or(CueWord()).stance != Stance::Deny;
  }

  /// "has yet to concede": what has not been said so far.
  bool is_awaited(std::uint32_t verb) const {
    const std::uint32_t yet = trees_.child(verb, "advmod");
    return yet != kNone && yet < verb && clauses_.words().is(yet, "yet") && clauses_.has_to(verb);
  }

  /// "would have asked": a modal verb with the perfect.
  bool is_counterfactual(std::uint32_t verb) const {
    const auto& children = trees_.children(verb);
    const bool modal = std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
      return child < verb && trees_.tag(child).xpos == "MD" && clauses_.lemma(child) != "will" && clauses_.lemma(child) != "must";
    });
    const bool perfect = std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
      return child < verb && trees_.universal_relation(child) == "aux" && trees_.tag(child).xpos == "VB" && clauses_.lemma(child) == "have";
    });
    return modal && perfect;
  }

  /// "told me to agree to it": what somebody else is to say has not been said by them.
  bool is_asked_of_others(std::uint32_t verb) const {
    std::uint32_t first = verb;  // "urged them to look out and report it"
    while (!trees_.is_root(first) && trees_.universal_relation(first) == "conj" && trees_.tag(first).xpos == "VB") first = trees_.head(first);
    if (!clauses_.has_to(first) || trees_.is_root(first)) return false;
    const std::string_view relation = trees_.universal_relation(first);
    if (relation != "xcomp" && relation != "advcl" && relation != "ccomp") return false;
    const std::uint32_t above = trees_.head(first);
    if (!clauses_.is_verb(above) || !verb_cue(clauses_.lemma(above)).value_or(CueWord()).request) return false;
    return clauses_.is_passive(above) || trees_.child(above, "obj") != kNone || trees_.child(above, "iobj") != kNone;
  }

  /// "nobody bothered to ask", "I don't know what he said".
  bool is_denied_above(std::uint32_t verb) const {
    constexpr auto kOmitting = base::word_set({"fail", "forget", "neglect", "omit"});
    std::uint32_t at = verb;
    for (int climb = 0; climb < kHighestClimb && !trees_.is_root(at); ++climb) {
      const std::string_view relation = trees_.universal_relation(at);
      const std::uint32_t above = trees_.head(at);
      if (relation == "ccomp") return kKnowing.contains(clauses_.lemma(above)) && clauses_.is_negated(above) && clauses_.mark(at) != "that";
      if (relation == "xcomp" && kOmitting.contains(clauses_.lemma(above))) return true;  // "failed to warn"
      if (relation != "xcomp" || !clauses_.has_to(at) || is_refusal(clauses_.lemma(above))) return false;
      if (clauses_.is_negated(above)) return true;
      at = above;
    }
    return false;
  }

  /// "Writing this article is not important": a gerund as subject tells of no deed.
  bool is_topic(std::uint32_t verb) const { return trees_.tag(verb).xpos == "VBG" && trees_.universal_relation(verb) == "csubj"; }

  /// "Tests will be done to confirm it": what nobody, or nobody yet, does in order to say.
  bool is_aim(std::uint32_t verb) const {
    if (!clauses_.has_to(verb) || trees_.is_root(verb) || trees_.universal_relation(verb) != "advcl") return false;
    const std::uint32_t above = trees_.head(verb);
    return clauses_.is_verb(above) && (clauses_.is_passive(above) || is_ahead(above));
  }

  /// Whether a verb lies ahead: "will meet", "is to meet".
  bool is_ahead(std::uint32_t verb) const {
    const auto& children = trees_.children(verb);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return child < verb && trees_.tag(child).xpos == "MD"; });
  }

  /// "One could argue that …": what anybody might say.
  bool is_conceivable(std::uint32_t verb) const {
    const std::uint32_t subject = clauses_.own_subject(verb);
    if (subject == kNone) return false;
    const std::string word = clauses_.words().folded(subject);
    return (word == "one" || word == "you") && is_ahead(verb);
  }

  /// "If she says so, …": a condition; "an order to say so": what somebody is to say.
  bool is_supposed(std::uint32_t verb) const {
    if (trees_.is_root(verb)) return false;
    const std::string_view relation = trees_.universal_relation(verb);
    if (relation == "advcl") return clauses_.mark(verb) == "if" || clauses_.mark(verb) == "unless";
    return relation == "acl" && clauses_.has_to(verb) && !is_refusal_noun(clauses_.lemma(trees_.head(verb)));
  }

  /// "He is suspected of asking for it": what nobody has heard.
  bool is_suspected(std::uint32_t verb) const {
    return trees_.tag(verb).xpos == "VBG" && !trees_.is_root(verb) && clauses_.mark(verb) == "of" && clauses_.lemma(trees_.head(verb)) == "suspect";
  }

  /// Nouns whose infinitive tells a stance of its own: "his refusal to say".
  static bool is_refusal_noun(std::string_view noun) { return noun == "refusal" || noun == "failure"; }

  /// "Allow me to congratulate you": what somebody asks leave to say is said by no verb of the article's.
  bool is_offered(std::uint32_t verb) const {
    if (trees_.is_root(verb) || (trees_.universal_relation(verb) != "xcomp" && trees_.universal_relation(verb) != "ccomp")) return false;
    const std::uint32_t above = trees_.head(verb);
    return (clauses_.lemma(above) == "let" || clauses_.lemma(above) == "allow") && trees_.is_root(above) && clauses_.own_subject(above) == kNone;
  }

  const Clauses& clauses_;
  const document::Trees& trees_;
};

}  // namespace

bool is_unsaid(const Clauses& clauses, std::uint32_t verb) { return UnsaidReader(clauses).is_unsaid(verb); }

}  // namespace nutgraf::quotes
