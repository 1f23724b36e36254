// Quotations against the record: what a draft puts between quotation marks, held beside what was said.
//
//   std::vector<nutgraf::Record> records{nutgraf::read_record("speech.txt", bytes, analyzer).value()};
//   auto checked = nutgraf::check_quotations(draft, records);
//   std::string json = nutgraf::to_json(draft, records, checked, nutgraf::OffsetUnit::Utf16);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "nutgraf/document.h"
#include "nutgraf/nutgraf.h"
#include "nutgraf/result.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// Words of a record that one speaker says: from one label to the next, or one quotation. Turns are in order and do not overlap.
struct RecordTurn {
  Span words;
  std::string speaker;  ///< as the record names him or her: "SENATOR MOSS"
};

/// From where on the words of a record are said at a time.
struct RecordTime {
  std::uint32_t begin = 0;    ///< in the text of the record
  std::uint32_t seconds = 0;  ///< since the beginning of the recording
};

enum class RecordKind : std::uint8_t { Text, Captions };

/// A transcript, speech, release or other text that says what was said.
struct Record {
  std::string name;  ///< what the caller calls it: the name of a file
  RecordKind kind = RecordKind::Text;
  Source source;     ///< of captions: their words alone, a paragraph for each voice; spans count in these
  std::vector<RecordTurn> turns;
  std::vector<RecordTime> times;  ///< in order of `begin`; empty where the record has none
};

/// Reads the bytes of a record: captions (WebVTT or SubRip, told by what they hold) or plain text. Who speaks is told by its labels ("MOSS:
/// …", voices of captions); of a text without labels `analyzer` finds the quotations, and who says them. Error `too_long` as of
/// `Analyzer::start`.
Result<Record> read_record(std::string name, std::string bytes, const Analyzer& analyzer);

/// What became of a quotation, from the best to the worst.
enum class RecordVerdict : std::uint8_t {
  Verbatim,       ///< the words of the record in their order
  Paraphrase,     ///< its sense may be in the record, its words are not
  Altered,        ///< words are changed, added, or left out without a mark
  Joined,         ///< from places apart, without a mark or from far apart
  Misattributed,  ///< the record gives the words to somebody else
  Reversed,       ///< a negation of the record is left out, or one is put in
  NotFound        ///< nowhere in the records
};

/// What the two sides of an alignment have in common.
enum class RecordMatch : std::uint8_t {
  Same,       ///< the same words; capitals, marks, spelling and what a speaker stammers do not count
  Changed,    ///< other words stand in the record
  Added,      ///< the record does not have these words
  LeftOut,    ///< the record has more words here
  Marked,     ///< what the quotation itself marks as changed: an ellipsis, words in square brackets
  Apart       ///< what follows is said elsewhere
};

/// Words of a quotation beside those of a record; at least one side is there, but of `Apart` and an ellipsis that leaves out nothing neither.
struct RecordAlignment {
  RecordMatch match = RecordMatch::Same;
  bool reverses = false;  ///< whether one side negates what the other does not
  std::optional<Span> draft;
  std::uint32_t record = 0;     ///< which of the records
  std::optional<Span> words;    ///< in that record
};

/// Where a quotation, or a part of it, stands in a record.
struct RecordPassage {
  std::uint32_t record = 0;  ///< which of the records
  Span words;
  std::optional<std::uint32_t> turn;     ///< who says them, where it is known: one of the turns of the record
  std::optional<std::uint32_t> seconds;  ///< when they are said, where the record has times
};

/// One quotation of the draft and what the records say of it.
struct CheckedQuotation {
  Id<Quote> quote;
  std::vector<Span> spans;  ///< what stands between quotation marks, one a part
  RecordVerdict verdict = RecordVerdict::NotFound;
  std::optional<bool> same_speaker;        ///< unknown where a side does not name a person
  std::vector<RecordPassage> passages;     ///< in order of the quotation; the nearest one of a paraphrase
  std::vector<RecordAlignment> alignment;  ///< the whole quotation beside the record; empty where the record does not have its words
};

/// Holds each quotation in marks of `draft` beside the records; needs its layers tokens, sentences, mentions, quotes and entities. The
/// result does not depend on the order of the records. Costs time in proportion to the words of the records and to how often they
/// repeat the words of the quotations, and memory in proportion to the words of the records.
std::vector<CheckedQuotation> check_quotations(const Document& draft, const std::vector<Record>& records);

/// The result as one line of JSON, "nutgraf-record/1.0" (format/record.schema.json). Spans count `unit`, in the draft as it was given,
/// in a plain record as it was given, in captions in their words alone, which stand in the JSON.
std::string to_json(const Document& draft, const std::vector<Record>& records, const std::vector<CheckedQuotation>& checked, OffsetUnit unit);

/// The result to be read by people, what is to be looked at first.
std::string to_text(const Document& draft, const std::vector<Record>& records, const std::vector<CheckedQuotation>& checked);

}  // namespace nutgraf
