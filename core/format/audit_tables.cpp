#include "format/audit_tables.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "base/calendar.h"
#include "format/labels.h"

namespace nutgraf::format {
namespace {

constexpr std::size_t kKinds = static_cast<std::size_t>(SourceKind::Anonymous) + 1;
constexpr std::string_view kBeforeKinds = "article,id,file,line,published,sources,named,unnamed,";
constexpr std::string_view kBehindKinds = "kind_unknown,no_reply,direct_words,indirect_words,share,version,digest,error";

std::string_view words(const Document& document, const std::optional<Span>& span) {
  return span ? std::string_view(document.source.text).substr(span->begin, span->size()) : std::string_view();
}

/// What a row of an article counts.
struct Counts {
  std::array<std::uint32_t, kKinds> of_kind{};
  std::uint32_t named = 0, unnamed = 0, silent = 0, direct = 0, indirect = 0;
  double share = 0.0;
};

Counts count(const Document& document) {
  Counts counts;
  for (const AuditedSource& source : document.audit) {
    ++counts.of_kind[static_cast<std::size_t>(source.kind)];
    ++(source.voice == VoiceKind::Unnamed ? counts.unnamed : counts.named);
    counts.silent += source.silences.empty() ? 0 : 1;
    counts.direct += source.direct_words;
    counts.indirect += source.indirect_words;
    counts.share += source.share;
  }
  return counts;
}

}  // namespace

void add_audit(Rows& rows, const JsonParts& parts) {
  const Document& document = parts.document();
  const auto list = [&](const std::vector<Span>& spans) { return joined(spans, "; ", [&](Span span) { return words(document, span); }); };
  for (const AuditedSource& source : document.audit) {
    rows.add(name('e', source.entity), source.name, label(source.voice), label(source.kind), words(document, source.kind_evidence), list(source.offices),
             words(document, source.affiliation), name('e', source.affiliation_entity), list(source.reasons),
             joined(source.quotes, " ", [](Id<Quote> quote) { return name('q', quote); }), number(source.direct_words), number(source.indirect_words),
             decimal(source.share, 1000), number(parts.offsets()(source.first).begin),
             joined(source.silences, "; ", [&](Id<Silence> silence) { return words(document, document.silences[silence.index].evidence); }));
  }
}

std::string audited_articles_header() {
  std::string header(kBeforeKinds);
  for (std::size_t kind = 1; kind < kKinds; ++kind) header.append(label(static_cast<SourceKind>(kind))).append(",");
  return header.append(kBehindKinds).append("\r\n");
}

std::string audited_article_row(const Document& document, const RowOrigin& origin) {
  const Counts counts = count(document);
  CsvRows csv;
  begin_row(csv, origin);
  csv.field(origin.file).field(number(origin.line)).field(document.publication ? base::to_iso(document.publication->date) : "");
  csv.field(number(document.audit.size())).field(number(counts.named)).field(number(counts.unnamed));
  for (std::size_t kind = 1; kind < kKinds; ++kind) csv.field(number(counts.of_kind[kind]));
  csv.field(number(counts.of_kind[0])).field(number(counts.silent)).field(number(counts.direct)).field(number(counts.indirect));
  csv.field(decimal(counts.share, 1000)).field(version()).field(origin.digest).field("").end_row();
  return csv.take();
}

std::string audited_article_row(const Error& error, const RowOrigin& origin) {
  constexpr std::size_t kEmpty = 4 + (kKinds - 1) + 5;
  CsvRows csv;
  begin_row(csv, origin);
  csv.field(origin.file).field(number(origin.line));
  for (std::size_t i = 0; i < kEmpty; ++i) csv.field("");
  csv.field(version()).field(origin.digest).field(error.message).end_row();
  return csv.take();
}

}  // namespace nutgraf::format
