// A record is read by the stages that it needs: a transcript by the first alone, any other text up to its quotations.
#include <utility>

#include "nutgraf/record.h"
#include "record/captions.h"
#include "record/record.h"
#include "record/turns.h"

namespace nutgraf {

Result<Record> read_record(std::string name, std::string bytes, const Analyzer& analyzer) {
  if (std::optional<Record> captions = record::read_captions(bytes)) {
    captions->name = std::move(name);
    return *std::move(captions);
  }
  Record record;
  record.name = std::move(name);
  Options options;
  options.members = Members{};
  Result<Document> text = analyzer.read(bytes, options);
  if (!text) return text.error();
  record::Transcript transcript = record::read_transcript(text.value().source.text);
  record.source = std::move(text.value().source);
  record.turns = std::move(transcript.turns);
  record.times = std::move(transcript.times);
  if (!record.turns.empty()) return record;
  options.members.add(Member::Quotes);
  Result<Document> whole = analyzer.read(std::move(bytes), std::move(options));
  if (!whole) return whole.error();
  record.turns = record::quoted_turns(whole.value());
  return record;
}

}  // namespace nutgraf
