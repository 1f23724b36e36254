#include "figures/bearings.h"

#include <algorithm>
#include <numeric>

#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::figures {
namespace {

using document::Clauses;

/// The only day or time that a sentence names; none where it names several.
Id<TimeExpression> only_time(const Document& document, Span sentence) {
  const auto first = std::lower_bound(document.times.begin(), document.times.end(), sentence.begin,
                                      [](const TimeExpression& time, std::uint32_t at) { return time.span.begin < at; });
  Id<TimeExpression> only;
  for (auto time = first; time != document.times.end() && time->span.begin < sentence.end; ++time) {
    if (!time->from) continue;
    if (only) return {};
    only = {static_cast<std::uint32_t>(time - document.times.begin())};
  }
  return only;
}

/// Whether another number stands between a figure and a time, or the time is the other end of a comparison or of a span: "up from 40% in
/// 2016", "the highest since 1986".
bool is_of_another(const Document& document, Span figure, Span time) {
  const Span gap = figure.end <= time.begin ? Span{figure.end, time.begin} : Span{time.end, figure.begin};
  const IdRange<Token> between = document::tokens_in(document, gap);
  for (std::uint32_t token = between.begin; token < between.end; ++token) {
    const bool number = token < document.tags.size() && document.tags[token].upos == "NUM";
    if (number || document::text(document, document.tokens[token]) == ";") return true;
  }
  const std::uint32_t first = document::tokens_in(document, time).begin;
  const std::string before = first > 0 ? document::folded(document, document.tokens[first - 1]) : "";
  return before == "since" || before == "than" || before == "from" || before == "until";
}

/// The innermost quotation around a place.
Id<Quote> quote_at(const Document& document, std::uint32_t at) {
  const auto after = std::upper_bound(document.passages.begin(), document.passages.end(), at,
                                      [](std::uint32_t place, const Passage& passage) { return place < passage.span.begin; });
  if (after == document.passages.begin()) return {};
  const Passage& passage = *(after - 1);
  return at < passage.span.end ? passage.quote : Id<Quote>();
}

bool takes_part(const Event& event, Span span) {
  for (const Participant& participant : event.participants) {
    if (participant.span.contains(span)) return true;
  }
  return false;
}

}  // namespace

Bearings::Bearings(const Clauses& clauses) : clauses_(clauses), entities_(clauses.document()), events_(clauses.document().events.size()) {
  const std::vector<Event>& events = clauses.document().events;
  std::iota(events_.begin(), events_.end(), 0u);
  std::stable_sort(events_.begin(), events_.end(), [&](std::uint32_t a, std::uint32_t b) { return events[a].clause.begin < events[b].clause.begin; });
}

void Bearings::set_surroundings(Figure& figure, const Sentence& sentence) const {
  const Document& document = clauses_.document();
  figure.quote = quote_at(document, figure.span.begin);
  const auto first = std::lower_bound(events_.begin(), events_.end(), sentence.span.begin,
                                      [&](std::uint32_t event, std::uint32_t at) { return document.events[event].clause.begin < at; });
  bool part = false;
  for (auto at = first; at != events_.end() && document.events[*at].clause.begin < sentence.span.end; ++at) {
    const Event& event = document.events[*at];
    if (!event.clause.contains(figure.span)) continue;
    const bool takes = takes_part(event, figure.span);
    const bool closer = !figure.event || (takes && !part) || (takes == part && event.clause.size() < document.events[figure.event.index].clause.size());
    if (closer) figure.event = {*at}, part = takes;
  }
  if (figure.event) figure.as_of = document.events[figure.event.index].time;
  if (figure.as_of) return;
  figure.as_of = only_time(document, sentence.span);
  if (figure.as_of && is_of_another(document, figure.span, document.times[figure.as_of.index].span)) figure.as_of = {};
}

void Bearings::set_of(Figure& figure, std::uint32_t noun) const {
  IdRange<Token> phrase = clauses_.noun_phrase(noun);
  for (std::uint32_t token = noun + 1; token < phrase.end; ++token) {
    if (clauses_.lemma(token) == "," || clauses_.lemma(token) == "(") phrase.end = token;  // "[Ana Ruiz], 34": the name alone
  }
  const auto& tokens = clauses_.document().tokens;
  figure.of = Span{tokens[phrase.begin].span.begin, tokens[phrase.end - 1].span.end};
  figure.of_entity = entity(noun);
}

/// "a 34-year-old [man]", "[Ruiz], aged 34,", "[she] is 34 years old".
std::uint32_t Bearings::bearer_of_age(std::uint32_t word) const {
  const document::Trees& trees = clauses_.trees();
  constexpr int kLongestWay = 4;
  for (int step = 0; step < kLongestWay; ++step) {
    const std::uint32_t subject = trees.child(word, "nsubj");
    if (subject != Clauses::kNone) return subject;
    if (trees.is_root(word)) return Clauses::kNone;
    word = trees.head(word);
    const bool bearer = trees.tag(word).upos == "PROPN" || (trees.tag(word).upos == "NOUN" && clauses_.lemma(word) != "year" && clauses_.lemma(word) != "age");
    if (bearer) return word;
    if (clauses_.is_verb(word) && clauses_.lemma(word) != "age") return clauses_.subject(word);  // "died aged 34"
  }
  return Clauses::kNone;
}

/// "[The bridge] is 120 m long".
std::uint32_t Bearings::bearer_of_measure(std::uint32_t word) const {
  const document::Trees& trees = clauses_.trees();
  if (trees.child(word, "cop") != Clauses::kNone) return trees.child(word, "nsubj");
  if (trees.is_root(word) || trees.tag(trees.head(word)).upos != "ADJ") return Clauses::kNone;
  return trees.child(trees.head(word), "nsubj");
}

bool Bearings::is_person(std::uint32_t noun) const {
  const Id<Entity> entity = this->entity(noun);
  const std::string_view upos = clauses_.trees().tag(noun).upos;
  if (entity && clauses_.document().entities[entity.index].type == EntityType::Person) return true;
  return upos == "PRON" || document::type_of_noun(clauses_.lemma(noun)) == EntityType::Person;
}

void Bearings::set_owner(Figure& figure, std::uint32_t word, const Change& change) const {
  const document::Trees& trees = clauses_.trees();
  std::uint32_t owner = Clauses::kNone;
  if (figure.kind == FigureKind::Age) {
    owner = bearer_of_age(word);
    if (owner != Clauses::kNone && !is_person(owner)) owner = Clauses::kNone;
  } else if (change.part != ChangePart::None && clauses_.is_verb(change.word)) {
    owner = clauses_.subject(change.word);
  } else if (change.part != ChangePart::None) {
    owner = trees.child(change.word, "nmod");
  } else if (figure.counted_head) {
    for (const std::uint32_t child : trees.children(figure.counted_head.index)) {
      if (trees.relation(child) == "nmod:poss") owner = child;
    }
  } else {
    owner = bearer_of_measure(word);
  }
  if (owner != Clauses::kNone && clauses_.is_nominal(owner)) set_of(figure, owner);
}

}  // namespace nutgraf::figures
