// Two versions of one article: what changed between them as facts, not as words.
//
//   auto changes = nutgraf::compare_versions(before, after);
//   std::string json = nutgraf::to_json(before, after, changes, nutgraf::OffsetUnit::Utf16);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "nutgraf/document.h"
#include "nutgraf/nutgraf.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// What changed.
enum class ChangeKind : std::uint8_t {
  Headline,
  FigureChanged,       ///< the same is counted with another value: "12 people" and "14 people"
  QuotationAdded,
  QuotationCut,
  QuotationAltered,
  SpeakerChanged,      ///< the same words are given to somebody else
  SourceAdded,         ///< somebody speaks whom the earlier version did not name
  SourceGone,          ///< somebody spoke whom the later version does not name
  HedgeAdded,          ///< what was told as certain is told as likely or possible, or as less likely than before
  HedgeRemoved,
  StatusChanged,       ///< what was planned has happened, what happened is denied …
  AttributionAdded,    ///< what the article itself told is somebody's claim now
  AttributionRemoved,
  DenialAdded,
  DenialGone,
  NoReplyAdded,        ///< that somebody declined to comment, or could not be reached
  NoReplyGone,
  TimeMoved,
  PlaceMoved,
  NameAdded,           ///< somebody, a body or a place that the earlier version does not name
  NameGone,
  ParagraphAdded,      ///< none of its sentences stands in the earlier version, not even in other words
  ParagraphCut
};

/// One change. At least one side has words.
struct FactChange {
  ChangeKind kind = ChangeKind::Headline;
  std::optional<Span> before, after;  ///< the words of each version
  std::string from, to;  ///< of a figure, a status, a time, a place or a speaker: what it was and what it is; else empty
  std::vector<Span> only_before = {}, only_after = {};  ///< where both sides have words: those that only one has, in runs
};

/// What changed from `before` to `after`, in the order of the kinds and then of the text. A sentence that stands in both versions tells no
/// change, so that paragraphs may move and be set anew; a name or a quotation is gone where its words are gone. Both need all layers.
/// Costs time in proportion to the words of both.
std::vector<FactChange> compare_versions(const Document& before, const Document& after);

/// The changes as one line of JSON, "nutgraf-versions/1.0" (format/versions.schema.json).
std::string to_json(const Document& before, const Document& after, const std::vector<FactChange>& changes, OffsetUnit unit);

/// The changes to be read by people.
std::string to_text(const Document& before, const Document& after, const std::vector<FactChange>& changes);

}  // namespace nutgraf
