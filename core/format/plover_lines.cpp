#include "format/plover_lines.h"

#include <initializer_list>
#include <string_view>

#include "base/calendar.h"
#include "format/json_parts.h"
#include "format/labels.h"

namespace nutgraf::format {
namespace {

Json word(std::string_view text) { return text.empty() ? Json() : Json(text); }

class Lines {
 public:
  Lines(const Document& document, OffsetUnit unit) : document_(document), unit_(unit), parts_(document, unit) {}

  std::string write() const {
    std::string lines;
    for (std::size_t i = 0; i < document_.events.size(); ++i) {
      if (document_.events[i].plover.empty()) continue;
      lines += event(document_.events[i], i).dump(-1, ' ', false, Json::error_handler_t::replace);
      lines += '\n';
    }
    return lines;
  }

 private:
  Json event(const Event& event, std::size_t index) const {
    const auto& publication = document_.publication;
    Json json{{"id", reference('v', index)}, {"root", event.plover}, {"mode", word(event.mode)}, {"cameo", word(event.cameo)}};
    json["context"] = event.context;
    json["date"] = date(event);
    json["published"] = publication ? Json(base::to_iso(publication->date)) : Json();
    json["status"] = label(event.status);
    json["source"] = actors(event, {"agent"});
    json["target"] = actors(event, {"target", "patient", "recipient", "destination"});
    json["place"] = event.place ? named(document_.entities[event.place.index]) : Json();
    json["saidBy"] = speaker(event);
    json["words"] = quoted(event.span);
    json["evidence"] = parts_.array(event.evidence, [&](Span span) { return quoted(span); });
    json["offsets"] = label(unit_);
    return json;
  }

  Json quoted(Span span) const {
    Json json{{"text", document_.source.text.substr(span.begin, span.size())}};
    json.update(parts_.span(span));
    return json;
  }

  /// The first and the last day; null where the article does not say when.
  Json date(const Event& event) const {
    if (!event.time) return nullptr;
    const TimeExpression& first = document_.times[event.time.index];
    const TimeExpression& last = event.time_end ? document_.times[event.time_end.index] : first;
    const auto day = [](const std::optional<Date>& date) { return date ? Json(base::to_iso(*date)) : Json(); };
    return {{"from", day(first.from)}, {"to", day(last.to)}, {"value", word(first.value)}};
  }

  Json actors(const Event& event, std::initializer_list<std::string_view> roles) const {
    Json actors = Json::array();
    for (const Participant& participant : event.participants) {
      bool plays = false;
      for (const std::string_view role : roles) plays |= participant.role == role;
      if (!plays || !participant.can_act) continue;
      Json actor = quoted(participant.span);
      const Json unknown{{"name", nullptr}, {"country", nullptr}};
      actor.update(participant.entity ? named(document_.entities[participant.entity.index]) : unknown);
      actors.push_back(std::move(actor));
    }
    return actors;
  }

  /// The name of an entity and the country, ISO 3166-1 alpha-2, that it is or lies in.
  Json named(const Entity& entity) const {
    return {{"name", entity_name(document_, entity)},
            {"country", entity.link ? word(entity.link->country) : Json()}};
  }

  /// Who says so; null where the article itself does.
  Json speaker(const Event& event) const {
    if (!event.quote) return nullptr;
    const auto& words = document_.quotes[event.quote.index].speaker;
    return words ? quoted(*words) : Json();
  }

  const Document& document_;
  OffsetUnit unit_;
  JsonParts parts_;
};

}  // namespace

std::string to_plover_lines(const Document& document, OffsetUnit unit) { return Lines(document, unit).write(); }

}  // namespace nutgraf::format
