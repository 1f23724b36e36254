// How a lemma is made of a form: letters' case, what to cut from the end, what to append. Knows words, reads no layer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nutgraf::syntax {

/// One way from a form to its lemma, written CASE CUT ":" APPENDED: "_1:" makes "Cats" into "cat", "_3:y" "cities" into
/// "city", "=0:" leaves "NATO" as it is (after G. Chrupała 2006, "Simple data-driven context-sensitive lemmatization").
class EditScript {
 public:
  /// Reads a script; nothing where the text is none. `text` must outlive it.
  static std::optional<EditScript> parse(std::string_view text);

  /// The lemma of a form; nothing where the script cuts more characters than the form has, or leaves none.
  std::optional<std::string> apply(std::string_view form) const;

 private:
  enum class Case : std::uint8_t { Lower, LowerButFirst, AsWritten };

  Case case_ = Case::Lower;
  std::uint32_t cut_ = 0;
  std::string_view appended_;
};

}  // namespace nutgraf::syntax
