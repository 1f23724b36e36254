#include "format/json_members.h"

#include <algorithm>
#include <utility>

namespace nutgraf::format {
namespace {

/// So many faults are told: each may cost a look at the whole rest of the file.
constexpr std::size_t kMostProblems = 100;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF", kBlank = " \t\r\n";

/// Reads an object from its first byte to its last.
class Cutter {
 public:
  explicit Cutter(std::string_view bytes) : bytes_(bytes) {
    if (bytes_.substr(0, kByteOrderMark.size()) == kByteOrderMark) at_ = kByteOrderMark.size();
  }

  JsonMembers cut() {
    pass_blanks();
    if (!pass('{')) {
      expect("an object of rules in braces");
      return std::move(members_);
    }
    for (pass_blanks(); at_ < bytes_.size() && bytes_[at_] != '}'; pass_blanks()) {
      if (!read_member()) next_line();
      if (members_.problems.size() < kMostProblems) continue;
      expect("fewer faults before this; what stands behind it was not read");
      return std::move(members_);
    }
    if (!pass('}')) expect("a closing brace");
    pass_blanks();
    if (at_ < bytes_.size()) expect("nothing behind the closing brace");
    return std::move(members_);
  }

 private:
  /// Reads a name, its value and the comma behind it; false where something else stands there.
  bool read_member() {
    const std::size_t line = this->line();
    const std::size_t name = at_;
    if (!pass_string()) return expect("the name of a rule in double quotes");
    const std::string_view word = bytes_.substr(name + 1, at_ - name - 2);
    const std::size_t colon = at_;
    pass_blanks();
    if (!pass(':')) return at_ = colon, expect("a colon behind \"" + std::string(word) + "\"");
    pass_blanks();
    const std::size_t value = at_;
    if (!pass_value()) return at_ = value, expect("what closes the value of \"" + std::string(word) + "\"");
    std::size_t end = at_;
    while (end > value && kBlank.find(bytes_[end - 1]) != std::string_view::npos) --end;
    members_.list.push_back({line, word, bytes_.substr(value, end - value)});
    pass_blanks();
    if (!pass(',') && at_ < bytes_.size() && bytes_[at_] != '}') expect("a comma or a closing brace before this");
    return true;
  }

  /// Passes a value with all that it nests; false where the file ends first, or a bracket is closed that is not open.
  bool pass_value() {
    int depth = 0;
    while (at_ < bytes_.size()) {
      const char c = bytes_[at_];
      if (c == '"') {
        if (!pass_string()) return false;
        continue;
      }
      if (depth == 0 && (c == ',' || c == '}' || c == '\n')) return true;
      if (c == '{' || c == '[') ++depth;
      if ((c == '}' || c == ']') && --depth < 0) return false;
      ++at_;
      if (depth == 0 && (c == '}' || c == ']')) return true;
    }
    return false;
  }

  bool pass_string() {
    if (at_ >= bytes_.size() || bytes_[at_] != '"') return false;
    for (std::size_t end = at_ + 1; end < bytes_.size() && bytes_[end] != '\n'; ++end) {
      if (bytes_[end] == '\\') {
        ++end;
      } else if (bytes_[end] == '"') {
        at_ = end + 1;
        return true;
      }
    }
    return false;
  }

  bool pass(char c) {
    if (at_ >= bytes_.size() || bytes_[at_] != c) return false;
    ++at_;
    return true;
  }

  void pass_blanks() { at_ = std::min(bytes_.find_first_not_of(kBlank, at_), bytes_.size()); }
  void next_line() { at_ = std::min(bytes_.find('\n', at_), bytes_.size()); }

  /// The line of the present place; places only go on, so all lines are counted once.
  std::size_t line() {
    if (at_ <= counted_) return lines_;
    const std::string_view passed = bytes_.substr(counted_, at_ - counted_);
    lines_ += static_cast<std::size_t>(std::count(passed.begin(), passed.end(), '\n'));
    counted_ = at_;
    return lines_;
  }

  bool expect(std::string what) {
    members_.problems.push_back({line(), "Expected here: " + std::move(what) + "."});
    return false;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::size_t lines_ = 1, counted_ = 0;
  JsonMembers members_;
};

}  // namespace

JsonMembers find_json_members(std::string_view bytes) { return Cutter(bytes).cut(); }

}  // namespace nutgraf::format
