#include "story/answers.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/calendar.h"
#include "base/word_set.h"
#include "document/clauses.h"
#include "document/text.h"
#include "story/content_words.h"

namespace nutgraf::story {
namespace {

using document::Clauses;
using Range = IdRange<Token>;

constexpr std::size_t kMostAnswers = 3;
constexpr std::size_t kMostEvents = 8;      ///< events asked for answers, the most salient first
constexpr std::int64_t kMonth = 31;         ///< days
constexpr std::uint32_t kLongestWhat = 12;  ///< words of what happens
constexpr std::uint32_t kShortestReason = 3;
constexpr std::uint32_t kLongestReason = 25;  ///< words of a cause or a manner

bool is_place(EntityType type) { return type == EntityType::Gpe || type == EntityType::Location || type == EntityType::Facility; }
bool is_agent(EntityType type) { return type == EntityType::Person || type == EntityType::Organization || type == EntityType::Gpe; }

void add(std::vector<Answer>& answers, const Answer& answer) {
  const bool known = std::any_of(answers.begin(), answers.end(), [&](const Answer& other) {
    return other.span.overlaps(answer.span) || (answer.entity && other.entity == answer.entity);
  });
  if (!known && answers.size() < kMostAnswers && !answer.span.empty()) answers.push_back(answer);
}

class Answerer {
 public:
  Answerer(const Document& document, Story& story) : document_(document), story_(story), clauses_(document) {}

  void answer() {
    for (const std::uint32_t event : main_events()) answer_by(document_.events[event]);
    answer_by_times();
    answer_by_names();
  }

 private:
  std::vector<std::uint32_t> main_events() const {
    std::vector<std::uint32_t> order(document_.events.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return document_.events[a].salience > document_.events[b].salience; });
    order.resize(std::min(order.size(), kMostEvents));
    return order;
  }

  void answer_by(const Event& event) {
    answer_who(event);
    add(story_.what, {span_of(action(event)), {}, {}});
    if (event.time && is_news(document_.times[event.time.index])) add(story_.when, {whole_time(event.time.index), {}, event.time});
    if (event.place) add(story_.where, {place_near(event), event.place, {}});
    const std::uint32_t verb = event.support ? event.support.index : event.token.index;
    add_arguments(verb);
    add_clauses(verb);
  }

  void answer_who(const Event& event) {
    for (const Participant& participant : event.participants) {
      if (participant.role != "agent" && participant.role != "patient") continue;
      const Range words = document::tokens_in(document_, participant.span);
      const bool pronoun = words.size() == 1 && document_.tags[words.begin].upos == "PRON";
      if (pronoun && !participant.entity) continue;
      return add(story_.who, {pronoun ? document_.entities[participant.entity.index].name : participant.span, participant.entity, {}});
    }
  }

  /// Whether a time lies within a month of the day of publication, where that is known.
  bool is_news(const TimeExpression& time) const {
    if (!document_.publication) return true;
    const std::int64_t days = base::to_days(document_.publication->date) - base::to_days(*time.from);
    return -kMonth <= days && days <= kMonth;
  }

  /// The verb with what it is done to, or where it has no object with its subject: "named a new chief executive", "the train stopped".
  Range action(const Event& event) const {
    const std::uint32_t verb = event.support ? event.support.index : event.token.index;
    if (!clauses_.is_verb(verb)) return clauses_.noun_phrase(verb);
    Range range{verb, verb + 1};
    for (const std::uint32_t child : clauses_.trees().children(verb)) {
      const std::string_view relation = clauses_.trees().universal_relation(child);
      if (child < verb) continue;
      if (relation == "compound") range.end = std::max(range.end, child + 1);
      if (relation == "obj") range.end = std::max(range.end, clauses_.noun_phrase(child).end);
      if (relation == "xcomp") range.end = std::max(range.end, clauses_.trees().range(child).end);
    }
    if (range.size() == 1 && clauses_.subject(verb) != Clauses::kNone) {
      const Range subject = clauses_.noun_phrase(clauses_.subject(verb));
      if (subject.begin < verb && verb - subject.begin < kLongestWhat) range.begin = subject.begin;
    }
    range.end = std::min(range.end, range.begin + kLongestWhat);
    return range;
  }

  /// What the network takes for causes, purposes and manners.
  void add_arguments(std::uint32_t verb) {
    const auto at = std::lower_bound(document_.predicates.begin(), document_.predicates.end(), verb,
                                     [](const Predicate& predicate, std::uint32_t token) { return predicate.token.index < token; });
    if (at == document_.predicates.end() || at->token.index != verb) return;
    for (const Argument& argument : at->arguments) {
      if (argument.tokens.size() > kLongestReason || argument.tokens.size() < kShortestReason) continue;
      if (argument.role == "ARGM-CAU") add(story_.why, {span_of(without_mark(argument.tokens)), {}, {}});
      if (argument.role == "ARGM-PRP" || argument.role == "ARGM-PNC") add(story_.why, {span_of(argument.tokens), {}, {}});
      if (argument.role == "ARGM-MNR") add(story_.how, {span_of(argument.tokens), {}, {}});
    }
  }

