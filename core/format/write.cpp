// Document -> any of the formats, by its name.
#include "format/conllu.h"
#include "format/outline.h"
#include "format/plover_lines.h"
#include "format/timeml.h"
#include "nutgraf/formats.h"

namespace nutgraf {
namespace {

using Writer = std::string (*)(const Document&, OffsetUnit);

struct Format {
  std::string_view name;
  Writer write;
};

constexpr Format kFormats[] = {{"json", [](const Document& document, OffsetUnit unit) { return to_json(document, unit) + "\n"; }},
                               {"text", [](const Document& document, OffsetUnit) { return format::to_outline(document); }},
                               {"conllu", [](const Document& document, OffsetUnit) { return format::to_conllu(document); }},
                               {"timeml", [](const Document& document, OffsetUnit) { return format::to_timeml(document); }},
                               {"plover", format::to_plover_lines}};

const Format* find(std::string_view name) {
  for (const Format& format : kFormats) {
    if (format.name == name) return &format;
  }
  return nullptr;
}

}  // namespace

bool is_format(std::string_view format) { return find(format) != nullptr; }

std::string_view formats_in_words() { return "json, text, conllu, timeml or plover"; }

std::string write(const Document& document, std::string_view format, OffsetUnit unit) {
  const Format* found = find(format);
  return found ? found->write(document, unit) : std::string{};
}

}  // namespace nutgraf
