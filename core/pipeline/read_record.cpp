// A record is read by the stages that it needs: a transcript by the first alone, any other text up to its quotations.
#include <utility>

#include "nutgraf/record.h"
#include "record/captions.h"
#include "record/record.h"
#include "record/turns.h"

namespace nutgraf {
namespace {

Result<Document> analysed(const Analyzer& analyzer, std::string bytes, Members members) {
  Options options;
  options.members = members;
  Result<Analysis> analysis = analyzer.start(std::move(bytes), std::move(options));
  if (!analysis) return analysis.error();
  while (analysis.value().step()) {
  }
  return Document(analysis.value().document());
}

}  // namespace

Result<Record> read_record(std::string name, std::string bytes, const Analyzer& analyzer) {
  if (std::optional<Record> captions = record::read_captions(bytes)) {
    captions->name = std::move(name);
    return *std::move(captions);
  }
  Record record;
  record.name = std::move(name);
  Result<Document> text = analysed(analyzer, bytes, Members{});
  if (!text) return text.error();
  record::Transcript transcript = record::read_transcript(text.value().source.text);
  record.source = std::move(text.value().source);
  record.turns = std::move(transcript.turns);
  record.times = std::move(transcript.times);
  if (!record.turns.empty()) return record;
  Members quotes;
  quotes.add(Member::Quotes);
  Result<Document> whole = analysed(analyzer, std::move(bytes), quotes);
  if (!whole) return whole.error();
  record.turns = record::quoted_turns(whole.value());
  return record;
}

}  // namespace nutgraf
