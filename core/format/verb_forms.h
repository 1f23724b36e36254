// What TimeML tells of the form of an event's word: tense, aspect, polarity, modality. Reads tags and arcs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::format {

/// In the words of TimeML; `modality` is empty where there is none.
struct VerbForm {
  std::string_view pos = "OTHER";
  std::string_view tense = "NONE";
  std::string_view aspect = "NONE";
  bool negated = false;
  std::string modality;
};

/// Tells the forms of the words of one document, from their auxiliaries and tags.
class VerbForms {
 public:
  explicit VerbForms(const Document& document);
  VerbForm of(std::uint32_t token) const;

 private:
  const Document& document_;
  std::vector<std::vector<std::uint32_t>> helpers_;  ///< of each token: its auxiliaries, negations and "to"
};

}  // namespace nutgraf::format
