#include "story/when_where.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/calendar.h"
#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::int64_t kMonth = 31;              ///< days
constexpr int kDeepest = 12;                     ///< words between a time and the verb of its clause
constexpr std::uint32_t kMostMentions = 6;       ///< that speak for a place
constexpr std::uint32_t kLongestPlace = 8;       ///< words
constexpr std::uint32_t kFarthestHead = 3;       ///< words between a name and the place that it names: "the Ellis tram stop"
constexpr double kQuoted = 0.5, kOnPage = 0.5;   ///< what others say, and what stands in captions and notices, weighs less
constexpr double kOfClause = 5.0, kExact = 1.3;  ///< what times weigh more that belong to a told clause, and that name an hour
constexpr double kOnlyDescribes = 0.45, kNotNamedAsPlace = 0.7, kInHeadline = 3.0;

/// What stands between a place and the one that it lies in: "Leith, north Edinburgh".
constexpr auto kBeforeOuterPlace = base::word_set({", ", ", south ", ", north ", ", east ", ", west ", ", central "});
/// Nouns of places that are named after another and that are no buildings.
constexpr auto kStops = base::word_set({"stop", "station", "terminal", "junction", "crossing"});

struct Candidate {
  Answer answer;
  double weight = 0.0;
};

std::vector<Answer> best_of(std::vector<Candidate> candidates) {
  std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
  std::vector<Answer> answers;
  for (const Candidate& candidate : candidates) add(answers, candidate.answer);
  return answers;
}

class TimeFinder {
 public:
  explicit TimeFinder(const Reading& reading) : reading_(reading), document_(reading.document), told_at_(document_.tokens.size()) {
    for (const ToldClause& clause : reading.told) told_at_[clause.verb] = clause.weight;
  }

  std::vector<Answer> find() const {
    std::vector<Candidate> candidates;
    for (std::uint32_t i = 0; i < document_.times.size(); ++i) {
      const TimeExpression& time = document_.times[i];
      if (time.from && is_moment(time) && is_news(time) && is_prose(document_, time.span))
        candidates.push_back({{whole_time(i), {}, {i}}, weight(i)});
    }
    return best_of(without_repeats(std::move(candidates)));
  }

 private:
  /// Of the expressions of one value the heaviest: two Wednesdays of one week answer once.
  std::vector<Candidate> without_repeats(std::vector<Candidate> candidates) const {
    std::unordered_map<std::string_view, std::size_t> place_of;  // of a value, among those kept
    std::vector<Candidate> kept;
    for (const Candidate& candidate : candidates) {
      const auto [entry, is_new] = place_of.emplace(document_.times[candidate.answer.time.index].value, kept.size());
      if (is_new) {
        kept.push_back(candidate);
      } else if (kept[entry->second].weight < candidate.weight) {
        kept[entry->second] = candidate;
      }
    }
    return kept;
  }

  static bool is_moment(const TimeExpression& time) { return time.type == TimeType::Date || time.type == TimeType::Time; }

  /// Whether a time lies within a month of the day of publication, where that is known.
  bool is_news(const TimeExpression& time) const {
    if (!document_.publication) return true;
    const std::int64_t days = base::to_days(document_.publication->date) - base::to_days(*time.from);
    return -kMonth <= days && days <= kMonth;
  }

  double weight(std::uint32_t time) const {
    const std::uint32_t token = document::tokens_in(document_, document_.times[time].span).begin;
    const Id<Sentence> sentence = document::sentence_of(document_, token);
    if (!sentence) return 0.0;
    const bool on_page = is_of_page(document_, document_.sentences[sentence.index].tokens);
    const bool is_exact = document_.times[time].type == TimeType::Time || whole_time(time) != document_.times[time].span;
    return (1.0 + kOfClause * weight_of_clause(token)) * (is_exact ? kExact : 1.0) * (reading_.is_quoted[token] ? kQuoted : 1.0) *
           (on_page ? kOnPage : 1.0) / (1.0 + sentence.index / 2.0);
  }

  double weight_of_clause(std::uint32_t token) const {
    if (reading_.clauses.empty()) return 0.0;
    for (int step = 0; step < kDeepest && token != kNone; ++step) {
      if (told_at_[token] > 0.0) return told_at_[token];
      token = reading_.clauses.trees().head(token);
    }
    return 0.0;
  }

  /// An expression of time with the one that stands at most a preposition away: "at 6 a.m. on Wednesday".
  Span whole_time(std::uint32_t time) const {
    Span span = document_.times[time].span;
    const auto joins = [&](const TimeExpression& a, const TimeExpression& b) {
      const bool moments = is_moment(a) && is_moment(b);
      return moments && b.span.begin >= a.span.end && b.span.begin - a.span.end <= 4 &&
             document::text(document_, Span{a.span.end, b.span.begin}).find_first_of(".\n") == std::string_view::npos;
    };
    const auto& times = document_.times;
    if (time + 1 < times.size() && joins(times[time], times[time + 1])) span.end = times[time + 1].span.end;
    if (time > 0 && joins(times[time - 1], times[time])) span.begin = times[time - 1].span.begin;
    return span;
  }

  const Reading& reading_;
  const Document& document_;
  std::vector<double> told_at_;  ///< of each token, the weight of the clause that it is the verb of
};

class PlaceFinder {
 public:
  explicit PlaceFinder(const Reading& reading) : reading_(reading), document_(reading.document) {
    for (const Entity& entity : document_.entities) {
      const Range words = document::tokens_in(document_, entity.name);
      if (entity.type == EntityType::Person && words.size() > 1)
        surnames_.insert(document::text(document_, document_.tokens[words.end - 1]));
    }
  }

