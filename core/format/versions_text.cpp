// Changes between two versions -> plain text for people.
#include <optional>
#include <string>
#include <vector>

#include "format/one_line.h"
#include "format/prose.h"
#include "format/versions_labels.h"
#include "nutgraf/versions.h"

namespace nutgraf {
namespace {

std::string words(const Document& document, Span span) { return format::on_one_line(document.source.text.substr(span.begin, span.size())); }

}  // namespace

std::string to_text(const Document& before, const Document& after, const std::vector<FactChange>& changes) {
  format::Prose prose;
  if (changes.empty()) prose.line(0, "", "Nothing that is compared has changed. Numbers are not compared.");
  std::optional<ChangeKind> kind;
  for (const FactChange& change : changes) {
    if (kind != change.kind) prose.heading(format::heading(change.kind));
    kind = change.kind;
    std::string head = change.from.empty() ? "" : change.from + " -> " + change.to;
    if (!head.empty()) prose.line(2, "- ", head);
    const std::string_view first = head.empty() ? "- " : "  ";
    if (change.before) prose.line(2, std::string(first) + "before: ", words(before, *change.before));
    if (change.after) prose.line(2, std::string(change.before ? "  " : first) + "after:  ", words(after, *change.after));
  }
  return prose.take();
}

}  // namespace nutgraf
