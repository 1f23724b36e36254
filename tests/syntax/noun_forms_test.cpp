#include "syntax/noun_forms.h"

#include <doctest/doctest.h>

#include <string_view>

using nutgraf::syntax::may_be_plural;

TEST_CASE("a noun whose spelling is that of a singular is no plural") {
  for (const std::string_view form : {"planner", "sponsor", "accused", "boat", "meeting", "queen", "outlaw", "fashion"}) {
    CAPTURE(form);
    CHECK_FALSE(may_be_plural(form));
  }
}

TEST_CASE("regular plurals, irregular ones, and those of other languages may be") {
  for (const std::string_view form : {"planners", "women", "firemen", "children", "people", "police", "mice", "feet", "data", "alumni", "plateaux", "aircraft",
                                      "sheep", "jellyfish", "passersby", "sons-in-law", "kinsfolk", "1990s", "km", "e-mails"}) {
    CAPTURE(form);
    CHECK(may_be_plural(form));
  }
}
