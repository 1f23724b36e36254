#include "format/events_json.h"

#include <string_view>

#include "base/calendar.h"
#include "format/labels.h"

namespace nutgraf::format {
namespace {

Json word(std::string_view text) { return text.empty() ? Json() : Json(text); }

Json day(const std::optional<Date>& date) { return date ? Json(base::to_iso(*date)) : Json(); }

}  // namespace

Json EventsJson::event(const Event& event, std::size_t index) const {
  Json json{{"id", reference('v', index)}};
  json.update(parts_.span(event.span));
  json["clause"] = parts_.span(event.clause);
  json["lemma"] = event.lemma;
  json["type"] = word(event.plover);
  json["mode"] = word(event.mode);
  json["context"] = event.context;
  json["cameo"] = word(event.cameo);
  json["evidence"] = spans(event.evidence);
  json["arguments"] = parts_.array(event.participants, [&](const Participant& participant) { return this->participant(participant); });
  json["mentions"] = spans(event.mentions);
  json["time"] = parts_.reference_to('t', event.time);
  json["timeEnd"] = parts_.reference_to('t', event.time_end);
  json["place"] = parts_.reference_to('e', event.place);
  json["status"] = label(event.status);
  json["factuality"] = label(event.factuality);
  json["source"] = source(event.quote);
  json["salience"] = JsonParts::rounded(event.salience);
  json["confidence"] = JsonParts::rounded(event.confidence);
  json["why"] = basis(event.rule);
  if (event.support) json["why"]["words"] = Json::array({parts_.span(document_.tokens[event.support.index].span)});
  return json;
}

Json EventsJson::participant(const Participant& participant) const {
  Json json{{"role", participant.role}};
  json.update(parts_.span(participant.span));
  json["entity"] = parts_.reference_to('e', participant.entity);
  json["propbank"] = word(participant.propbank);
  json["confidence"] = JsonParts::rounded(participant.confidence);
  return json;
}

Json EventsJson::source(Id<Quote> quote) const {
  if (!quote) return nullptr;
  return {{"quote", parts_.reference_to('q', quote)}, {"entity", parts_.entity_of(document_.quotes[quote.index].speaker_mention)}};
}

Json EventsJson::link(const EventLink& link) const {
  return {{"first", parts_.reference_to('v', link.first)},
          {"order", label(link.order)},
          {"second", parts_.reference_to('v', link.second)},
          {"evidence", link.evidence ? parts_.span(*link.evidence) : Json()}};
}

Json EventsJson::story() const {
  const Story& story = document_.story;
  const auto answers = [&](const std::vector<Answer>& list) { return parts_.array(list, [&](const Answer& one) { return answer(one); }); };
  Json json{{"who", answers(story.who)}, {"what", parts_.array(story.what, [&](const Answer& one) { return what(one); })}};
  json["when"] = parts_.array(story.when, [&](const Answer& one) { return when(one); });
  json["where"] = answers(story.where);
  json["why"] = answers(story.why);
  json["how"] = answers(story.how);
  json["timeline"] = parts_.array(story.timeline, [&](const TimelineEntry& one) { return entry(one); });
  json["keySentences"] = parts_.array(story.key_sentences, [](Id<Sentence> sentence) { return Json(sentence.index); });
  json["keywords"] = parts_.array(story.keywords, [&](const Keyword& one) { return keyword(one); });
  return json;
}

Json EventsJson::answer(const Answer& answer) const {
  Json json{{"text", text(answer.span)}};
  json.update(parts_.span(answer.span));
  json["entity"] = parts_.reference_to('e', answer.entity);
  add_basis(answer, json);
  return json;
}

/// How sure an answer is, and what it rests on.
void EventsJson::add_basis(const Answer& answer, Json& json) const {
  Json why{{"rule", answer.rule}};
  if (answer.ground) why["words"] = Json::array({parts_.span(*answer.ground)});
  if (answer.event) why["facts"] = Json::array({reference('v', answer.event.index)});
  json["confidence"] = JsonParts::rounded(answer.confidence);
  json["why"] = std::move(why);
}

/// Where the words stand in the title, `in` says so.
Json EventsJson::what(const Answer& answer) const {
  if (!answer.in_title) {
    Json json = this->answer(answer);
    json["source"] = source(answer.quote);
    return json;
  }
  Json json{{"text", document_.story.title.text.substr(answer.span.begin, answer.span.size())}, {"in", "title"}};
  json.update(parts_.span_of_title(answer.span));
  json["entity"] = nullptr;
  json["source"] = source(answer.quote);
  add_basis(answer, json);
  return json;
}

Json EventsJson::when(const Answer& answer) const {
  Json json{{"text", text(answer.span)}};
  json.update(parts_.span(answer.span));
  json["value"] = answer.time ? word(document_.times[answer.time.index].value) : Json();
  add_basis(answer, json);
  return json;
}

Json EventsJson::entry(const TimelineEntry& entry) const {
  return {{"from", day(entry.from)},
          {"to", day(entry.to)},
          {"event", parts_.reference_to('v', entry.event)},
          {"time", parts_.reference_to('t', entry.time)},
          {"status", label(document_.events[entry.event.index].status)},
          {"dated", entry.from.has_value()},
          {"background", entry.background},
          {"clause", entry.clause ? parts_.span(*entry.clause) : Json()}};
}

Json EventsJson::keyword(const Keyword& keyword) const {
  return {{"text", text(keyword.spans.front())}, {"weight", JsonParts::rounded(keyword.weight)}, {"spans", spans(keyword.spans)}};
}

std::string EventsJson::text(Span span) const { return document_.source.text.substr(span.begin, span.size()); }

Json EventsJson::spans(const std::vector<Span>& spans) const {
  return parts_.array(spans, [&](Span one) { return parts_.span(one); });
}

}  // namespace nutgraf::format
