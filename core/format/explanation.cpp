#include "format/explanation.h"

#include <charconv>
#include <cstddef>
#include <utility>
#include <vector>

#include "format/one_line.h"
#include "format/rule_sentences.h"

namespace nutgraf::format {
namespace {

/// Writes the lines of one explanation.
class Explanation {
 public:
  explicit Explanation(const Document& document) : document_(document) {}

  std::string take() { return std::move(text_); }

  void add(const Quote& quote) {
    for (const Span span : quote.spans) line(words(span));
    const std::string cue = quote.cue ? quoted(quote.cue->span) : "the verb beside it";
    line(filled(sentence_of(quote.rule), {}, cue));
    add_share(quote.confidence);
    if (!quote.speaker) return;
    const std::string speaker = quoted(*quote.speaker);
    line(filled(sentence_of(quote.speaker_rule), speaker, cue));
    if (quote.speaker_named) line(speaker + " refers to " + quoted(*quote.speaker_named) + ".");
    add_share(quote.speaker_confidence);
  }

  void add(const Answer& answer) {
    const std::string_view article = answer.in_title ? document_.story.title.text : document_.source.text;
    line(on_one_line(article.substr(answer.span.begin, answer.span.size())));
    line(std::string(sentence_of_answer(answer.rule)));
    if (answer.ground) line("It follows " + quoted(*answer.ground) + ".");
    if (answer.event) line("It rests on the event " + named('v', answer.event, document_.events[answer.event.index].clause) + ".");
    add_share(answer.confidence);
  }

  void add(const Entity& entity) {
    line(on_one_line(entity_name(document_, entity)));
    line(std::string(sentence_of(entity.rule)));
    line(std::string(sentence_of(entity.type_rule)));
    if (!entity.by_reader) add_share(entity.confidence);
    for (std::size_t i = 0; i < entity.mentions.size(); ++i) {
      line(filled(sentence_of(entity.mention_rules[i]), quoted(document_.mentions[entity.mentions[i].index].span), {}));
    }
    if (!entity.link || entity.link->rule == LinkRule::Item) return;
    line(std::string(sentence_of(entity.link->rule)));
    if (entity.link->ground) line("It does so by the words " + quoted(*entity.link->ground) + ".");
    if (entity.link->rule != LinkRule::Reader) add_share(entity.link->confidence);
  }

  void add(const TimeExpression& time) {
    line(words(time.span));
    line(std::string(sentence_of(time.rule)));
    if (time.counted_from) line("It counts from " + named('t', time.counted_from, document_.times[time.counted_from.index].span) + ".");
    else if (time.anchor == TimeAnchor::Published) line("It counts from the day of publication.");
    if (time.value.empty()) return;
    line("Its value is " + time.value + ".");
    if (!time.by_reader) add_share(time.confidence);
  }

  void add(const Event& event) {
    line(words(event.clause));
    line(filled(sentence_of(event.rule), {}, event.support ? quoted(document_.tokens[event.support.index].span) : std::string()));
    add_share(event.confidence);
    for (const Participant& one : event.participants) {
      line(quoted(one.span) + " takes part as " + one.role + (one.entity ? " (" + reference('e', one.entity) + ")." : "."));
    }
    if (event.time) line("Its time is " + named('t', event.time, document_.times[event.time.index].span) + ".");
    if (event.place) line("Its place is " + named('e', event.place, document_.entities[event.place.index].name) + ".");
    if (event.quote) line("It is only claimed, in " + named('q', event.quote, document_.quotes[event.quote.index].spans.front()) + ".");
  }

  void add(const Relation& relation) {
    line(words(relation.evidence));
    line(named('e', relation.subject, document_.entities[relation.subject.index].name) + " " + relation.type + " " +
         named('e', relation.object, document_.entities[relation.object.index].name) + ".");
    line(std::string(sentence_of(relation.rule)));
  }

  void add(const Dispute& dispute) {
    for (const Claim& claim : dispute.claims) line(named('q', claim.quote, claim.says));
    line(std::string(sentence_of(dispute.rule)));
    if (dispute.about) line("It is about " + named('v', dispute.about, document_.events[dispute.about.index].clause) + ".");
  }

 private:
  static std::string filled(std::string_view sentence, const std::string& own, const std::string& beside) {
    std::string text;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
      if (sentence[at] != '%') {
        text += sentence[at];
        continue;
      }
      text += sentence[++at] == 'c' ? beside : own;
    }
    return text;
  }

  template <class Fact>
  static std::string reference(char letter, Id<Fact> id) {
    return letter + std::to_string(id.index + 1);
  }

  /// A fact by its words and its name: '"on Monday" (t1)'.
  template <class Fact>
  std::string named(char letter, Id<Fact> id, Span span) const {
    return quoted(span) + " (" + reference(letter, id) + ")";
  }

  /// Not of what a reader set.
  void add_share(double share) {
    line("Of 100 found in this way, about " + std::to_string(static_cast<int>(share * 100.0 + 0.5)) + " are right.");
  }

  void line(const std::string& words) { text_ += words + "\n"; }
  std::string words(Span span) const { return on_one_line(std::string_view(document_.source.text).substr(span.begin, span.size())); }
  std::string quoted(Span span) const { return "\"" + words(span) + "\""; }

  const Document& document_;
  std::string text_;
};

template <class Fact>
std::optional<std::string> explain(const Document& document, const std::vector<Fact>& facts, std::size_t number) {
  if (number == 0 || number > facts.size()) return std::nullopt;
  Explanation explanation(document);
  explanation.add(facts[number - 1]);
  return explanation.take();
}

/// The answers to the question of this name; null where that is none.
const std::vector<Answer>* answers_to(const Story& story, std::string_view question) {
  if (question == "who") return &story.who;
  if (question == "what") return &story.what;
  if (question == "when") return &story.when;
  if (question == "where") return &story.where;
  if (question == "why") return &story.why;
  return question == "how" ? &story.how : nullptr;
}

}  // namespace

std::optional<std::string> explanation(const Document& document, std::string_view fact) {
  if (const std::vector<Answer>* answers = answers_to(document.story, fact)) return explain(document, *answers, 1);
  std::size_t number = 0;
  const char* end = fact.data() + fact.size();
  if (fact.empty() || std::from_chars(fact.data() + 1, end, number).ptr != end) return std::nullopt;
  switch (fact.front()) {
    case 'e': return explain(document, document.entities, number);
    case 't': return explain(document, document.times, number);
    case 'q': return explain(document, document.quotes, number);
    case 'v': return explain(document, document.events, number);
    case 'r': return explain(document, document.relations, number);
    case 'd': return explain(document, document.disputes, number);
    default: return std::nullopt;
  }
}

}  // namespace nutgraf::format
