// Which words of two passages differ. Reads tokens.
#pragma once

#include "versions/changes.h"

namespace nutgraf::versions {

/// Notes in a change that has words on both sides which of them only one side has, in runs. Passages whose differing middles are both long
/// are not aligned: then these middles differ as a whole.
void mark_differences(const Version& before, const Version& after, FactChange& change);

}  // namespace nutgraf::versions
