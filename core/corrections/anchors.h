// Where the words of an anchor stand. Reads source.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/corrections.h"
#include "nutgraf/document.h"

namespace nutgraf::corrections {

/// The place of an anchor, or why there is none: `absent` or `ambiguous`.
struct Place {
  std::optional<Span> span;
  std::string code, message;
};

/// Finds anchors in one text. White space, dashes and invisible characters do not count, so that words are found however their lines
/// were wrapped. Each question takes time that is linear in the text.
class Anchors {
 public:
  explicit Anchors(const Document& document);

  /// The place whose surroundings agree best with the anchor's. One word, and words that stand more than once, must have a neighbouring
  /// word that agrees, if the anchor gives any; of two places that agree equally neither is it.
  Place find(const Anchor& anchor) const;
  /// All places of these words, in order and without overlap.
  std::vector<Span> all(std::string_view words) const;

 private:
  struct Found {
    std::uint32_t begin, end;  ///< in `bare_`
  };
  std::vector<Found> places_of(std::string_view bare) const;
  Span span(Found found) const { return {at_[found.begin], end_[found.end - 1]}; }
  bool stands_alone(Span span) const;

  std::string_view text_;
  std::string bare_;                    ///< the text without what does not count
  std::vector<std::uint32_t> at_, end_; ///< of each byte of `bare_`: where its character begins and ends in the text
};

}  // namespace nutgraf::corrections
