// nutgraf quotes: the quotations of a draft against records of what was said.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/analyzer.h"
#include "cli/commands.h"
#include "cli/texts.h"
#include "nutgraf/record.h"

namespace nutgraf::cli {
namespace {

bool is_all_verbatim(const std::vector<CheckedQuotation>& checked) {
  for (const CheckedQuotation& quotation : checked) {
    if (quotation.verdict != RecordVerdict::Verbatim) return false;
  }
  return true;
}

int quotes(const Arguments& arguments) {
  const std::string format = arguments.value("--format", "text");
  if (format != "text" && format != "json") return refuse("there is no format '" + format + "': text or json");
  const Result<OffsetUnit> unit = offsets_of(arguments);
  if (!unit) return refuse(unit.error().message);
  std::vector<std::string> names = arguments.values("--against");
  if (names.empty()) return refuse("against which record? Give one with --against (see nutgraf quotes --help)");
  if (arguments.operands().empty()) return refuse("which draft? Its file comes last (see nutgraf quotes --help)");
  names.insert(names.end(), arguments.operands().begin(), arguments.operands().end() - 1);

  const std::optional<Analyzer> analyzer = find_analyzer(arguments);
  if (!analyzer) return kWrongUsage;
  std::vector<Record> records;
  for (const std::string& name : names) {
    std::optional<std::string> bytes = read_text(name);
    if (!bytes) return kWrongUsage;
    Result<Record> record = read_record(name, *std::move(bytes), *analyzer);
    if (!record) return refuse("'" + name + "': " + record.error().message);
    records.push_back(std::move(record.value()));
  }
  std::optional<std::string> bytes = read_text(arguments.operands().back());
  if (!bytes) return kWrongUsage;
  Options options;
  options.members = Members{};
  for (const Member member : {Member::Quotes, Member::Entities, Member::Sources}) options.members.add(member);
  const Result<Document> draft = analyzer->read(*std::move(bytes), std::move(options));
  if (!draft) return refuse(draft.error().message);
  const std::vector<CheckedQuotation> checked = check_quotations(draft.value(), records);
  const bool as_json = format == "json";
  if (!print(as_json ? to_json(draft.value(), records, checked, unit.value()) + "\n" : to_text(draft.value(), records, checked))) {
    return refuse("cannot write");
  }
  return is_all_verbatim(checked) ? kDone : kFailed;
}

}  // namespace

Command quotes_command() {
  return {"quotes",
          "DRAFT",
          "the quotations of DRAFT against transcripts, speeches, releases",
          "Holds what DRAFT puts between quotation marks beside records of what was said: text, transcripts with\n"
          "the speakers before their words (\"MOSS: …\"), captions (.vtt, .srt). Tells which quotations are verbatim,\n"
          "altered, joined from places apart, somebody else's words, without a \"not\" that was said, paraphrases\n"
          "or nowhere in the records, and shows both sides. Files before DRAFT are records too. Ends with 0 where\n"
          "every quotation is verbatim, with 1 where one is to be looked at, with 2 where something cannot be read.",
          {{"--against", "RECORD", "a record; can be given more than once"},
           {"--format", "FORMAT", "text (the default), to be read; or json, one line (format/record.schema.json)"},
           offsets_option(),
           reader_option(),
           model_option(),
           gazetteer_option(),
           {"--help", "", "this text"}},
          quotes,
          true};
}

}  // namespace nutgraf::cli
