// Which members of an analysis are asked for.
#pragma once

#include <cstdint>

namespace nutgraf {

/// The members of the JSON that can be asked for one by one; what they hold, format/analysis.schema.json says.
enum class Member : std::uint8_t {
  Document,
  Sentences,
  Tokens,
  Predicates,
  Propositions,
  Entities,
  Times,
  Quotes,
  Voices,
  Sources,
  Audit,
  Events,
  EventLinks,
  Relations,
  Figures,
  Checks,
  Story
};

constexpr unsigned kMemberCount = static_cast<unsigned>(Member::Story) + 1;

/// A set of members.
class Members {
 public:
  static constexpr Members all() {
    Members all;
    all.bits_ = (1u << kMemberCount) - 1;
    return all;
  }

  constexpr void add(Member member) { bits_ |= bit(member); }
  constexpr bool has(Member member) const { return (bits_ & bit(member)) != 0; }

 private:
  static constexpr std::uint32_t bit(Member member) { return 1u << static_cast<unsigned>(member); }

  std::uint32_t bits_ = 0;
};

}  // namespace nutgraf
