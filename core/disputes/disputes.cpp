#include "disputes/disputes.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "disputes/dispute_words.h"
#include "disputes/positions.h"
#include "document/entity_index.h"
#include "document/text.h"

namespace nutgraf::disputes {
namespace {

constexpr std::uint32_t kFarthest = 2;      ///< sentences between two claims about one thing
constexpr std::uint32_t kFarthestReply = 6;  ///< sentences between an accusation and what the accused say to it
constexpr std::size_t kMostCompared = 8;    ///< claims behind one that are held against it

constexpr int kMostSilences = 4;            ///< behind an accusation that may be the accused's

/// Finds the positions of an article and holds each against the next ones.
class DisputeFinder {
 public:
  explicit DisputeFinder(const Document& document)
      : document_(document), positions_(find_positions(document)), has_words_(document.entities.size()), is_silent_(document.entities.size()) {
    for (const Silence& silence : document.silences) {
      if (silence.entity) is_silent_[silence.entity.index] = true;
    }
    for (const Position& position : positions_) {
      for (const Id<Entity> speaker : {position.by, position.behind}) {
        if (speaker && !is_will(position)) has_words_[speaker.index] = true;
      }
    }
  }

  std::vector<Dispute> find() {
    std::vector<bool> disputed(positions_.size());
    for (std::size_t i = 0; i < positions_.size(); ++i) {
      for (std::size_t next = i + 1; next < positions_.size() && next <= i + kMostCompared; ++next) {
        const std::optional<DisputeRule> rule = contradiction(positions_[i], positions_[next]);
        if (!rule) continue;
        disputes_.push_back({about(positions_[i], positions_[next]), {claim(positions_[i]), claim(positions_[next])}, false, *rule});
        disputed[i] = disputed[next] = true;
        break;
      }
      if (disputed[i]) continue;
      const std::optional<DisputeRule> open = lack_of_answer(positions_[i]);
      if (open) disputes_.push_back({about(positions_[i], positions_[i]), {claim(positions_[i])}, true, *open});
    }
    return std::move(disputes_);
  }

 private:
  /// Whether one party says both: one entity, or the same words where there is none.
  bool same_source(const Position& a, const Position& b) const {
    if (!has_speaker(a) || !has_speaker(b)) return false;
    if (a.by || b.by) return a.by == b.by && !(a.accuses && denies_at_once(a, b));
    return words_of_speaker(a) == words_of_speaker(b);
  }

  bool has_speaker(const Position& position) const { return document_.quotes[position.quote.index].speaker.has_value(); }

  /// Whether "it" is denied in the sentence behind an accusation by a description or a pronoun. Nobody denies what they have just
  /// said, so that the article means the accused, whomever the words were linked to.
  static bool denies_at_once(const Position& accusation, const Position& denial) {
    return denial.denies && denial.of_claim && !denial.named && denial.sentence == accusation.sentence + 1;
  }

  std::string words_of_speaker(const Position& position) const {
    return base::fold(document::text(document_, *document_.quotes[position.quote.index].speaker));
  }

  static std::uint32_t distance(const Position& a, const Position& b) {
    return std::max(a.sentence, b.sentence) - std::min(a.sentence, b.sentence);
  }

  static bool near(const Position& a, const Position& b) { return distance(a, b) <= kFarthest; }

  /// What makes them contradict each other, if they do.
  std::optional<DisputeRule> contradiction(const Position& a, const Position& b) const {
    if (same_source(a, b) || says(a).overlaps(says(b))) return std::nullopt;  // one within the other has no other side
    if (a.accuses && b.accuses) {
      if (turns_back(a, b)) return DisputeRule::Countercharge;
      const bool others = near(a, b) && blames_another(a, b) && blames_another(b, a) && shared_words(a, b) >= 1;
      return others ? std::optional(DisputeRule::OthersBlamed) : std::nullopt;
    }
    if (!a.denies) {
      if (const std::optional<DisputeRule> answer = answer_to(a, b)) return answer;
      if (answers_by_words(a, b)) return DisputeRule::OwnSide;
    }
    if (a.denies && !a.of_claim && !b.denies) {
      if (const std::optional<DisputeRule> answer = answer_to(b, a)) return answer;
    }
    if (distance(a, b) > 1) return std::nullopt;
    if (argue(a, b)) return DisputeRule::Argument;
    return exclude(a, b) ? std::optional(DisputeRule::Exclusion) : std::nullopt;
  }

  /// The accused, or who speaks for them.
  static bool is_accused(const Position& accusation, const Position& reply) {
    if (!reply.called.empty() && reply.called == accusation.told_of) return true;  // "government jets", "the government"
    return accusation.against && (accusation.against == reply.by || accusation.against == reply.behind);
  }

