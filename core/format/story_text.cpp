// Two articles on one story -> plain text for people.
#include <optional>
#include <string>
#include <vector>

#include "format/one_line.h"
#include "format/prose.h"
#include "format/story_labels.h"
#include "nutgraf/articles.h"

namespace nutgraf {

std::string to_text(const Document& first, const Document& second, const std::vector<ComparedPoint>& points) {
  format::Prose prose;
  if (points.empty()) prose.line(0, "", "Nothing that is compared tells them apart.");
  const auto words = [](const Document& document, Span span) { return format::on_one_line(document.source.text.substr(span.begin, span.size())); };
  std::optional<StoryPoint> kind;
  for (const ComparedPoint& point : points) {
    if (kind != point.point) prose.heading(format::heading(point.point));
    kind = point.point;
    const bool is_contradiction = !point.of_first.empty();
    std::string head = is_contradiction ? point.of_first + " / " + point.of_second : point.about;
    if (!head.empty()) prose.line(2, "- ", format::on_one_line(head));
    const std::string indent = head.empty() ? "- " : "  ";
    if (point.first) prose.line(2, indent + "first:  ", words(first, *point.first));
    if (point.second) prose.line(2, (point.first ? "  " : indent) + "second: ", words(second, *point.second));
  }
  return prose.take();
}

}  // namespace nutgraf
