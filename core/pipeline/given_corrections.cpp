#include "pipeline/given_corrections.h"

#include <string>
#include <utility>

#include "pipeline/stages.h"
#include "text/source.h"

namespace nutgraf::pipeline {
namespace {

/// The layer that a kind of correction changes.
std::uint32_t layer_of(CorrectionKind kind) {
  switch (kind) {
    case CorrectionKind::Block: return kBlocks;
    case CorrectionKind::Published: return kPublication;
    case CorrectionKind::Time: return kTimes;
    case CorrectionKind::Speaker:
    case CorrectionKind::Class:
    case CorrectionKind::Border:
    case CorrectionKind::Unquote: return kQuotes;
    case CorrectionKind::Place: return kLinks;
    case CorrectionKind::Hide: return kEvents;
    case CorrectionKind::Merge:
    case CorrectionKind::Part:
    case CorrectionKind::Move:
    case CorrectionKind::Rename:
    case CorrectionKind::Type:
    case CorrectionKind::Add:
    case CorrectionKind::None: break;
  }
  return kEntities;
}

void read(std::string& words) { words = text::make_source(std::move(words)).text; }

void read(Anchor& anchor) {
  read(anchor.exact);
  read(anchor.prefix);
  read(anchor.suffix);
}

}  // namespace

std::uint32_t layers_of(const Corrections& corrections) {
  std::uint32_t layers = 0;
  for (const CorrectionLine& line : corrections.lines) {
    if (line.correction) layers |= layer_of(line.correction->kind);
  }
  return layers;
}

void read_anchors(Corrections& corrections) {
  for (CorrectionLine& line : corrections.lines) {
    if (!line.correction) continue;
    read(line.correction->anchor);
    if (line.correction->other) read(*line.correction->other);
  }
}

}  // namespace nutgraf::pipeline
