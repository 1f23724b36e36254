// Finds the times of a text of a test and writes each as its words and its value.
#pragma once

#include <string>
#include <vector>

#include "base/calendar.h"
#include "support/reading.h"

namespace nutgraf::test {

/// The text's times, as if it were published on this day ("" for an unknown one).
inline std::vector<TimeExpression> times_of(const std::string& text, const std::string& published) {
  Options options;
  if (!published.empty()) options.published = parse_date(published).value();
  return analyze(text, options).times;
}

/// "words = value" for each time of the text.
inline Words values(const std::string& text, const std::string& published = "2017-05-02") {
  Words found;
  for (const TimeExpression& time : times_of(text, published)) {
    found.push_back(text.substr(time.span.begin, time.span.size()) + " = " + time.value);
  }
  return found;
}

/// "first day … last day" of the text's only time; "none" where they are not known.
inline std::string days(const std::string& text, const std::string& published = "2017-05-02") {
  const std::vector<TimeExpression> times = times_of(text, published);
  if (times.size() != 1) return std::to_string(times.size()) + " times";
  if (!times[0].from) return "none";
  return base::to_iso(*times[0].from) + " … " + base::to_iso(*times[0].to);
}

}  // namespace nutgraf::test
