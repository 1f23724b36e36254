// The laws of the output. Text is cut here by its own means, so that a mistake in the core's offsets shows.
#include <set>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "laws/laws.h"
#include "text/hidden.h"
#include "text/repair.h"
#include "text/source.h"

#include <nlohmann/json.hpp>

namespace nutgraf::laws {
namespace {

using Json = nlohmann::ordered_json;

/// The text as a list of units, each unit being the UTF-8 of a character, or nothing for the second half of a pair.
std::vector<std::string> units_of(const std::string& text, OffsetUnit unit) {
  std::vector<std::string> units;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = base::decode(text, at).length;
    units.push_back(text.substr(at, length));
    if (unit == OffsetUnit::Utf16 && length == 4) units.emplace_back();
    at += length;
  }
  return units;
}

/// The text in one unit, to be cut as a program of that language would.
class Slicer {
 public:
  Slicer(const std::string& text, const std::string& bytes, OffsetUnit unit)
      : bytes_(unit == OffsetUnit::Utf8 ? &bytes : nullptr), units_(bytes_ ? std::vector<std::string>{} : units_of(text, unit)) {}

  std::size_t length() const { return bytes_ ? bytes_->size() : units_.size(); }

  std::string slice(std::size_t start, std::size_t end) const {
    if (start >= end || end > length()) return "(no words)";
    if (bytes_) return text::repair(bytes_->substr(start, end - start)).text;
    std::string words;
    for (std::size_t at = start; at < end; ++at) words += units_[at];
    return words;
  }

 private:
  const std::string* bytes_;
  std::vector<std::string> units_;
};

/// Whether words of the input begin and end with what a reader sees.
bool is_tight(const std::string& words) {
  const auto is_seen = [](char32_t c) { return c == 0x200D || (!base::is_space(c) && !text::is_hidden(c)); };
  return !words.empty() && is_seen(base::decode(words, 0).code_point) && is_seen(base::decode_before(words, words.size()).code_point);
}

/// The words without spaces, hyphens and what a reader does not see: these may differ between the input and what is read of it.
std::string bare(const std::string& words) {
  std::string bare;
  for (std::size_t at = 0; at < words.size();) {
    const base::Decoded character = base::decode(words, at);
    const char32_t c = character.code_point;
    if (!base::is_space(c) && !base::is_dash(c) && !text::is_hidden(c)) bare.append(words, at, character.length);
    at += character.length;
  }
  return bare;
}

/// Puts the words behind every span of the output, in the order of the output.
void collect_words(const Json& json, const Slicer& slicer, std::vector<std::string>& words) {
  if (json.is_object() && json.contains("start"))
    words.push_back(slicer.slice(json["start"].get<std::size_t>(), json["end"].get<std::size_t>()));
  for (const Json& part : json) {
    if (part.is_structured()) collect_words(part, slicer, words);
  }
}

template <class Item>
void collect_words(const Document& document, const std::vector<Item>& items, std::vector<std::string>& words) {
  for (const Item& item : items) words.push_back(document.source.text.substr(item.span.begin, item.span.size()));
}

std::string broken_references(const Json& json) {
  std::set<std::string> entities;
  for (const Json& entity : json["entities"]) entities.insert(entity["id"].get<std::string>());
  const auto refers = [&](const Json& id) { return id.is_null() || entities.count(id.get<std::string>()) == 1; };
  bool all = entities.size() == json["entities"].size();
  for (const Json& author : json["document"]["byline"]) all = all && refers(author["entity"]);
  for (const Json& quote : json["quotes"]) all = all && (quote["speaker"].is_null() || refers(quote["speaker"]["entity"]));
  return all ? "" : "every id is given once and refers to what is there\n";
}

}  // namespace

std::string broken_in_json(const Document& document, const std::string& bytes) {
  std::string broken;
  std::vector<std::string> first_words;
  const std::string repaired = text::repair(bytes).text;
  for (const OffsetUnit unit : {OffsetUnit::Utf16, OffsetUnit::Codepoint, OffsetUnit::Utf8}) {
    const std::string line = to_json(document, unit);
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object()) return "the output is JSON\n";
    if (line.find('\n') != std::string::npos) broken += "the output is one line\n";

    const Slicer slicer(repaired, bytes, unit);
    if (json["document"]["length"] != slicer.length()) broken += "the length is that of the text\n";
    std::vector<std::string> words;
    collect_words(json, slicer, words);
    if (unit == OffsetUnit::Utf16) {
      first_words = words;
      broken += broken_references(json);
    }
    if (words != first_words) broken += "the words are the same in every unit\n";

    std::vector<std::string> in_layers, in_output;
    collect_words(document, document.blocks, in_layers);
    collect_words(document, document.sentences, in_layers);
    collect_words(document, document.tokens, in_layers);
    collect_words(document, document.times, in_layers);
    collect_words(json["document"]["blocks"], slicer, in_output);
    for (const char* layer : {"sentences", "tokens", "times"}) collect_words(json[layer], slicer, in_output);
    bool same = in_output.size() == in_layers.size(), tight = true;
    for (std::size_t i = 0; i < in_output.size() && same; ++i) {
      same = bare(text::make_source(in_output[i]).text) == bare(in_layers[i]);
      tight = tight && is_tight(in_output[i]);
    }
    if (!same) broken += "the words of the output are those of the layers\n";
    if (!tight) broken += "a span holds its words and nothing around them\n";
  }
  return broken;
}

}  // namespace nutgraf::laws
