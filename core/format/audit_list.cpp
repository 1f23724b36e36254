#include "format/audit_list.h"

#include <algorithm>
#include <vector>

#include "format/labels.h"
#include "format/one_line.h"
#include "format/prose.h"

namespace nutgraf::format {
namespace {

std::string words(const Document& document, Span span) { return on_one_line(document.source.text.substr(span.begin, span.size())); }

std::string list(const Document& document, const std::vector<Span>& spans) {
  std::string all;
  for (const Span span : spans) all.append(all.empty() ? "" : "; ").append(words(document, span));
  return all;
}

std::string counted(std::uint32_t count, const char* one, const char* many) { return std::to_string(count) + " " + (count == 1 ? one : many); }

void add(Prose& prose, const Document& document, const AuditedSource& source) {
  const std::string kind = source.kind == SourceKind::Unknown ? "kind not told" : std::string(label(source.kind));
  const bool also_unnamed = source.voice == VoiceKind::Unnamed && source.kind != SourceKind::Anonymous;
  prose.line(2, "", words(document, source.name) + " (" + kind + (also_unnamed ? ", without a name)" : ")"));
  if (!source.offices.empty()) prose.line(4, "office: ", list(document, source.offices));
  if (source.affiliation) prose.line(4, "of:     ", words(document, *source.affiliation));
  if (!source.reasons.empty()) prose.line(4, "why:    ", list(document, source.reasons));
  if (!source.quotes.empty()) {
    prose.line(4, "words:  ",
               std::to_string(source.direct_words) + " in quotation marks, " + std::to_string(source.indirect_words) + " reported, in " +
                   counted(static_cast<std::uint32_t>(source.quotes.size()), "quotation", "quotations"));
  }
  for (const Id<Silence> silence : source.silences) prose.line(4, "asked:  ", words(document, document.silences[silence.index].evidence));
}

}  // namespace

std::string audit_list(const Document& document) {
  Prose prose;
  if (document.audit.empty()) prose.line(0, "", "Nobody is given words.");
  std::vector<const AuditedSource*> sorted;
  for (const AuditedSource& source : document.audit) sorted.push_back(&source);
  std::stable_sort(sorted.begin(), sorted.end(), [](const AuditedSource* a, const AuditedSource* b) {
    return a->direct_words + a->indirect_words > b->direct_words + b->indirect_words;
  });
  if (!sorted.empty()) prose.heading("SOURCES (" + std::to_string(sorted.size()) + ")");
  for (const AuditedSource* source : sorted) add(prose, document, *source);
  return prose.take();
}

}  // namespace nutgraf::format
