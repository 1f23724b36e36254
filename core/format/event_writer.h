// Events and story -> JSON.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "format/offsets.h"
#include "nutgraf/document.h"

#include <nlohmann/json.hpp>

namespace nutgraf::format {

/// Turns events, the links between them and the story into JSON.
class EventWriter {
 public:
  using Json = nlohmann::ordered_json;

  /// Both must outlive the writer.
  EventWriter(const Document& document, const Offsets& offsets);

  Json event(const Event& event, std::size_t index) const;
  Json link(const EventLink& link, std::size_t index) const;
  Json story() const;

 private:
  Json participant(const Participant& participant) const;
  Json source(const Event& event) const;
  Json answer(const Answer& answer) const;
  Json when(const Answer& answer) const;
  Json entry(const TimelineEntry& entry) const;
  Json keyword(const Keyword& keyword) const;
  Json span(Span span) const;
  std::string text(Span span) const;
  Json spans(const std::vector<Span>& spans) const;

  const Document& document_;
  const Offsets& offsets_;
  std::vector<Id<Entity>> entity_of_mention_;
};

}  // namespace nutgraf::format
