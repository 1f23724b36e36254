#include "format/phrases.h"

#include <algorithm>
#include <cstddef>

#include "format/one_line.h"
#include "format/prose.h"

namespace nutgraf::format {
namespace {

constexpr std::size_t kLongestDeed = 240;  ///< bytes of the article's own words that stand for an event

/// What to say of an event that has not simply happened.
std::string_view status_in_words(EventStatus status) {
  switch (status) {
    case EventStatus::Ongoing: return "goes on";
    case EventStatus::Planned: return "planned";
    case EventStatus::Possible: return "possible";
    case EventStatus::Denied: return "did not happen";
    case EventStatus::Conditional: return "only if a condition holds";
    case EventStatus::Wished: return "wished for";
    case EventStatus::Happened: break;
  }
  return {};
}

Span hull(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

}  // namespace

Phrases::Phrases(const Document& document) : document_(document), entity_of_(document.mentions.size()) {
  for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
    for (const Id<Mention> mention : document.entities[i].mentions) entity_of_[mention.index] = {i};
  }
  for (const Mention& mention : document.mentions) phrase_of_.emplace(mention.head.begin, mention.span);
}

std::string_view Phrases::raw(Span span) const { return std::string_view(document_.source.text).substr(span.begin, span.size()); }

std::string Phrases::words(Span span) const { return on_one_line(raw(span)); }

std::string Phrases::called(Id<Entity> entity) const { return on_one_line(entity_name(document_, document_.entities[entity.index])); }

bool Phrases::is_named(const Entity& entity) const {
  return std::any_of(entity.mentions.begin(), entity.mentions.end(),
                     [&](Id<Mention> mention) { return document_.mentions[mention.index].kind == MentionKind::Name; });
}

std::string Phrases::described(const Entity& entity) const {
  const std::string name = on_one_line(entity_name(document_, entity));
  std::string line = name;
  std::vector<std::string> told;
  for (const Span description : entity.descriptions) {
    std::string one = words(description);
    if (one == name || std::find(told.begin(), told.end(), one) != told.end()) continue;
    line.append(told.empty() ? ": " : "; ").append(one);
    told.push_back(std::move(one));
  }
  return line;
}

std::string Phrases::speaker(const Quote& quote) const {
  if (!quote.speaker) return {};
  const Id<Entity> entity = quote.speaker_mention ? entity_of_[quote.speaker_mention.index] : Id<Entity>{};
  return entity ? called(entity) : words(*quote.speaker);
}

std::string Phrases::cue(const Quote& quote) const {
  return quote.cue ? std::string(quote.cue->negated ? "did not " + quote.cue->lemma : words(quote.cue->span)) + ": " : "";
}

std::string Phrases::said(const Quote& quote) const {
  std::string line = cue(quote);
  for (std::size_t i = 0; i < quote.spans.size(); ++i) line += (i > 0 ? " … " : "") + words(quote.spans[i]);
  return line;
}

std::string Phrases::answer(const Answer& answer) const {
  const std::string_view text = answer.in_title ? std::string_view(document_.story.title.text) : std::string_view(document_.source.text);
  std::string line = on_one_line(text.substr(answer.span.begin, answer.span.size()));
  if (answer.time) {
    const TimeExpression& time = document_.times[answer.time.index];
    const std::string date = date_in_words(time.from, time.to);
    if (!date.empty() && line.find(date) == std::string::npos) line.append(" (").append(date).append(")");
  }
  if (!answer.quote) return line;
  const std::string source = speaker(document_.quotes[answer.quote.index]);
  return source.empty() || line.find(source) != std::string::npos ? line : line + " (so " + source + ")";
}

std::string Phrases::happening(const TimelineEntry& entry) const {
  const Event& event = document_.events[entry.event.index];
  std::string line = entry.clause ? words(*entry.clause) : deed(event);
  std::string standing;
  if (event.status != EventStatus::Happened) standing = status_in_words(event.status);
  if (event.quote) {
    const std::string source = speaker(document_.quotes[event.quote.index]);
    if (!source.empty()) standing.append(standing.empty() ? "" : ", ").append("according to ").append(source);
  }
  if (!standing.empty()) line.append(" (").append(standing).append(")");
  return line;
}

std::string Phrases::related(const Relation& relation) const {
  const std::string subject = called(relation.subject);
  const std::string object = called(relation.object);
  std::string evidence = words(relation.evidence);
  if (subject.find(evidence) == std::string::npos && object.find(evidence) == std::string::npos) return evidence;
  return relation.type == "acts_for" ? subject + " acts for " + object : std::string();
}

std::string Phrases::deed(const Event& event) const {
  const auto phrase = phrase_of_.find(event.span.begin);
  Span span = phrase == phrase_of_.end() ? event.span : phrase->second;
  if (event.support) span = hull(span, document_.tokens[event.support.index].span);
  for (const Participant& participant : event.participants) {
    const Span wider = hull(span, participant.span);
    if (wider.size() <= kLongestDeed && raw(wider).find('\n') == std::string_view::npos) span = wider;
  }
  return words(span);
}

}  // namespace nutgraf::format
