// Which forms of reporting verbs report where they stand, by the words around them. Reads tokens and tags.
#pragma once

#include <cstdint>
#include <optional>

#include "quotes/reporting_verbs.h"
#include "quotes/words.h"

namespace nutgraf::quotes {

/// Whether an infinitive reports as a tensed verb does.
bool is_told_infinitive(const Words& words, std::uint32_t at, std::uint32_t floor);
/// Whether a participle is passive, so that its subject does not speak: "the disease is described as …", "Ortega was told".
bool is_passive(const Words& words, std::uint32_t cue, std::uint32_t floor);
/// The reporting verb at `at`, unless the words around make the form a noun.
std::optional<ReportingVerb> cue_at(const Words& words, std::uint32_t at, std::uint32_t floor);
/// Whether a gerund behind a preposition only tells how or when somebody else does something: "spared them by confessing".
bool is_governed_gerund(const Words& words, std::uint32_t cue, std::uint32_t floor);
/// Whether a verb that needs words stands before a name, so that it can only report those before it: "We are ready" said Ortega.
bool is_bare_inversion(const Words& words, std::uint32_t at, std::uint32_t end);

}  // namespace nutgraf::quotes
