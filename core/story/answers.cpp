#include "story/answers.h"

#include <utility>

#include "story/confidence.h"
#include "story/what.h"
#include "story/when.h"
#include "story/where.h"
#include "story/who.h"
#include "story/why_how.h"

namespace nutgraf::story {

void find_answers(const Reading& reading, Story& story) {
  story.who = find_who(reading);
  story.what = find_what(reading);
  story.when = find_when(reading);
  story.where = find_where(reading);
  Reasons reasons = find_reasons(reading);
  story.why = std::move(reasons.why);
  story.how = std::move(reasons.how);
  set_confidence(reading, story);
}

}  // namespace nutgraf::story
