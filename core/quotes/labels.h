// Who is named beside words instead of a reporting clause: before a colon or behind a dash. Reads tokens, tags and mentions.
#pragma once

#include <optional>

#include "quotes/words.h"

namespace nutgraf::quotes {

/// The speaker whom a label names: "Ana Ruiz, 61", "SENATOR MOSS", "A spokesman for Velm Power (by telephone)", "And this from Ana
/// Ruiz, who runs the shop". `label` ends before its colon. Nothing where it holds a clause or names nobody who can speak.
std::optional<IdRange<Token>> labelled_speaker(const Words& words, IdRange<Token> label);

/// The speaker whom a credit names: "— Ana Ruiz, baker", "– Ana Ruiz (Velm)". `line` is all that stands behind the words.
std::optional<IdRange<Token>> credited_speaker(const Words& words, IdRange<Token> line);

/// The speaker of whom a clause before a colon tells no more than how he or she spoke: "Ruiz was blunt", "Ruiz shrugged".
std::optional<IdRange<Token>> portrayed_speaker(const Words& words, IdRange<Token> clause);

/// Capitalised words alone, as titles and names are; and words without a small letter: "SENATOR MOSS".
bool is_name_like(const Words& words, IdRange<Token> label);
bool is_in_capitals(const Words& words, IdRange<Token> label);
/// Whether a verb of the words carries a tense. Capitalised words, which may be names, are left out.
bool has_tense(const Words& words, IdRange<Token> range);

}  // namespace nutgraf::quotes
