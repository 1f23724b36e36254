// Which of several that have one name are one, from what they share and in what they differ. No order decides.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "dossier/profile.h"

namespace nutgraf::dossier {

/// What keeps namesakes apart, each a small number, 0 where nothing is known: item, country of office, period of birth.
using Marks = std::array<std::uint32_t, 3>;

/// A mark of a namesake that is so old: the number of a period; periods that touch are one.
void set_births(const std::vector<BirthYears>& born, std::vector<Marks>& marks);

/// Adds what is known of one to what is known of others; false where they differ.
bool agree(Marks& known, const Marks& own);

/// Something that a namesake has and that others may share.
struct Trait {
  Evidence kind = Evidence::None;
  std::uint32_t what = 0;    ///< equal for what is the same
  std::uint32_t member = 0;  ///< the namesake's number
  std::uint32_t article = 0; ///< in which it stands; a neighbour tells something only where two articles name it
};

/// The set of one namesake.
struct Joined {
  std::uint32_t head = 0;  ///< the smallest number in it
  Evidence evidence = Evidence::None;
};

/// Joins namesakes that share a trait. A trait that two share who differ in a mark tells nothing of the others either; and where chains of
/// traits still lead from one to another that differs, the whole chain stays apart.
std::vector<Joined> join_namesakes(std::vector<Trait> traits, const std::vector<Marks>& marks);

}  // namespace nutgraf::dossier
