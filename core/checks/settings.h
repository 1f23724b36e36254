// When and where each sentence of an article is told. Reads sentences, times, publication, mentions and entities.
#pragma once

#include <cstdint>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::checks {

/// The places, events and times that each sentence names.
class Settings {
 public:
  explicit Settings(const Document& document);

  /// Whether a sentence names a place or a day that the other does not, or a time long before the article: it may tell of something else.
  bool name_more(std::uint32_t sentence, std::uint32_t than) const;

 private:
  void note_places();
  void note_times();
  bool is_before_news(const TimeExpression& time) const;

  const Document& document_;
  std::vector<std::vector<std::uint32_t>> places_;  ///< of each sentence, the places and events that it names
  std::vector<std::vector<std::uint32_t>> times_;   ///< and the times that it names
  std::vector<bool> names_past_;                    ///< of each sentence, whether it names a time long before the article
};

}  // namespace nutgraf::checks
