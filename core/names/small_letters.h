// Places that are written without capitals, as web text does: "in new york". Reads tokens, sentences, tags.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::names {

/// A listed place in small letters.
struct SmallPlace {
  IdRange<Token> tokens;
  bool after_preposition = false;  ///< "in kenya"; else only its tags speak for it
};

/// The places of the lists that stand in small letters behind a preposition of place or are tagged as proper nouns, in
/// order. Prepositions decide where tags do not, for words without capitals mislead the tagger.
std::vector<SmallPlace> find_places_in_small_letters(const Document& document);

}  // namespace nutgraf::names
