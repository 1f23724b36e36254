// Events and story -> JSON.
#pragma once

#include <string>
#include <vector>

#include "format/json_parts.h"

namespace nutgraf::format {

/// Turns events, the links between them and the story into JSON.
class EventsJson {
 public:
  /// `parts` must outlive this.
  explicit EventsJson(const JsonParts& parts) : parts_(parts), document_(parts.document()) {}

  Json event(const Event& event, std::size_t index) const;
  Json link(const EventLink& link) const;
  /// Without its disputes.
  Json story() const;

 private:
  Json participant(const Participant& participant) const;
  Json source(Id<Quote> quote) const;
  Json answer(const Answer& answer) const;
  Json what(const Answer& answer) const;
  Json when(const Answer& answer) const;
  void add_basis(const Answer& answer, Json& json) const;
  Json entry(const TimelineEntry& entry) const;
  Json keyword(const Keyword& keyword) const;
  std::string text(Span span) const;
  Json spans(const std::vector<Span>& spans) const;

  const JsonParts& parts_;
  const Document& document_;
};

}  // namespace nutgraf::format
