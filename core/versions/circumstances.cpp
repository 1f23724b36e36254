#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/calendar.h"
#include "base/word_set.h"
#include "document/entity_index.h"
#include "document/nouns.h"
#include "document/text.h"
#include "versions/changes.h"
#include "versions/sentence_pairs.h"

namespace nutgraf::versions {
namespace {

using Moves = std::vector<std::pair<std::string, std::string>>;

/// The days of a time in ISO 8601, a year as a year and a month as a month; empty where they are not known.
std::string days(const TimeExpression& time) {
  if (!time.from) return {};
  constexpr std::size_t kYear = 4, kMonth = 7;
  const bool calendar = std::all_of(time.value.begin(), time.value.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
  if (calendar && (time.value.size() == kYear || time.value.size() == kMonth)) return time.value;
  const std::string from = base::to_iso(*time.from);
  const std::string to = time.to ? base::to_iso(*time.to) : from;
  return from == to ? from : from + "/" + to;
}

/// The hour or the part of the day of a time; empty for none.
std::string hour(const TimeExpression& time) {
  const std::size_t at = time.value.find('T');
  return at == std::string::npos || time.value.front() == 'P' ? std::string() : time.value.substr(at);
}

/// Finds what moved between two sentences that tell the same in other words.
class Comparison {
 public:
  Comparison(const Version& before, const Version& after, Changes& changes)
      : before_(before),
        after_(after),
        changes_(changes),
        entities_before_(document::entities_of_mentions(before.document)),
        entities_after_(document::entities_of_mentions(after.document)) {}

  void compare(const SentencePair& pair) {
    was_ = before_.document.sentences[pair.before].span;
    is_ = after_.document.sentences[pair.after].span;
    add_all(ChangeKind::TimeMoved, moved_times());
    add_all(ChangeKind::FigureChanged, other_lengths());
    add_all(ChangeKind::PlaceMoved, moved_places());
  }

 private:
  void add_all(ChangeKind kind, const Moves& moves) {
    for (const auto& [from, to] : moves) {
      const auto tells_it = [&, &from = from, &to = to](const FactChange& told) { return told.kind == kind && told.from == from && told.to == to; };
      if (!std::any_of(changes_.begin(), changes_.end(), tells_it)) changes_.push_back({kind, was_, is_, from, to});
    }
  }

  std::string words(const Version& version, Span span) const {
    std::string told(document::text(version.document, span));
    std::replace(told.begin(), told.end(), '\n', ' ');
    return told;
  }

  /// Days and hours, or lengths of time, of a sentence.
  static std::vector<const TimeExpression*> times_in(const Document& document, Span span, bool lengths) {
    std::vector<const TimeExpression*> times;
    auto at = std::lower_bound(document.times.begin(), document.times.end(), span.begin,
                               [](const TimeExpression& time, std::uint32_t begin) { return time.span.begin < begin; });
    for (; at != document.times.end() && at->span.end <= span.end; ++at) {
      const bool wanted = lengths ? at->type == TimeType::Duration : at->type == TimeType::Date || at->type == TimeType::Time;
      if (wanted) times.push_back(&*at);
    }
    return times;
  }

  /// Leaves of two lists of times those that the other has not, in the same words or with the same value.
  void leave_out_equal(std::vector<const TimeExpression*>& was, std::vector<const TimeExpression*>& is) const {
    for (auto time = was.begin(); time != was.end();) {
      const auto equal = [&](const TimeExpression* other) {
        const bool known = !other->value.empty() && other->value.find('X') == std::string::npos;  // unlike "some weeks"
        const bool value = known && (*time)->type == other->type && (*time)->value == other->value;
        return value || before_.wording.words((*time)->span) == after_.wording.words(other->span);
      };
      const auto other = std::find_if(is.begin(), is.end(), equal);
      if (other == is.end()) {
        ++time;
        continue;
      }
      is.erase(other);
      time = was.erase(time);
    }
  }

  /// What a time was and what it is. Other words may mean the same day.
  std::optional<std::pair<std::string, std::string>> moved(const TimeExpression& was, const TimeExpression& is) const {
    const std::string from = days(was), to = days(is);
    if (from.empty() != to.empty()) return std::nullopt;
    if (!from.empty() && from != to) return std::pair(from, to);
    const bool other_hour = !from.empty() && !hour(was).empty() && !hour(is).empty() && hour(was) != hour(is);
    if (!from.empty() && !other_hour) return std::nullopt;
    if (from.empty() && (was.type != is.type || was.value.empty() || is.value.empty())) return std::nullopt;
    return std::pair(words(before_, was.span), words(after_, is.span));
  }

  Moves moved_times() const {
    std::vector<const TimeExpression*> was = times_in(before_.document, was_, false), is = times_in(after_.document, is_, false);
    leave_out_equal(was, is);
    Moves moves;
    for (std::size_t i = 0; was.size() == is.size() && i < was.size(); ++i) {
      if (auto change = moved(*was[i], *is[i])) moves.push_back(*std::move(change));
    }
    return moves;
  }

  /// "36 minutes after" and "21 minutes after".
  Moves other_lengths() const {
    std::vector<const TimeExpression*> was = times_in(before_.document, was_, true), is = times_in(after_.document, is_, true);
    leave_out_equal(was, is);
    Moves moves;
    for (std::size_t i = 0; was.size() == is.size() && i < was.size(); ++i) {
      const bool known = !was[i]->value.empty() && !is[i]->value.empty();
      if (known) moves.emplace_back(words(before_, was[i]->span), words(after_, is[i]->span));
    }
    return moves;
  }

  /// Whether something is said to be in, at or near the place, or to come from there or go there.
  static bool is_setting(const Document& document, const Mention& mention) {
    constexpr auto kLocative = base::word_set({"across", "around", "at", "from", "in", "inside", "into", "near", "outside", "through", "to", "toward", "towards"});
    constexpr std::uint32_t kFarthest = 8;
    const IdRange<Token> tokens = document::tokens_in(document, mention.span);
    for (std::uint32_t at = tokens.begin; at-- > 0 && at + kFarthest >= tokens.begin;) {
      const std::string& upos = document.tags[at].upos;
      const std::string word = document::folded(document, document.tokens[at]);
      if (word == "of" && at > 0 && document::type_of_noun(document.tags[at - 1].lemma)) {  // "in the county of Velm"
        --at;
        continue;
      }
      if (upos == "ADP") return kLocative.contains(word);
      const bool joins = upos == "PROPN" || upos == "DET" || upos == "ADJ" || upos == "CCONJ" || document::text(document, document.tokens[at]) == ",";
      if (!joins) return false;
    }
    return false;
  }

  /// The names of places of a sentence where something is, which the other sentence has not; one for each row of names that commas join ("Rome,
  /// Italy").
  static std::vector<std::uint32_t> places_in(const Version& version, Span span, const Words& other) {
    const Document& document = version.document;
    const std::vector<Mention>& mentions = document.mentions;
    std::vector<std::uint32_t> places;
    std::uint32_t end = 0;
    const auto first = std::partition_point(mentions.begin(), mentions.end(), [span](const Mention& mention) { return mention.span.begin < span.begin; });
    for (auto mention = first; mention != mentions.end() && mention->span.begin < span.end && !document.tags.empty(); ++mention) {
      if (mention->kind != MentionKind::Name || !is_place(mention->type) || !span.contains(mention->span)) continue;
      const bool row = !places.empty() && mention->span.begin <= end + 2;  // ", " between
      end = mention->span.end;
      if (row || !is_setting(document, *mention) || stands_in(version.wording.words(mention->span), other)) continue;
      places.push_back(static_cast<std::uint32_t>(mention - mentions.begin()));
    }
    return places;
  }

  static bool stands_in(const Words& name, const Words& sentence) {
    return std::search(sentence.begin(), sentence.end(), name.begin(), name.end()) != sentence.end();
  }

  static std::uint32_t geonames_of(const Document& document, Id<Entity> entity) {
    const bool linked = entity && document.entities[entity.index].link;
    return linked ? document.entities[entity.index].link->geonames : 0;
  }

  Moves moved_places() const {
    const auto was = places_in(before_, was_, after_.wording.words(is_)), is = places_in(after_, is_, before_.wording.words(was_));
    Moves moves;
    for (std::size_t i = 0; was.size() == is.size() && i < was.size(); ++i) {
      const std::uint32_t from = geonames_of(before_.document, entities_before_[was[i]]), to = geonames_of(after_.document, entities_after_[is[i]]);
      const Span earlier = before_.document.mentions[was[i]].span, later = after_.document.mentions[is[i]].span;
      if (from == 0 || from != to) moves.emplace_back(words(before_, earlier), words(after_, later));
    }
    return moves;
  }

  const Version &before_, &after_;
  Changes& changes_;
  std::vector<Id<Entity>> entities_before_, entities_after_;  ///< of each mention
  Span was_, is_;
};

}  // namespace

void compare_circumstances(const Version& before, const Version& after, Changes& changes) {
  Comparison comparison(before, after, changes);
  for (const SentencePair& pair : rewritten(before)) comparison.compare(pair);
}

}  // namespace nutgraf::versions