  /// How the second denies what the first says, if it does: its own accusation, "it" right behind, or a claim with words in common.
  std::optional<DisputeRule> answer_to(const Position& claim, const Position& denial) const {
    const auto where = [](bool holds, DisputeRule rule) { return holds ? std::optional(rule) : std::nullopt; };
    if (!denial.denies) return std::nullopt;
    if (is_accused(claim, denial)) return where(distance(claim, denial) <= (claim.accuses ? kFarthestReply : kFarthest), DisputeRule::Denial);
    if (denial.of_claim) {
      return where(claim.sentence <= denial.sentence && near(claim, denial) && is_nearest(claim, denial) && !is_will(claim), DisputeRule::DenialOfIt);
    }
    const std::size_t shared = near(claim, denial) ? shared_words(claim, denial) : 0;
    return where(shared >= 2 && 2 * shared > content_words(denial).size(), DisputeRule::SharedWords);
  }

  /// Whether the accused tell their side in plain words: that it was not so, or what they did.
  bool answers_by_words(const Position& claim, const Position& reply) const {
    if (!is_accused(claim, reply) || claim.sentence > reply.sentence || reply.accuses || is_will(reply)) return false;
    const QuoteClass kind = document_.quotes[reply.quote.index].quote_class;
    if (kind != QuoteClass::Speech && kind != QuoteClass::Writing) return false;
    const bool own_side = reply.negates || reply.insists || reply.of_guilt || (reply.of_itself && is_past(reply));
    if (!own_side) return false;
    return claim.accuses ? distance(claim, reply) <= kFarthest : distance(claim, reply) <= 1;
  }

  /// Whether no other claim of another party stands between a claim and the denial of "it".
  bool is_nearest(const Position& claim, const Position& denial) const {
    return std::none_of(&claim + 1, &denial, [&](const Position& other) {
      return !other.denies && !same_source(other, denial) && !same_source(other, claim);
    });
  }

  bool is_will(const Position& position) const {
    const QuoteClass kind = document_.quotes[position.quote.index].quote_class;
    return kind == QuoteClass::Will || kind == QuoteClass::Thought;
  }

  /// Whether the words have a verb in the past.
  bool is_past(const Position& position) const {
    const IdRange<Token> words = document::tokens_in(document_, says(position));
    for (std::uint32_t at = words.begin; at < words.end && at < document_.tags.size(); ++at) {
      if (document_.tags[at].xpos == "VBD") return true;
    }
    return false;
  }

  /// "X argued …, but Y argued …": both cues mark a side, and a word of contrast stands between.
  bool argue(const Position& a, const Position& b) const {
    if (!a.insists || !b.insists) return false;
    const std::uint32_t from = document_.quotes[a.quote.index].cue->span.begin, to = document_.quotes[b.quote.index].cue->span.end;
    const IdRange<Token> words = document::tokens_in(document_, {std::min(from, to), std::max(from, to)});
    for (std::uint32_t at = words.begin; at < words.end; ++at) {
      const std::string folded = document::folded(document_, document_.tokens[at]);
      if (folded == "but" || folded == "while" || folded == "whereas" || folded == "however" || folded == "although") return true;
    }
    return false;
  }

  /// "promised to keep the pool" against "promised to close it": deeds that exclude each other.
  bool exclude(const Position& a, const Position& b) const {
    const std::vector<std::string> first = verbs(a), second = verbs(b);
    if (stance(a) == Stance::Say || stance(b) == Stance::Say || first.empty() || second.empty()) return false;
    return disputes::exclude(first.front(), second.front()) && (shared_words(a, b) >= 1 || has_it(b));
  }

  Stance stance(const Position& position) const { return document_.quotes[position.quote.index].cue->stance; }

  std::vector<std::string> verbs(const Position& position) const {
    std::vector<std::string> verbs;
    const IdRange<Token> words = document::tokens_in(document_, says(position));
    for (std::uint32_t at = words.begin; at < words.end && at < document_.tags.size(); ++at) {
      if (document_.tags[at].upos == "VERB") verbs.push_back(document_.tags[at].lemma);
    }
    return verbs;
  }

  bool has_it(const Position& position) const {
    const IdRange<Token> words = document::tokens_in(document_, says(position));
    for (std::uint32_t at = words.begin; at < words.end; ++at) {
      const std::string folded = document::folded(document_, document_.tokens[at]);
      if (folded == "it" || folded == "them") return true;
    }
    return false;
  }

