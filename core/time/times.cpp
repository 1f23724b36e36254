#include "time/times.h"

namespace nutgraf::time {

std::vector<TimeExpression> find_times(const Document&) { return {}; }

}  // namespace nutgraf::time
