// Kinds of blocks, and the date of publication.
#include <algorithm>
#include <string>
#include <vector>

#include "corrections/anchors.h"
#include "corrections/corrections.h"
#include "corrections/lines.h"
#include "document/text.h"

namespace nutgraf::corrections {

void correct_blocks(const Corrections& corrections, Document& document) {
  const std::vector<Line> lines = open_lines(corrections, document, {CorrectionKind::Block});
  if (lines.empty()) return;
  const Anchors anchors(document);
  for (const Line& line : lines) {
    const std::optional<Span> words = find_own(line, anchors);
    if (!words) continue;
    const auto holds = [&](const Block& block) { return block.span.overlaps(*words); };
    const auto block = std::find_if(document.blocks.begin(), document.blocks.end(), holds);
    if (block == document.blocks.end() || !block->span.contains(*words)) {
      line.fail("conflict", "The words stand in several blocks.");
      continue;
    }
    block->kind = line.correction.block_kind;
    block->by_reader = true;
    line.apply();
  }
}

void correct_publication(const Corrections& corrections, Document& document) {
  for (const Line& line : open_lines(corrections, document, {CorrectionKind::Published})) {
    document.publication.reset();
    if (line.correction.date) document.publication = Publication{*line.correction.date, DateSource::Option, std::nullopt, true};
    line.apply();
  }
}

}  // namespace nutgraf::corrections