  /// The accused accuses the accuser.
  static bool turns_back(const Position& a, const Position& b) {
    return a.by && b.by && a.against && b.against && a.against == b.by && b.against == a.by;
  }

  /// Whether what the one blames is not named in the words of the other.
  bool blames_another(const Position& one, const Position& other) const {
    if (one.against && other.against) return one.against != other.against;
    const Id<Mention> target = document_.quotes[one.quote.index].target;
    if (!target) return other.against || document_.quotes[other.quote.index].target;
    const std::string_view words = document::text(document_, document_.mentions[target.index].span);
    return document::text(document_, says(other)).find(words) == std::string_view::npos;
  }

  /// How many lemmas of names, nouns, verbs and numbers two claims have in common.
  std::size_t shared_words(const Position& a, const Position& b) const {
    const std::vector<std::string> first = content_words(a), second = content_words(b);
    std::vector<std::string> shared;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(shared));
    return shared.size();
  }

  std::vector<std::string> content_words(const Position& position) const {
    std::vector<std::string> words;
    const IdRange<Token> tokens = document::tokens_in(document_, says(position));
    for (std::uint32_t at = tokens.begin; at < tokens.end && at < document_.tags.size(); ++at) {
      const Tag& tag = document_.tags[at];
      const bool capital = base::is_upper(base::decode(document_.source.text, document_.tokens[at].span.begin).code_point);
      const bool content = tag.upos == "NOUN" || tag.upos == "VERB" || tag.upos == "NUM" || tag.upos == "PROPN";
      if (content || (tag.upos == "ADJ" && capital)) words.push_back(tag.lemma);  // "Syrian" tells what is spoken of
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
  }

  /// An accusation against somebody of whom the article says that no answer came, or whom it names and gives no words.
  std::optional<DisputeRule> lack_of_answer(const Position& position) const {
    if (!position.accuses || !has_speaker(position) || document_.quotes[position.quote.index].within) return std::nullopt;
    if (position.against && position.by == position.against) return std::nullopt;
    if (is_silent_behind(position) || (position.against && is_silent_[position.against.index])) return DisputeRule::NoAnswer;
    if (!position.against || !document::has_name(document_, document_.entities[position.against.index])) return std::nullopt;
    return has_words_[position.against.index] ? std::nullopt : std::optional(DisputeRule::NoWords);
  }

  /// Whether the accused, who are no entity or whom nothing joins with it, are said right behind to be silent: by the same noun ("the
  /// council", "a council spokeswoman"), or "it".
  bool is_silent_behind(const Position& position) const {
    const Quote& quote = document_.quotes[position.quote.index];
    if (!quote.target) return false;
    const std::string accused = base::fold(document::text(document_, document_.mentions[quote.target.index].head));
    auto next = std::lower_bound(document_.silences.begin(), document_.silences.end(), quote.cue->span.end,
                                 [](const Silence& silence, std::uint32_t at) { return silence.span.begin < at; });
    for (int looked = 0; next != document_.silences.end() && looked < kMostSilences; ++next, ++looked) {
      if (next->entity && position.against && !(next->entity == position.against)) continue;
      const IdRange<Token> words = document::tokens_in(document_, next->span);
      const std::uint32_t sentence = document::sentence_of(document_, words.begin).index;
      if (sentence > position.sentence + kFarthest) return false;
      const std::string first = document::folded(document_, document_.tokens[words.begin]);
      if (words.size() == 1 && (first == "it" || first == "they") && !next->entity) return true;
      for (std::uint32_t at = words.begin; at < words.end; ++at) {
        if (document::folded(document_, document_.tokens[at]) == accused) return true;
      }
    }
    return false;
  }

  Span says(const Position& position) const {
    const std::vector<Span>& spans = document_.quotes[position.quote.index].spans;
    return {spans.front().begin, spans.back().end};
  }

  Claim claim(const Position& position) const { return {position.quote, says(position)}; }

  /// The event of greatest weight within the words of both sides.
  Id<Event> about(const Position& a, const Position& b) const {
    Id<Event> best;
    for (std::uint32_t i = 0; i < document_.events.size(); ++i) {
      const Event& event = document_.events[i];
      if (!says(a).contains(event.span) && !says(b).contains(event.span)) continue;
      if (!best || event.salience > document_.events[best.index].salience) best = {i};
    }
    return best;
  }

  const Document& document_;
  std::vector<Position> positions_;
  std::vector<bool> has_words_, is_silent_;  ///< of each entity: whether it speaks, and whether it gave no answer
  std::vector<Dispute> disputes_;
};

}  // namespace

std::vector<Dispute> find_disputes(const Document& document) { return DisputeFinder(document).find(); }

}  // namespace nutgraf::disputes
