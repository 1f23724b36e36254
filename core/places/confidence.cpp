#include "places/confidence.h"

namespace nutgraf::places {

double confidence_of(LinkRule rule) {
  switch (rule) {
    case LinkRule::Stated:
    case LinkRule::Whole: return 0.97;
    case LinkRule::Dateline: return 0.88;
    case LinkRule::Only: return 0.90;
    case LinkRule::Prominent: return 0.81;
    case LinkRule::Nearby: return 0.88;
    case LinkRule::Close: return 0.77;
    case LinkRule::Item:
    case LinkRule::Reader: return 1.0;
  }
  return 1.0;
}

}  // namespace nutgraf::places
