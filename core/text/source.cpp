#include "text/source.h"

#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "text/character_references.h"
#include "text/hidden.h"
#include "text/lines.h"
#include "text/repair.h"

namespace nutgraf::text {
namespace {

/// A character as a browser shows it.
struct Shown {
  char32_t code_point = 0;
  std::uint32_t length = 0;  ///< bytes of the repaired text
  bool hidden = false;
  bool reference = false;  ///< written as a character reference

  bool space() const { return !hidden && base::is_space(code_point) && !is_line_end(code_point); }
};

/// Writes the text of a source, and an edit for each place where it is not that of the input.
class Writer {
 public:
  explicit Writer(Repaired repaired) : repaired_(std::move(repaired)), text_(repaired_.text), joints_(find_joints(text_)) {}

  Source write() {
    source_.text.reserve(text_.size());
    for (std::uint32_t at = 0; at < text_.size();) at = step(at);
    return std::move(source_);
  }

 private:
  /// Writes what stands at `at` and returns what follows it.
  std::uint32_t step(std::uint32_t at) {
    if (joint_ < joints_.size() && joints_[joint_].between.begin == at) {
      const Joint& joint = joints_[joint_++];
      replace(joint.between, joint.space ? " " : "");
      return joint.between.end;
    }
    if (repair_ < repaired_.repairs.size() && repaired_.repairs[repair_].at == at) return write_repair();
    const Shown shown = shown_at(at);
    if (shown.space() || shown.hidden) return write_blank(at);
    if (shown.reference) {
      std::string character;
      base::append(character, shown.code_point);
      replace({at, at + shown.length}, character);
    } else {
      source_.text.append(text_, at, shown.length);
    }
    return at + shown.length;
  }

  Shown shown_at(std::uint32_t at) const {
    const std::string_view rest = std::string_view(text_).substr(at);
    if (rest[0] == '&') {
      if (const CharacterReference reference = character_reference(rest); reference.length > 0) {
        return {reference.code_point, reference.length, is_hidden(reference.code_point), true};
      }
    }
    const base::Decoded character = base::decode(text_, at);
    return {character.code_point, character.length, is_hidden_at(text_, at, character), false};
  }

  std::uint32_t write_repair() {
    const Repair& repair = repaired_.repairs[repair_++];
    const auto at = static_cast<std::uint32_t>(source_.text.size());
    base::append(source_.text, 0xFFFD);
    source_.edits.push_back({at, 3, repair.removed, 1, 1});
    return repair.at + 3;
  }

  /// Writes one space for the run of spaces and hidden characters at `at`, and nothing where it hides all.
  std::uint32_t write_blank(std::uint32_t at) {
    const std::uint32_t limit = joint_ < joints_.size() ? joints_[joint_].between.begin : static_cast<std::uint32_t>(text_.size());
    std::uint32_t end = at;
    bool space = false;
    while (end < limit) {
      const Shown shown = shown_at(end);
      if (!shown.space() && !shown.hidden) break;
      space = space || shown.space();
      end += shown.length;
    }
    const std::string_view run = std::string_view(text_).substr(at, end - at);
    if (run == " ") {
      source_.text += ' ';
    } else {
      replace({at, end}, space ? " " : "");
    }
    return end;
  }

  void replace(Span span, std::string_view words) {
    Edit edit{static_cast<std::uint32_t>(source_.text.size()), static_cast<std::uint32_t>(words.size()), span.size(), 0, 0};
    for (std::uint32_t at = span.begin; at < span.end;) {
      const std::uint32_t length = base::decode(text_, at).length;
      edit.utf16 += length == 4 ? 2 : 1;
      ++edit.code_points;
      at += length;
    }
    source_.text += words;
    source_.edits.push_back(edit);
  }

  const Repaired repaired_;
  const std::string& text_;  ///< the repaired text
  const std::vector<Joint> joints_;
  std::size_t joint_ = 0, repair_ = 0;  ///< the next of each
  Source source_;
};

}  // namespace

Source make_source(std::string bytes) { return Writer(repair(std::move(bytes))).write(); }

}  // namespace nutgraf::text
