// The sides that quotations take. Reads tokens, sentences, tags, arcs, mentions, quotes and entities.
#pragma once

#include <string>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::disputes {

/// A quotation that may take a side.
struct Position {
  Id<Quote> quote;
  Id<Entity> by;       ///< none where the article has no entity for the speaker
  Id<Entity> against;  ///< whom it accuses, or of whom it says something
  Id<Entity> behind;   ///< for whom the speaker speaks: "his lawyer", "a rebel spokesman"
  std::string told_of;     ///< the noun that modifies what it is told of: "government" of "government jets"
  std::string called;      ///< the noun for the speaker where it is no name: "government" of "the government"
  std::uint32_t sentence = 0;
  bool accuses = false;    ///< it says who did a wrong
  bool denies = false;
  bool of_claim = false;   ///< what it denies is what another has said: "it", "the allegation", "wrongdoing"
  bool negates = false;    ///< it says that something is not so
  bool insists = false;    ///< its cue marks it as one side's: "argued", "insisted"
  bool of_guilt = false;   ///< it says whose fault something was
  bool named = false;      ///< the speaker stands there by name
  bool of_itself = false;  ///< it tells what the speaker did or is
};

/// The positions of an article in the order of its quotations; words that were not said, or left open, are none.
std::vector<Position> find_positions(const Document& document);

}  // namespace nutgraf::disputes
