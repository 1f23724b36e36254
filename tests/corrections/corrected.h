// Articles with corrections, as the network that ships reads them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "nutgraf/nutgraf.h"
#include "support/network_reading.h"
#include "support/reading.h"

namespace nutgraf::test {

/// The analysis of a text with these lines of corrections.
inline Document corrected(const std::string& text, const std::string& lines, Options options = {}) {
  options.corrections = parse_corrections(lines);
  return analyze_with_network(text, std::move(options));
}

/// Each entity that has a name, as "name: mention, mention".
inline Words entity_lines(const Document& document) {
  Words lines;
  for (const Entity& entity : document.entities) {
    std::string line(entity_name(document, entity));
    for (std::size_t i = 0; i < entity.mentions.size(); ++i) {
      line += (i == 0 ? ": " : ", ") + words(document, document.mentions[entity.mentions[i].index].span);
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

/// "applied", or the code of what went wrong, for each line; "open" and "silent" likewise.
inline Words outcomes(const Document& document) {
  Words all;
  for (const CorrectionOutcome& outcome : document.corrections) {
    const bool applied = outcome.state == CorrectionState::Applied, silent = outcome.state == CorrectionState::Silent;
    all.push_back(applied ? "applied" : silent ? "silent" : outcome.state == CorrectionState::Open ? "open" : outcome.code);
  }
  return all;
}

}  // namespace nutgraf::test
