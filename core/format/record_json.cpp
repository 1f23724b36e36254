// Checked quotations -> JSON, "nutgraf-record/1.0".
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "format/json_parts.h"
#include "format/record_labels.h"
#include "nutgraf/record.h"

namespace nutgraf {
namespace {

using format::Json;

/// Writes the result for one draft.
class RecordJson {
 public:
  RecordJson(const Document& draft, const std::vector<Record>& records, OffsetUnit unit) : draft_(draft), parts_(draft, unit), records_(records) {
    for (const Record& record : records) offsets_.emplace_back(record.source, unit);
  }

  Json record(const Record& record) const {
    const bool is_captions = record.kind == RecordKind::Captions;
    return {{"name", record.name}, {"kind", format::label(record.kind)}, {"text", is_captions ? Json(record.source.text) : Json()}};
  }

  Json quotation(const CheckedQuotation& checked) const {
    Json json{{"quote", format::reference('q', checked.quote.index)}, {"verdict", format::label(checked.verdict)}};
    json["spans"] = parts_.array(checked.spans, [this](Span span) { return words_of_draft(span); });
    const std::optional<Span>& speaker = draft_.quotes[checked.quote.index].speaker;
    json["speaker"] = speaker ? words_of_draft(*speaker) : Json();
    json["sameSpeaker"] = checked.same_speaker ? Json(*checked.same_speaker) : Json();
    json["passages"] = parts_.array(checked.passages, [this](const RecordPassage& one) { return passage(one); });
    json["alignment"] = parts_.array(checked.alignment, [this](const RecordAlignment& one) { return alignment(one); });
    return json;
  }

 private:
  Json words_of_draft(Span span) const {
    Json json = parts_.span(span);
    json["text"] = draft_.source.text.substr(span.begin, span.size());
    return json;
  }

  Json words_of_record(std::uint32_t record, Span span) const {
    const Span out = offsets_[record](span);
    return {{"record", record}, {"start", out.begin}, {"end", out.end}, {"text", records_[record].source.text.substr(span.begin, span.size())}};
  }

  Json passage(const RecordPassage& passage) const {
    const Record& record = records_[passage.record];
    Json json = words_of_record(passage.record, passage.words);
    json["before"] = format::words_before(record.source.text, passage.words.begin);
    json["after"] = format::words_after(record.source.text, passage.words.end);
    json["speaker"] = passage.turn ? Json(record.turns[*passage.turn].speaker) : Json();
    json["seconds"] = passage.seconds ? Json(*passage.seconds) : Json();
    return json;
  }

  Json alignment(const RecordAlignment& part) const {
    return {{"match", format::label(part.match)},
            {"reverses", part.reverses},
            {"draft", part.draft ? words_of_draft(*part.draft) : Json()},
            {"record", part.words ? words_of_record(part.record, *part.words) : Json()}};
  }

  const Document& draft_;
  format::JsonParts parts_;
  const std::vector<Record>& records_;
  std::vector<format::Offsets> offsets_;
};

}  // namespace

std::string to_json(const Document& draft, const std::vector<Record>& records, const std::vector<CheckedQuotation>& checked, OffsetUnit unit) {
  const RecordJson writer(draft, records, unit);
  Json json{{"schema", "nutgraf-record/1.0"}, {"offsets", format::label(unit)}, {"records", Json::array()}, {"quotations", Json::array()}};
  for (const Record& record : records) json["records"].push_back(writer.record(record));
  for (const CheckedQuotation& quotation : checked) json["quotations"].push_back(writer.quotation(quotation));
  json["meta"] = {{"version", version()}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace nutgraf
