#include "format/event_writer.h"

#include <cmath>
#include <string_view>

#include "base/calendar.h"
#include "format/labels.h"

namespace nutgraf::format {
namespace {

using Json = EventWriter::Json;

template <class Item>
Json reference(char letter, Id<Item> id) {
  return id ? Json(letter + std::to_string(id.index + 1)) : Json();
}

Json word(std::string_view text) { return text.empty() ? Json() : Json(text); }

Json day(const std::optional<Date>& date) { return date ? Json(base::to_iso(*date)) : Json(); }

double rounded(double share) { return std::round(share * 1000.0) / 1000.0; }

template <class Item, class Convert>
Json array(const std::vector<Item>& items, Convert convert) {
  Json array = Json::array();
  for (const Item& item : items) array.push_back(convert(item));
  return array;
}

}  // namespace

EventWriter::EventWriter(const Document& document, const Offsets& offsets)
    : document_(document), offsets_(offsets), entity_of_mention_(document.mentions.size()) {
  for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
    for (const Id<Mention> mention : document.entities[i].mentions) entity_of_mention_[mention.index] = {i};
  }
}

Json EventWriter::event(const Event& event, std::size_t index) const {
  Json json{{"id", reference('v', Id<Event>{static_cast<std::uint32_t>(index)})}};
  json.update(span(event.span));
  json["lemma"] = event.lemma;
  json["type"] = word(event.plover);
  json["mode"] = word(event.mode);
  json["cameo"] = word(event.cameo);
  json["evidence"] = spans(event.evidence);
  json["arguments"] = array(event.participants, [&](const Participant& participant) { return this->participant(participant); });
  json["mentions"] = spans(event.mentions);
  json["time"] = reference('t', event.time);
  json["timeEnd"] = reference('t', event.time_end);
  json["place"] = reference('e', event.place);
  json["status"] = label(event.status);
  json["source"] = source(event);
  json["salience"] = rounded(event.salience);
  return json;
}

Json EventWriter::participant(const Participant& participant) const {
  Json json{{"role", participant.role}};
  json.update(span(participant.span));
  json["entity"] = reference('e', participant.entity);
  json["propbank"] = word(participant.propbank);
  return json;
}

Json EventWriter::source(const Event& event) const {
  if (!event.quote) return nullptr;
  const Id<Mention> speaker = document_.quotes[event.quote.index].speaker_mention;
  return {{"quote", reference('q', event.quote)}, {"entity", speaker ? reference('e', entity_of_mention_[speaker.index]) : Json()}};
}

Json EventWriter::link(const EventLink& link, std::size_t) const {
  return {{"first", reference('v', link.first)},
          {"order", label(link.order)},
          {"second", reference('v', link.second)},
          {"evidence", link.evidence ? span(*link.evidence) : Json()}};
}

Json EventWriter::story() const {
  const Story& story = document_.story;
  const auto answers = [&](const std::vector<Answer>& list) { return array(list, [&](const Answer& one) { return answer(one); }); };
  Json json{{"who", answers(story.who)}, {"what", answers(story.what)}};
  json["when"] = array(story.when, [&](const Answer& one) { return when(one); });
  json["where"] = answers(story.where);
  json["why"] = answers(story.why);
  json["how"] = answers(story.how);
  json["timeline"] = array(story.timeline, [&](const TimelineEntry& one) { return entry(one); });
  json["keySentences"] = array(story.key_sentences, [](Id<Sentence> sentence) { return Json(sentence.index); });
  json["keywords"] = array(story.keywords, [&](const Keyword& one) { return keyword(one); });
  json["disputes"] = Json::array();
  return json;
}

Json EventWriter::answer(const Answer& answer) const {
  Json json{{"text", text(answer.span)}};
  json.update(span(answer.span));
  json["entity"] = reference('e', answer.entity);
  return json;
}

Json EventWriter::when(const Answer& answer) const {
  Json json{{"text", text(answer.span)}};
  json.update(span(answer.span));
  json["value"] = answer.time ? word(document_.times[answer.time.index].value) : Json();
  return json;
}

Json EventWriter::entry(const TimelineEntry& entry) const {
  return {{"from", day(entry.from)},
          {"to", day(entry.to)},
          {"event", reference('v', entry.event)},
          {"time", reference('t', entry.time)},
          {"status", label(document_.events[entry.event.index].status)}};
}

Json EventWriter::keyword(const Keyword& keyword) const {
  return {{"text", text(keyword.spans.front())}, {"weight", rounded(keyword.weight)}, {"spans", spans(keyword.spans)}};
}

Json EventWriter::span(Span span) const { return {{"start", offsets_(span.begin)}, {"end", offsets_(span.end)}}; }

std::string EventWriter::text(Span span) const { return document_.source.text.substr(span.begin, span.size()); }

Json EventWriter::spans(const std::vector<Span>& spans) const {
  return array(spans, [&](Span one) { return span(one); });
}

}  // namespace nutgraf::format