  /// Clauses and nouns that "because" and "due to" give as a cause; what "after" and "when" bring in is the course of
  /// things, and in news their cause.
  void add_clauses(std::uint32_t verb) {
    for (const std::uint32_t child : clauses_.trees().children(verb)) {
      const std::string_view relation = clauses_.trees().universal_relation(child);
      if (relation != "advcl" && relation != "obl") continue;
      std::uint32_t mark = clauses_.trees().child(child, "mark");
      if (mark == Clauses::kNone) mark = clauses_.trees().child(child, "case");
      Range range = clauses_.trees().range(child);
      range.end = std::min(range.end, range.begin + kLongestReason);
      const std::string_view word = mark == Clauses::kNone ? std::string_view() : clauses_.lemma(mark);
      const Answer answer{span_of(without_mark(range)), {}, {}};
      if (word == "because" || word == "due" || word == "amid") add(story_.why, answer);
      if (relation != "advcl") continue;
      if (range.size() >= kShortestReason && (word == "after" || word == "when")) {
        add(story_.why, answer);
        add(story_.how, answer);
      }
      if (word == "by" || (mark == Clauses::kNone && clauses_.trees().tag(child).xpos == "VBG")) add(story_.how, answer);
    }
  }

  /// A range without commas, conjunctions and prepositions at its ends.
  Range without_mark(Range range) const {
    const auto is_mark = [&](std::uint32_t token) {
      const std::string_view upos = clauses_.trees().tag(token).upos;
      return upos == "PUNCT" || upos == "ADP" || upos == "SCONJ" || upos == "CCONJ";
    };
    while (!range.empty() && (is_mark(range.begin) || clauses_.trees().relation(range.begin) == "fixed")) ++range.begin;
    while (!range.empty() && is_mark(range.end - 1)) --range.end;
    return range;
  }

  Span span_of(Range range) const {
    if (range.empty()) return {};
    return {document_.tokens[range.begin].span.begin, document_.tokens[range.end - 1].span.end};
  }

  /// An expression of time with the one that stands at most a preposition away: "at 6 a.m. on Wednesday".
  Span whole_time(std::uint32_t time) const {
    Span span = document_.times[time].span;
    const auto near = [&](Span a, Span b) { return b.begin >= a.end && b.begin - a.end <= 4; };
    if (time + 1 < document_.times.size() && near(span, document_.times[time + 1].span)) span.end = document_.times[time + 1].span.end;
    if (time > 0 && near(document_.times[time - 1].span, span)) span.begin = document_.times[time - 1].span.begin;
    return span;
  }

  /// The mention of an event's place that stands in its sentence.
  Span place_near(const Event& event) const {
    const Entity& place = document_.entities[event.place.index];
    const Id<Sentence> sentence = document::sentence_of(document_, event.token.index);
    for (const Id<Mention> mention : place.mentions) {
      if (document_.mentions[mention.index].sentence == sentence) return whole_place(mention.index);
    }
    return place.name;
  }

  /// A place with the places behind commas that it lies in: "Astana, Kazakhstan".
  Span whole_place(std::uint32_t mention) const {
    Span span = document_.mentions[mention].span;
    for (std::uint32_t next = mention + 1; next < document_.mentions.size(); ++next) {
      const Mention& other = document_.mentions[next];
      if (other.span.begin < span.end) continue;
      if (!is_place(other.type) || document::text(document_, Span{span.end, other.span.begin}) != ", ") break;
      span.end = other.span.end;
    }
    return span;
  }

  void answer_by_times() {
    for (std::uint32_t i = 0; i < document_.times.size(); ++i) {
      const TimeExpression& time = document_.times[i];
      const bool moment = time.from && (time.type == TimeType::Date || time.type == TimeType::Time);
      if (moment && is_news(time) && is_prose(time.span)) add(story_.when, {whole_time(i), {}, {i}});
    }
  }

  void answer_by_names() {
    std::vector<std::uint32_t> order(document_.entities.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return document_.entities[a].salience > document_.entities[b].salience; });
    for (const std::uint32_t i : order) {
      const Entity& entity = document_.entities[i];
      for (const Id<Mention> mention : entity.mentions) {
        if (!is_prose(document_.mentions[mention.index].span)) continue;
        if (document_.mentions[mention.index].kind != MentionKind::Name) continue;
        if (is_place(entity.type) && !is_placed(mention.index)) continue;
        if (is_place(entity.type)) add(story_.where, {whole_place(mention.index), {i}, {}});
        if (is_agent(entity.type)) add(story_.who, {document_.mentions[mention.index].span, {i}, {}});
        break;
      }
    }
  }

  /// Whether a preposition of place stands before a name.
  bool is_placed(std::uint32_t mention) const {
    constexpr auto kPlacing = base::word_set({"in", "at", "near", "outside", "across", "around", "inside"});
    const std::uint32_t first = document::tokens_in(document_, document_.mentions[mention].span).begin;
    return first > 0 && kPlacing.contains(document::folded(document_, document_.tokens[first - 1]));
  }

  bool is_prose(Span span) const {
    const auto after = std::upper_bound(document_.blocks.begin(), document_.blocks.end(), span.begin,
                                        [](std::uint32_t at, const Block& block) { return at < block.span.begin; });
    if (after == document_.blocks.begin()) return false;
    const BlockKind kind = (after - 1)->kind;
    return kind == BlockKind::Paragraph || kind == BlockKind::Headline || kind == BlockKind::Caption || kind == BlockKind::List;
  }

  const Document& document_;
  Story& story_;
  Clauses clauses_;
};

}  // namespace

void find_answers(const Document& document, Story& story) { Answerer(document, story).answer(); }

}  // namespace nutgraf::story
