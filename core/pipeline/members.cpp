#include "pipeline/members.h"

#include "pipeline/stages.h"

namespace nutgraf::pipeline {
namespace {

/// What core/format reads to write a member. A reference to an entity reads mentions and entities.
struct Row {
  Member member;
  std::uint32_t layers;
};

constexpr std::uint32_t kReferences = kMentions | kEntities;

constexpr Row kRows[] = {
    // Its warnings are those of the language, the times and the encoding; its country comes with the links.
    {Member::Document, kBlocks | kLanguage | kPublication | kByline | kSentences | kTimes | kVectors | kReferences | kLinks},
    {Member::Sentences, kSentences},
    {Member::Tokens, kTokens | kTags | kArcs},
    {Member::Predicates, kTokens | kTags | kPredicates},
    {Member::Propositions, kTokens | kPropositions | kReferences | kQuotes | kVoices},
    {Member::Entities, kReferences | kLinks | kConfidence | kQuotes},
    {Member::Times, kTimes},
    {Member::Quotes, kQuotes | kReferences | kVoices},
    {Member::Voices, kVoices | kQuotes},
    {Member::Sources, kVoices | kQuotes | kReferences},
    {Member::Audit, kAudit | kVoices | kSilences | kQuotes | kReferences},
    {Member::Events, kEvents | kQuotes | kReferences},
    {Member::EventLinks, kEvents},
    {Member::Relations, kRelations},
    {Member::Figures, kFigures | kEvents | kTimes | kQuotes | kReferences},
    {Member::Checks, kChecks | kFigures | kQuotes},
    {Member::Story, kStory | kDisputes | kSilences | kEvents | kTimes | kQuotes | kReferences},
};
static_assert(sizeof kRows / sizeof kRows[0] == kMemberCount, "every member has its row");

}  // namespace

std::uint32_t layers_of(Members members) {
  std::uint32_t layers = 0;
  for (const Row& row : kRows) {
    if (members.has(row.member)) layers |= row.layers;
  }
  return layers;
}

std::uint32_t with_needed(std::uint32_t layers) {
  for (auto stage = kStages.rbegin(); stage != kStages.rend(); ++stage) {
    if ((stage->gives & layers) != 0) layers |= stage->needs;
  }
  return layers;
}

}  // namespace nutgraf::pipeline
