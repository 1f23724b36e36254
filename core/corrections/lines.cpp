#include "corrections/lines.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>
#include <utility>

#include "corrections/corrections.h"

namespace nutgraf::corrections {

void Line::fail(std::string code, std::string message) const {
  if (of_every_article() && code != "conflict") {
    outcome.state = CorrectionState::Silent;
    return;
  }
  outcome.state = CorrectionState::Failed;
  outcome.code = std::move(code);
  outcome.message = std::move(message);
}

std::vector<Line> open_lines(const Corrections& corrections, Document& document, std::initializer_list<CorrectionKind> kinds) {
  std::vector<Line> lines;
  for (std::size_t i = 0; i < document.corrections.size(); ++i) {
    CorrectionOutcome& outcome = document.corrections[i];
    const std::optional<Correction>& correction = corrections.lines[i].correction;
    const bool asked = correction && std::find(kinds.begin(), kinds.end(), correction->kind) != kinds.end();
    if (asked && outcome.state == CorrectionState::Open) lines.push_back({*correction, outcome});
  }
  return lines;
}

std::optional<Span> find(const Line& line, const Anchors& anchors, const Anchor& anchor) {
  Place place = anchors.find(anchor);
  if (!place.span) line.fail(std::move(place.code), std::move(place.message));
  return place.span;
}

std::optional<Span> find_own(const Line& line, const Anchors& anchors) {
  line.outcome.span = find(line, anchors, line.correction.anchor);
  return line.outcome.span;
}

namespace {

/// What a correction says, so that two lines that say the same are known.
std::string key(const Correction& correction) {
  std::string key;
  const auto add = [&](std::string_view part) { key.append(std::to_string(part.size())).append(":").append(part); };
  const auto add_anchor = [&](const Anchor& anchor) {
    add(anchor.exact);
    add(anchor.prefix);
    add(anchor.suffix);
  };
  key.append({static_cast<char>(correction.kind), static_cast<char>(correction.scope), static_cast<char>(correction.type),
              static_cast<char>(correction.quote_class), static_cast<char>(correction.block_kind)});
  add_anchor(correction.anchor);
  add_anchor(correction.other.value_or(Anchor{}));
  add(correction.name);
  if (correction.time) add(correction.time->value);
  if (correction.date) add(std::to_string(correction.date->year * 10000 + correction.date->month * 100 + correction.date->day));
  if (const auto& place = correction.place) {
    add(std::to_string(place->geonames) + place->country);
    if (place->located) add(std::to_string(place->latitude) + " " + std::to_string(place->longitude));
  }
  return key;
}

/// Whether a later line says the same.
std::vector<bool> said_later(const Corrections& corrections) {
  std::vector<bool> later(corrections.lines.size(), false);
  std::map<std::string, std::size_t> last;
  for (std::size_t i = 0; i < corrections.lines.size(); ++i) {
    if (!corrections.lines[i].correction) continue;
    const auto [said, is_new] = last.emplace(key(*corrections.lines[i].correction), i);
    if (is_new) continue;
    later[said->second] = true;
    said->second = i;
  }
  return later;
}

}  // namespace

void open_corrections(const Corrections& corrections, Document& document) {
  document.corrections_digest = corrections.digest;
  const std::vector<bool> later = said_later(corrections);
  for (std::size_t i = 0; i < corrections.lines.size(); ++i) {
    const CorrectionLine& line = corrections.lines[i];
    CorrectionOutcome outcome{line.number, line.id, line.kind, CorrectionState::Open, std::nullopt, "", ""};
    if (later[i]) outcome.state = CorrectionState::Silent;
    if (!line.correction) {
      outcome.state = CorrectionState::Failed;
      outcome.code = line.error.code;
      outcome.message = line.error.message;
    }
    document.corrections.push_back(std::move(outcome));
  }
}

}  // namespace nutgraf::corrections