  std::vector<Answer> find() const {
    std::vector<Candidate> candidates;
    for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
      for (const Id<Mention> id : document_.entities[i].mentions) {
        const Mention& mention = document_.mentions[id.index];
        if (mention.kind != MentionKind::Name || !is_prose(document_, mention.span) || names_person(mention)) continue;
        const double share = weight(document_.entities[i], mention);
        if (share > 0.0) candidates.push_back({{whole_place(id.index), {i}, {}}, share});
      }
    }
    return best_of(std::move(candidates));
  }

 private:
  double weight(const Entity& entity, const Mention& mention) const {
    const Range words = document::tokens_in(document_, mention.span);
    if (words.empty() || !mention.sentence) return 0.0;
    const std::string before = word_before(words.begin);
    const bool place = is_place(entity.type);
    if (!place && !(before == "at" && is_scene(entity.type))) return 0.0;
    constexpr auto kPlacing = base::word_set({"in", "at", "near", "outside", "across", "around", "inside", "on"});
    if (!kPlacing.contains(before) && only_modifies(words)) return 0.0;
    const auto mentions = std::min(static_cast<std::uint32_t>(entity.mentions.size()), kMostMentions);
    const bool on_page = is_of_page(document_, document_.sentences[mention.sentence.index].tokens);
    return (kPlacing.contains(before) ? 1.0 : kOnlyDescribes) * (place ? 1.0 : kNotNamedAsPlace) * (on_page ? kOnPage : 1.0) *
           (in_headline(words) ? kInHeadline : 1.0) * (1.0 + mentions / 5.0) / (1.0 + mention.sentence.index / 6.0);
  }

  /// Whether a name says whose or what kind of thing the noun right behind it is, and that is no place: "US air strikes", "Norway's
  /// king". Asks no tree, for a name before a title is often taken for a subject of its own.
  bool only_modifies(Range name) const {
    std::uint32_t noun = name.end;
    const Id<Sentence> sentence = document::sentence_of(document_, name.begin);
    const auto is_in_sentence = [&] { return sentence && noun < document_.sentences[sentence.index].tokens.end; };
    if (reading_.clauses.empty() || !is_in_sentence()) return false;
    if (reading_.clauses.trees().tag(noun).xpos == "POS") ++noun;
    if (!is_in_sentence() || !reading_.clauses.is_nominal(noun)) return false;
    const Tag& tag = reading_.clauses.trees().tag(noun);
    return tag.upos != "PRON" && !document::overlaps_time(document_, document_.tokens[noun].span) && !is_noun_of_place(noun);
  }

  bool is_noun_of_place(std::uint32_t token) const {
    const std::string lemma = base::fold(reading_.clauses.lemma(token));
    const auto type = document::type_of_noun(lemma);
    return kStops.contains(lemma) || (type && is_place(*type));
  }

  /// What "at" makes a scene: "at the Ellis Festival", "at Stamford Bridge" where that is not known for a place.
  static bool is_scene(EntityType type) { return type == EntityType::Event || type == EntityType::Organization; }

  bool in_headline(Range words) const {
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
      if (!reading_.headline.holds(token)) return false;
    }
    return true;
  }

  /// The word before a name, past its article and adjectives: "near" of "near the old Ellis stop".
  std::string word_before(std::uint32_t token) const {
    constexpr auto kArticles = base::word_set({"the", "a", "an"});
    const auto word = [&](std::uint32_t at) { return document::folded(document_, document_.tokens[at]); };
    const auto is_modifier = [&](std::uint32_t at) {
      return kArticles.contains(word(at)) || (!document_.tags.empty() && document_.tags[at].upos == "ADJ");
    };
    while (token > 0 && is_modifier(token - 1)) --token;
    return token > 0 ? word(token - 1) : std::string();
  }

  /// Whether a name is somebody's surname, whatever it was taken for here.
  bool names_person(const Mention& mention) const { return surnames_.find(document::text(document_, mention.span)) != surnames_.end(); }

  /// A place with what it names and the places behind commas that it lies in.
  Span whole_place(std::uint32_t mention) const {
    Span span = document_.mentions[mention].span;
    span.end = std::max(span.end, end_of_named_place(span));
    for (std::uint32_t next = mention + 1; next < document_.mentions.size(); ++next) {
      const Mention& other = document_.mentions[next];
      if (other.span.begin < span.end) continue;
      const bool behind_comma = kBeforeOuterPlace.contains(document::text(document_, Span{span.end, other.span.begin}));
      if (!is_place(other.type) || other.kind != MentionKind::Name || !behind_comma) break;
      span.end = other.span.end;
    }
    return span;
  }

  /// The end of the phrase of which a name is the first part: "Ellis" of "the Ellis stop on Mill Road"; 0 where it is none.
  std::uint32_t end_of_named_place(Span name) const {
    const Range words = document::tokens_in(document_, name);
    if (reading_.clauses.empty() || words.empty()) return 0;
    const document::Trees& trees = reading_.clauses.trees();
    const std::uint32_t last = words.end - 1, head = trees.head(last);
    if (trees.relation(last) != "compound" || head <= last || head - last > kFarthestHead) return 0;
    if (!is_noun_of_place(head)) return 0;
    const Range phrase = reading_.clauses.noun_phrase(head);
    return phrase.end - words.begin <= kLongestPlace ? document_.tokens[phrase.end - 1].span.end : document_.tokens[head].span.end;
  }

  const Reading& reading_;
  const Document& document_;
  std::unordered_set<std::string_view> surnames_;
};

}  // namespace

std::vector<Answer> find_when(const Reading& reading) { return TimeFinder(reading).find(); }

std::vector<Answer> find_where(const Reading& reading) { return PlaceFinder(reading).find(); }

}  // namespace nutgraf::story
