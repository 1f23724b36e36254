#include "golden/fact_lines.h"

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/calendar.h"
#include "format/labels.h"
#include "format/one_line.h"

namespace nutgraf::test {
namespace {

using format::label;
using format::on_one_line;

/// Writes the sections of one article.
class FactLines {
 public:
  explicit FactLines(const Document& document) : document_(document), names_(document.mentions.size()) {
    for (const Entity& entity : document.entities) {
      for (const Id<Mention> mention : entity.mentions) names_[mention.index] = words(entity.name);
    }
  }

  std::string write() {
    article();
    section("BLOCKS", document_.blocks, &FactLines::block);
    section("TIMES", document_.times, &FactLines::time);
    section("QUOTES", document_.quotes, &FactLines::quote);
    section("ENTITIES", document_.entities, &FactLines::entity);
    return std::move(out_);
  }

 private:
  template <class Item>
  void section(std::string_view title, const std::vector<Item>& items, void (FactLines::*line)(const Item&)) {
    if (items.empty()) return;
    out_.append("\n").append(title).append("\n");
    for (const Item& item : items) (this->*line)(item);
  }

  void fact(std::string_view name, std::string_view value) {
    constexpr std::size_t kWidth = 12;
    out_.append(name).append(name.size() < kWidth ? kWidth - name.size() : 1, ' ').append(value).append("\n");
  }

  void article() {
    fact("language", document_.language.code);
    if (const auto& published = document_.publication) {
      std::string value = base::to_iso(published->date).append(" (").append(label(published->from)).append(")");
      if (published->span) value.append(" ").append(quoted(*published->span));
      fact("published", value);
    }
    for (const Author& author : document_.byline) fact("author", words(author.span));
    fact("sentences", std::to_string(document_.sentences.size()));
    fact("tokens", std::to_string(document_.tokens.size()));
    for (const Warning& warning : document_.warnings) fact("warning", warning.code + ": " + warning.message);
  }

  void block(const Block& block) { fact(label(block.kind), words(block.span)); }

  void time(const TimeExpression& time) {
    std::string value = time.value;
    if (!time.modifier.empty()) value.append(" ").append(time.modifier);
    if (time.from && time.to) value.append(" (").append(base::to_iso(*time.from)).append(" to ").append(base::to_iso(*time.to)).append(")");
    if (time.anchor != TimeAnchor::None) value.append(" by ").append(label(time.anchor));
    fact(label(time.type), quoted(time.span) + " = " + value);
  }

  void quote(const Quote& quote) {
    std::string line = quote.speaker ? words(*quote.speaker) : "?";
    if (quote.speaker_mention) {
      const std::string& name = names_[quote.speaker_mention.index];
      if (!name.empty() && name != line) line.append(" = ").append(name);
    }
    if (quote.cue) line.append(" / ").append(words(quote.cue->span)).append(" = ").append(label(quote.cue->stance));
    line += " /";
    for (const Span span : quote.spans) line.append(" ").append(words(span));
    fact(label(quote.kind), line);
  }

  void entity(const Entity& entity) {
    std::string line = words(entity.name) + ":";
    for (const Id<Mention> mention : entity.mentions) line.append(" ").append(quoted(document_.mentions[mention.index].span));
    fact(label(entity.type), line);
  }

  std::string quoted(Span span) const { return std::string("[").append(words(span)).append("]"); }

  std::string words(Span span) const { return on_one_line(std::string_view(document_.source.text).substr(span.begin, span.size())); }

  const Document& document_;
  std::vector<std::string> names_;  ///< of each mention's entity
  std::string out_;
};

}  // namespace

std::string to_fact_lines(const Document& document) { return FactLines(document).write(); }

}  // namespace nutgraf::test
