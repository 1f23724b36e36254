// Which kind of source somebody is by what the article calls him, her or it. Reads tokens, tags, names and entities.
#pragma once

#include <cstdint>
#include <optional>

#include "nutgraf/document.h"

namespace nutgraf::audit {

/// A kind, and the word that tells it.
struct Kind {
  SourceKind kind = SourceKind::Unknown;
  std::optional<Span> evidence = std::nullopt;
};

/// The kind that a description tells by its head noun: "minister", "a police spokesman", "Velm's mayor". `body` is who it belongs to, for
/// offices that every body has ("director"); without one, some are offices of a state. Unknown where no list has the noun.
Kind kind_of_description(const Document& document, Span description, const std::optional<Kind>& body);

/// The kind of a body by its name or by what it is called: "Ministry of Health", "Velm University", "the company". A state, region or town
/// speaks by its officials.
Kind kind_of_body(const Document& document, Span words, EntityType type);

/// The kind that the noun right before the name of a body tells: "the charity Velm Aid", "law firm Ruiz & Holm".
Kind kind_of_noun_before(const Document& document, Span name);

/// The kind of source that a title right before a name tells: "Dr.".
Kind kind_of_title(const Document& document, Span name);

/// A private person by where he or she lives: "a Velm woman", "a man from Velm"; by a name also "Ana Ruiz, 39, of Velm".
Kind kind_of_dweller(const Document& document, Span words);

/// The noun that carries the meaning of a description: the last one before a preposition, a comma or "and". None where it has none.
Id<Token> head_of_description(const Document& document, Span description);

/// Whether the head noun of words is one that sources are called by: a person, an office, a body.
bool names_source(const Document& document, Span words);

}  // namespace nutgraf::audit
