// Who speaks where in a transcript, told by the labels that open its lines. Reads source. Cost: linear.
#pragma once

#include <string_view>
#include <vector>

#include "nutgraf/record.h"

namespace nutgraf::record {

/// The turns of a transcript, and the times that stand beside them.
struct Transcript {
  std::vector<RecordTurn> turns;
  std::vector<RecordTime> times;
};

/// Reads the labels "MOSS:", "Sen. Ana Moss (by telephone):", "[00:12:31] Moss:", ">> MOSS:", "((Moss))" and, on a line of their own,
/// "Ana Moss 12:31". No turns where the lines are no transcript: in one a label comes back, or every third line has one.
Transcript read_transcript(std::string_view text);

}  // namespace nutgraf::record
