#include "format/check_list.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "format/figures_json.h"
#include "format/labels.h"
#include "format/one_line.h"

namespace nutgraf::format {
namespace {

struct Heading {
  CheckKind kind;
  std::string_view name, explanation;
};

constexpr Heading kHeadings[] = {
    {CheckKind::Contradiction, "Check this", "Facts of the article that do not go together."},
    {CheckKind::Rule, "House rules", "Words that a rule of the house asks about."},
    {CheckKind::Claim, "Worth checking", "What somebody claims and what can be measured, the most specific first."},
    {CheckKind::Open, "Open", "What the article says is unknown, unconfirmed or alleged, or was asked without an answer."}};

/// Writes the lists of one document.
class Writer {
 public:
  explicit Writer(const Document& document) : document_(document) {
    const std::string& text = document.source.text;
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) line_ends_.push_back(static_cast<std::uint32_t>(at));
  }

  std::string write() {
    for (const Heading& heading : kHeadings) {
      const auto of_kind = [&](const Check& check) { return check.kind == heading.kind; };
      const auto count = std::count_if(document_.checks.begin(), document_.checks.end(), of_kind);
      if (count == 0) continue;
      begin(heading.name, static_cast<std::size_t>(count), heading.explanation);
      for (const Check& check : document_.checks) {
        if (of_kind(check)) add(check.spans.front(), check.severity ? asked_by_house(check) : check.message);
      }
    }
    if (document_.figures.empty()) return out_.empty() ? "Nothing to check.\n" : std::move(out_);
    begin("Figures", document_.figures.size(), "Every number with what it says.");
    for (const Figure& figure : document_.figures) add(figure.span, told(figure));
    return std::move(out_);
  }

 private:
  void begin(std::string_view name, std::size_t count, std::string_view explanation) {
    if (!out_.empty()) out_ += '\n';
    out_.append(name).append(" (").append(std::to_string(count)).append("): ").append(explanation).append("\n");
  }

  void add(Span span, std::string_view words) {
    const auto line = std::upper_bound(line_ends_.begin(), line_ends_.end(), span.begin) - line_ends_.begin() + 1;
    out_.append("  line ").append(std::to_string(line)).append(": ").append(on_one_line(words)).append("\n");
  }

  std::string words(Span span) const { return document_.source.text.substr(span.begin, span.size()); }

  /// "warning, who_is_this: “Ana Ruiz”: Who is this?"
  std::string asked_by_house(const Check& check) const {
    return std::string(label(*check.severity)) + ", " + check.rule + ": \u201c" + words(check.spans.front()) + "\u201d: " + check.message;
  }

  std::string told(const Figure& figure) const {
    std::string told = "\u201c" + words(figure.span) + "\u201d " + std::string(label(figure.kind));
    if (figure.value) told += " = " + FiguresJson::number(figure.value).dump();
    if (!figure.unit.empty()) told += " " + figure.unit;
    if (figure.counted) told += ", counts \u201c" + words(*figure.counted) + "\u201d";
    if (figure.of) told += ", of \u201c" + words(*figure.of) + "\u201d";
    if (figure.as_of) told += ", as of \u201c" + words(document_.times[figure.as_of.index].span) + "\u201d";
    const std::optional<Span> speaker = figure.quote ? document_.quotes[figure.quote.index].speaker : std::nullopt;
    if (speaker) told += ", says \u201c" + words(*speaker) + "\u201d";
    return told;
  }

  const Document& document_;
  std::vector<std::uint32_t> line_ends_;
  std::string out_;
};

}  // namespace

std::string check_list(const Document& document) { return Writer(document).write(); }

}  // namespace nutgraf::format
