// Accidents and what goes wrong before them. Reads tags and arcs.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/clauses.h"

namespace nutgraf::story {

/// Whether a word tells of harm to people or things: "died", "was damaged", "are dead", "lost control".
bool is_harm(const document::Clauses& clauses, std::uint32_t token);

/// Whether a verb tells of an accident itself, not of those whom it hurts: "overturned", "exploded".
bool is_accident(const document::Clauses& clauses, std::uint32_t verb);

/// Whether a verb names what inquiries into accidents find to be their cause: too much speed ("was going too fast"), a lapse of those in
/// charge ("fell asleep", "had been drinking", "failed to brake"), or a fault of the machine ("a valve burst").
bool is_failing(const document::Clauses& clauses, std::uint32_t verb);
/// Whether a failing is one of things only: "burst", "failed".
bool is_fault(const document::Clauses& clauses, std::uint32_t verb);

/// Whether a noun names an accident: "crash", "blaze".
bool is_accident_noun(std::string_view lemma);

}  // namespace nutgraf::story
