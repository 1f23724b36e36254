// The one visible list of what is done to an article, in order.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "nutgraf/nutgraf.h"
#include "pipeline/models.h"
#include "places/gazetteer.h"

namespace nutgraf::pipeline {

/// The layers of a document, a bit each.
enum Layer : std::uint32_t {
  kInput = 1u << 0,
  kSource = 1u << 1,
  kBlocks = 1u << 2,
  kLanguage = 1u << 3,
  kPublication = 1u << 4,
  kByline = 1u << 5,
  kTokens = 1u << 6,
  kSentences = 1u << 7,
  kTimes = 1u << 8,
  kEvidence = 1u << 9,
  kVectors = 1u << 10,
  kTags = 1u << 11,
  kArcs = 1u << 12,
  kPredicates = 1u << 13,
  kNames = 1u << 14,
  kMentions = 1u << 15,
  kQuotes = 1u << 16,
  kEntities = 1u << 17,
  kVoices = 1u << 18,
  kLinks = 1u << 19,
  kRelations = 1u << 20,
  kEvents = 1u << 21,
  kDisputes = 1u << 22,
  kStory = 1u << 23,
  kPropositions = 1u << 24,
  kSilences = 1u << 25,
  kFigures = 1u << 26,
  kChecks = 1u << 27,
  kAudit = 1u << 28,
  kConfidence = 1u << 29,
};

/// What an analysis is given. The first stage takes the input; `models` and `gazetteer` are null where none was loaded.
struct Given {
  std::string& input;
  const Options& options;
  const Models* models;
  const places::Gazetteer* gazetteer;
};

/// One step: the layers that it needs, the layers that it gives, and the call that fills them.
struct Stage {
  std::string_view name;
  std::uint32_t needs;
  std::uint32_t gives;
  void (*run)(const Given& given, Document& document);
};

constexpr std::size_t kStageCount = 28;
extern const std::array<Stage, kStageCount> kStages;

}  // namespace nutgraf::pipeline
