#include "entities/margins.h"

#include <limits>

#include "entities/ranker.h"

namespace nutgraf::entities {
namespace {

// In tenths of a point; found by reading articles and on GUM's development set.
constexpr std::int64_t kPronounReadiness = 6, kNameReadiness = 10, kPersonReadiness = 8, kNounReadiness = 16;
constexpr std::int64_t kThingLead = 5, kGroupLead = 6, kDescriptionLead = 10;
constexpr std::int64_t kNoLead = std::numeric_limits<std::int64_t>::min();

constexpr std::uint32_t kBeside = 3;  ///< words from a name to what describes it: a comma, an article

std::int64_t points(std::int64_t tenths) { return tenths * Ranker::kPoint / 10; }

bool stands_beside(const Facts& facts, const Facts& last) {
  return last.sentence == facts.sentence && last.tokens.end <= facts.tokens.begin && facts.tokens.begin - last.tokens.end < kBeside;
}

}  // namespace

std::int64_t readiness(const Facts& facts) {
  if (facts.is_pronoun()) return points(kPronounReadiness);
  if (facts.is_name()) return points(kNameReadiness);
  return points(facts.type == EntityType::Person ? kPersonReadiness : kNounReadiness);
}

std::int64_t lead_needed(const Facts& facts, const Cluster& chosen, const Facts& last) {
  if (facts.is_name() || facts.form == Form::He || facts.form == Form::She) return kNoLead;
  if (facts.is_pronoun()) return points(facts.form == Form::It ? kThingLead : kGroupLead);
  const bool told = chosen.knows_head(facts.word) || stands_beside(facts, last);
  return told || !chosen.has_name() ? kNoLead : points(kDescriptionLead);
}

}  // namespace nutgraf::entities
