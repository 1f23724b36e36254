// The changes of each kind of fact, from one version to the other. Each function adds what it finds.
#pragma once

#include <vector>

#include "nutgraf/versions.h"
#include "versions/wording.h"

namespace nutgraf::versions {

/// One version with its words, and which of its sentences the other has too.
struct Version {
  const Document& document;
  Wording wording;
  std::vector<bool> kept = {};
};

using Changes = std::vector<FactChange>;

/// Quotations in marks: added, cut, altered, given to somebody else. Reads quotes, mentions and entities.
void compare_quotations(const Version& before, const Version& after, Changes& changes);

/// Events of sentences that changed: how sure they are, who tells them, when and where they are. Reads events, times and entities.
void compare_events(const Version& before, const Version& after, Changes& changes);

/// The headline, sources, names, denials and who gave no reply. Reads blocks, sources, entities, quotes and silences.
void compare_parties(const Version& before, const Version& after, Changes& changes);

/// Figures that count the same in sentences that changed, and tolls, with another value. Reads figures.
void compare_figures(const Version& before, const Version& after, Changes& changes);

/// Tells the paragraphs that only one version has, instead of each name that only they have. Reads blocks.
void fold_paragraphs(const Version& before, const Version& after, Changes& changes);

}  // namespace nutgraf::versions
