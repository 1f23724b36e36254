#include "entities/link_confidence.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace nutgraf::entities {
namespace {

/// Leads of the ranker in tenths of a point; the bands lie between them.
constexpr std::array<std::int32_t, 7> kBounds{3, 6, 10, 15, 20, 30, 50};
using Shares = std::array<std::uint8_t, kBounds.size() + 1>;  ///< in hundredths, of each band

constexpr Shares kHeOrShe{60, 70, 73, 75, 78, 86, 94, 98}, kIt{39, 43, 48, 59, 74, 80, 80, 80}, kThey{30, 47, 65, 67, 80, 80, 90, 90};
constexpr Shares kWe{40, 42, 46, 57, 67, 76, 87, 90}, kDefinite{39, 45, 46, 48, 59, 66, 80, 95}, kBare{27, 35, 35, 43, 57, 72, 84, 84};
constexpr int kName = 85, kBeside = 84, kRule = 76;

const Shares& shares_of(Form form) {
  switch (form) {
    case Form::He:
    case Form::She: return kHeOrShe;
    case Form::It:
    case Form::This:
    case Form::That: return kIt;
    case Form::They:
    case Form::These:
    case Form::Those: return kThey;
    case Form::I:
    case Form::We:
    case Form::You: return kWe;
    case Form::Definite:
    case Form::Demonstrative:
    case Form::Possessed: return kDefinite;
    default: return kBare;
  }
}

int hundredths(const Facts& facts, const MentionLink& link) {
  switch (link.rule) {
    case MentionRule::First:
    case MentionRule::Members:
    case MentionRule::Reader: return 100;
    case MentionRule::SameName:
    case MentionRule::ShortName:
    case MentionRule::OtherName: return kName;
    case MentionRule::Speaker:
    case MentionRule::Beside:
    case MentionRule::LongForm:
    case MentionRule::Headline: return kBeside;
    case MentionRule::Deed:
    case MentionRule::Kin:
    case MentionRule::SubjectBehind:
    case MentionRule::Context:
    case MentionRule::LastSpeaker: return kRule;
    case MentionRule::Ranker: break;
  }
  const auto band = std::upper_bound(kBounds.begin(), kBounds.end(), link.lead) - kBounds.begin();
  return shares_of(facts.form)[static_cast<std::size_t>(band)];
}

}  // namespace

double link_confidence(const Facts& facts, const MentionLink& link) { return static_cast<double>(hundredths(facts, link)) / 100.0; }

}  // namespace nutgraf::entities
