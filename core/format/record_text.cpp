// Checked quotations -> plain text for people: what is to be looked at first.
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "format/one_line.h"
#include "format/prose.h"
#include "format/record_labels.h"
#include "nutgraf/record.h"

namespace nutgraf {
namespace {

using format::on_one_line;

struct Heading {
  RecordVerdict verdict;
  std::string_view words;
};

constexpr std::array<Heading, 7> kHeadings{{{RecordVerdict::NotFound, "NOT FOUND IN THE RECORD"},
                                            {RecordVerdict::Reversed, "A NEGATION IS LEFT OUT OR PUT IN"},
                                            {RecordVerdict::Misattributed, "SOMEBODY ELSE'S WORDS"},
                                            {RecordVerdict::Joined, "JOINED FROM PLACES APART"},
                                            {RecordVerdict::Altered, "ALTERED"},
                                            {RecordVerdict::Paraphrase, "A PARAPHRASE BETWEEN QUOTATION MARKS"},
                                            {RecordVerdict::Verbatim, "VERBATIM"}}};

/// Writes the quotations of each verdict under its heading.
class RecordText {
 public:
  RecordText(const Document& draft, const std::vector<Record>& records) : draft_(draft), records_(records) {}

  std::string write(const std::vector<CheckedQuotation>& checked) {
    if (checked.empty()) prose_.line(0, "", "The draft has no quotation in quotation marks.");
    for (const Heading& heading : kHeadings) {
      bool is_open = false;
      for (const CheckedQuotation& quotation : checked) {
        if (quotation.verdict != heading.verdict) continue;
        if (!is_open) prose_.heading(heading.words);
        is_open = true;
        write(quotation);
      }
    }
    return prose_.take();
  }

 private:
  void write(const CheckedQuotation& checked) {
    prose_.line(2, "- ", quoted(checked));
    const bool shows_both = checked.verdict != RecordVerdict::Verbatim && checked.verdict != RecordVerdict::Misattributed;
    if (shows_both && !checked.alignment.empty()) {
      prose_.line(6, "draft:  ", side(checked, true));
      prose_.line(6, "record: ", side(checked, false));
    }
    for (const RecordPassage& passage : checked.passages) {
      std::string words = on_one_line(records_[passage.record].source.text.substr(passage.words.begin, passage.words.size()));
      if (checked.verdict == RecordVerdict::Paraphrase) prose_.line(6, "record: ", "… " + words + " …");
      prose_.line(6, "", place(passage));
    }
  }

  std::string quoted(const CheckedQuotation& checked) const {
    std::string line;
    for (const Span span : checked.spans) line += (line.empty() ? "" : " ") + words(span);
    const std::optional<Span>& speaker = draft_.quotes[checked.quote.index].speaker;
    return speaker ? line + " (" + words(*speaker) + ")" : line;
  }

  std::string words(Span span) const { return on_one_line(draft_.source.text.substr(span.begin, span.size())); }

  /// One side with what differs in braces, and in square brackets what the quotation itself marks.
  std::string side(const CheckedQuotation& checked, bool of_draft) const {
    std::string line;
    for (const RecordAlignment& part : checked.alignment) {
      const std::optional<Span>& span = of_draft ? part.draft : part.words;
      std::string here;
      if (span && of_draft) here = words(*span);
      if (span && !of_draft) here = on_one_line(records_[part.record].source.text.substr(span->begin, span->size()));
      if (part.match == RecordMatch::Apart) here = "//";
      else if (part.match == RecordMatch::Marked) here = here.empty() ? "…" : "[" + here + "]";
      else if (part.match != RecordMatch::Same) here = "{" + here + "}";
      line += (line.empty() ? "" : " ") + here;
    }
    return line;
  }

  std::string place(const RecordPassage& passage) const {
    const Record& record = records_[passage.record];
    std::string line = record.name;
    if (passage.turn) line += ", " + record.turns[*passage.turn].speaker;
    if (passage.seconds) line += ", at " + format::clock_time(*passage.seconds);
    return line;
  }

  const Document& draft_;
  const std::vector<Record>& records_;
  format::Prose prose_;
};

}  // namespace

std::string to_text(const Document& draft, const std::vector<Record>& records, const std::vector<CheckedQuotation>& checked) {
  return RecordText(draft, records).write(checked);
}

}  // namespace nutgraf
