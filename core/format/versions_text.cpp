// Changes between two versions -> plain text for people.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "format/one_line.h"
#include "format/prose.h"
#include "format/versions_labels.h"
#include "nutgraf/versions.h"

namespace nutgraf {
namespace {

/// The words of one side; where both sides have some, those that only this one has stand in braces.
std::string words(const Document& document, Span span, const std::vector<Span>& only) {
  std::string marked;
  std::uint32_t at = span.begin;
  const auto add = [&](std::uint32_t end) { marked.append(document.source.text, at, end - at), at = end; };
  for (const Span run : only) {
    add(run.begin);
    marked += '{';
    add(run.end);
    marked += '}';
  }
  add(span.end);
  return format::on_one_line(marked);
}

/// How sure something is told, in plain words; a day, a place or a name as it is.
std::string plain(ChangeKind kind, const std::string& value) {
  const bool is_status = kind == ChangeKind::HedgeAdded || kind == ChangeKind::HedgeRemoved || kind == ChangeKind::StatusChanged;
  if (!is_status) return value;
  if (value == "certain") return "told as a fact";
  if (value == "ongoing") return "told as going on";
  if (value == "probable") return "told as likely";
  if (value == "possible") return "told as possible";
  if (value == "denied") return "told as not so";
  if (value == "open") return "left open";
  return value == "future" ? "still to come" : value;
}

}  // namespace

std::string to_text(const Document& before, const Document& after, const std::vector<FactChange>& changes) {
  format::Prose prose;
  if (changes.empty()) prose.line(0, "", "Nothing that is compared has changed.");
  std::optional<ChangeKind> kind;
  for (const FactChange& change : changes) {
    if (kind != change.kind) prose.heading(format::heading(change.kind));
    kind = change.kind;
    std::string head = change.from.empty() ? "" : plain(change.kind, change.from) + " -> " + plain(change.kind, change.to);
    if (!head.empty()) prose.line(2, "- ", head);
    const std::string_view first = head.empty() ? "- " : "  ";
    if (change.before) prose.line(2, std::string(first) + "before: ", words(before, *change.before, change.only_before));
    if (change.after) prose.line(2, std::string(change.before ? "  " : first) + "after:  ", words(after, *change.after, change.only_after));
  }
  return prose.take();
}

}  // namespace nutgraf
