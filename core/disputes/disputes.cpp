#include "disputes/disputes.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::disputes {
namespace {

/// The lemmas of cues that say who did a wrong; others of the stance only find fault.
constexpr auto kAccusing = base::word_set({"accuse", "accusation", "allegation", "allege", "blame", "charge", "fault"});

constexpr std::uint32_t kFarthest = 2;      ///< sentences between two claims about one thing
constexpr std::size_t kMostCompared = 8;    ///< claims behind one that are held against it

/// A quotation that takes a side.
struct Position {
  Id<Quote> quote;
  Id<Entity> by, against;
  std::uint32_t sentence = 0;
  bool accuses = false, denies = false;
};

/// Finds the positions of an article and holds each against the next ones.
class DisputeFinder {
 public:
  explicit DisputeFinder(const Document& document)
      : document_(document), source_of_quote_(document.quotes.size()), entity_of_mention_(document.mentions.size()) {
    for (std::uint32_t i = 0; i < document.sources.size(); ++i) {
      for (const Id<Quote> quote : document.sources[i].quotes) source_of_quote_[quote.index] = {i};
    }
    for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
      for (const Id<Mention> mention : document.entities[i].mentions) entity_of_mention_[mention.index] = {i};
    }
  }

  std::vector<Dispute> find() {
    for (std::uint32_t i = 0; i < document_.quotes.size(); ++i) read({i});
    std::vector<bool> disputed(positions_.size());
    for (std::size_t i = 0; i < positions_.size(); ++i) {
      for (std::size_t next = i + 1; next < positions_.size() && next <= i + kMostCompared; ++next) {
        if (!contradict(positions_[i], positions_[next])) continue;
        disputes_.push_back({about(positions_[i], positions_[next]), {claim(positions_[i]), claim(positions_[next])}, false});
        disputed[i] = disputed[next] = true;
        break;
      }
      if (!disputed[i] && is_unanswered(positions_[i])) disputes_.push_back({about(positions_[i], positions_[i]), {claim(positions_[i])}, true});
    }
    return std::move(disputes_);
  }

 private:
  void read(Id<Quote> id) {
    const Quote& quote = document_.quotes[id.index];
    const Id<NewsSource> source = source_of_quote_[id.index];
    if (!quote.cue || quote.cue->negated || quote.cue->questioned || !source) return;
    Position position{id, document_.sources[source.index].entity, entity_of(quote.target), 0, false, false};
    position.sentence = document::sentence_of(document_, document::tokens_in(document_, quote.cue->span).begin).index;
    position.accuses = kAccusing.contains(quote.cue->lemma);
    position.denies = quote.cue->stance == Stance::Deny;
    positions_.push_back(position);
  }

  Id<Entity> entity_of(Id<Mention> mention) const { return mention ? entity_of_mention_[mention.index] : Id<Entity>(); }

  bool same_source(const Position& a, const Position& b) const { return source_of_quote_[a.quote.index] == source_of_quote_[b.quote.index]; }

  bool near(const Position& a, const Position& b) const {
    return std::max(a.sentence, b.sentence) - std::min(a.sentence, b.sentence) <= kFarthest;
  }

  bool contradict(const Position& a, const Position& b) const {
    if (same_source(a, b) || document_.quotes[b.quote.index].within == a.quote) return false;
    if (a.accuses && b.accuses) return turns_back(a, b) || (near(a, b) && blames_another(a, b) && blames_another(b, a));
    if (b.denies && answers(a, b)) return true;
    return a.denies && answers(b, a);
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

  /// Whether a denial answers a claim: it is the accused's, or stands beside a claim of another with words in common.
  bool answers(const Position& claim, const Position& denial) const {
    if (claim.accuses && claim.against && claim.against == denial.by) return true;
    return near(claim, denial) && !claim.denies && shared_words(claim, denial) >= 2;
  }

  /// How many lemmas of nouns, verbs and numbers two claims have in common.
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
      if (tag.upos == "NOUN" || tag.upos == "VERB" || tag.upos == "NUM" || tag.upos == "PROPN") words.push_back(tag.lemma);
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
  }

  /// An accusation against somebody who is named and says nothing in the article.
  bool is_unanswered(const Position& position) const {
    if (!position.accuses || !position.by || !position.against || position.by == position.against) return false;
    if (document_.quotes[position.quote.index].within) return false;
    const std::vector<Id<Mention>>& mentions = document_.entities[position.against.index].mentions;
    const bool named = std::any_of(mentions.begin(), mentions.end(), [&](Id<Mention> id) { return document_.mentions[id.index].kind == MentionKind::Name; });
    return named && std::none_of(document_.sources.begin(), document_.sources.end(),
                                 [&](const NewsSource& source) { return source.entity == position.against; });
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
  std::vector<Id<NewsSource>> source_of_quote_;
  std::vector<Id<Entity>> entity_of_mention_;
  std::vector<Position> positions_;
  std::vector<Dispute> disputes_;
};

}  // namespace

std::vector<Dispute> find_disputes(const Document& document) { return DisputeFinder(document).find(); }

}  // namespace nutgraf::disputes
