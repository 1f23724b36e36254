// Drafts and records of a test as texts, and what comes of them as plain words, so that tests read as sentences.
#pragma once

#include <string>
#include <vector>

#include "nutgraf/record.h"
#include "support/reading.h"

namespace nutgraf::test {

/// A draft and its records, checked.
struct Check {
  Document draft;
  std::vector<Record> records;
  std::vector<CheckedQuotation> checked;
};

inline Check check(const std::string& draft, const std::vector<std::string>& records) {
  Check check{analyze(draft), {}, {}};
  for (const std::string& text : records) {
    check.records.push_back(read_record("record " + std::to_string(check.records.size() + 1), text, Analyzer{}).value());
  }
  check.checked = check_quotations(check.draft, check.records);
  return check;
}

inline std::string name_of(RecordVerdict verdict) {
  const char* const names[] = {"verbatim", "paraphrase", "altered", "joined", "misattributed", "reversed", "not found"};
  return names[static_cast<int>(verdict)];
}

/// The verdicts of all quotations, joined by ", ".
inline std::string verdicts(const Check& check) {
  std::string all;
  for (const CheckedQuotation& one : check.checked) all += (all.empty() ? "" : ", ") + name_of(one.verdict);
  return all;
}

/// The verdict of one quotation, "We will … ,” Ana Ruiz said.", against one record.
inline std::string verdict(const std::string& quoted, const std::string& record) {
  return verdicts(check("“" + quoted + ",” Ana Ruiz said on Monday.", {record}));
}

/// What differs in the first quotation: "never/not" where the draft has "never" and the record "not"; "//" where the rest is said elsewhere.
inline std::string differences(const Check& check) {
  std::string all;
  for (const RecordAlignment& part : check.checked.at(0).alignment) {
    if (part.match == RecordMatch::Same) continue;
    std::string here = part.match == RecordMatch::Apart ? "//" : (part.draft ? words(check.draft, *part.draft) : "") + "/";
    if (part.words) here += check.records[part.record].source.text.substr(part.words->begin, part.words->size());
    all += (all.empty() ? "" : " ") + here;
  }
  return all;
}

inline std::string differences(const std::string& quoted, const std::string& record) {
  return differences(check("“" + quoted + ",” Ana Ruiz said on Monday.", {record}));
}

}  // namespace nutgraf::test
